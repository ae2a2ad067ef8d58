// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/PanelReport.h"

#include "app/domain/CountAudit.h"

#include <algorithm>

namespace alongside {

namespace {

QStringList sitesOf(const PanelFacts &facts)
{
    QStringList sites;
    for (const PanelPerson &person : facts.people)
        if (!sites.contains(person.site)) sites.append(person.site);
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
        .counts = QList<QList<int>>(rows.size(), QList<int>(asked.columns.size(), 0))};
    for (const PanelPerson &person : facts.people) {
        const qsizetype column = asked.columns.indexOf(person.answers.value(question));
        Q_ASSERT(column >= 0);
        ++table.counts[isBySite ? rows.indexOf(person.site) : 0][column];
    }
    return table;
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
        QString line = site.capacity > 0 ? QStringLiteral("- %1: room for %2 at once").arg(site.name).arg(site.capacity)
                                         : QStringLiteral("- %1: its capacity is not recorded").arg(site.name);
        if (site.closedOn.isValid()) line += QStringLiteral("; closed on %1").arg(site.closedOn.toString(Qt::ISODate));
        const PanelSum attendance = attendanceOf(facts, site.name);
        if (attendance.isShown())
            line += QStringLiteral("; %1 % of the sessions that people were expected at were attended")
                        .arg(attendance.times(100));
        lines.append(line + QStringLiteral("."));
    }
    lines.append(QStringLiteral("\nCounted from: Site (capacity, to) and Attendance marks."));
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
        lines.append(QStringLiteral("- Attendance: %1 % of the sessions that people were expected at. Counted from: "
                                    "Attendance marks, by what their codes count as.")
                         .arg(attendance.times(100)));
    if (support.isShown())
        lines.append(QStringLiteral("- Support: %1 minutes for each hour worked. Counted from: Visits (on the job, off "
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
    return {QStringLiteral("- The hours of %1 weeks in which somebody had a job: they are in no band, and are "
                           "not estimated.")
                .arg(unknownWeeks(facts)),
        QStringLiteral("- Whether a change did anybody good or harm: it counts who moved, not what it was like for "
                       "them."),
        QStringLiteral("- Why somebody did not come: reasons that people gave are never counted."),
        QStringLiteral("- What other services did after a referral, where nobody asked and wrote it down."),
        QStringLiteral("- What was not recorded: a figure counts records, and a record that nobody made is not "
                       "missing from it."),
        QStringLiteral("- Anything about fewer than %1 people: such counts are hidden, nought too, with as many more "
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

// All of them are given out together, so they hide the same totals. Those by site are given out by site only where
// that tells nothing that is hidden: of what is counted over everybody alone, nothing can be told.
QList<PanelTable> panelTables(PanelFacts facts)
{
    while (true) {
        QList<CountTable> counted;
        for (int question = 0; question < facts.questions.size(); ++question)
            counted.append(countsOf(facts, question));
        const QList<PublishedCounts> published = withoutSmallNumbers(counted);
        const auto bySite = std::find_if(facts.questions.rbegin(), facts.questions.rend(),
            [](const PanelQuestion &each) { return each.by == PanelQuestion::By::Site; });
        if (bySite != facts.questions.rend() && tellsAHiddenCount(counted, published)) {
            bySite->by = PanelQuestion::By::Everybody;
            continue;
        }
        QList<PanelTable> tables;
        for (int question = 0; question < counted.size(); ++question)
            tables.append(
                {facts.questions.at(question), rowsOf(counted.at(question), published.at(question), facts.words)});
        return tables;
    }
}

QStringList everyPanelHeading()
{
    return {QStringLiteral("Impact of change"), QStringLiteral("Capacity by site"), QStringLiteral("Reassessments"),
        QStringLiteral("Placements"), QStringLiteral("Permitted earnings"), QStringLiteral("Referral routes"),
        QStringLiteral("Work streams"), QStringLiteral("Performance indicators"),
        QStringLiteral("What the system cannot tell")};
}

QString panelMarkdown(const PanelFacts &facts)
{
    QStringList lines{QStringLiteral("# %1: update to the scrutiny panel\n").arg(facts.service),
        QStringLiteral("%1. %2\n")
            .arg(daysOf(facts),
                facts.asOf < facts.quarter.to ? QStringLiteral("The quarter is not over.")
                                              : QStringLiteral("The whole quarter.")),
        QStringLiteral("Each table has everybody whom the service supports, once.\n")};
    const QList<PanelTable> tables = panelTables(facts);
    for (const QString &heading : everyPanelHeading()) {
        lines.append(QStringLiteral("## %1\n").arg(heading));
        if (heading == everyPanelHeading().at(1)) lines += capacityLines(facts) + QStringList{QString{}};
        if (heading == everyPanelHeading().at(7)) lines += indicatorLines(facts) + QStringList{QString{}};
        if (heading == everyPanelHeading().last()) lines += unknownLines(facts);
        for (const PanelTable &table : tables)
            if (table.question.heading == heading) lines += markdownOf(table);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
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
