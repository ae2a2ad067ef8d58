// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/NeedHistory.h"
#include "app/domain/Person.h"
#include "app/screens/people/TalkRows.h"

#include <QCoreApplication>

namespace alongside {

/// How to talk with somebody, in words.
class TalkWords {
    Q_DECLARE_TR_FUNCTIONS(TalkWords)

public:
    /// visits: the latest of them; empty where the role may not see any.
    static QList<TalkLine> of(const Person &person, const QList<Visit> &visits, QDate today);

private:
    static QString review(QDate by, QDate today);
    static QString met(const NeedHistory &history);
};

} // namespace alongside
