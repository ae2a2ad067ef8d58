// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

#include <QJsonObject>

namespace alongside {

/// One field of a visit as a coach is typing it: on disk, and no mutation until it is sealed.
struct VisitDraft {
    enum class Field {
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
    static constexpr int fieldCount = 12;

    Field field = Field::Purpose;
    QString text = {};
    QString base = {}; ///< what the field held when typing began: what another tablet wrote meanwhile is kept
    Instant at = {}; ///< when it was typed

    bool operator==(const VisitDraft &) const = default;
};

/// Who wrote drafts about which visit: nobody else is shown them, and they are sealed in this name.
struct VisitDraftOwner {
    VisitId visit = {};
    CoachId coach = {};

    bool operator==(const VisitDraftOwner &) const = default;
};

/// A field that is a part of the visit itself, and not something added to it.
bool isOfVisit(VisitDraft::Field field);
/// As the field shows it when nothing is being typed; empty for what is added.
QString storedText(const Visit &visit, VisitDraft::Field field);
/// What these drafts set in the visit, where they can be understood; minutes that are no number set nothing.
QJsonObject fieldsOf(const QList<VisitDraft> &drafts, const Visit &before);
/// Minutes that are no number are not finished: they stay a draft.
bool isFinished(const VisitDraft &draft);

} // namespace alongside
