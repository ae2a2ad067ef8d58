// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementHistoryWords.h"

#include "app/screens/people/PlaceNames.h"
#include "app/screens/people/PlacementWords.h"
#include "app/store/CoachStore.h"
#include "app/store/SiteStore.h"

#include <QLocale>

namespace alongside {

namespace {

enum class PartOfDay { None, Mornings, Afternoons, AllDay };

PartOfDay partOn(const WeeklyPattern &pattern, Qt::DayOfWeek day)
{
    const bool isMorning = pattern.contains(day, Session::Morning);
    const bool isAfternoon = pattern.contains(day, Session::Afternoon);
    if (isMorning && isAfternoon) return PartOfDay::AllDay;
    if (isMorning) return PartOfDay::Mornings;
    return isAfternoon ? PartOfDay::Afternoons : PartOfDay::None;
}

QString shortName(Qt::DayOfWeek day) { return QLocale().standaloneDayName(day, QLocale::ShortFormat); }

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : sentence + QStringLiteral(": ") + reason;
}

/// Runs of three days or more by their ends: "Mon to Fri", "Tue, Thu".
QString dayNames(const QList<Qt::DayOfWeek> &days)
{
    QStringList names;
    for (int first = 0; first < days.size();) {
        int last = first;
        while (last + 1 < days.size() && days.at(last + 1) == days.at(last) + 1)
            ++last;
        if (last - first < 2) last = first;
        names.append(last == first ? shortName(days.at(first))
                                   : PlacementHistoryWords::tr("%1 to %2", "days")
                                         .arg(shortName(days.at(first)), shortName(days.at(last))));
        first = last + 1;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

PlacementHistoryWords::PlacementHistoryWords(Database &database, QDate today)
    : m_today{today}, m_names{namesOfPlaces(database)}
{
    if (const auto coaches = CoachStore{database}.everyone())
        for (const Coach &coach : *coaches)
            m_coaches.insert(coach.id.text, coach.name);
    if (const auto sites = SiteStore{database}.everySite())
        for (const Site &site : *sites)
            m_sites.insert(site.id, site);
}

PlacementLine PlacementHistoryWords::lineOf(const PlacementHistory &history) const
{
    const QDate seen = history.standingOn(m_today) == PlacementHistory::Standing::Planned ? history.placement().from
        : history.standingOn(m_today) == PlacementHistory::Standing::Ended                ? history.placement().to
                                                                                          : m_today;
    return {.placementId = history.placement().id.text,
        .personId = history.placement().person.text,
        .employerId = history.placement().employer.text,
        .name = placeOf(history),
        .kind = PlacementWords::kindInWords(history.placement().kind),
        .days = days(history.patternOn(seen)),
        .terms = terms(history.termsOn(seen)),
        .standing = standingOf(history),
        .history = historyOf(history),
        .step = int(history.standingOn(m_today))};
}

QString PlacementHistoryWords::placeOf(const PlacementHistory &history) const
{
    const QList<Expectation> &expectations = history.records().expectations;
    if (!expectations.isEmpty())
        if (const QString place = placeInWords(expectations.last(), m_names); !place.isEmpty()) return place;
    const Placement &placement = history.placement();
    const QString name =
        m_names.value(placement.workStream.isEmpty() ? placement.employer.text : placement.workStream.text);
    return name.isEmpty() ? tr("A place that is not on this tablet") : name;
}

QString PlacementHistoryWords::standingOf(const PlacementHistory &history) const
{
    const Placement &placement = history.placement();
    switch (history.standingOn(m_today)) {
    case PlacementHistory::Standing::Planned:
        return tr("Begins on %1").arg(day(placement.from, m_today));
    case PlacementHistory::Standing::Ended:
        return withReason(tr("Ended on %1").arg(day(placement.to, m_today)), placement.reason);
    case PlacementHistory::Standing::Paused:
        return pausedWords(history, *history.pauseOn(m_today));
    case PlacementHistory::Standing::Running:
        break;
    }
    QStringList parts{placement.from.isValid() ? tr("Since %1").arg(day(placement.from, m_today)) : tr("Running")};
    if (const Pause *next = history.pauseAfter(m_today))
        parts.append(tr("paused from %1").arg(day(next->from, m_today)));
    if (placement.to.isValid()) parts.append(tr("ends on %1").arg(day(placement.to, m_today)));
    return parts.join(QStringLiteral(", "));
}

QString PlacementHistoryWords::pausedWords(const PlacementHistory &history, const Pause &pause) const
{
    const QString until = pause.back.isValid() ? tr("Paused until %1").arg(day(pause.back, m_today))
                                               : tr("Paused, nobody knows until when");
    QString words = withReason(until, history.reasonOf(pause));
    const QString back = pause.back.isValid() ? firstDayBack(history, pause.back) : QString{};
    return back.isEmpty() ? words : words + QStringLiteral(". ") + back;
}

QString PlacementHistoryWords::firstDayBack(const PlacementHistory &history, QDate back) const
{
    const Site *site = siteOf(history);
    const QDate first = history.firstDayFrom(back, site);
    if (!first.isValid() || first == back) return {};
    const QString reason = site ? site->closureReason(back) : QString{};
    if (reason.isEmpty()) return tr("First day back: %1").arg(day(first, m_today));
    return tr("First day back: %1. Before it: %2", "day, why the site is closed").arg(day(first, m_today), reason);
}

const Site *PlacementHistoryWords::siteOf(const PlacementHistory &history) const
{
    const QList<Expectation> &expectations = history.records().expectations;
    const auto site = expectations.isEmpty() ? m_sites.cend() : m_sites.constFind(expectations.last().site);
    return site == m_sites.cend() ? nullptr : &*site;
}

QString PlacementHistoryWords::historyOf(const PlacementHistory &history) const
{
    QStringList lines;
    for (const PlacementSpan &span : history.spans())
        lines.prepend(spanWords(span));
    return lines.size() < 2 ? QString{} : lines.join(QLatin1Char('\n'));
}

QString PlacementHistoryWords::spanWords(const PlacementSpan &span) const
{
    QStringList parts{span.kind == PlacementSpan::Kind::Paused ? tr("paused") : days(span.pattern)};
    if (span.kind == PlacementSpan::Kind::Held) parts.append(terms(span.terms));
    parts.removeAll(QString{});
    const QString what = withReason(parts.join(QStringLiteral(" · ")), span.reason);
    if (!span.from.isValid()) return tr("Before: %1").arg(what);
    if (!span.to.isValid()) return tr("From %1: %2", "day, what held").arg(day(span.from, m_today), what);
    return tr("%1 to %2: %3", "day, day, what held").arg(day(span.from, m_today), day(span.to, m_today), what);
}

QString PlacementHistoryWords::days(const WeeklyPattern &pattern)
{
    QStringList groups;
    for (const PartOfDay part : {PartOfDay::AllDay, PartOfDay::Mornings, PartOfDay::Afternoons}) {
        QList<Qt::DayOfWeek> days;
        for (int number = Qt::Monday; number <= Qt::Sunday; ++number)
            if (partOn(pattern, Qt::DayOfWeek(number)) == part) days.append(Qt::DayOfWeek(number));
        if (days.isEmpty()) continue;
        const QString names = dayNames(days);
        groups.append(part == PartOfDay::AllDay ? tr("%1 all day", "days").arg(names)
                : part == PartOfDay::Mornings   ? tr("%1 mornings", "days").arg(names)
                                                : tr("%1 afternoons", "days").arg(names));
    }
    return groups.join(QStringLiteral("; "));
}

QString PlacementHistoryWords::terms(const PlacementTerms &terms)
{
    QStringList parts;
    if (terms.weeklyMinutes)
        parts.append(tr("%1 hours a week").arg(QLocale().toString(*terms.weeklyMinutes / 60.0, 'g', 4)));
    if (terms.hourlyPence) parts.append(tr("£%1 an hour").arg(QLocale().toString(*terms.hourlyPence / 100.0, 'f', 2)));
    return parts.join(QStringLiteral(" · "));
}

QString PlacementHistoryWords::day(QDate day, QDate today)
{
    const bool isThisYear = day.year() == today.year();
    return QLocale().toString(day, isThisYear ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace alongside
