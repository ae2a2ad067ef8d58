// SPDX-License-Identifier: Apache-2.0
#include "sync/client/History.h"
#include "tests/support/PictureKinds.h"
#include "tests/support/TemporaryStore.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/convergence/Story.h"

#include <QTest>

#include <array>

using namespace alongside;

namespace {

using Disk = Rehearsal::Disk;
using Fault = FaultyVfs::Fault;

constexpr int never = 1 << 30;

/// For what the service has of the request, and the tablet of the reply; tst_Sweep has every fault.
constexpr std::array networkFaultsThatDiffer{NetworkFault::RequestLost, NetworkFault::ReplyLost,
    NetworkFault::RequestTwice, NetworkFault::RequestLate, NetworkFault::ReplyTruncated, NetworkFault::ReplyFlipped,
    NetworkFault::RequestFlipped};

/// Again, as a person would, and then nothing waits any more.
QStringList breachesAfterRepair(Rehearsal &rehearsal, const Story &story)
{
    rehearsal.mend();
    story.act(rehearsal);
    rehearsal.settle();
    return story.breaches(rehearsal) + rehearsal.breaches();
}

const Story &storyCalled(const QString &name)
{
    return *std::find_if(
        stories().begin(), stories().end(), [&](const Story &story) { return name == QLatin1String{story.name}; });
}

/// Told as far as the moment before it happens.
std::unique_ptr<Rehearsal> rehearsalOf(const Story &story)
{
    auto rehearsal = std::make_unique<Rehearsal>();
    story.before(*rehearsal);
    rehearsal->keepMoment();
    rehearsal->backToMoment();
    return rehearsal;
}

/// How many operations the thing itself has there.
int operationsOf(const Story &story, Rehearsal &rehearsal, Disk disk)
{
    rehearsal.failAt(disk, never, Fault::IoError); // counts anew
    story.act(rehearsal);
    return rehearsal.operations(disk);
}

/// What becomes of a storage operation.
struct Blow {
    const char *name;
    Fault fault;
    FaultyVfs::Unsynced unsynced = FaultyVfs::Unsynced::Lost;
};
constexpr std::array blows{Blow{"the disk fails", Fault::IoError}, Blow{"the disk is full", Fault::DiskFull},
    Blow{"the power goes", Fault::PowerCut},
    Blow{"the power goes and tears", Fault::PowerCut, FaultyVfs::Unsynced::Torn}};

const char *nameOf(Disk disk) { return disk == Disk::Tablets ? "tablet" : "service"; }

void strike(Rehearsal &rehearsal, Disk disk, int operation, const Blow &blow)
{
    if (blow.unsynced == FaultyVfs::Unsynced::Torn) rehearsal.tear(disk, quint64(operation));
    rehearsal.failAt(disk, operation, blow.fault);
}

/// A tablet that starts anew reads, opens and deletes what one that runs on does not.
void actFromTheStart(Rehearsal &rehearsal, const Story &story, Disk disk)
{
    if (disk == Disk::Services || rehearsal.startOneAgain()) story.act(rehearsal);
}

/// A tablet that has not synced yet.
struct Newcomer {
    Newcomer(Rehearsal &rehearsal, const EnrolReply &identity)
        : network{[&rehearsal](const HttpRequest &request) { return rehearsal.answer(request); }, 9},
          tablet{{pictureKinds(), network, {.path = QStringLiteral("tablet.db"), .key = keyOf('k'), .vfs = disk.name()},
              identity, {}, 9}}
    {
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }
    ~Newcomer() { tablet.close(); }

    void restart()
    {
        tablet.close();
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }

    FaultyVfs disk{"newcomer"};
    FaultyTransport network;
    TestTablet tablet;
};

const QString lastYear = QStringLiteral("2025-11-20");

/// Marks of last year, which a first sync leaves out.
void markLastYear(Rehearsal &rehearsal)
{
    for (int number = 1; number <= 6; ++number) {
        Operation old = mark(QStringLiteral("present"), {}, personId(number));
        old.set.insert(QStringLiteral("date"), lastYear);
        Operation recent = old;
        recent.set.insert(QStringLiteral("date"), QStringLiteral("2026-09-01"));
        if (!rehearsal.other().record({newPerson(number, QStringLiteral("n")), old, recent})) qFatal("no mark");
    }
    rehearsal.settle();
}

void askForOlderHistory(Newcomer &newcomer)
{
    newcomer.tablet.syncUntilDone(2);
    if (!askForOlder(newcomer.tablet.database())) qFatal("older history cannot be asked for");
}

QByteArray told(const QString &where, int number, int count, const QStringList &breaches)
{
    return QStringLiteral("%1 %2 of %3: %4")
        .arg(where)
        .arg(number)
        .arg(count)
        .arg(breaches.join(QLatin1Char(';')))
        .toUtf8();
}

} // namespace

