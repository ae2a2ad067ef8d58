// SPDX-License-Identifier: Apache-2.0
#include "app/domain/change/Closing.h"

#include "app/domain/FoldedText.h"

#include <algorithm>
#include <tuple>

namespace alongside {

namespace {

constexpr int daysOfAWeek = 7;

bool isWithin(QDate day, QDate from, QDate to)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

template <typename Visit> void eachSession(const WeeklyPattern &pattern, Visit visit)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        for (const Session session : everySession)
            if (pattern.contains(Qt::DayOfWeek(day), session)) visit(Qt::DayOfWeek(day), session);
}

} // namespace

ClosingPlan::ClosingPlan(ClosingWish wish, ClosingSources sources)
    : m_wish{std::move(wish)}, m_sources{std::move(sources)}
{
    if (refusalOfThePlace()) return;
    findLines();
    countOthers();
    for (Line &line : m_lines) {
        if (!m_wish.isMove()) line.to = bestFor(line);
        count(line, 1);
    }
}

/// The last day that it has already, of its own or with its site; invalid: none.
QDate ClosingPlan::closedFrom() const
{
    const WorkStream *stream = workStreamOf(m_wish.workStream);
    const QDate ofSite = siteOf(m_wish.site)->to;
    if (!stream || !stream->to.isValid()) return ofSite;
    return ofSite.isValid() ? std::min(ofSite, stream->to) : stream->to;
}

std::optional<ClosingPlan::Refusal> ClosingPlan::refusalOfThePlace() const
{
    if (m_wish.isMove()) return m_wish.lastDay.isValid() ? std::nullopt : std::optional{Refusal::NoLastDay};
    const Site *site = siteOf(m_wish.site);
    const WorkStream *stream = workStreamOf(m_wish.workStream);
    if (!site || (!m_wish.workStream.isEmpty() && (!stream || stream->site != site->id))) return Refusal::NoSuchPlace;
    if (!m_wish.lastDay.isValid()) return Refusal::NoLastDay;
    const QDate from = stream && stream->from.isValid() ? stream->from : site->from;
    if (!isWithin(m_wish.lastDay, from, closedFrom())) return Refusal::ClosedBefore;
    return std::nullopt;
}

std::optional<ClosingPlan::Refusal> ClosingPlan::refusal(QDate today) const
{
    if (const auto refused = refusalOfThePlace()) return refused;
    if (m_wish.isMove()) return refusalOfTheMove(today);
    const bool isDone = closedFrom() == m_wish.lastDay && m_lines.isEmpty() && streamsThatEnd().isEmpty();
    if (isDone) return Refusal::ClosedBefore;
    if (m_wish.lastDay < today) return Refusal::InThePast;
    return std::nullopt;
}

/// They can go elsewhere from today on, but not before: the day on which they were last there is yesterday.
std::optional<ClosingPlan::Refusal> ClosingPlan::refusalOfTheMove(QDate today) const
{
    if (m_lines.isEmpty()) return Refusal::NobodyThere;
    if (m_wish.lastDay.addDays(1) < today) return Refusal::InThePast;
    const bool goes = std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.to.isEmpty(); });
    return goes ? std::nullopt : std::optional{Refusal::NoPlaceChosen};
}

bool ClosingPlan::closes(const Expectation &expectation) const
{
    if (m_wish.isMove()) return expectation.person == m_wish.person && !expectation.site.isEmpty();
    return expectation.site == m_wish.site
        && (m_wish.workStream.isEmpty() || expectation.workStream == m_wish.workStream);
}

/// The first day after the last on which somebody would be expected there, paused or not: a pause ends one day. With
/// what is booked for later; invalid: none.
QDate ClosingPlan::firstDayThere(const PlacementHistory &history) const
{
    const QDate next = m_wish.lastDay.addDays(1);
    const QDate begun = history.placement().from;
    QList<QDate> days{begun.isValid() ? std::max(next, begun) : next};
    for (const Expectation &each : history.records().expectations)
        if (each.from.isValid() && each.from > days.first()) days.append(each.from);
    for (const QDate day : days) {
        const Expectation *expectation = history.expectationOn(day);
        if (expectation && closes(*expectation) && history.isCurrentOn(day)) return day;
    }
    return {};
}

