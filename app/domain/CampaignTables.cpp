// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignTables.h"

#include "app/domain/SmallNumbers.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int mostCampaignParts = 4;
constexpr const char *hiddenCount = "under 5, or hidden";
constexpr const char *everybodyCounted = "Everybody";

/// What people are counted by, beside where they belong.
struct CampaignQuestion {
    QString name;
    QStringList columns;
    int (*columnOf)(const CampaignLine &);
};

const char *labelOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Done:
        return "Done";
    case CampaignState::PartDone:
        return "Part done";
    case CampaignState::Booked:
        return "Booked";
    case CampaignState::Declined:
        return "Declined";
    case CampaignState::Away:
        return "Away";
    case CampaignState::Overdue:
        return "Overdue";
    case CampaignState::ToDo:
        return "To do";
    }
    Q_UNREACHABLE();
}

QList<CampaignQuestion> everyQuestion(CampaignLabel label)
{
    QStringList states;
    for (const CampaignState state : everyCampaignState)
        states.append(label(labelOf(state)));
    QStringList parts;
    for (int done = 0; done <= mostCampaignParts; ++done)
        parts.append(label("%1 of 4 parts").arg(done));
    const auto stateOf = [](const CampaignLine &line) {
        const auto *found = std::find(std::begin(everyCampaignState), std::end(everyCampaignState), line.state);
        return int(found - std::begin(everyCampaignState));
    };
    const auto partsOf = [](const CampaignLine &line) { return std::min(line.partsDone(), mostCampaignParts); };
    const auto advocateOf = [](const CampaignLine &line) { return line.invitation.needsAdvocate ? 0 : 1; };
    return {{label("State"), states, stateOf}, {label("Parts"), parts, partsOf},
        {label("Advocate"), {label("Needs an advocate"), label("Does not")}, advocateOf}};
}

QStringList rowOf(const QString &name, const QList<std::optional<int>> &counts, CampaignLabel label)
{
    QStringList row{name};
    for (const std::optional<int> &count : counts)
        row.append(count ? QString::number(*count) : label(hiddenCount));
    return row;
}

QList<QStringList> csvOf(const CountTable &table, const PublishedCounts &counts, CampaignLabel label)
{
    QList<QStringList> rows{QStringList{table.rowsAre} + table.columns + QStringList{label(everybodyCounted)}};
    for (int row = 0; row < counts.size(); ++row)
        rows.append(
            rowOf(row < table.rows.size() ? table.rows.at(row) : label(everybodyCounted), counts.at(row), label));
    return rows;
}

} // namespace

QString englishLabel(const char *english) { return QString::fromUtf8(english); }

QString campaignStateLabel(CampaignState state) { return englishLabel(labelOf(state)); }

QList<QStringList> campaignTables(
    const Campaign &campaign, CampaignGroup by, const QList<CampaignCount> &people, QDate today, CampaignLabel label)
{
    QStringList groups;
    for (const CampaignCount &entry : people)
        if (!groups.contains(entry.group)) groups.append(entry.group);
    groups.sort(Qt::CaseInsensitive);

    QList<CountTable> tables;
    for (const CampaignQuestion &question : everyQuestion(label)) {
        CountTable table{.rowsAre = label(by == CampaignGroup::Site ? "Site" : "Coach"),
            .columnsAre = question.name,
            .rows = groups,
            .columns = question.columns,
            .counts = QList<QList<int>>(groups.size(), QList<int>(question.columns.size(), 0))};
        for (const CampaignCount &entry : people)
            ++table.counts[groups.indexOf(entry.group)][question.columnOf(entry.line)];
        tables.append(table);
    }
    const QList<PublishedCounts> published = withoutSmallNumbers(tables).tables;
    QList<QStringList> rows{{campaign.name, label("by %1").arg(campaign.due.toString(Qt::ISODate)),
        label("on %1").arg(today.toString(Qt::ISODate))}};
    for (int table = 0; table < tables.size(); ++table)
        rows += QList<QStringList>{{}} + csvOf(tables.at(table), published.at(table), label);
    return rows;
}

} // namespace alongside
