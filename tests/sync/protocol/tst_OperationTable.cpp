// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"

#include <QTest>

using namespace alongside;

class tst_OperationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOnlyShortPlainValues();
    void packsConsecutiveNamesAsRuns();
    void packsConsecutiveNumbersAsRuns();
    void refusesRunsThatMakeAnotherNumber();
};

void tst_OperationTable::sharesOnlyShortPlainValues()
{
    const QString longText{100, QLatin1Char('x')};

    QCOMPARE(packColumn({1, 1, 1}), QJsonArray{1});
    QCOMPARE(packColumn({1, 2, 1}), (QJsonArray{1, 2, 1}));
    QCOMPARE(packColumn({longText, longText}), (QJsonArray{longText, longText}));
    QCOMPARE(packColumn({QJsonArray{}, QJsonArray{}}), (QJsonArray{QJsonArray{}, QJsonArray{}}));
    QCOMPARE(columnAt(QJsonArray{7}, 2, 3), QJsonValue{7});
    QVERIFY(columnAt(QJsonArray{7, 8}, 1, 3).isUndefined());
}

void tst_OperationTable::packsConsecutiveNamesAsRuns()
{
    const QStringList opIds{QStringLiteral("d7.9"), QStringLiteral("d7.10"), QStringLiteral("d7.12"),
        QStringLiteral("d8.13"), QStringLiteral("d7.08"), QStringLiteral("odd"), QStringLiteral(".5")};

    const QJsonArray runs = packOpIds(opIds);

    QCOMPARE(runs.first(), (QJsonArray{QStringLiteral("d7"), 9, 2}));
    QCOMPARE(runs.size(), 6);
    QCOMPARE(unpackOpIds(runs, opIds.size()), std::optional{opIds});
}

void tst_OperationTable::packsConsecutiveNumbersAsRuns()
{
    const QList<qint64> numbers{5, 6, 7, 9, 3, 4};

    QCOMPARE(packNumbers(numbers), (QJsonArray{QJsonArray{5, 3}, QJsonArray{9, 1}, QJsonArray{3, 2}}));
    QCOMPARE(unpackNumbers(packNumbers(numbers), 6), std::optional{numbers});
}

void tst_OperationTable::refusesRunsThatMakeAnotherNumber()
{
    QVERIFY(!unpackNumbers({QJsonArray{5, 3}}, 2));
    QVERIFY(!unpackNumbers({QJsonArray{5, 3}}, 4));
    QVERIFY(!unpackNumbers({QJsonArray{5, 9e15}}, 4));
    QVERIFY(!unpackOpIds({QJsonArray{QStringLiteral("d"), 1, 9e15}}, 4));
    QVERIFY(!unpackOpIds({QJsonArray{QStringLiteral("d"), 1, 0}}, 1));
    QVERIFY(!unpackOpIds({7}, 1));
}

QTEST_GUILESS_MAIN(tst_OperationTable)
#include "tst_OperationTable.moc"
