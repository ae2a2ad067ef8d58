// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

#include <QTest>

using namespace alongside;

namespace {

const QString attendance = QStringLiteral("Attendance");
const QString present = QStringLiteral("present");
int newest() { return testKinds().version(); }

bool shows(TestTablet &tablet, int person) { return tablet.shown(attendance, markId(personId(person))).has_value(); }

/// A tablet with an older app that has synced before, and a colleague's with the newest.
struct Day {
    Day()
    {
        tablet.sync();
        other.sync();
    }

    /// Each marks a person of their own; the colleague's mark is at the service.
    Result<void> markBoth()
    {
        const auto theirs = other.record({mark(present, {}, personId(1))});
        const auto ours = tablet.record({mark(present, {}, personId(2))});
        other.sync();
        if (!theirs) return theirs.error();
        if (!ours) return ours.error();
        return {};
    }

    TestService service;
    const RecordSchema older{newest() - 1, testKinds().kinds()};
    TestTablet &tablet = service.addTablet({QStringLiteral("coach")}, older);
    TestTablet &other = service.addTablet();
};

} // namespace

/// The service and the tablet know different versions of the table of kinds.
class tst_OtherVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhereItCannotReadAnyMore();
    void readsWhereItCannotSendAnyMore();
    void goesOnOnceItIsNewEnough();
    void sendsToARestoredServiceThatItCannotRead();
    void keepsWhatAnOlderServiceDoesNotTake();
};

void tst_OtherVersions::sendsWhereItCannotReadAnyMore()
{
    Day day;
    day.service.server.config().oldestReader = newest();
    VERIFY_OK(day.markBoth());

    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld);

    QCOMPARE(day.tablet.ledger().waiting, 0);
    QVERIFY(shows(day.tablet, 2));
    QVERIFY(!shows(day.tablet, 1));
    QCOMPARE(day.service.all(attendance).size(), 2);
}

void tst_OtherVersions::readsWhereItCannotSendAnyMore()
{
    Day day;
    day.service.server.config().oldestWriter = newest();
    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld); // from here on it knows
    VERIFY_OK(day.markBoth());

    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld);

    QCOMPARE(day.tablet.ledger().waiting, 1);
    QVERIFY(shows(day.tablet, 1));
    QVERIFY(shows(day.tablet, 2));
    QCOMPARE(day.service.all(attendance).size(), 1);
}

void tst_OtherVersions::goesOnOnceItIsNewEnough()
{
    Day day;
    ServerConfig &config = day.service.server.config();
    config.oldestWriter = config.oldestReader = newest();
    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld);
    VERIFY_OK(day.markBoth());
    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld);
    QCOMPARE(day.tablet.ledger().waiting, 1);

    config.oldestWriter = config.oldestReader = newest() - 1;
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);

    QCOMPARE(day.tablet.ledger().waiting, 0);
    QVERIFY(shows(day.tablet, 1));
    QCOMPARE(day.service.all(attendance).size(), 2);
}

// The epoch to push with is not the cursor's: what the restore has lost is looked for once the tablet can read again.
void tst_OtherVersions::sendsToARestoredServiceThatItCannotRead()
{
    Day day;
    const QString backup = day.service.server.backUp();
    VERIFY_OK(day.other.record({mark(present, {}, personId(3))}));
    day.other.sync();
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    QVERIFY(shows(day.tablet, 3));
    day.service.server.config().oldestReader = newest();
    day.service.server.restore(backup); // and the colleague's tablet is never seen again

    VERIFY_OK(day.tablet.record({mark(present, {}, personId(2))}));
    QCOMPARE(day.tablet.sync().reason, SyncReason::AppTooOld);
    QCOMPARE(day.tablet.ledger().waiting, 0);
    day.service.server.config().oldestReader = 1;
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);

    QVERIFY(!shows(day.tablet, 3));
    QVERIFY(shows(day.tablet, 2));
    QCOMPARE(day.service.all(attendance).size(), 1);
}

void tst_OtherVersions::keepsWhatAnOlderServiceDoesNotTake()
{
    TestService service;
    const RecordSchema newer{newest() + 1, testKinds().kinds()};
    TestTablet &tablet = service.addTablet({QStringLiteral("coach")}, newer);
    TestTablet &other = service.addTablet();
    VERIFY_OK(other.record({mark(present, {}, personId(1))}));
    other.sync();
    VERIFY_OK(tablet.record({mark(present, {}, personId(2))}));

    QCOMPARE(tablet.sync().reason, SyncReason::ServiceTooOld);

    QCOMPARE(tablet.ledger().waiting, 1);
    QVERIFY(shows(tablet, 1)); // reading goes on
    QVERIFY(shows(tablet, 2));
}

QTEST_GUILESS_MAIN(tst_OtherVersions)
#include "tst_OtherVersions.moc"
