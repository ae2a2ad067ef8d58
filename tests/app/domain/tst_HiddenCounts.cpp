// SPDX-License-Identifier: Apache-2.0
#include "app/domain/HiddenCounts.h"
#include "tests/app/domain/SumReader.h"

#include <QTest>

#include <random>

using namespace alongside;

namespace {

QString cell(int table, int row, int column) { return QStringLiteral("%1:%2:%3").arg(table).arg(row).arg(column); }
QString siteTotal(int row) { return QStringLiteral("site %1").arg(row); }
QString columnTotal(int table, int column) { return QStringLiteral("%1:all:%2").arg(table).arg(column); }
const QString everybody = QStringLiteral("everybody");

/// Two tables of the same people by site, as a seed throws the dice; rare answers are common.
CountSums thrownTables(unsigned seed)
{
    std::mt19937 dice{seed};
    const int sites = 2 + int(dice() % 2);
    CountSums known;
    CountSum all{everybody, {}};
    QList<int> people;
    for (int site = 0; site < sites; ++site) {
        people.append(dice() % 4 == 0 ? int(dice() % 6) : 6 + int(dice() % 20));
        known.counts.insert(siteTotal(site), people.last());
        known.counts[everybody] += people.last();
        all.parts.append(siteTotal(site));
    }
    known.sums.append(all);
    for (int table = 0; table < 2; ++table) {
        const int columns = 2 + int(dice() % 2);
        for (int site = 0; site < sites; ++site) {
            CountSum across{siteTotal(site), {}};
            int left = people.at(site);
            for (int column = 0; column < columns; ++column) {
                const int count = column == columns - 1 ? left : std::min(left, int(dice() % 9));
                left -= count;
                known.counts.insert(cell(table, site, column), count);
                known.counts[columnTotal(table, column)] += count;
                across.parts.append(cell(table, site, column));
            }
            known.sums.append(across);
        }
        CountSum total{everybody, {}};
        for (int column = 0; column < columns; ++column) {
            CountSum down{columnTotal(table, column), {}};
            for (int site = 0; site < sites; ++site)
                down.parts.append(cell(table, site, column));
            known.sums.append(down);
            total.parts.append(down.whole);
        }
        known.sums.append(total);
    }
    return known;
}

CountSums parts(const QList<int> &counts)
{
    CountSums known;
    CountSum sum{everybody, {}};
    for (int number = 0; number < counts.size(); ++number) {
        const QString name{QChar(u'a' + number)};
        known.counts.insert(name, counts.at(number));
        known.counts[everybody] += counts.at(number);
        sum.parts.append(name);
    }
    known.sums.append(sum);
    return known;
}

QString sorted(const QSet<QString> &names)
{
    QStringList list{names.begin(), names.end()};
    list.sort();
    return list.join(u' ');
}

} // namespace

/// No count that is hidden can be had from those that are shown, whoever adds and subtracts.
class tst_HiddenCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSumHidesTheSmallestBesideASmallOne_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("nothing is small") << QList<int>{5, 6, 30} << QString{};
        QTest::newRow("one is") << QList<int>{3, 7, 20} << QStringLiteral("a b");
        QTest::newRow("two are, and five together") << QList<int>{3, 2, 20} << QStringLiteral("a b");
        QTest::newRow("two are, and next to nothing") << QList<int>{1, 2, 9, 20} << QStringLiteral("a b c");
        QTest::newRow("nobody is in one") << QList<int>{0, 20, 30} << QStringLiteral("a b");
        QTest::newRow("two are equally the next") << QList<int>{3, 20, 7, 7} << QStringLiteral("a c d");
        QTest::newRow("hardly anybody at all") << QList<int>{2, 1} << QStringLiteral("a b everybody");
    }
    void oneSumHidesTheSmallestBesideASmallOne()
    {
        QFETCH(const QList<int>, counts);
        QTEST(sorted(*hiddenCounts(parts(counts))), "hidden");
    }

    void nothingHiddenIsToldByTablesOfTheSamePeople()
    {
        int hiddenInAll = 0;
        for (unsigned seed = 1; seed <= 150; ++seed) {
            const CountSums known = thrownTables(seed);

            const auto hidden = hiddenCounts(known);

            QVERIFY2(hidden, qPrintable(QString::number(seed)));
            for (auto count = known.counts.begin(); count != known.counts.end(); ++count)
                QVERIFY2(count.value() >= smallestShownCount || hidden->contains(count.key()), qPrintable(count.key()));
            const QString told = SumReader{known, *hidden}.told();
            QVERIFY2(told.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(told)));
            hiddenInAll += int(hidden->size());
        }
        QVERIFY(hiddenInAll > 300);
    }

    /// What is found without trying numbers, and what trying finds.
    void whatIsToldIsWhatAReaderFindsOut()
    {
        int toldInAll = 0;
        for (unsigned seed = 1; seed <= 150; ++seed) {
            const CountSums known = thrownTables(seed);
            std::mt19937 dice{seed};
            QSet<QString> hidden; // no more than what is small, and some of that only
            for (auto count = known.counts.begin(); count != known.counts.end(); ++count)
                if (count.value() < smallestShownCount && dice() % 3 > 0) hidden.insert(count.key());

            const QSet<QString> told = toldCounts(known, hidden);

            QCOMPARE(told.isEmpty(), SumReader(known, hidden).told().isEmpty());
            toldInAll += int(told.size());
        }
        QVERIFY(toldInAll > 50);
    }

    /// Nothing is below nought: 20 of 20 are shown, so the rest are none, though several are hidden.
    void aSumThatLeavesNothingTellsAllItsParts()
    {
        CountSums known = parts({0, 0, 20});
        QCOMPARE(toldCounts(known, {QStringLiteral("a"), QStringLiteral("b")}).size(), 2);
        QCOMPARE(sorted(*hiddenCounts(known)), QStringLiteral("a b c"));
    }

    void whatAnotherPaperShowsIsNotHiddenAnyMore()
    {
        const CountSums known = parts({3, 7, 20});
        const QSet<QString> decided{QStringLiteral("b"), everybody};

        QCOMPARE(sorted(*hiddenCounts(known, decided)), QStringLiteral("a c"));
        QVERIFY(!hiddenCounts(known, decided + QSet<QString>{QStringLiteral("c")})); // 30 − 7 − 20
    }
};

QTEST_GUILESS_MAIN(tst_HiddenCounts)
#include "tst_HiddenCounts.moc"
