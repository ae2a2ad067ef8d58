// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/WorkStream.h"
#include "app/domain/change/Change.h"

#include <QHash>
#include <QSet>

namespace alongside {

/// What is to close: a site with everything in it, or one of its work streams. Or, where a person is named, nothing
/// closes: they alone go elsewhere, from whichever of their places a destination is chosen for.
struct ClosingWish {
    SiteId site = {};
    WorkStreamId workStream = {}; ///< empty: the whole site
    QDate lastDay = {};
    QString reason = {};
    PersonId person = {}; ///< empty: everybody who is there

    bool isMove() const { return !person.isEmpty(); }
    bool operator==(const ClosingWish &) const = default;
};

/// What a closing is planned from, as it is stored.
struct ClosingSources {
    QList<Site> sites = {};
    QList<WorkStream> workStreams = {};
    QList<PlacementHistory> placements = {}; ///< everybody's who has one after the last day, in the order to show
    QSet<PersonId> saidNo = {}; ///< who has said no to another place
    QSet<PersonId> left = {}; ///< who has left the service, and whose placement was never ended
};

/// Where somebody could go.
struct Destination {
    SiteId site = {};
    WorkStreamId workStream = {}; ///< empty: the site as a whole

    bool isEmpty() const { return site.isEmpty(); }
    bool operator==(const Destination &) const = default;
};

/// Something about one person's move that does not fit.
struct MoveProblem {
    enum class Why {
        NoPlace, ///< nowhere is named, or there is nowhere
        HasLeft, ///< they have left the service: their placement ends, and nowhere is where they go
        SaidNo, ///< they have said no to another place; only another decision of theirs changes that
        PlaceClosed, ///< there is no such place on the first day, or it closes too
        DayClosed, ///< the site does not open on that weekday
        Full, ///< more are expected in that session than there is room for
        Clash, ///< they are expected elsewhere in that session
    };

    Why why = Why::NoPlace;
    Qt::DayOfWeek day = Qt::Monday; ///< of DayClosed, Full and Clash
    Session session = Session::Morning;
    int expected = 0; ///< of Full: with everybody of this plan
    int room = 0;

    /// Nobody can be moved so, whoever reviews it.
    bool stops() const { return why == Why::HasLeft || why == Why::SaidNo || why == Why::PlaceClosed; }

    bool operator==(const MoveProblem &) const = default;
};

/// A closing as a value, before anything happens: who is affected, where each could go, and what does not fit. Pure:
/// the same sources make the same plan.
class ClosingPlan {
public:
    struct Line {
        PlacementHistory placement; ///< that ends
        QDate first = {}; ///< day elsewhere: after the last day, or when the placement would have begun
        WeeklyPattern pattern = {};
        Destination to = {};
    };

    /// Names a destination for everybody who has not left: their own work stream elsewhere before any other, the fewest
    /// problems first.
    ClosingPlan(ClosingWish wish, ClosingSources sources);

    const ClosingWish &wish() const { return m_wish; }
    const QList<Line> &lines() const { return m_lines; }
    /// Work streams of a site that closes, which close with it.
    QList<WorkStream> streamsThatEnd() const;
    /// Somebody goes elsewhere than it was thought; an empty one: nowhere yet. False: the placement is not in the plan.
    bool choose(const PlacementId &placement, const Destination &to);
    QList<MoveProblem> problemsOf(const Line &line) const;
    /// Where a line could go at all.
    QList<Destination> choicesFor(const Line &line) const;
    bool hasLeft(const Line &line) const { return m_sources.left.contains(line.placement.placement().person); }
    bool hasSaidNo(const Line &line) const { return m_sources.saidNo.contains(line.placement.placement().person); }
    /// Where they are until then.
    Destination placeBefore(const Line &line) const;
    /// Whether somebody who is expected so is expected at what closes.
    bool closes(const Expectation &expectation) const;
    /// People in a session of the first week after, with those of this plan.
    int expectedAt(const SiteId &site, Qt::DayOfWeek day, Session session) const;
    /// Looked at and carried out they are the same: who it is about and what is written of their placements, where each
    /// goes, what does not fit, and what closes along. In whatever order the people are shown.
    bool isSameAs(const ClosingPlan &other) const;
    /// What stands in the way of the whole: nothing to close, a last day before it began or after it has closed (on
    /// the day that was planned for long it closes once), or one that is over: what was is not changed. Of a move:
    /// nobody who is placed anywhere then, or no place chosen.
    enum class Refusal { NoSuchPlace, NoLastDay, ClosedBefore, InThePast, NobodyThere, NoPlaceChosen };
    std::optional<Refusal> refusal(QDate today) const;

private:
    using Slot = std::pair<QString, int>; ///< a site, and a session of the week
    static int slotOf(Qt::DayOfWeek day, Session session) { return int(day) * 2 + int(session); }
    const Site *siteOf(const SiteId &id) const;
    const WorkStream *workStreamOf(const WorkStreamId &id) const;
    bool hasSame(const Line &line, const ClosingPlan &other) const;
    bool isThere(const Destination &place, QDate day) const;
    QDate closedFrom() const;
    std::optional<Refusal> refusalOfThePlace() const;
    std::optional<Refusal> refusalOfTheMove(QDate today) const;
    QDate firstDayThere(const PlacementHistory &history) const;
    void findLines();
    void countOthers();
    void count(const Line &line, int change);
    Destination bestFor(const Line &line) const;

    ClosingWish m_wish;
    ClosingSources m_sources;
    QList<Line> m_lines;
    QHash<PersonId, QList<PlacementHistory>> m_others; ///< what does not end
    QHash<Slot, int> m_expected;
};

} // namespace alongside
