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
    Began, ///< a time of the visit's day
    Ended, ///< likewise
};
inline constexpr int visitDraftFields = 14;
using VisitDraft = Draft<VisitDraftField>;

DraftOwner draftOwner(const VisitId &visit, const CoachId &coach);

/// A field that is a part of the visit itself, and not something added to it.
bool isOfVisit(VisitDraft::Field field);
/// As the field shows it when nothing is being typed; empty for what is added.
QString storedText(const Visit &visit, VisitDraft::Field field);
/// Began or Ended.
bool isTime(VisitDraft::Field field);

/// When a visit was, as somebody typed it; nothing: as it is stored.
struct TypedTimes {
    std::optional<Instant> start = {};
    std::optional<Instant> end = {};

    bool operator==(const TypedTimes &) const = default;
};
/// What these drafts say of the times; an emptied field says nothing. Nothing at all where one of them is no time, or
/// where the visit would begin after its end, or after `now` while it goes on: then they are not finished.
std::optional<TypedTimes> typedTimes(const QList<VisitDraft> &drafts, const Visit &before, Instant now);

/// What these drafts set in the visit, where they can be understood; minutes that are no number set nothing, nor do
/// times that are none.
QJsonObject fieldsOf(const QList<VisitDraft> &drafts, const Visit &before, Instant now);
/// Minutes that are no number are not finished, nor are times: they stay a draft.
bool isFinished(const VisitDraft &draft, const std::optional<TypedTimes> &times);

} // namespace alongside
