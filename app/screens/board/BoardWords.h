// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/board/Board.h"
#include "app/domain/board/SiteLoad.h"
#include "app/domain/outcomes/PanelReport.h"

#include <QCoreApplication>

namespace alongside {

/// What a board counts, in words. Pure.
class BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    using Names = QHash<QString, QString>; ///< of sites and work streams, by id

    /// "Horticulture", "Suspended", "16+ hours".
    static QString answer(BoardQuestion question, const QString &answer, const Names &names);
    static QString question(BoardQuestion question);
    /// Which records it is counted from, and which definition.
    static QString countedFrom(BoardQuestion question, const RuleBook &book, QDate asOf);
    /// "3 more than on 30 Sep".
    static QString change(int now, int before, QDate beforeOn);
    /// "at Goscote Centre · 34 sessions a week"; site: its name, or empty.
    static QString use(const QString &site, int sessionsAWeek);
    /// "Tue 17 Nov, morning · room for 30".
    static QString load(const SiteLoad &load);
    /// "over by 2", "room for 30".
    static QString room(const SiteLoad &load);
    /// How full a site is, as it may be given out: never a number from which a few people could be told.
    static QString fullness(const SiteLoad &load);
    /// "October to December 2026".
    static QString quarter(const Quarter &quarter);
    static QString overdue(BoardQuestion question);
    /// "14 of 20 sessions"; "24 minutes for each hour"; empty where nothing is known.
    static QString sessions(const OutcomeFacts &known);
    static QString support(const PersonOutcome &outcome);
    /// The same over everybody: "84% of the sessions of this quarter: 1,204 of 1,430."
    static QString attendanceOfAll(const BoardSum &sum);
    static QString supportOfAll(const BoardSum &sum);
    static PanelWords panel();
};

} // namespace alongside
