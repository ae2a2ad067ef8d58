// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/screens/lock/TabletWipe.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/DraftStore.h"
#include "sync/client/ChunkStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/LockedTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

namespace alongside {

namespace {

using Step = LockScreen::Step;

QString hicks() { return givenDay::id(QStringLiteral("M. Hicks")); }

/// A tablet in use: M. Hicks has come in, and what belongs to a service is there.
class UsedTablet {
public:
    UsedTablet()
    {
        tablet.kept->setValue(QStringLiteral("service/server"), QUrl{QStringLiteral("https://service.example")});
        tablet.kept->setValue(QStringLiteral("theme"), 2);
        must(tablet.vault->write(QStringLiteral("token"), "token of d1"));
        deviceSecret = **tablet.vault->read(QStringLiteral("deviceSecret"));
        open();
        fileKey = *KeyFile{tablet.paths().keys(), deviceSecret, tablet.clock, tablet.ids}.unwrap(
            hicks(), LockedTablet::hicksPin);
    }

    void open()
    {
        tablet.lock->choose(hicks());
        tablet.enter(LockedTablet::hicksPin);
        if (!tablet.door->file()) qFatal("does not open: %s", qPrintable(tablet.lock->message()));
    }
    void mark()
    {
        const MarkKey key{PersonId{givenDay::id(QStringLiteral("Aisha"))}, givenDay::friday, Session::Morning};
        write([&](Database &database) {
            Act act{database, recordKinds(), tablet.clock, CoachId{hicks()}};
            return AttendanceMarker{act}.mark({key, {}}, {.code = QStringLiteral("present"), .reason = {}});
        });
    }
    void type()
    {
        write([&](Database &database) {
            return database.run(
                QStringLiteral("INSERT INTO draft (kind, about, coach, field, words, base, at) VALUES ('Attendance', "
                               "'p/2026-11-20/am', 'c', 1, 'half a word', '', '2026-11-20T09:00:00.000Z')"));
        });
    }
    /// A picture, and the service has its record.
    void takePicture()
    {
        write([](Database &database) {
            return ChunkStore{database}.keep({kind::attachment, givenDay::id(QStringLiteral("photo"))},
                ChunkStore::Rank::Last, QByteArray(3000, 'p'));
        });
    }
    void sendPicture()
    {
        write([](Database &database) {
            return database.run(QStringLiteral("UPDATE sync_attachment SET holder = 'd1'"));
        });
    }
    int waiting() { return *Outbox{tablet.door->file()->reader()}.waitingCount(); }
    /// What the service says, and all that comes of it.
    void hears(SyncReason reason)
    {
        tablet.door->noteAnswer(reason);
        for (int turn = 0; turn < 10; ++turn) {
            QCoreApplication::processEvents();
            tablet.hearLateAnswers();
            if (tablet.door->file()) must(nothing());
        }
    }

    LockedTablet tablet;
    QByteArray deviceSecret;
    QByteArray fileKey;

private:
    template <typename T> static void must(const Result<T> &result)
    {
        if (!result) qFatal("%s", qPrintable(result.error().detail));
    }
    template <typename Work> void write(Work work)
    {
        must(tablet.door->file()->writer().run(DatabaseThread::Urgency::Tap, work).result());
    }
    Result<void> nothing()
    {
        const auto wait = [](Database &) { return Result<void>{}; };
        return tablet.door->file()->writer().run(DatabaseThread::Urgency::Background, wait).result();
    }
};

/// A keychain that gives nothing up.
class StubbornVault final : public KeyVault {
public:
    Result<std::optional<QByteArray>> read(const QString &) override { return std::optional<QByteArray>{}; }
    Result<void> write(const QString &, const QByteArray &) override { return failed(); }
    Result<void> remove(const QString &) override { return failed(); }
    Guard guard() const override { return Guard::System; }

private:
    static Error failed() { return {ErrorKind::Storage, QStringLiteral("the keychain is locked")}; }
};

/// Files in the tablet's folder whose bytes hold one of these.
QStringList holding(const QString &folder, const QByteArrayList &secrets)
{
    QStringList found;
    for (QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; files.hasNext();) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : secrets)
            if (bytes.contains(secret) || bytes.contains(secret.toBase64())) found.append(file.fileName());
    }
    return found;
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    for (QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; files.hasNext();) {
        files.next();
        names.append(files.fileName());
    }
    names.sort();
    return names;
}

} // namespace

