// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/domain/change/Leaving.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// Changes and their plans in words. Pure.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    using Names = QHash<QString, QString>; ///< of sites, work streams, coaches and people, by id

    /// "Goscote Centre closes", "M. Hicks hands over to R. Lewis"; person: the name of whoever moves or leaves.
    static QString title(const Change &change, const Names &names, const QString &person);
    /// "from Mon 23 Nov · 3 of 40 complete".
    static QString progress(const Change &change, int complete, int all);
    /// "Horticulture, Brownhills"; "Nowhere yet".
    static QString place(const Destination &place, const Names &names);
    /// "Brownhills, Monday mornings: 31 people, room for 30".
    static QString problem(const MoveProblem &problem);
    /// One sentence of all: days together where the same is wrong with them.
    static QString problems(const QList<MoveProblem> &problems);
    static QString refusal(ClosingPlan::Refusal refusal, Change::What what);
    static QString refusal(HandOverPlan::Refusal refusal);
    static QString refusal(LeavingPlan::Refusal refusal);
    /// "Not told yet", "Told, moves on Mon 23 Nov", "Complete".
    static QString standing(MoveStanding standing, const Change &change);
    /// "Told on Fri 20 Nov: with pictures", what they said and who was with them, a line each; empty before.
    static QString told(const ChangeNotice &notice);
    static QString missing(const QList<NoticePart> &parts);
    /// What the plan is called, and what its questions ask.
    static QString name(Change::What what);
    static QString subjectQuestion(Change::What what);
    static QString dayQuestion(Change::What what);
    /// "Close Goscote Centre and move 40 people".
    static QString confirm(Change::What what, const QString &subject, int people);
    /// "40 people · something does not fit for 3".
    static QString count(int people, int unfit);
};

} // namespace alongside
