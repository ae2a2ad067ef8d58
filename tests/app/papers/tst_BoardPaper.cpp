// SPDX-License-Identifier: Apache-2.0
#include "app/papers/BoardPaper.h"
#include "app/papers/PanelPaper.h"
#include "tests/app/papers/ReadPaper.h"

#include <QRegularExpression>
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
        .sites = {QStringLiteral("Town Hall: room for 32, half full, or more")},
        .sums = {QStringLiteral("Attendance: 86% of the sessions")}};
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
                 "Everybody: 46", "Placements: the one that began last.", "Town Hall: room for 32, half full",
                 "Everybody together", "Attendance: 86% of the sessions"})
            QVERIFY2(text.contains(QLatin1String{words}), qPrintable(QLatin1String{words} + text));
    }

    /// The page that is printed says what the text says.
    void thePanelsPaperHasEverySentenceAndCountOfItsText()
    {
        const QRegularExpression footOfPages{
            QStringLiteral("Goscote: update to the scrutiny panel ?page \\d of \\d ?")};
        PanelFacts facts{.service = QStringLiteral("Goscote"), .quarter = Quarter::of({2026, 11, 20})};
        facts.asOf = facts.quarter.to;
        facts.questions = {{.heading = everyPanelHeading().at(3),
                               .name = QStringLiteral("Placement"),
                               .columns = {QStringLiteral("Voluntary"), QStringLiteral("None")},
                               .countedFrom = QStringLiteral("Placement (kind).")},
            {.heading = everyPanelHeading().at(8),
                .name = QStringLiteral("Religion"),
                .columns = {QStringLiteral("Sikh"), QStringLiteral("Not asked, or not said")},
                .countedFrom = QStringLiteral("Equalities.")}};
        for (int person = 0; person < 40; ++person)
            facts.people.append({.answers = {facts.questions.at(0).columns.at(person % 2),
                                     facts.questions.at(1).columns.at(person > 2)}});

        const QString text =
            test::textOf(test::pdfOf(PanelPaper::about(facts, {2027, 1, 4}))).simplified().remove(footOfPages);

        for (const PanelPart &part : panelParts(facts)) {
            QVERIFY2(text.contains(part.heading), qPrintable(part.heading));
            for (const QString &sentence : part.sentences)
                QVERIFY2(text.contains(sentence), qPrintable(sentence + text));
        }
        for (const char *words : {"Voluntary: 20", "Counted from: Placement (kind).", "Sikh: under 5, or hidden",
                 "Everybody: 40", "The whole quarter."})
            QVERIFY2(text.contains(QLatin1String{words}), qPrintable(QLatin1String{words} + text));
        QVERIFY(text.lastIndexOf(everyPanelHeading().last()) > text.lastIndexOf(QStringLiteral("Counted from")));
    }

    void hidesASmallCountAndAnotherWithIt()
    {
        const QString text = test::textOf(test::pdfOf(BoardPaper::about(countsOf(3, 20), {2026, 11, 22})));
        QVERIFY2(text.contains(QStringLiteral("Job trial: under 5, or hidden")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral(": under 5, or hidden")), 3); // two are equally the next
        QVERIFY(text.contains(QStringLiteral("Everybody: 43")));
    }
};

QTEST_MAIN(tst_BoardPaper)
#include "tst_BoardPaper.moc"