void ClosingPlan::findLines()
{
    for (const PlacementHistory &history : m_sources.placements) {
        const QDate first = firstDayThere(history);
        if (first.isValid())
            m_lines.append({history, first, history.patternOn(first), {}});
        else
            m_others[history.placement().person].append(history);
    }
}

void ClosingPlan::countOthers()
{
    for (const PlacementHistory &history : m_sources.placements) {
        if (m_sources.left.contains(history.placement().person)) continue;
        for (int after = 1; after <= daysOfAWeek; ++after) {
            const QDate day = m_wish.lastDay.addDays(after);
            const Expectation *expectation = history.expectationOn(day);
            if (!expectation || closes(*expectation)) continue;
            for (const Session session : everySession)
                if (history.isExpected(day, session))
                    ++m_expected[{expectation->site.text, slotOf(Qt::DayOfWeek(day.dayOfWeek()), session)}];
        }
    }
}

/// Whoever moves alone and has nowhere to go stays where they are.
void ClosingPlan::count(const Line &line, int change)
{
    const Destination at = line.to.isEmpty() && m_wish.isMove() ? placeBefore(line) : line.to;
    if (at.isEmpty()) return;
    eachSession(line.pattern, [&](Qt::DayOfWeek day, Session session) {
        m_expected[{at.site.text, slotOf(day, session)}] += change;
    });
}

Destination ClosingPlan::placeBefore(const Line &line) const
{
    const Expectation *expectation = line.placement.expectationOn(line.first);
    return expectation ? Destination{expectation->site, expectation->workStream} : Destination{};
}

int ClosingPlan::expectedAt(const SiteId &site, Qt::DayOfWeek day, Session session) const
{
    return m_expected.value({site.text, slotOf(day, session)});
}

QList<WorkStream> ClosingPlan::streamsThatEnd() const
{
    QList<WorkStream> ending;
    for (const WorkStream &stream : m_sources.workStreams) {
        const bool isOver = stream.to.isValid() && stream.to <= m_wish.lastDay;
        if (m_wish.workStream.isEmpty() && stream.site == m_wish.site && !isOver) ending.append(stream);
    }
    return ending;
}

/// A line of the other plan here.
bool ClosingPlan::hasSame(const Line &line, const ClosingPlan &other) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &mine) {
        return mine.placement.records() == line.placement.records() && mine.first == line.first
            && mine.pattern == line.pattern && mine.to == line.to && hasLeft(mine) == other.hasLeft(line)
            && hasSaidNo(mine) == other.hasSaidNo(line) && problemsOf(mine) == other.problemsOf(line);
    });
}

bool ClosingPlan::isSameAs(const ClosingPlan &other) const
{
    return m_wish == other.m_wish && m_lines.size() == other.m_lines.size()
        && streamsThatEnd() == other.streamsThatEnd()
        && std::all_of(
            other.m_lines.begin(), other.m_lines.end(), [&](const Line &line) { return hasSame(line, other); });
}

bool ClosingPlan::choose(const PlacementId &placement, const Destination &to)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
        [&placement](const Line &each) { return each.placement.placement().id == placement; });
    if (line == m_lines.end()) return false;
    count(*line, -1);
    line->to = to;
    count(*line, 1);
    return true;
}

bool ClosingPlan::isThere(const Destination &place, QDate day) const
{
    const Site *site = siteOf(place.site);
    const WorkStream *stream = workStreamOf(place.workStream);
    if (!site || !isWithin(day, site->from, site->to)) return false;
    if (place.workStream.isEmpty()) return m_wish.isMove() || place.site != m_wish.site;
    if (!stream || stream->site != place.site || !isWithin(day, stream->from, stream->to)) return false;
    if (m_wish.isMove()) return true;
    return m_wish.workStream.isEmpty() ? place.site != m_wish.site : place.workStream != m_wish.workStream;
}

