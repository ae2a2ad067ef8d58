// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CountAudit.h"

#include <QHash>

#include <algorithm>

namespace alongside {

namespace {

/// More people than any service has.
constexpr int mostPeople = 1'000'000;
/// A range that still narrows after so many rounds is a wide one.
constexpr int mostRounds = 100;

/// What is known of one count.
struct CountRange {
    bool isHidden = true;
    int least = 0;
    int most = mostPeople;
};

/// Every count of the tables by its name, and the lines that they are in: the last is the sum of the others.
class CountRanges {
public:
    void add(const CountTable &table, const PublishedCounts &published)
    {
        QList<QStringList> columns(table.columns.size() + 1);
        for (int row = 0; row < published.size(); ++row) {
            QStringList line;
            for (int column = 0; column < published.at(row).size(); ++column) {
                const QString name = nameOf(table, row, column);
                note(name, published.at(row).at(column));
                line.append(name);
                columns[column].append(name);
            }
            m_lines.append(line);
        }
        m_lines += columns;
    }

    bool tellsOne()
    {
        for (int round = 0; round < mostRounds && narrowAll(); ++round) { }
        return std::any_of(m_ranges.begin(), m_ranges.end(),
            [](const CountRange &range) { return range.isHidden && range.least >= range.most; });
    }

private:
    static QString nameOf(const CountTable &table, int row, int column)
    {
        const QString rowName = table.rows.value(row).isEmpty() ? QString{} : table.rowsAre + u'=' + table.rows.at(row);
        const QString columnName =
            table.columns.value(column).isEmpty() ? QString{} : table.columnsAre + u'=' + table.columns.at(column);
        return rowName + u'|' + columnName;
    }

    void note(const QString &name, const std::optional<int> &count)
    {
        if (count)
            m_ranges.insert(name, {false, *count, *count});
        else if (!m_ranges.contains(name))
            m_ranges.insert(name, {});
    }

    bool narrowAll()
    {
        bool isNarrower = false;
        for (const QStringList &line : std::as_const(m_lines))
            isNarrower = narrow(line) || isNarrower;
        return isNarrower;
    }

    bool narrow(const QStringList &line)
    {
        int least = 0;
        int most = 0;
        for (const QString &name : line.first(line.size() - 1)) {
            least += m_ranges.value(name).least;
            most = std::min(mostPeople, most + m_ranges.value(name).most);
        }
        const QString total = line.last();
        bool isNarrower = limit(total, least, most);
        for (const QString &name : line.first(line.size() - 1)) {
            const CountRange own = m_ranges.value(name);
            const int othersMost = most >= mostPeople ? mostPeople : most - own.most;
            isNarrower =
                limit(name, m_ranges.value(total).least - othersMost, m_ranges.value(total).most - (least - own.least))
                || isNarrower;
        }
        return isNarrower;
    }

    bool limit(const QString &name, int least, int most)
    {
        CountRange &range = m_ranges[name];
        const CountRange before = range;
        range.least = std::max(range.least, least);
        range.most = std::min(range.most, most);
        return range.least != before.least || range.most != before.most;
    }

    QHash<QString, CountRange> m_ranges;
    QList<QStringList> m_lines;
};

} // namespace

bool tellsAHiddenCount(const QList<CountTable> &tables, const QList<PublishedCounts> &published)
{
    CountRanges ranges;
    for (qsizetype table = 0; table < tables.size(); ++table)
        ranges.add(tables.at(table), published.at(table));
    return ranges.tellsOne();
}

} // namespace alongside
