// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SmallNumbers.h"

namespace alongside {

namespace {

constexpr QLatin1Char besideTheColumn{'|'};
const QString grandTotalName{besideTheColumn};

/// A count by its row and column, as in every table that has both; the total of all has neither.
QString countName(const CountTable &table, int row, int column)
{
    const bool isOfARow = row < table.rows.size() && table.rows.size() > 1;
    const bool isOfAColumn = column < table.columns.size() && table.columns.size() > 1;
    return (isOfARow ? table.rowsAre + QLatin1Char('=') + table.rows.at(row) : QString{}) + besideTheColumn
        + (isOfAColumn ? table.columnsAre + QLatin1Char('=') + table.columns.at(column) : QString{});
}

/// Counts of several tables under their names, and what their lines add up to. Those in another sum are counted by
/// whoever names them: each is the count of a table too.
class NamedTables {
public:
    explicit NamedTables(const QList<CountTable> &tables, const QList<CountSum> &between)
        : m_tables{tables}, m_between{between}
    {
        for (const CountTable &table : tables)
            add(table);
        m_known.sums += between;
    }

    const CountSums &known() const { return m_known; }

    /// Totals by row, their parts in other tables, and the sums among those.
    CountSums shared() const
    {
        CountSums shared{.counts = {{grandTotalName, m_known.counts.value(grandTotalName)}}};
        QSet<QString> totals{grandTotalName};
        for (const CountTable &table : m_tables)
            if (const CountSum sum = totalOfRows(table); table.rows.size() > 1 && !shared.sums.contains(sum)) {
                shared.sums.append(sum); // once, in however many tables: what is hidden must not hang on that
                totals += QSet<QString>{sum.parts.begin(), sum.parts.end()};
            }
        for (const CountSum &sum : m_between)
            if (totals.contains(sum.whole)) shared.sums.append(sum);
        for (const CountSum &sum : std::as_const(shared.sums))
            for (const QString &name : sum.parts + QStringList{sum.whole})
                shared.counts.insert(name, m_known.counts.value(name));
        return shared;
    }

    PublishedCounts published(const CountTable &table, const QSet<QString> &hidden) const
    {
        PublishedCounts counts;
        for (int row = 0; row <= table.rows.size(); ++row) {
            QList<std::optional<int>> line;
            for (int column = 0; column <= table.columns.size(); ++column) {
                const QString name = countName(table, row, column);
                line.append(hidden.contains(name) ? std::nullopt : std::optional{m_known.counts.value(name)});
            }
            counts.append(line);
        }
        return counts;
    }

private:
    void add(const CountTable &table)
    {
        const int rows = table.rows.size() > 1 ? int(table.rows.size()) + 1 : 1; // one row is its own total
        for (int row = 0; row < rows; ++row) {
            CountSum across{countName(table, row, int(table.columns.size())), {}};
            int total = 0;
            for (int column = 0; column < table.columns.size(); ++column) {
                const int count = countAt(table, row, column);
                m_known.counts.insert(countName(table, row, column), count);
                across.parts.append(countName(table, row, column));
                total += count;
            }
            m_known.counts.insert(across.whole, total);
            if (table.columns.size() > 1) m_known.sums.append(across);
        }
        if (rows > 1) addTotalsOf(table);
    }

    void addTotalsOf(const CountTable &table)
    {
        m_known.sums.append(totalOfRows(table));
        if (table.columns.size() == 1) return; // which are the same
        for (int column = 0; column < table.columns.size(); ++column) {
            CountSum down{countName(table, int(table.rows.size()), column), {}};
            for (int row = 0; row < table.rows.size(); ++row)
                down.parts.append(countName(table, row, column));
            m_known.sums.append(down);
        }
    }

    static CountSum totalOfRows(const CountTable &table)
    {
        CountSum total{grandTotalName, {}};
        for (int row = 0; row < table.rows.size(); ++row)
            total.parts.append(countName(table, row, int(table.columns.size())));
        return total;
    }

    static int countAt(const CountTable &table, int row, int column)
    {
        if (row < table.rows.size()) return table.counts.at(row).at(column);
        int sum = 0;
        for (const QList<int> &line : table.counts)
            sum += line.at(column);
        return sum;
    }

    const QList<CountTable> &m_tables;
    const QList<CountSum> &m_between;
    CountSums m_known;
};

/// What is settled of counts before the rest is looked at.
class DecidedCounts {
public:
    explicit DecidedCounts(const CountSums &totals) : m_known{totals}, m_hidden{*hiddenCounts(totals)} { settle(); }

    const QSet<QString> &names() const { return m_names; }
    const QSet<QString> &hidden() const { return m_hidden; }

    /// Beside what is settled, which stays. False: some of that had to be hidden all the same.
    bool decide(const CountSums &more)
    {
        m_known.counts.insert(more.counts);
        for (const CountSum &sum : more.sums)
            if (!m_known.sums.contains(sum)) m_known.sums.append(sum);
        const auto found = hiddenCounts(m_known, m_names, m_hidden);
        m_hidden = found ? *found : *hiddenCounts(m_known, {}, m_hidden);
        settle();
        return found.has_value();
    }

    /// Another name for a count that is settled.
    void decideWhatIsTheSame(const QList<CountSum> &sums)
    {
        for (const CountSum &sum : sums) {
            if (sum.parts.size() != 1 || !m_names.contains(sum.whole)) continue;
            m_names.insert(sum.parts.first());
            if (m_hidden.contains(sum.whole)) m_hidden.insert(sum.parts.first());
        }
    }

private:
    void settle()
    {
        const QStringList names = m_known.counts.keys();
        m_names = {names.begin(), names.end()};
    }

    CountSums m_known;
    QSet<QString> m_hidden;
    QSet<QString> m_names;
};

} // namespace

QString rowTotalName(const CountTable &table, const QString &row)
{
    return countName(table, int(table.rows.indexOf(row)), int(table.columns.size()));
}

QString columnTotalName(const CountTable &table, const QString &column)
{
    return countName(table, int(table.rows.size()), int(table.columns.indexOf(column)));
}

GivenOutTables withoutSmallNumbers(const QList<CountTable> &tables, const QList<CountSum> &between)
{
    const NamedTables named{tables, between};
    DecidedCounts decided{named.shared()};
    QList<CountTable> elsewhere;
    for (const CountTable &table : tables)
        if (table.isInOtherPapers) elsewhere.append(table);
    GivenOutTables given{
        .hidesMoreTotals = !elsewhere.isEmpty() && !decided.decide(NamedTables{elsewhere, {}}.known())};
    decided.decideWhatIsTheSame(between);
    auto hidden = hiddenCounts(named.known(), decided.names(), decided.hidden());
    if (!hidden) {
        given.hidesMoreTotals = given.hidesMoreTotals || elsewhere.isEmpty();
        hidden = hiddenCounts(named.known(), {}, decided.hidden());
    }
    for (const CountTable &table : tables)
        given.tables.append(named.published(table, *hidden));
    return given;
}

} // namespace alongside
