// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Messages.h"

#include <QTest>

using namespace alongside;

class tst_Messages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsAState();
    void refusesEveryOtherForm_data();
    void refusesEveryOtherForm();
};

void tst_Messages::writesAndReadsAState()
{
    const StateToken state{4, 5080};

    QCOMPARE(state.text(), QStringLiteral("4-5080"));
    QCOMPARE(StateToken::fromText(QStringLiteral("4-5080")), std::optional{state});
}

void tst_Messages::refusesEveryOtherForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "4", "4-", "-4", "4--1", "-4-1", "04-1", "4-01", "4 -1", "4-1 ", "+4-1", "a-b",
             "4-1-2", "99999999999999999999-1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Messages::refusesEveryOtherForm()
{
    QFETCH(const QString, text);

    QVERIFY(!StateToken::fromText(text));
}

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_Messages.moc"
