// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/PanelReport.h"

#include "app/domain/SmallNumbers.h"

#include <algorithm>

namespace alongside {

namespace {

QStringList sitesOf(const PanelFacts &facts)
{
    QStringList sites;
    for (const PanelPerson &person : facts.people)
        if (!sites.contains(person.site)) sites.append(person.site);
    for (const PanelQuestion &question : facts.questions) // nobody may be at one that has columns
        for (const QString &site : question.sites)
            if (!sites.contains(site)) sites.append(site);
    sites.sort(Qt::CaseInsensitive);
    return sites;
}

CountTable countsOf(const PanelFacts &facts, int question)
{
    const PanelQuestion &asked = facts.questions.at(question);
    const bool isBySite = asked.by == PanelQuestion::By::Site;
    const QStringList rows = isBySite ? sitesOf(facts) : QStringList{facts.words.everybody};
    CountTable table{.rowsAre = isBySite ? facts.words.site : facts.words.who,
        .columnsAre = asked.name,
        .rows = rows,
        .columns = asked.columns,
        .counts = QList<QList<int>>(rows.size(), QList<int>(asked.columns.size(), 0)),
        .isInOtherPapers = asked.isInOtherPapers};
    for (const PanelPerson &person : facts.people) {
        const qsizetype column = asked.columns.indexOf(person.answers.value(question));
        Q_ASSERT(column >= 0);
        ++table.counts[isBySite ? rows.indexOf(person.site) : 0][column];
    }
    return table;
}

/// Every report has the people of each site, whether or not it says them: another one does.
CountTable peopleBySite(const PanelFacts &facts)
{
    CountTable table{.rowsAre = facts.words.site,
        .columnsAre = facts.words.who,
        .rows = sitesOf(facts),
        .columns = {facts.words.everybody}};
    for (const QString &site : std::as_const(table.rows))
        table.counts.append(QList<int>{int(std::count_if(facts.people.begin(), facts.people.end(),
            [&](const PanelPerson &person) { return person.site == site; }))});
    return table;
}

QList<CountSum> sameColumns(const CountTable &one, const CountTable &other)
{
    QList<CountSum> sums;
    for (const QString &column : other.columns)
        if (one.columns.contains(column)) sums.append({columnTotalName(one, column), {columnTotalName(other, column)}});
    return sums;
}

/// What a reader knows of columns that are parts of sites, and of people who are counted by two questions alike.
QList<CountSum> sumsBetween(const PanelFacts &facts, const QList<CountTable> &counted)
{
    QList<CountSum> sums;
    const CountTable sites = peopleBySite(facts);
    for (qsizetype number = 0; number < counted.size(); ++number) {
        const PanelQuestion &question = facts.questions.at(number);
        const CountTable &table = counted.at(number);
        for (const QString &site : question.sites.isEmpty() ? QStringList{} : sites.rows) {
            CountSum sum{rowTotalName(sites, site), {}};
            for (qsizetype column = 0; column < table.columns.size(); ++column)
                if (question.sites.at(column) == site)
                    sum.parts.append(columnTotalName(table, table.columns.at(column)));
            sums.append(sum);
        }
        for (const CountTable &other : counted)
            if (!question.sharesColumnsWith.isEmpty() && other.columnsAre == question.sharesColumnsWith)
                sums += sameColumns(other, table);
    }
    return sums;
}

QList<QStringList> rowsOf(const CountTable &table, const PublishedCounts &counts, const PanelWords &words)
{
    QList<QStringList> rows{QStringList{table.rowsAre} + table.columns + QStringList{words.everybody}};
    const bool isOfEverybody = table.rows == QStringList{words.everybody}; // whose totals are the same
    for (int row = isOfEverybody ? 1 : 0; row < counts.size(); ++row) {
        QStringList cells{row < table.rows.size() ? table.rows.at(row) : words.everybody};
        for (const std::optional<int> &count : counts.at(row))
            cells.append(count ? QString::number(*count) : words.hidden);
        rows.append(cells);
    }
    return rows;
}

/// What is added up over people, where enough of them are behind it.
struct PanelSum {
    int people = 0;
    qint64 part = 0;
    qint64 whole = 0;

