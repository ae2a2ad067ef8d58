// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"
#include "app/domain/Pause.h"
#include "app/domain/PlacementChange.h"
#include "app/domain/Site.h"

namespace alongside {

/// Everything that is written down about one placement, as it is stored.
struct PlacementRecords {
    Placement placement = {};
    QList<Expectation> expectations = {}; ///< of this placement, of any time
    QList<Pause> pauses = {};
    QList<PlacementChange> changes = {};

    bool operator==(const PlacementRecords &) const = default;
};

/// What held at a placement from one day to another.
struct PlacementSpan {
    enum class Kind { Held, Paused };

    Kind kind = Kind::Held;
    QDate from = {}; ///< invalid: since nobody knows when
    QDate to = {}; ///< last day; invalid: until something changes
    WeeklyPattern pattern = {};
    PlacementTerms terms = {};
    QString reason = {}; ///< why it changed, or was suspended

    bool operator==(const PlacementSpan &) const = default;
};

/// What held at one placement, and when. Of the patterns of one placement the one that began last holds; a pause holds
/// whatever the pattern says; so what two coaches wrote apart fits together in any order.
class PlacementHistory {
public:
    enum class Standing { Planned, Running, Paused, Ended };

    explicit PlacementHistory(PlacementRecords records);

    const PlacementRecords &records() const { return m_records; }
    const Placement &placement() const { return m_records.placement; }
    Standing standingOn(QDate day) const;
    /// By its dates alone, paused or not.
    bool isCurrentOn(QDate day) const;
    /// The pattern that began last, paused or not; nullptr before the first.
    const Expectation *expectationOn(QDate day) const;
    WeeklyPattern patternOn(QDate day) const;
    PlacementTerms termsOn(QDate day) const;
    /// The pause that lasts longest of those that cover the day; nullptr where none does.
    const Pause *pauseOn(QDate day) const;
    /// The next pause that begins after the day, before the placement ends; nullptr where none is planned.
    const Pause *pauseAfter(QDate day) const;
    /// Whether the register expects them: as ExpectationStore reads it.
    bool isExpected(QDate day, Session session) const;
    /// The first day from the given one on which the register expects them and the site is open, within a year;
    /// invalid: none. site: nullptr at an employer.
    QDate firstDayFrom(QDate day, const Site *site) const;
    QString reasonOf(const Pause &pause) const;
    /// From the first to the last, without what ended before the placement began or began after it ended.
    QList<PlacementSpan> spans() const;

private:
    const PlacementChange *changeOn(QDate day, PlacementChange::What what) const;
    QList<QDate> turningDays() const;
    PlacementSpan spanFrom(QDate day) const;

    PlacementRecords m_records;
};

/// A session of the week in which somebody would be in two places.
struct PlacementClash {
    Qt::DayOfWeek day = Qt::Monday;
    Session session = Session::Morning;
    PlacementId with = {};

    bool operator==(const PlacementClash &) const = default;
};

/// Where else a person is expected in these sessions, in the four weeks from a day; each session and place once.
QList<PlacementClash> clashesOf(const WeeklyPattern &pattern, QDate from, const QList<PlacementHistory> &others);

} // namespace alongside
