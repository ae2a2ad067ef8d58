// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SmallNumbers.h"

#include <QTest>

#include <random>

using namespace alongside;

namespace {

CountTable tableOf(const QList<QList<int>> &counts)
{
    CountTable table{.rowsAre = QStringLiteral("Site"), .columnsAre = QStringLiteral("State"), .counts = counts};
    for (int row = 0; row < counts.size(); ++row)
        table.rows.append(QStringLiteral("Site %1").arg(row));
    for (int column = 0; column < counts.first().size(); ++column)
        table.columns.append(QStringLiteral("State %1").arg(column));
    return table;
}

/// Whoever reads the table knows that each line's last is the sum of the others. By elimination: a hidden count that
/// these sums leave only one value for.
class Reader {
public:
    explicit Reader(const PublishedCounts &counts)
    {
        const int rows = int(counts.size());
        const int columns = int(counts.first().size());
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                if (!counts.at(row).at(column)) m_unknown.append({row, column});
        for (int row = 0; row < rows; ++row)
            addLine([row](QPair<int, int> place) { return place.first == row; });
        for (int column = 0; column < columns; ++column)
            addLine([column](QPair<int, int> place) { return place.second == column; });
    }

    /// Reduced row echelon form: an equation with one unknown left tells it.
    bool worksSomethingOut()
    {
        int pivotRow = 0;
        for (int column = 0; column < m_unknown.size() && pivotRow < m_equations.size(); ++column) {
            const int found = rowWith(column, pivotRow);
            if (found < 0) continue; // free
            m_equations.swapItemsAt(found, pivotRow);
            clearOthers(column, pivotRow);
            ++pivotRow;
        }
        return std::any_of(m_equations.begin(), m_equations.end(), [](const QList<double> &equation) {
            return std::count_if(equation.begin(), equation.end(), [](double each) { return qAbs(each) > 1e-9; }) == 1;
        });
    }

private:
    template <typename IsIn> void addLine(IsIn isIn)
    {
        QList<double> equation;
        for (const auto &place : std::as_const(m_unknown))
            equation.append(isIn(place) ? 1.0 : 0.0); // the total's sign does not matter for what can be told
        m_equations.append(equation);
    }
    int rowWith(int column, int from) const
    {
        for (int row = from; row < m_equations.size(); ++row)
            if (qAbs(m_equations.at(row).at(column)) > 1e-9) return row;
        return -1;
    }
    void clearOthers(int column, int pivotRow)
    {
        const double pivot = m_equations.at(pivotRow).at(column);
        for (double &each : m_equations[pivotRow])
            each /= pivot;
        for (int row = 0; row < m_equations.size(); ++row) {
            const double factor = m_equations.at(row).at(column);
            if (row == pivotRow || qAbs(factor) < 1e-9) continue; // is the pivot's, or has none
            for (int each = 0; each < m_unknown.size(); ++each)
                m_equations[row][each] -= factor * m_equations.at(pivotRow).at(each);
        }
    }

    QList<QPair<int, int>> m_unknown;
    QList<QList<double>> m_equations;
};

int hiddenIn(const PublishedCounts &counts)
{
    int hidden = 0;
    for (const auto &line : counts)
        hidden += int(std::count(line.begin(), line.end(), std::nullopt));
    return hidden;
}

} // namespace

class tst_SmallNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEverythingWhereNothingIsSmall()
    {
        const auto published = withoutSmallNumbers({tableOf({{10, 20}, {30, 40}})}).tables.first();

        QCOMPARE(hiddenIn(published), 0);
        QCOMPARE(published.last().last(), std::optional{100});
        QCOMPARE(published.first().last(), std::optional{30});
    }

    void hidesWhatIsUnderFiveAndWhatWouldTellIt()
    {
        const auto published = withoutSmallNumbers({tableOf({{3, 20, 30}, {10, 12, 40}, {11, 21, 50}})}).tables.first();

        QVERIFY(!published.at(0).at(0).has_value());
        QVERIFY(hiddenIn(published) >= 4); // one more in its row, in its column, and where those meet
        QVERIFY(published.last().last().has_value());
    }

    void nobodyCanWorkOutWhatIsHidden()
    {
        const quint32 seed = 20261122;
        qInfo("seed %u", seed);
        std::mt19937 random{seed};
        for (int round = 0; round < 500; ++round) {
            const int columns = 1 + int(random() % 7);
            QList<QList<int>> counts(1 + int(random() % 5));
            for (QList<int> &row : counts)
                for (int column = 0; column < columns; ++column)
                    row.append(random() % 3 == 0 ? int(random() % 6) : int(random() % 40));

            const auto published = withoutSmallNumbers({tableOf(counts)}).tables.first();

            QVERIFY2(!Reader{published}.worksSomethingOut(), qPrintable(QStringLiteral("round %1").arg(round)));
            for (const auto &line : published)
                for (const std::optional<int> &count : line)
                    QVERIFY(!count || *count >= smallestShownCount);
        }
    }

    void theReaderOfThisTestWorksOutAHiddenCountThatIsAlone()
    {
        PublishedCounts counts = withoutSmallNumbers({tableOf({{10, 20}, {30, 40}})}).tables.first();
        counts[0][0] = std::nullopt;

        QVERIFY(Reader{counts}.worksSomethingOut());
    }

    void severalThatAreNextToNothingTogetherAreNotToldByTheirSum()
    {
        const auto published = withoutSmallNumbers({tableOf({{0, 0, 30}, {20, 30, 40}})}).tables.first();

        int hidden = 0;
        for (int column = 0; column < 3; ++column)
            hidden += published.at(0).at(column) ? 0 : 1;
        QVERIFY(hidden == 3 || !published.at(0).at(3)); // else 30 − 30 says: nobody
    }

    void tablesThatAreGivenOutTogetherHideTheSameTotals()
    {
        CountTable states = tableOf({{1, 2}, {20, 30}}); // the first site has 3 people
        CountTable parts = tableOf({{0, 3}, {25, 25}});
        parts.columnsAre = QStringLiteral("Parts");

        const auto published = withoutSmallNumbers({states, parts}).tables;

        for (int row = 0; row < 3; ++row)
            QCOMPARE(published.at(0).at(row).last().has_value(), published.at(1).at(row).last().has_value());
        QVERIFY(!published.at(1).at(0).last().has_value());
    }
};

QTEST_GUILESS_MAIN(tst_SmallNumbers)
#include "tst_SmallNumbers.moc"
