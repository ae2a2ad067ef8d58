// SPDX-License-Identifier: Apache-2.0
#include "app/service/Csv.h"

#include "tests/support/ResultMatchers.h"

#include <QStringEncoder>

using namespace alongside;

namespace {

QList<QStringList> cellsOf(const QByteArray &bytes)
{
    QList<QStringList> cells;
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    if (!rows) return {{describe(rows.error())}};
    for (const CsvRow &row : *rows)
        cells.append(row.cells);
    return cells;
}

const QList<QStringList> twoRows{
    {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("é")}};

} // namespace

class tst_Csv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsLinesInEveryWay()
    {
        QCOMPARE(cellsOf("a,b\r\n1,é\r\n"), twoRows);
        QCOMPARE(cellsOf("a,b\n1,é"), twoRows);
        QCOMPARE(cellsOf("a,b\r1,é\r"), twoRows);
    }

    void readsByteOrderMarks()
    {
        QStringEncoder utf16{QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom};

        QCOMPARE(cellsOf("\xEF\xBB\xBF"
                         "a,b\n1,é"),
            twoRows);
        QCOMPARE(cellsOf(utf16(QStringLiteral("a,b\n1,é"))), twoRows);
    }

    void undoesQuotationMarks()
    {
        QCOMPARE(cellsOf("\"a, b\",\"say \"\"x\"\"\",\"two\nlines\" ,\"\"\n"),
            (QList<QStringList>{
                {QStringLiteral("a, b"), QStringLiteral("say \"x\""), QStringLiteral("two\nlines"), QString{}}}));
    }

    void countsLinesInsideCells()
    {
        const Result<QList<CsvRow>> rows = readCsv("a\n\"1\n2\"\n\nlast");

        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(1).line, 2);
        QCOMPARE(rows->last().line, 5);
    }

    void aStrayQuotationMarkSpoilsOnlyItsOwnRow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("never closed") << QByteArray{"1,\"open\n2,fine\n3,fine"};
        QTest::newRow("before a quoted cell") << QByteArray{"1,\"open\n2,\"fine\"\n3,fine"};
        QTest::newRow("in the middle of a cell") << QByteArray{"1,\"op\"en\n2,fine\n3,fine"};
    }
    void aStrayQuotationMarkSpoilsOnlyItsOwnRow()
    {
        QFETCH(QByteArray, file);

        const Result<QList<CsvRow>> rows = readCsv(file);

        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 3);
        QVERIFY(rows->at(0).isDamaged);
        QCOMPARE(rows->at(1).cells, QStringList({QStringLiteral("2"), QStringLiteral("fine")}));
        QCOMPARE(rows->at(1).line, 2);
        QVERIFY(!rows->at(2).isDamaged);
    }

    void refusesWhatIsNoText()
    {
        VERIFY_FAILS(readCsv("a,b\n1,\xE9\n"), ErrorKind::Corrupt);
        VERIFY_FAILS(readCsv(QByteArray{"a\0b", 3}), ErrorKind::Corrupt);
    }

    void writesCellsThatNoSpreadsheetRuns()
    {
        const QByteArray written = writeCsv({{QStringLiteral("=1+1"), QStringLiteral("+44"), QStringLiteral("-x"),
            QStringLiteral("@x"), QStringLiteral("\tx"), QStringLiteral("\rx"), QStringLiteral("a=b")}});

        QCOMPARE(written, QByteArray{"\xEF\xBB\xBF'=1+1,'+44,'-x,'@x,'\tx,\"'\rx\",a=b\r\n"});
    }

    void readsWhatItWrites()
    {
        const QList<QStringList> rows{{QStringLiteral("O’Connor, \"Shan\""), QStringLiteral("two\nlines"), QString{}},
            {QStringLiteral("x"), QString{}, QStringLiteral("Zoë")}};

        QCOMPARE(cellsOf(writeCsv(rows)), rows);
    }
};

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_Csv.moc"
