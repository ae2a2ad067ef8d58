// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PictureKinds.h"
#include "tests/support/TemporaryStore.h"
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

/// A disk that fails is full every other time.
Fault faultAt(int operation, Fault fault)
{
    return fault == Fault::IoError && operation % 2 == 0 ? Fault::DiskFull : fault;
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

    FaultyVfs disk{"newcomer"};
    FaultyTransport network;
    TestTablet tablet;
};

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

/// Whatever people do, the i-th storage operation of the tablet, or of the service, or the i-th request fails, for
/// every i: doing it again repairs it.
class tst_Stories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areRepairedAfterEveryStorageFailure_data();
    void areRepairedAfterEveryStorageFailure();
    void aFirstSyncIsRepairedAfterEveryFailureOfTheService_data();
    void aFirstSyncIsRepairedAfterEveryFailureOfTheService();
    void areRepairedAfterEveryNetworkFailure_data();
    void areRepairedAfterEveryNetworkFailure();
};

void tst_Stories::areRepairedAfterEveryStorageFailure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("disk");
    QTest::addColumn<int>("fault");
    for (const Story &story : stories())
        for (const Disk disk : story.disks)
            for (const Fault fault : {Fault::IoError, Fault::PowerCut})
                QTest::addRow("%s: %s, %s", story.name, disk == Disk::Tablets ? "tablet" : "service",
                    fault == Fault::PowerCut ? "the power goes" : "the disk fails")
                    << QString::fromLatin1(story.name) << int(disk) << int(fault);
}

void tst_Stories::areRepairedAfterEveryStorageFailure()
{
    QFETCH(const QString, name);
    QFETCH(const int, disk);
    QFETCH(const int, fault);
    const Story &story = storyCalled(name);
    const auto rehearsal = rehearsalOf(story);
    const int operations = operationsOf(story, *rehearsal, Disk(disk));
    QVERIFY(operations > 3);

    for (int operation = 1; operation <= operations; ++operation) {
        rehearsal->backToMoment();
        rehearsal->failAt(Disk(disk), operation, faultAt(operation, Fault(fault)));
        story.act(*rehearsal);

        const QStringList breaches = breachesAfterRepair(*rehearsal, story);

        QVERIFY2(breaches.isEmpty(), told(QStringLiteral("operation"), operation, operations, breaches));
    }
}

void tst_Stories::aFirstSyncIsRepairedAfterEveryFailureOfTheService_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("the disk fails") << int(Fault::IoError);
    QTest::newRow("the power goes") << int(Fault::PowerCut);
}

void tst_Stories::aFirstSyncIsRepairedAfterEveryFailureOfTheService()
{
    QFETCH(const int, fault);
    const auto rehearsal = rehearsalOf(stories().first());
    const TestServer::Tablet enrolled = rehearsal->server().enrolTablet({QStringLiteral("coach")});
    rehearsal->settle(); // the others know the newcomer's coach
    rehearsal->keepMoment();
    int operation = 0;
    for (bool wasReached = true; wasReached;) {
        ++operation;
        rehearsal->backToMoment();
        Newcomer newcomer{*rehearsal, enrolled.reply};
        rehearsal->failAt(Disk::Services, operation, faultAt(operation, Fault(fault)));

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
