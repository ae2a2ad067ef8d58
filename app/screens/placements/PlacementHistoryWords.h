// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/screens/placements/PlacementRows.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// A placement and what held at it, in words that a tired person understands. Reads the names of places and coaches
/// once.
class PlacementHistoryWords {
    Q_DECLARE_TR_FUNCTIONS(PlacementHistoryWords)

public:
    PlacementHistoryWords(Database &database, QDate today);

    PlacementLine lineOf(const PlacementHistory &history) const;
    /// "Car Valet, County Hall".
    QString placeOf(const PlacementHistory &history) const;
    /// "Running since March 2019", "Paused until Mon 7 Dec: broken arm", "Ended on Fri 3 Apr: Goscote closes".
    QString standingOf(const PlacementHistory &history) const;

    /// "Mon to Fri all day", "Mon, Wed mornings; Thu all day".
    static QString days(const WeeklyPattern &pattern);
    /// "8 hours a week · £12.60 an hour"; empty when nothing is agreed.
    static QString terms(const PlacementTerms &terms);
    /// "Mon 7 Dec", with the year where it is not today's.
    static QString day(QDate day, QDate today);
    /// "First day back: Tue 7 Apr (Goscote Centre is closed before)"; empty where nothing needs saying.
    QString firstDayBack(const PlacementHistory &history, QDate back) const;

private:
    QString pausedWords(const PlacementHistory &history, const Pause &pause) const;
    QString spanWords(const PlacementSpan &span) const;
    QString historyOf(const PlacementHistory &history) const;
    const Site *siteOf(const PlacementHistory &history) const;

    QDate m_today;
    QHash<QString, QString> m_names; // of places, by id
    QHash<QString, QString> m_coaches;
    QHash<SiteId, Site> m_sites;
};

} // namespace alongside
