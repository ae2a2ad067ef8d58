// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardWords.h"

#include "app/screens/DayWords.h"
#include "app/screens/people/PlacementWords.h"

#include <QLocale>

namespace alongside {

using namespace boardanswer;

namespace {

const QString betweenFacts = QStringLiteral(" · ");

QString behindColon(const QString &answer) { return answer.mid(answer.indexOf(QLatin1Char(':')) + 1); }

bool isLike(const QString &answer, const QString &form) { return answer.startsWith(form.arg(QString{})); }

QString asHeading(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

/// In fewer places than this a quarter of a site's room is not five people.
constexpr int leastRoomToTell = 4 * 5;

} // namespace

QString BoardWords::answer(BoardQuestion question, const QString &answer, const Names &names)
{
    const bool isHours = question == BoardQuestion::Hours || question == BoardQuestion::Sustained;
    const QHash<QString, QString> words{{anotherKind, tr("Another kind")}, {paused, tr("Suspended")},
        {planned, tr("Not begun yet")}, {ended, tr("Ended, and none since")}, {employer, tr("At an employer")},
        {notSustained, tr("Not sustained")}, {perhapsSustained, tr("Depends on weeks that are not known")},
        {sustained, tr("Sustained")}, {boardanswer::overdue, tr("Overdue")}, {notOverdue, tr("Not overdue")},
        {underHalf, tr("Came to fewer than half")}, {halfOrMore, tr("Came to half or more")},
        {nineOfTen, tr("Came to nine of ten, or more")}, {noSupport, tr("No support")},
        {quarterHour, tr("Up to 15 minutes for each hour")}, {halfHour, tr("Up to 30 minutes for each hour")},
        {overHalfHour, tr("More than 30 minutes for each hour")},
        {none,
            question == BoardQuestion::Attendance    ? tr("Nothing is marked of them")
                : question == BoardQuestion::Support ? tr("No hours recorded, or no work")
                : isHours                            ? tr("No hours recorded, or no work")
                : question == BoardQuestion::Place   ? tr("Expected nowhere")
                                                     : tr("No placement")}};
    if (const auto found = words.constFind(answer); found != words.cend()) return *found;
    const QString rest = behindColon(answer);
    if (isLike(answer, kindOf)) return asHeading(PlacementWords::kindInWords(rest));
    if (isLike(answer, bandOf)) return tr("%1 hours a week").arg(rest);
    if (isLike(answer, siteOf)) return tr("%1, no work stream").arg(names.value(rest, tr("A site that is not here")));
    return names.value(rest, tr("A work stream that is not here"));
}

QString BoardWords::question(BoardQuestion question)
{
    switch (question) {
    case BoardQuestion::Placement:
        return tr("Placements");
    case BoardQuestion::Place:
        return tr("Work streams");
    case BoardQuestion::Hours:
        return tr("Weekly hours");
    case BoardQuestion::Sustained:
        return tr("Sustained work");
    case BoardQuestion::Visit:
        return tr("Visits");
    case BoardQuestion::Review:
        return tr("Reviews");
    case BoardQuestion::Attendance:
        return tr("Attendance");
    case BoardQuestion::Support:
        return tr("Support for each hour worked");
    }
    Q_UNREACHABLE();
}

QString BoardWords::countedFrom(BoardQuestion question, const RuleBook &book, QDate asOf)
{
    switch (question) {
    case BoardQuestion::Placement:
        return tr("Placements and their pauses: the one that began last. Of what goes on, its kind.");
    case BoardQuestion::Place:
        return tr("Where people are expected: what began last.");
    case BoardQuestion::Hours: {
        const auto bands = hoursBandsOn(book, asOf);
        return tr("Earnings of all jobs: the last week of the quarter that is known. Definition: %1.")
            .arg(bands.isEmpty() ? tr("there is none for that day") : bands.first().citation);
    }
    case BoardQuestion::Sustained: {
        const auto sustained = sustainedDefinitionOn(book, asOf);
        if (!sustained) return tr("Definition: %1.").arg(tr("there is none for that day"));
        return tr("Earnings of all jobs: %1 of %2 weeks at %3 hours or more. Definition: %4.")
            .arg(sustained->weeks)
            .arg(sustained->ofWeeks)
            .arg(sustained->hours)
            .arg(sustained->citation);
    }
    case BoardQuestion::Visit:
        return tr("Visits that were planned and that nobody has made.");
    case BoardQuestion::Review:
        return tr("The next review that the last one named.");
    case BoardQuestion::Attendance:
        return tr("Attendance marks of the quarter, by what their codes count as.");
    case BoardQuestion::Support:
        return tr("Visits and earnings of the quarter, in weeks whose hours are known.");
    }
    Q_UNREACHABLE();
}

QString BoardWords::change(int now, int before, QDate beforeOn)
{
    const QString day = QLocale{}.toString(beforeOn, tr("d MMM", "a day of a year that is known"));
    if (now == before) return tr("as many as on %1").arg(day);
    return now > before ? tr("%n more than on %1", nullptr, now - before).arg(day)
                        : tr("%n fewer than on %1", nullptr, before - now).arg(day);
}

QString BoardWords::use(const QString &site, int sessionsAWeek)
{
    const QString sessions = tr("%n sessions a week", nullptr, sessionsAWeek);
    return site.isEmpty() ? sessions : site + betweenFacts + sessions;
}

QString BoardWords::sessions(const OutcomeFacts &known)
{
    if (known.sessionsExpected <= 0) return {};
    return tr("%1 of %n sessions", nullptr, known.sessionsExpected).arg(known.sessionsPresent);
}

QString BoardWords::support(const PersonOutcome &outcome)
{
    const auto minutes = outcome.supportPerHour();
    return minutes ? tr("%n minutes for each hour", nullptr, *minutes) : QString{};
}

QString BoardWords::attendanceOfAll(const BoardSum &sum)
{
    const auto percent = sum.times(100);
    if (!percent) return {};
    return tr("%1% of this quarter’s marked sessions: %2 of %3.")
        .arg(*percent)
        .arg(QLocale{}.toString(sum.parts), QLocale{}.toString(sum.whole));
}

QString BoardWords::supportOfAll(const BoardSum &sum)
{
    const auto minutes = sum.times(60);
    return minutes ? tr("%n minutes over everybody, in weeks whose hours are known.", nullptr, *minutes) : QString{};
}

QString BoardWords::load(const SiteLoad &load)
{
    if (!load.day.isValid()) return tr("nobody is expected this week") + betweenFacts + room(load);
    const QString day = DayWords::shortDay(load.day);
    const QString when = load.session == Session::Morning ? tr("%1, morning").arg(day) : tr("%1, afternoon").arg(day);
    return when + betweenFacts + room(load);
}

QString BoardWords::room(const SiteLoad &load)
{
    if (load.capacity <= 0) return tr("its capacity is not recorded");
    if (load.isOver())
        return tr("room for %1, %n too many", nullptr, int(load.people.size()) - load.capacity)
            .arg(QLocale{}.toString(load.capacity));
    return tr("room for %1").arg(QLocale{}.toString(load.capacity));
}

QString BoardWords::fullness(const SiteLoad &load)
{
    if (load.capacity <= 0) return tr("its capacity is not recorded");
    if (load.capacity < leastRoomToTell) return tr("hidden: the site is small");
    const int quarters = int(load.people.size()) * 4 / load.capacity;
    if (load.isOver()) return tr("more than full");
    if (quarters >= 3) return tr("three quarters full, or more");
    if (quarters >= 2) return tr("half full, or more");
    return quarters == 1 ? tr("a quarter full, or more") : tr("less than a quarter full");
}

QString BoardWords::quarter(const Quarter &quarter)
{
    return tr("%1 to %2", "months")
        .arg(QLocale{}.standaloneMonthName(quarter.from.month()), DayWords::month(quarter.to));
}

QString BoardWords::overdue(BoardQuestion question)
{
    return question == BoardQuestion::Visit ? tr("A planned visit is overdue") : tr("The next review is overdue");
}

PanelWords BoardWords::panel()
{
    return {.hidden = tr("under 5, or hidden"), .everybody = tr("Everybody"), .site = tr("Site"), .who = tr("Who")};
}

} // namespace alongside
