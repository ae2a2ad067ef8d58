// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementHistory.h"

#include <algorithm>

namespace alongside {

namespace {

/// What has no first day has always been so.
bool isBegunBy(QDate from, QDate day) { return !from.isValid() || from <= day; }

/// When a pause is over; the end of time where nobody knows.
QDate endOf(const Pause &pause) { return pause.back.isValid() ? pause.back : QDate{9999, 12, 31}; }

bool beganBefore(const Expectation &left, const Expectation &right)
{
    return std::tie(left.from, left.id) < std::tie(right.from, right.id);
}

bool isTheSame(const PlacementSpan &left, const PlacementSpan &right)
{
    return left.kind == right.kind && left.pattern == right.pattern && left.terms == right.terms
        && (right.reason.isEmpty() || left.reason == right.reason);
}

} // namespace

PlacementHistory::PlacementHistory(PlacementRecords records) : m_records{std::move(records)}
{
    m_records.pauses.removeIf([](const Pause &pause) { return pause.isTakenBack(); });
    std::sort(m_records.expectations.begin(), m_records.expectations.end(), beganBefore);
    std::sort(m_records.pauses.begin(), m_records.pauses.end(),
        [](const Pause &left, const Pause &right) { return left.from < right.from; });
    std::stable_sort(m_records.changes.begin(), m_records.changes.end(),
        [](const PlacementChange &left, const PlacementChange &right) { return left.from < right.from; });
}

bool PlacementHistory::isCurrentOn(QDate day) const
{
    return isBegunBy(placement().from, day) && !(placement().to.isValid() && placement().to < day);
}

PlacementHistory::Standing PlacementHistory::standingOn(QDate day) const
{
    if (!isBegunBy(placement().from, day)) return Standing::Planned;
    if (!isCurrentOn(day)) return Standing::Ended;
    return pauseOn(day) ? Standing::Paused : Standing::Running;
}

const Expectation *PlacementHistory::expectationOn(QDate day) const
{
    const QList<Expectation> &all = m_records.expectations;
    const auto last =
        std::find_if(all.rbegin(), all.rend(), [day](const Expectation &each) { return isBegunBy(each.from, day); });
    return last == all.rend() ? nullptr : &*last;
}

WeeklyPattern PlacementHistory::patternOn(QDate day) const
{
    const Expectation *expectation = expectationOn(day);
    return expectation ? expectation->pattern : WeeklyPattern{};
}

const PlacementChange *PlacementHistory::changeOn(QDate day, PlacementChange::What what) const
{
    const QList<PlacementChange> &all = m_records.changes;
    const auto last = std::find_if(all.rbegin(), all.rend(),
        [day, what](const PlacementChange &change) { return change.what == what && change.from <= day; });
    return last == all.rend() ? nullptr : &*last;
}

PlacementTerms PlacementHistory::termsOn(QDate day) const
{
    const PlacementChange *change = changeOn(day, PlacementChange::What::Terms);
    return change ? change->terms : placement().terms;
}

const Pause *PlacementHistory::pauseOn(QDate day) const
{
    const Pause *longest = nullptr;
    for (const Pause &pause : m_records.pauses)
        if (pause.covers(day) && (!longest || endOf(*longest) < endOf(pause))) longest = &pause;
    return longest;
}

const Pause *PlacementHistory::pauseAfter(QDate day) const
{
    const QList<Pause> &all = m_records.pauses;
    const auto next = std::find_if(
        all.begin(), all.end(), [&](const Pause &pause) { return day < pause.from && isCurrentOn(pause.from); });
    return next == all.end() ? nullptr : &*next;
}

bool PlacementHistory::isExpected(QDate day, Session session) const
{
    const Expectation *expectation = expectationOn(day);
    return expectation && expectation->covers(day, session) && !pauseOn(day);
}

QDate PlacementHistory::firstDayFrom(QDate day, const Site *site) const
{
    const QDate end = day.addYears(1);
    for (; day < end; day = day.addDays(1)) {
        const bool isAnybodyIn = !site || site->isOpen(day);
        if (isAnybodyIn && (isExpected(day, Session::Morning) || isExpected(day, Session::Afternoon))) return day;
    }
    return {};
}

QString PlacementHistory::reasonOf(const Pause &pause) const
{
    for (const PlacementChange &change : m_records.changes)
        if (change.what == PlacementChange::What::Pause && change.from == pause.from) return change.reason;
    return {};
}

QList<QDate> PlacementHistory::turningDays() const
{
    QList<QDate> days{placement().from};
    for (const Expectation &expectation : m_records.expectations)
        days.append(expectation.from);
    for (const PlacementChange &change : m_records.changes)
        days.append(change.from);
    for (const Pause &pause : m_records.pauses)
        days << pause.from << pause.back;
    days.removeIf([this](QDate day) { return !day.isValid() || !isCurrentOn(day); });
    if (!placement().from.isValid()) days.append(QDate{}); // since nobody knows when
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

PlacementSpan PlacementHistory::spanFrom(QDate day) const
{
    const Pause *pause = pauseOn(day);
    PlacementSpan span{.kind = pause ? PlacementSpan::Kind::Paused : PlacementSpan::Kind::Held,
        .from = day,
        .pattern = patternOn(day),
        .terms = termsOn(day)};
    const PlacementChange *change = changeOn(day, PlacementChange::What::Terms);
    if (pause)
        span.reason = reasonOf(*pause);
    else if (change && change->from == day)
        span.reason = change->reason;
    return span;
}

QList<PlacementSpan> PlacementHistory::spans() const
{
    QList<PlacementSpan> spans;
    for (const QDate day : turningDays()) {
        const PlacementSpan span = spanFrom(day);
        if (!spans.isEmpty() && isTheSame(spans.last(), span)) continue; // nothing turned
        if (!spans.isEmpty()) spans.last().to = day.addDays(-1);
        spans.append(span);
    }
    if (!spans.isEmpty()) spans.last().to = placement().to;
    return spans;
}

QList<PlacementClash> clashesOf(const WeeklyPattern &pattern, QDate from, const QList<PlacementHistory> &others)
{
    constexpr int daysLookedAt = 28;
    QList<PlacementClash> clashes;
    for (const PlacementHistory &other : others) {
        for (QDate day = from; day < from.addDays(daysLookedAt); day = day.addDays(1)) {
            for (const Session session : everySession) {
                const PlacementClash clash{Qt::DayOfWeek(day.dayOfWeek()), session, other.placement().id};
                if (pattern.contains(day, session) && other.isExpected(day, session) && !clashes.contains(clash))
                    clashes.append(clash);
            }
        }
    }
    return clashes;
}

} // namespace alongside