/// Whatever people do, the i-th storage operation of the tablet, or of the service, what is read, opened or deleted
/// there, or the i-th request fails, for every i: doing it again repairs it.
class tst_Stories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areRepairedAfterEveryStorageFailure_data();
    void areRepairedAfterEveryStorageFailure();
    void areRepairedAfterEveryAccessFailure_data();
    void areRepairedAfterEveryAccessFailure();
    void aNewcomerIsRepairedAfterEveryFailure_data();
    void aNewcomerIsRepairedAfterEveryFailure();
    void aFirstSyncIsRepairedAfterEveryFailureOfTheService_data();
    void aFirstSyncIsRepairedAfterEveryFailureOfTheService();
    void areRepairedAfterEveryNetworkFailure_data();
    void areRepairedAfterEveryNetworkFailure();
};

void tst_Stories::areRepairedAfterEveryStorageFailure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("disk");
    QTest::addColumn<int>("blow");
    for (const Story &story : stories())
        for (const Disk disk : story.disks)
            for (size_t blow = 0; blow < blows.size(); ++blow)
                QTest::addRow("%s: %s, %s", story.name, nameOf(disk), blows[blow].name)
                    << QString::fromLatin1(story.name) << int(disk) << int(blow);
}

void tst_Stories::areRepairedAfterEveryStorageFailure()
{
    QFETCH(const QString, name);
    QFETCH(const int, disk);
    QFETCH(const int, blow);
    const Story &story = storyCalled(name);
    const auto rehearsal = rehearsalOf(story);
    const int operations = operationsOf(story, *rehearsal, Disk(disk));
    QVERIFY(operations > 3);

    for (int operation = 1; operation <= operations; ++operation) {
        rehearsal->backToMoment();
        strike(*rehearsal, Disk(disk), operation, blows[size_t(blow)]);
        story.act(*rehearsal);

        const QStringList breaches = breachesAfterRepair(*rehearsal, story);

        QVERIFY2(breaches.isEmpty(), told(QStringLiteral("operation"), operation, operations, breaches));
    }
}

void tst_Stories::areRepairedAfterEveryAccessFailure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("disk");
    for (const Story &story : stories())
        for (const Disk disk : story.disks)
            QTest::addRow("%s: %s", story.name, nameOf(disk)) << QString::fromLatin1(story.name) << int(disk);
}

void tst_Stories::areRepairedAfterEveryAccessFailure()
{
    QFETCH(const QString, name);
    QFETCH(const int, disk);
    const Story &story = storyCalled(name);
    const auto rehearsal = rehearsalOf(story);
    rehearsal->failAtAccess(Disk(disk), never, Fault::IoError); // counts anew
    actFromTheStart(*rehearsal, story, Disk(disk));
    const int accesses = rehearsal->accesses(Disk(disk));
    QVERIFY(accesses > 3);

    for (int access = 1; access <= accesses; ++access) {
        rehearsal->backToMoment();
        rehearsal->failAtAccess(Disk(disk), access, Fault::IoError);
        actFromTheStart(*rehearsal, story, Disk(disk));

        const QStringList breaches = breachesAfterRepair(*rehearsal, story);

        QVERIFY2(breaches.isEmpty(), told(QStringLiteral("access"), access, accesses, breaches));
    }
    qInfo("%d accesses", accesses);
}

void tst_Stories::aNewcomerIsRepairedAfterEveryFailure_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::addColumn<int>("blow");
    for (const bool isOlder : {false, true}) {
        const char *what = isOlder ? "older history" : "a first sync";
        for (size_t blow = 0; blow < blows.size(); ++blow)
            QTest::addRow("%s: %s", what, blows[blow].name) << isOlder << int(blow);
        QTest::addRow("%s: what is read cannot be", what) << isOlder << -1;
    }
}

