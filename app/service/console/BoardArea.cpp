// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/BoardArea.h"

#include "app/service/console/BoardCounts.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"

namespace alongside {

using namespace consolehtml;

namespace {

const QString loadQuestion = QStringLiteral("load");

QString behindLink(const QString &question, const QString &answer)
{
    return linkTo(QStringLiteral("/console/board/people"),
        {{QStringLiteral("question"), question}, {QStringLiteral("answer"), answer}});
}

bool isAboutDue(BoardQuestion question)
{
    return question == BoardQuestion::Visit || question == BoardQuestion::Review;
}

QString changeWords(int now, int before, QDate day)
{
    const QString on = QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(day, QStringLiteral("d MMM"));
    if (now == before) return QStringLiteral("as many as on %1").arg(on);
    return now > before ? QStringLiteral("%1 more than on %2").arg(now - before).arg(on)
                        : QStringLiteral("%1 fewer than on %2").arg(before - now).arg(on);
}

QString loadWords(const SiteLoad &load)
{
    const QString room = load.capacity <= 0 ? QStringLiteral("its capacity is not recorded")
        : load.isOver()
        ? QStringLiteral("room for %1, %2 too many").arg(load.capacity).arg(load.people.size() - load.capacity)
        : QStringLiteral("room for %1").arg(load.capacity);
    if (!load.day.isValid()) return QStringLiteral("nobody is expected this week; ") + room;
    return QStringLiteral("%1, %2; %3")
        .arg(consolewords::day(load.day),
            load.session == Session::Morning ? QStringLiteral("morning") : QStringLiteral("afternoon"), room);
}

} // namespace

Result<ConsoleAnswer> BoardArea::answer(const ConsoleRequest &request)
{
    const bool isPeople = request.path == QStringList{QStringLiteral("people")};
    if (request.isPost() || (!request.path.isEmpty() && !isPeople)) return noSuchPage();
    const auto hours =
        request.visitor.hasRoleIn(toTexts({Role::Earnings})) ? BoardCounts::Hours::Shown : BoardCounts::Hours::Hidden;
    const auto counts = BoardCounts::of(m_parts.service, request.visitor.account, hours, m_parts.clock.today());
    if (!counts) return counts.error();
    return isPeople ? people(request, *counts) : numbers(*counts);
}

ConsoleAnswer BoardArea::numbers(const BoardCounts &counts) const
{
    HtmlText content =
        quiet(QStringLiteral("%1, counted on %2. A number opens the people behind it.")
                  .arg(consolewords::people(counts.board().people()), consolewords::day(m_parts.clock.today())));
    content += overdue(counts) + sites(counts);
    for (int number = 0; number < counts.questions().size(); ++number)
        if (!isAboutDue(counts.questions().at(number))) content += question(counts, number);
    return ConsolePage{title(), element("div", {{"class", QStringLiteral("even")}}, content)};
}

/// What was overdue earlier, nobody has kept, so it is compared with nothing.
HtmlText BoardArea::overdue(const BoardCounts &counts) const
{
    PageTable shown{.caption = QStringLiteral("Overdue"),
        .columns = {QStringLiteral("What"), QStringLiteral("People"), QStringLiteral("Share of everybody")},
        .numbers = {1}};
    for (int number = 0; number < counts.questions().size(); ++number) {
        const BoardQuestion asked = counts.questions().at(number);
        if (!isAboutDue(asked)) continue;
        const int people = int(counts.board().behind(asked, boardanswer::overdue).size());
        const double share = counts.board().people() > 0 ? double(people) / counts.board().people() : 0;
        shown.rows.append({asked == BoardQuestion::Visit ? QStringLiteral("A planned visit that nobody has made")
                                                         : QStringLiteral("The next review"),
            people == 0 ? HtmlText{QStringLiteral("0")}
                        : link(behindLink(QString::number(number), boardanswer::overdue), QString::number(people)),
            bar(share, Tone::Danger)});
    }
    return table(shown);
}

HtmlText BoardArea::sites(const BoardCounts &counts) const
{
    PageTable shown{.caption = QStringLiteral("Sites in their busiest session of this week"),
        .columns = {QStringLiteral("Site"), QStringLiteral("People"), QStringLiteral("Share of its room"),
            QStringLiteral("When, and for how many there is room")},
        .numbers = {1}};
    for (const SiteLoad &load : counts.loads()) {
        const double share = load.capacity > 0 ? double(load.people.size()) / load.capacity : 0;
        const HtmlText people = load.people.isEmpty()
            ? HtmlText{QStringLiteral("0")}
            : link(behindLink(loadQuestion, load.site.text), QString::number(load.people.size()));
        HtmlText words = loadWords(load);
        if (load.isOver()) words = badge(QStringLiteral("Too many"), Tone::Danger) + QStringLiteral(" ") + words;
        shown.rows.append(
            {counts.nameOf(load.site), people, bar(share, load.isOver() ? Tone::Danger : Tone::Good), words});
    }
    return shown.rows.isEmpty() ? HtmlText{} : table(shown);
}

HtmlText BoardArea::question(const BoardCounts &counts, int number) const
{
    const BoardQuestion asked = counts.questions().at(number);
    PageTable shown{.caption = BoardCounts::words(asked),
        .columns = {BoardCounts::words(asked), QStringLiteral("People"), QStringLiteral("Share of everybody"),
            QStringLiteral("Since the last quarter")},
        .numbers = {1}};
    for (const QString &answer : counts.board().answers(asked)) {
        const int people = int(counts.board().behind(asked, answer).size());
        const int before = counts.board().before(asked, answer);
        if (people == 0 && before == 0) continue;
        const double share = counts.board().people() > 0 ? double(people) / counts.board().people() : 0;
        const QList<HtmlText> row{counts.words(asked, answer),
            people == 0 ? HtmlText{QStringLiteral("0")}
                        : link(behindLink(QString::number(number), answer), QString::number(people)),
            bar(share, Tone::Good), changeWords(people, before, counts.before())};
        shown.rows.append(row);
    }
    return table(shown);
}

Result<ConsoleAnswer> BoardArea::people(const ConsoleRequest &request, const BoardCounts &counts) const
{
    const QString question = request.fields.value("question");
    const QString answer = request.fields.value("answer");
    bool isNumber = false;
    const int number = question.toInt(&isNumber);
    QList<PersonId> behind;
    QString heading;
    if (question == loadQuestion) {
        heading = counts.nameOf(SiteId{answer});
        for (const SiteLoad &load : counts.loads())
            if (load.site.text == answer) behind = load.people;
    } else if (isNumber && number >= 0 && number < counts.questions().size()) {
        const BoardQuestion asked = counts.questions().at(number);
        heading = BoardCounts::words(asked) + QStringLiteral(": ") + counts.words(asked, answer);
        behind = counts.board().behind(asked, answer);
    }
    if (heading.isEmpty()) return noSuchPage();
    PageTable shown{.caption = consolewords::people(int(behind.size())),
        .columns = {QStringLiteral("Name"), QStringLiteral("Placement"), QStringLiteral("Where")}};
    for (const PersonId &person : std::as_const(behind))
        shown.rows.append({counts.nameOf(person),
            counts.words(BoardQuestion::Placement, counts.board().answerOf(person, BoardQuestion::Placement)),
            counts.words(BoardQuestion::Place, counts.board().answerOf(person, BoardQuestion::Place))});
    const HtmlText list = behind.isEmpty() ? quiet(QStringLiteral("Nobody is counted there now.")) : table(shown);
    return ConsoleAnswer{
        ConsolePage{heading, list + paragraph(linkButton(root(), QStringLiteral("Back to the board")))}};
}

} // namespace alongside
