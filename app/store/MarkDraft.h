// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is typed about a mark; the numbers are on disk.
enum class MarkDraftField { Reason, Arrival, Leaving, Note, Said, Told };
using MarkDraft = Draft<MarkDraftField>;

DraftOwner draftOwner(const MarkKey &key, const CoachId &coach);
/// The mark that a draft is about.
MarkKey markOf(const DraftOwner &owner);

/// The fields of the mark that these drafts of one coach set, where they can be understood. A reason without a code,
/// half a time, and a leaving before the arrival set nothing.
QJsonObject fieldsOf(const QList<MarkDraft> &drafts, const AttendanceMark &before, const CoachId &coach);

/// Which draft a field of the mark ends.
QList<MarkDraft::Field> draftsEndedBy(const QString &fieldName);

} // namespace alongside