QList<MoveProblem> ClosingPlan::problemsOf(const Line &line) const
{
    using Why = MoveProblem::Why;
    const PersonId person = line.placement.placement().person;
    if (hasLeft(line)) return line.to.isEmpty() ? QList<MoveProblem>{} : QList<MoveProblem>{{.why = Why::HasLeft}};
    if (line.to.isEmpty() && m_wish.isMove()) return {}; // they stay
    if (line.to.isEmpty()) return {{.why = Why::NoPlace}};
    QList<MoveProblem> problems;
    if (m_sources.saidNo.contains(person)) problems.append({.why = Why::SaidNo});
    if (!isThere(line.to, line.first)) return problems + QList<MoveProblem>{{.why = Why::PlaceClosed}};
    const Site &site = *siteOf(line.to.site);
    eachSession(line.pattern, [&](Qt::DayOfWeek day, Session session) {
        const int expected = expectedAt(site.id, day, session);
        if (!site.openDays.contains(day))
            problems.append({.why = Why::DayClosed, .day = day, .session = session});
        else if (site.capacity > 0 && expected > site.capacity)
            problems.append(
                {.why = Why::Full, .day = day, .session = session, .expected = expected, .room = site.capacity});
    });
    for (const PlacementClash &clash : clashesOf(line.pattern, line.first, m_others.value(person)))
        problems.append({.why = Why::Clash, .day = clash.day, .session = clash.session});
    return problems;
}

QList<Destination> ClosingPlan::choicesFor(const Line &line) const
{
    QList<Destination> choices;
    if (hasLeft(line)) return choices;
    for (const Site &site : m_sources.sites) {
        if (const Destination whole{site.id, {}}; isThere(whole, line.first)) choices.append(whole);
        for (const WorkStream &stream : m_sources.workStreams)
            if (const Destination place{site.id, stream.id}; stream.site == site.id && isThere(place, line.first))
                choices.append(place);
    }
    if (m_wish.isMove()) choices.removeAll(placeBefore(line));
    return choices;
}

/// The same line of work first, then the same site; then where the fewest things do not fit, and the most room is.
Destination ClosingPlan::bestFor(const Line &line) const
{
    const WorkStream *before = workStreamOf(line.placement.placement().workStream);
    const QString work = before ? foldedText(before->name) : QString{};
    Destination best;
    std::tuple<bool, qsizetype, bool, bool, int> bestCost;
    for (const Destination &choice : choicesFor(line)) {
        Line tried = line;
        tried.to = choice;
        ClosingPlan with = *this;
        with.count(tried, 1);
        const QList<MoveProblem> problems = with.problemsOf(tried);
        const bool stops =
            std::any_of(problems.begin(), problems.end(), [](const MoveProblem &each) { return each.stops(); });
        const WorkStream *stream = workStreamOf(choice.workStream);
        const bool isOtherWork = (stream ? foldedText(stream->name) : QString{}) != work;
        int crowd = 0;
        eachSession(
            line.pattern, [&](Qt::DayOfWeek day, Session session) { crowd += expectedAt(choice.site, day, session); });
        const std::tuple cost{stops, problems.size(), isOtherWork, choice.site != m_wish.site, crowd};
        if (!stops && (best.isEmpty() || cost < bestCost)) {
            best = choice;
            bestCost = cost;
        }
    }
    return best;
}

const Site *ClosingPlan::siteOf(const SiteId &id) const
{
    const auto found =
        std::find_if(m_sources.sites.begin(), m_sources.sites.end(), [&id](const Site &site) { return site.id == id; });
    return found == m_sources.sites.end() ? nullptr : &*found;
}

const WorkStream *ClosingPlan::workStreamOf(const WorkStreamId &id) const
{
    const auto found = std::find_if(m_sources.workStreams.begin(), m_sources.workStreams.end(),
        [&id](const WorkStream &stream) { return stream.id == id; });
    return found == m_sources.workStreams.end() ? nullptr : &*found;
}

} // namespace alongside
