// SPDX-License-Identifier: Apache-2.0
#include "app/papers/BoardPaper.h"
#include "tests/app/papers/ReadPaper.h"

#include <QTest>

using namespace alongside;

namespace {

/// So many people in one of two columns.
BoardPaper::About countsOf(int few, int many)
{
    PanelFacts facts{.quarter = Quarter::of({2026, 11, 20}), .asOf = {2026, 11, 20}};
    facts.questions = {{.heading = QStringLiteral("Placements"),
        .name = QStringLiteral("Placements"),
        .columns = {QStringLiteral("Job trial"), QStringLiteral("Day service"), QStringLiteral("No placement")},
        .countedFrom = QStringLiteral("Placements: the one that began last.")}};
    for (int person = 0; person < few + 2 * many; ++person)
        facts.people.append({.answers = {facts.questions.first().columns.at(person < few ? 0
                                     : person < few + many                               ? 1
                                                                                         : 2)}});
    return {.service = QStringLiteral("Goscote"),
        .quarter = QStringLiteral("October to December 2026"),
        .asOf = facts.asOf,
        .tables = panelTables(facts),
        .sites = {QStringLiteral("Town Hall: room for 32, half full, or more")}};
}

} // namespace

/// The counts of a board on paper.
class tst_BoardPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::loadFonts(); }

    void saysEachCountAndWhereItIsFrom()
    {
        const QString text = test::textOf(test::pdfOf(BoardPaper::about(countsOf(6, 20), {2026, 11, 22})));
        for (const char *words : {"Goscote", "October to December 2026", "Job trial: 6", "Day service: 20",
                 "Everybody: 46", "Placements: the one that began last.", "Town Hall: room for 32, half full"})
            QVERIFY2(text.contains(QLatin1String{words}), qPrintable(QLatin1String{words} + text));
    }

    void hidesASmallCountAndAnotherWithIt()
    {
        const QString text = test::textOf(test::pdfOf(BoardPaper::about(countsOf(3, 20), {2026, 11, 22})));
        QVERIFY2(text.contains(QStringLiteral("Job trial: under 5, or hidden")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral(": under 5, or hidden")), 2);
        QVERIFY(text.contains(QStringLiteral("Everybody: 43")));
    }
};

QTEST_MAIN(tst_BoardPaper)
#include "tst_BoardPaper.moc"