    void add(qint64 someOf, qint64 all)
    {
        people += all > 0 ? 1 : 0;
        part += someOf;
        whole += all;
    }
    bool isShown() const { return people >= smallestShownCount && whole > 0; }
    int times(int factor) const { return int((part * factor + whole / 2) / whole); }
};

PanelSum attendanceOf(const PanelFacts &facts, const QString &site)
{
    PanelSum sum;
    for (const PanelPerson &person : facts.people)
        if (site.isEmpty() || person.site == site) sum.add(person.sessionsPresent, person.sessionsExpected);
    return sum;
}

QStringList capacityLines(const PanelFacts &facts)
{
    QStringList lines;
    for (const PanelSite &site : facts.sites) {
        QString line = site.capacity > 0 ? QStringLiteral("%1: room for %2 at once").arg(site.name).arg(site.capacity)
                                         : QStringLiteral("%1: its capacity is not recorded").arg(site.name);
        if (site.closedOn.isValid()) line += QStringLiteral("; closed on %1").arg(site.closedOn.toString(Qt::ISODate));
        const PanelSum attendance = attendanceOf(facts, site.name);
        if (attendance.isShown())
            line += QStringLiteral("; %1 % of the sessions that were marked were attended").arg(attendance.times(100));
        lines.append(line + QStringLiteral("."));
    }
    lines.append(QStringLiteral("Counted from: Site (capacity, to) and Attendance marks."));
    return lines;
}

QStringList indicatorLines(const PanelFacts &facts)
{
    QStringList lines;
    const PanelSum attendance = attendanceOf(facts, {});
    PanelSum support;
    for (const PanelPerson &person : facts.people)
        support.add(person.outcome.supportMinutes, person.outcome.workedMinutes);
    if (attendance.isShown())
        lines.append(QStringLiteral("Attendance: %1 % of the sessions that were marked. Counted from: "
                                    "Attendance marks, by what their codes count as.")
                         .arg(attendance.times(100)));
    if (support.isShown())
        lines.append(QStringLiteral("Support: %1 minutes for each hour worked. Counted from: Visits (on the job, off "
                                    "the job, with the employer) and Earnings (hours), of weeks whose hours are known.")
                         .arg(support.times(60)));
    return lines;
}

/// A few people's weeks are as good as their names.
QString unknownWeeks(const PanelFacts &facts)
{
    PanelSum unknown;
    qint64 all = 0;
    for (const PanelPerson &person : facts.people) {
        unknown.add(person.outcome.weeksUnknown, person.outcome.weeksUnknown);
        all += person.outcome.weeksKnown + person.outcome.weeksUnknown;
    }
    return unknown.isShown() ? QStringLiteral("%1 of %2").arg(unknown.part).arg(all) : QStringLiteral("some");
}

QStringList unknownLines(const PanelFacts &facts)
{
    return {QStringLiteral("The hours of %1 weeks in which somebody had a job: they are in no band, and are "
                           "not estimated.")
                .arg(unknownWeeks(facts)),
        QStringLiteral(
            "What anybody said about themselves for monitoring equalities, one by one: it is counted in groups, "
            "and those whom nobody asked are in none."),
        QStringLiteral("Whether a change did anybody good or harm: it counts who moved, not what it was like for "
                       "them."),
        QStringLiteral("Why somebody did not come: reasons that people gave are never counted."),
        QStringLiteral("What other services did after a referral, where nobody asked and wrote it down."),
        QStringLiteral("What was not recorded: a figure counts records, and a record that nobody made is not "
                       "missing from it."),
        QStringLiteral("Anything about fewer than %1 people: such counts are hidden, nought too, with as many more "
                       "as it takes that nobody can work them out.")
            .arg(smallestShownCount)};
}

QStringList markdownOf(const PanelTable &table)
{
    QStringList lines{QStringLiteral("### %1\n").arg(table.question.name)};
    for (int row = 0; row < table.rows.size(); ++row) {
        QStringList cells = table.rows.at(row);
        cells.replaceInStrings(QStringLiteral("|"), QStringLiteral("\\|"));
        lines.append(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
        if (row == 0) lines.append(QStringLiteral("|---|") + QStringLiteral("--:|").repeated(cells.size() - 1));
    }
    lines.append(QStringLiteral("\nCounted from: %1\n").arg(table.question.countedFrom));
    return lines;
}

QString daysOf(const PanelFacts &facts)
{
    return QStringLiteral("%1 to %2").arg(facts.quarter.from.toString(Qt::ISODate), facts.asOf.toString(Qt::ISODate));
}

} // namespace

// Those by site are given out by site only where no more sites are hidden for it: another paper shows them.
QList<PanelTable> panelTables(PanelFacts facts)
{
    while (true) {
        QList<CountTable> counted;
        for (int question = 0; question < facts.questions.size(); ++question)
            counted.append(countsOf(facts, question));
        const GivenOutTables given =
            withoutSmallNumbers(counted + QList{peopleBySite(facts)}, sumsBetween(facts, counted));
        const auto bySite =
            std::find_if(facts.questions.rbegin(), facts.questions.rend(), [](const PanelQuestion &each) {
                return each.by == PanelQuestion::By::Site && each.columns.size() > 1; // one: the sites themselves
            });
        if (bySite != facts.questions.rend() && given.hidesMoreTotals) {
            bySite->by = PanelQuestion::By::Everybody;
            continue;
        }
        QList<PanelTable> tables;
        for (int question = 0; question < counted.size(); ++question)
            tables.append(
                {facts.questions.at(question), rowsOf(counted.at(question), given.tables.at(question), facts.words)});
        return tables;
    }
}

QStringList everyPanelHeading()
{
    return {QStringLiteral("Impact of change"), QStringLiteral("Capacity by site"), QStringLiteral("Reassessments"),
        QStringLiteral("Placements"), QStringLiteral("Permitted earnings"), QStringLiteral("Referral routes"),
        QStringLiteral("Work streams"), QStringLiteral("Performance indicators"), QStringLiteral("Equalities"),
        QStringLiteral("What the system cannot tell")};
}

QString panelDays(const PanelFacts &facts)
{
    return daysOf(facts)
        + (facts.asOf < facts.quarter.to
                ? QStringLiteral(". The quarter is not over: give out one such report of it, for two would tell what "
                                 "few people did in between.")
                : QStringLiteral(". The whole quarter."));
}

QList<PanelPart> panelParts(const PanelFacts &facts)
{
    const QList<PanelTable> tables = panelTables(facts);
    QList<PanelPart> parts;
    for (const QString &heading : everyPanelHeading()) {
        PanelPart part{.heading = heading};
        for (const PanelTable &table : tables)
            if (table.question.heading == heading) part.tables.append(table);
        parts.append(part);
    }
    parts[1].sentences = capacityLines(facts);
    parts[7].sentences = indicatorLines(facts);
    parts.last().sentences = unknownLines(facts);
    return parts;
}

QString panelMarkdown(const PanelFacts &facts)
{
    QStringList lines{QStringLiteral("# %1: update to the scrutiny panel\n").arg(facts.service),
        panelDays(facts) + QLatin1Char('\n'),
        QStringLiteral("Each table has everybody whom the service supports, once.\n")};
    for (const PanelPart &part : panelParts(facts)) {
        lines.append(QStringLiteral("## %1\n").arg(part.heading));
        for (const QString &sentence : part.sentences)
            lines.append(QStringLiteral("- ") + sentence);
        if (!part.sentences.isEmpty()) lines.append(QString{});
        for (const PanelTable &table : part.tables)
            lines += markdownOf(table);
    }
    return lines.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

QList<QStringList> panelCsv(const PanelFacts &facts)
{
    QList<QStringList> rows{{facts.service, daysOf(facts)}};
    for (const PanelTable &table : panelTables(facts)) {
        rows.append(QStringList{});
        rows.append({table.question.heading, table.question.name, table.question.countedFrom});
        rows += table.rows;
    }
    return rows;
}

} // namespace alongside