/// What a tablet still has after its service has said what it is: lock/README.md has the table.
class TabletWipeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsEverythingAtOnceWhenItIsLost();
    void leavesNothingThatOpensAStolenCopy();
    void forgetsAClosedFileToo();
    void keepsWhatWaitsWhenItIsShutOut();
    void keepsWhatIsBeingTypedWhenItIsShutOut();
    void forgetsEverythingWhenItIsShutOutAndNothingWaits();
    void keepsAPhotoWhoseBytesNobodyHas();
    void forgetsWhenItHearsItOnlyAfterTheNextPin();
    void forgetsNothingOfAServiceThatDoesNotKnowIt();
    void forgetsNothingBecauseItWasAlone();
    void goesOnWithAWipeThatWasBrokenOff();
    void joinsAServiceAgainAsANewTablet();
    void knowsItsServiceWithoutItsSettings();
};

void TabletWipeTest::forgetsEverythingAtOnceWhenItIsLost()
{
    UsedTablet used;
    used.mark();
    QCOMPARE(used.waiting(), 1);
    QVERIFY(!holding(used.tablet.paths().folder(), {used.deviceSecret}).isEmpty()); // the search finds what is there
    QSignalSpy closing{used.tablet.door.get(), &TabletDoor::closing};

    used.hears(SyncReason::Lost);

    QCOMPARE(closing.count(), 1);
    QVERIFY(!used.tablet.door->file());
    QCOMPARE(holding(used.tablet.paths().folder(), {used.deviceSecret, used.fileKey, "token of d1"}), QStringList{});
    for (const QString &file : filesIn(used.tablet.paths().folder()))
        QVERIFY2(
            file == QStringLiteral("tablet.ini") || file == QStringLiteral("deviceSecret.secret"), qPrintable(file));
    QVERIFY(!used.tablet.kept->contains(QStringLiteral("service/server")));
    QCOMPARE(used.tablet.kept->value(QStringLiteral("theme")).toInt(), 2);
    QCOMPARE(used.tablet.lock->step(), Step::Enrol);
    QVERIFY(used.tablet.lock->message().startsWith(QStringLiteral("This tablet was reported lost")));

    used.tablet.restart();
    QCOMPARE(used.tablet.lock->step(), Step::Enrol);
    QVERIFY(used.tablet.lock->message().startsWith(QStringLiteral("This tablet was reported lost")));
}

// Whoever copied the file before has nothing left that opens it: the wraps and the secret they need are gone.
void TabletWipeTest::leavesNothingThatOpensAStolenCopy()
{
    UsedTablet used;
    QTemporaryDir thief;
    const QString copy = thief.filePath(QStringLiteral("store.db"));
    QVERIFY(QFile::copy(used.tablet.paths().store(), copy));

    used.hears(SyncReason::Lost);

    SqliteOptions options;
    options.path = copy;
    options.missing = SqliteOptions::Missing::Fail;
    for (const QString &file : filesIn(used.tablet.paths().folder())) {
        QFile left{QDir{used.tablet.paths().folder()}.filePath(file)};
        options.key = left.open(QIODevice::ReadOnly) ? left.readAll().left(32) : QByteArray{};
        options.key.append(QByteArray(32 - options.key.size(), '\0'));
        QVERIFY(!TabletFile::open(options));
    }
    options.key = used.fileKey;
    QVERIFY(TabletFile::open(options)); // it is the right copy
    QVERIFY(!KeyFile(used.tablet.paths().keys(), used.deviceSecret, used.tablet.clock, used.tablet.ids)
                 .unwrap(hicks(), LockedTablet::hicksPin));
}

void TabletWipeTest::forgetsAClosedFileToo()
{
    UsedTablet used;
    used.mark();
    used.tablet.restart();
    QVERIFY(!used.tablet.door->file());

    used.hears(SyncReason::Lost);

    QCOMPARE(used.tablet.lock->step(), Step::Enrol);
    QVERIFY(!QFile::exists(used.tablet.paths().store()));
    QVERIFY(!QFile::exists(used.tablet.paths().keys()));
}

void TabletWipeTest::keepsWhatWaitsWhenItIsShutOut()
{
    UsedTablet used;
    used.mark();

    used.hears(SyncReason::Revoked);

    QVERIFY(used.tablet.door->file());
    QCOMPARE(used.waiting(), 1);
    QVERIFY(used.tablet.door->isRefused());
    used.tablet.restart();
    used.open();
    QCOMPARE(used.waiting(), 1);
}

void TabletWipeTest::keepsWhatIsBeingTypedWhenItIsShutOut()
{
    UsedTablet used;
    used.type();

    used.hears(SyncReason::Revoked);

    QVERIFY(used.tablet.door->file());
    QCOMPARE(DraftStore{used.tablet.door->file()->reader()}.owners(kind::attendance)->size(), 1);
}

