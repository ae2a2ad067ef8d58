// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

class CoachWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhatIsTypedWhenTheTabletLocks();
    void refusesToWriteInTheNameOfSomebodyWhoHasLeft();
    void endsARefusedActLaterAndOnce();
};

void CoachWriterTest::savesWhatIsTypedWhenTheTabletLocks()
{
    ScreenTablet tablet;
    const QString person = tablet.reg().rows()->rows().constFirst().personId;
    connect(&tablet.session, &TabletSession::locking, this, [&] { tablet.reg().markHere(person); });

    tablet.session.lock();
    tablet.settle();

    QCOMPARE(tablet.reg().rows()->find(person)->state, RegisterRows::Here);
    QVERIFY(tablet.reg().problem().isEmpty());
}

void CoachWriterTest::refusesToWriteInTheNameOfSomebodyWhoHasLeft()
{
    ScreenTablet tablet;
    const QString person = tablet.reg().rows()->rows().constFirst().personId;

    tablet.session.lock();
    tablet.reg().markHere(person);
    tablet.settle();

    QCOMPARE(tablet.reg().rows()->find(person)->state, RegisterRows::Unmarked);
    QVERIFY(tablet.reg().problem().contains(QStringLiteral("the tablet was locked")));
}

void CoachWriterTest::endsARefusedActLaterAndOnce()
{
    ScreenTablet tablet;
    CoachWriter writer{*tablet.file, recordKinds(), tablet.clock, tablet.session};
    QSignalSpy committed{&writer, &CoachWriter::committed};
    QList<Result<int>> answers;
    tablet.session.lock();

    writer.write([](Act &) { return Result<int>{1}; }, [&](const Result<int> &answer) { answers.append(answer); });
    const auto atOnce = answers.size();
    tablet.settle();

    QCOMPARE(atOnce, 0);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().error().kind, ErrorKind::SignedOut);
    QCOMPARE(committed.size(), 0);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::CoachWriterTest)
#include "tst_CoachWriter.moc"
