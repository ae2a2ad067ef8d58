// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Visit.h"

namespace alongside {

/// How often one of a person's communication needs was met when somebody came to see them.
struct NeedHistory {
    int said = 0; ///< visits of which somebody has said it
    int met = 0;
    QDate lastNotMet = {}; ///< invalid: it always was

    bool operator==(const NeedHistory &) const = default;
};

/// What a need is called on a visit: one from a case system has words alone.
QString codeOf(const CommunicationNeed &need);

/// Of the visits that are about that person first, the need's code as it is kept with them.
NeedHistory historyOfNeed(const QString &code, const PersonId &person, const QList<Visit> &visits);

} // namespace alongside