void TabletWipeTest::forgetsEverythingWhenItIsShutOutAndNothingWaits()
{
    UsedTablet used;
    QCOMPARE(used.waiting(), 0);

    used.hears(SyncReason::Revoked);

    QVERIFY(!used.tablet.door->file());
    QCOMPARE(holding(used.tablet.paths().folder(), {used.deviceSecret, used.fileKey, "token of d1"}), QStringList{});
    QVERIFY(!QFile::exists(used.tablet.paths().store()));
    QVERIFY(used.tablet.lock->message().startsWith(QStringLiteral("The service has shut this tablet out")));
}

// Its record has been received: only the bytes are nowhere else.
void TabletWipeTest::keepsAPhotoWhoseBytesNobodyHas()
{
    UsedTablet used;
    used.takePicture();
    QCOMPARE(used.waiting(), 0);

    used.hears(SyncReason::Revoked);
    QVERIFY(used.tablet.door->file());
    used.sendPicture();
    used.hears(SyncReason::Revoked);

    QVERIFY(!used.tablet.door->file());
    QVERIFY(!QFile::exists(used.tablet.paths().store()));
}

// Nobody knows what waits in a closed file: it is believed once that can be counted.
void TabletWipeTest::forgetsWhenItHearsItOnlyAfterTheNextPin()
{
    UsedTablet used;
    used.tablet.restart();
    used.hears(SyncReason::Revoked);
    QVERIFY(QFile::exists(used.tablet.paths().store()));

    used.open();
    used.hears(SyncReason::Revoked);

    QVERIFY(!used.tablet.door->file());
    QVERIFY(!QFile::exists(used.tablet.paths().store()));
    QVERIFY(!QFile::exists(used.tablet.paths().keys()));
}

// A service that was restored from a backup of before the tablet: what was fetched is all that some of it is left in.
void TabletWipeTest::forgetsNothingOfAServiceThatDoesNotKnowIt()
{
    UsedTablet used;

    used.hears(SyncReason::SignedOut);

    QVERIFY(used.tablet.door->file());
    QVERIFY(used.tablet.door->isRefused());
    used.tablet.restart();
    used.open();
}

void TabletWipeTest::forgetsNothingBecauseItWasAlone()
{
    UsedTablet used;
    used.mark();

    used.tablet.clock.advance(std::chrono::hours{24 * 60});
    for (const SyncReason reason : {SyncReason::Offline, SyncReason::Unreachable, SyncReason::CaptivePortal})
        used.hears(reason);

    QVERIFY(used.tablet.door->file());
    QCOMPARE(used.waiting(), 1);
    used.tablet.restart();
    used.open();
    QCOMPARE(used.waiting(), 1);
}

void TabletWipeTest::goesOnWithAWipeThatWasBrokenOff()
{
    UsedTablet used;
    used.tablet.restart();
    StubbornVault stubborn;

    VERIFY_FAILS(
        TabletWipe(used.tablet.paths(), stubborn, *used.tablet.kept).run(TabletWipe::Why::Lost), ErrorKind::Storage);
    QVERIFY(!QFile::exists(used.tablet.paths().keys())); // the others go all the same
    QVERIFY(used.tablet.kept->contains(QStringLiteral("wipe/begun")));
    used.tablet.restart();

    QCOMPARE(holding(used.tablet.paths().folder(), {used.deviceSecret, used.fileKey, "token of d1"}), QStringList{});
    QVERIFY(used.tablet.door->wipedBecause() == TabletWipe::Why::Lost);
    QVERIFY(!used.tablet.kept->contains(QStringLiteral("wipe/begun")));
}

void TabletWipeTest::joinsAServiceAgainAsANewTablet()
{
    UsedTablet used;
    used.hears(SyncReason::Lost);
    TabletWipe wipe{used.tablet.paths(), *used.tablet.vault, *used.tablet.kept};
    QVERIFY(wipe.done() == TabletWipe::Why::Lost);

    wipe.noteJoined();

    used.tablet.restart();
    QVERIFY(used.tablet.lock->message().isEmpty());
}

void TabletWipeTest::knowsItsServiceWithoutItsSettings()
{
    LockedTablet tablet;
    VERIFY_OK(tablet.vault->write(QStringLiteral("service"), "https://service.example\nWalsall"));
    tablet.kept->clear();

    tablet.restart();

    QCOMPARE(tablet.door->server(), QUrl{QStringLiteral("https://service.example")});
    QCOMPARE(tablet.door->serviceName(), QStringLiteral("Walsall"));
    QCOMPARE(tablet.lock->server(), QStringLiteral("https://service.example"));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::TabletWipeTest)
#include "tst_TabletWipe.moc"
