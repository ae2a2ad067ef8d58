// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is typed about a visit; the numbers are on disk.
enum class VisitDraftField {
    Purpose,
    Seen,
    EmployersView,
    PersonsView,
    CommunicationWhy,
    MinutesOnJob,
    MinutesOffJob,
    MinutesEmployer,
    MinutesTravel,
    Note, ///< becomes a note of its own
    Action, ///< becomes an action of its own
    Correction, ///< as Note; `base` is the id of the note that it corrects
};
inline constexpr int visitDraftFields = 12;
using VisitDraft = Draft<VisitDraftField>;

DraftOwner draftOwner(const VisitId &visit, const CoachId &coach);

/// A field that is a part of the visit itself, and not something added to it.
bool isOfVisit(VisitDraft::Field field);
/// As the field shows it when nothing is being typed; empty for what is added.
QString storedText(const Visit &visit, VisitDraft::Field field);
/// What these drafts set in the visit, where they can be understood; minutes that are no number set nothing.
QJsonObject fieldsOf(const QList<VisitDraft> &drafts, const Visit &before);
/// Minutes that are no number are not finished: they stay a draft.
bool isFinished(const VisitDraft &draft);

} // namespace alongside