void tst_Stories::aNewcomerIsRepairedAfterEveryFailure()
{
    QFETCH(const bool, isOlder);
    QFETCH(const int, blow);
    Rehearsal rehearsal;
    rehearsal.server().config().maxPageBytes = 700; // frames of two or three records
    const TestServer::Tablet enrolled = rehearsal.server().enrolTablet({QStringLiteral("coach")});
    markLastYear(rehearsal);
    rehearsal.keepMoment();
    int number = 0;
    for (bool wasReached = true; wasReached;) {
        ++number;
        rehearsal.backToMoment();
        Newcomer newcomer{rehearsal, enrolled.reply};
        if (isOlder) askForOlderHistory(newcomer);
        if (blow < 0) newcomer.tablet.close(); // who starts anew reads
        if (blow < 0) newcomer.disk.failAtAccess(number, Fault::IoError);
        if (blow >= 0) newcomer.disk.setUnsynced(blows[size_t(blow)].unsynced, quint64(number));
        if (blow >= 0) newcomer.disk.failAt(number, blows[size_t(blow)].fault);

        if (blow >= 0 || newcomer.tablet.open()) newcomer.tablet.sync();
        wasReached = (blow < 0 ? newcomer.disk.accesses() : newcomer.disk.operations()) >= number;
        newcomer.disk.mend();
        if (!newcomer.tablet.isAlive()) newcomer.restart();
        if (!isOlder && !askForOlder(newcomer.tablet.database())) qFatal("older history cannot be asked for");
        const SyncOutcome repaired = newcomer.tablet.syncUntilDone(3);

        QCOMPARE(repaired.reason, SyncReason::Done);
        QCOMPARE(newcomer.tablet.allShown(), rehearsal.other().allShown());
        QCOMPARE(rehearsal.breaches(), QStringList{});
    }
    QVERIFY(number > (isOlder ? 3 : 10)); // older history is one commit
    qInfo("%d places", number - 1);
}

void tst_Stories::aFirstSyncIsRepairedAfterEveryFailureOfTheService_data()
{
    QTest::addColumn<int>("blow");
    for (size_t blow = 0; blow < blows.size(); ++blow)
        QTest::newRow(blows[blow].name) << int(blow);
}

void tst_Stories::aFirstSyncIsRepairedAfterEveryFailureOfTheService()
{
    QFETCH(const int, blow);
    const auto rehearsal = rehearsalOf(stories().first());
    const TestServer::Tablet enrolled = rehearsal->server().enrolTablet({QStringLiteral("coach")});
    rehearsal->settle(); // the others know the newcomer's coach
    rehearsal->keepMoment();
    int operation = 0;
    for (bool wasReached = true; wasReached;) {
        ++operation;
        rehearsal->backToMoment();
        Newcomer newcomer{*rehearsal, enrolled.reply};
        strike(*rehearsal, Disk::Services, operation, blows[size_t(blow)]);

        newcomer.tablet.sync();
        wasReached = rehearsal->operations(Disk::Services) >= operation;
        rehearsal->mend();
        const SyncOutcome repaired = newcomer.tablet.syncUntilDone(3);

        QCOMPARE(repaired.reason, SyncReason::Done);
        QCOMPARE(newcomer.tablet.allShown(), rehearsal->other().allShown());
        QCOMPARE(rehearsal->breaches(), QStringList{});
    }
    QVERIFY(operation > 3); // a snapshot was made
}

void tst_Stories::areRepairedAfterEveryNetworkFailure_data()
{
    QTest::addColumn<QString>("name");
    for (const Story &story : stories())
        QTest::newRow(story.name) << QString::fromLatin1(story.name);
}

void tst_Stories::areRepairedAfterEveryNetworkFailure()
{
    QFETCH(const QString, name);
    const Story &story = storyCalled(name);
    const auto rehearsal = rehearsalOf(story);
    story.act(*rehearsal);
    const int requests = rehearsal->requests();
    QVERIFY(requests > 0);

    for (const NetworkFault fault : networkFaultsThatDiffer) {
        for (int request = 1; request <= requests; ++request) {
            rehearsal->backToMoment();
            rehearsal->failAt(request, fault);
            story.act(*rehearsal);

            const QStringList breaches = breachesAfterRepair(*rehearsal, story);

            QVERIFY2(
                breaches.isEmpty(), told(nameOf(fault) + QStringLiteral(" of request"), request, requests, breaches));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Stories)
#include "tst_Stories.moc"
