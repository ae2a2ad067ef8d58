// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyVfs.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

using namespace alongside;

namespace {

/// Marks people on a disk in memory until the power goes, and says what is there after the restart.
class Day {
public:
    explicit Day(const QByteArray &synchronous)
        : m_disk{"day"},
          m_tablet{{testKinds(), m_network,
              {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = m_disk.name(), .synchronous = synchronous},
              identityOf(QStringLiteral("d1"))}}
    {
        if (const auto opened = m_tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }
    ~Day() { m_tablet.close(); }

    FaultyVfs &disk() { return m_disk; }

    void markPeople(int count)
    {
        for (int person = 0; person < count; ++person)
            if (!m_tablet.record({mark(QStringLiteral("present"), {}, personId(person))})) return; // the power is gone
    }

    /// What was called saved and is not there, or is not shown.
    QStringList lostAfterRestart()
    {
        m_disk.cutPower();
        m_tablet.close();
        m_disk.mend();
        if (const auto opened = m_tablet.open(); !opened) return {opened.error().detail};
        QStringList lost;
        const QStringList kept = m_tablet.kept();
        for (const QString &opId : m_tablet.saved())
            if (!kept.contains(opId)) lost.append(opId);
        for (int person = 0; person < m_tablet.saved().size(); ++person)
            if (!m_tablet.shown(QStringLiteral("Attendance"), markId(personId(person))))
                lost.append(QStringLiteral("mark"));
        return lost;
    }

private:
    FaultyVfs m_disk;
    FaultyTransport m_network{[](const HttpRequest &) { return HttpReply{}; }, 1};
    TestTablet m_tablet;
};

constexpr int people = 12;

int operationsOfADay()
{
    Day day{"FULL"};
    day.disk().failAt(1 << 30, FaultyVfs::Fault::PowerCut); // counts anew
    day.markPeople(people);
    return day.disk().operations();
}

} // namespace

class tst_PowerLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasCalledSaved_data();
    void losesNothingThatWasCalledSaved();
    void findsTheBugOfNotSyncing();
    void savesNothingAndSaysSoWhenTheDiskIsFull();
};

void tst_PowerLoss::losesNothingThatWasCalledSaved_data()
{
    QTest::addColumn<bool>("isTorn");
    QTest::newRow("unsynced writes are gone") << false;
    QTest::newRow("unsynced writes are torn") << true;
}

void tst_PowerLoss::losesNothingThatWasCalledSaved()
{
    QFETCH(bool, isTorn);
    const int operations = operationsOfADay();
    QVERIFY(operations > people); // each mark reaches the disk by itself

    for (int operation = 1; operation <= operations; ++operation) {
        Day day{"FULL"};
        day.disk().setUnsynced(isTorn ? FaultyVfs::Unsynced::Torn : FaultyVfs::Unsynced::Lost, quint64(operation));
        day.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
        day.markPeople(people);

        const QStringList lost = day.lostAfterRestart();
        QVERIFY2(lost.isEmpty(),
            qPrintable(
                QStringLiteral("power cut before operation %1: %2").arg(operation).arg(lost.join(QLatin1Char(' ')))));
    }
}

void tst_PowerLoss::findsTheBugOfNotSyncing()
{
    Day day{"OFF"};
    day.markPeople(people);

    QVERIFY(!day.lostAfterRestart().isEmpty());
}

void tst_PowerLoss::savesNothingAndSaysSoWhenTheDiskIsFull()
{
    Day day{"FULL"};
    day.markPeople(2);
    day.disk().setRoom(day.disk().usedBytes());

    day.markPeople(people);
    day.disk().setRoom(-1);

    QVERIFY(day.lostAfterRestart().isEmpty());
}

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_PowerLoss.moc"
