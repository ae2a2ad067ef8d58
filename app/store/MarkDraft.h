// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"

#include <QJsonObject>

namespace alongside {

/// One field of a mark as a coach is typing it, half a time included: on disk, and no mutation until it is sealed.
struct MarkDraft {
    enum class Field { Reason, Arrival, Leaving, Note, Said, Told };

    Field field = Field::Reason;
    QString text = {};
    Instant at = {}; ///< when it was typed

    bool operator==(const MarkDraft &) const = default;
};

/// Who wrote drafts about which mark: nobody else is shown them, and they are sealed in this name.
struct DraftOwner {
    MarkKey key = {};
    CoachId coach = {};
};

/// The fields of the mark that these drafts of one coach set, where they can be understood. A reason without a code,
/// half a time, and a leaving before the arrival set nothing.
QJsonObject fieldsOf(const QList<MarkDraft> &drafts, const AttendanceMark &before, const CoachId &coach);

/// Which draft a field of the mark ends.
QList<MarkDraft::Field> draftsEndedBy(const QString &fieldName);

} // namespace alongside
