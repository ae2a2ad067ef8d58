// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/StatementWatch.h"
#include "sync/protocol/Chunk.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/Problem.h"
#include "sync/server/StatementJournal.h"
#include "sync/server/WatchPages.h"
#include "tests/support/PictureKinds.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace alongside;

/// Pages of the service's own file that SQLCipher rejects: what a disk has damaged keeps nobody from what is whole.
class tst_DamagedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAgainWhatItCannotRead_data();
    void takesAgainWhatItCannotRead();
    void goesOnWithTheOtherChunks();
    void givesUpWhatNobodyUsesWithoutHoldingAnybodyUp();
    void servesTheRestThoughARecordIsDamaged();
    void hasANameForIt();
};

namespace {

constexpr int pageBytes = 4096;
constexpr std::chrono::hours day{24};
const QByteArray photo = QByteArray{"\xff\xd8\xff\xe0 not really a photo "}.repeated(2000);
const QString picture = key("01930000-0000-7000-8000-0000000000c1");

QByteArray bytesAt(const QString &path, qint64 page)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || !file.seek(page * pageBytes)) qFatal("%s", qPrintable(path));
    return file.read(pageBytes);
}

void overwritePage(const QString &path, qint64 page, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * pageBytes) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

/// One page of the closed file after another, from its end, until it is the one that is meant.
void damagePage(TestServer &server, const std::function<bool()> &isMeant)
{
    const auto file = server.database().first(key("PRAGMA database_list"), [](const Row &row) { return row.text(2); });
    server.restart(); // what was in the log is in the file
    for (qint64 page = QFile{**file}.size() / pageBytes - 1; page > 0; --page) {
        const QByteArray sound = bytesAt(**file, page);
        QByteArray damaged = sound;
        damaged[1000] = char(damaged[1000] ^ 1);
        overwritePage(**file, page, damaged);
        server.restart();
        if (isMeant()) return;
        overwritePage(**file, page, sound);
    }
    qFatal("no such page");
}

/// A service with a picture whose bytes came last.
struct Archive {
    Archive()
    {
        tablet.write(addPerson(ann, key("Ann")));
        bring("another");
        const QJsonArray chunks{chunkIdOf(photo), chunkIdOf("another")};
        tablet.write(
            {Operation::Kind::Add, key("Picture"), picture, {}, {{key("person"), ann}, {key("chunks"), chunks}}});
        bring(photo);
    }

    int bring(const QByteArray &bytes)
    {
        return server.handle(tablet.request("POST", "/jmap/upload/" + server.account().toUtf8() + '/', bytes)).status;
    }
    HttpReply fetch(const QByteArray &bytes)
    {
        return server.handle(tablet.request(
            "GET", "/jmap/download/" + server.account().toUtf8() + '/' + chunkIdOf(bytes).toLatin1() + "/chunk"));
    }
    /// On every day that a chunk may be read on.
    QStringList missingWithinDays(const QStringList &chunks)
    {
        QStringList missing;
        for (int asked = 0; asked < 5; ++asked) {
            const Invocation answer =
                tablet.call(key("Chunk/missing"), toJson(MissingRequest{server.account(), chunks}));
            const auto reply = missingReplyFromJson(answer.arguments);
            if (!reply) qFatal("%s", qPrintable(QString::fromUtf8(canonicalJson(answer.arguments))));
            missing += reply->missing;
            server.clock().advance(day);
        }
        missing.removeDuplicates();
        return missing;
    }
    ChunkShelf &shelf() { return server.service().chunks(); }
    void damagePhoto()
    {
        damagePage(server, [this] {
            const auto read = shelf().read(server.account(), chunkIdOf(photo));
            const auto has = shelf().has(server.account(), chunkIdOf(photo));
            return !read && read.error().kind == ErrorKind::Corrupt && has && *has;
        });
    }
    /// SQLCipher rejects it while it is read, and says nothing: there is no page behind it.
    void damageTheEndOfThePhoto()
    {
        damagePage(server, [this] {
            const auto read = shelf().read(server.account(), chunkIdOf(photo));
            return read && *read && **read != photo;
        });
    }

    TestServer server{pictureKinds()};
    WireTablet tablet{server, {key("coach")}};
};

} // namespace

void tst_DamagedFile::takesAgainWhatItCannotRead_data()
{
    QTest::addColumn<bool>("isTheEnd");
    QTest::addColumn<bool>("isAskedFirst");
    QTest::newRow("a tablet asks") << false << true;
    QTest::newRow("a tablet asks, and it is the last page") << true << true;
    QTest::newRow("a tablet brings it") << false << false;
}

void tst_DamagedFile::takesAgainWhatItCannotRead()
{
    QFETCH(const bool, isTheEnd);
    QFETCH(const bool, isAskedFirst);
    Archive archive;
    isTheEnd ? archive.damageTheEndOfThePhoto() : archive.damagePhoto();
    const QStringList both{chunkIdOf(photo), chunkIdOf("another")};

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{key("damaged.*chunkBytes")});
    if (isAskedFirst) {
        QCOMPARE(archive.missingWithinDays(both), QStringList{chunkIdOf(photo)});
        QCOMPARE(archive.fetch(photo).status, 404);
    }
    QCOMPARE(archive.bring(photo), 200);

    QCOMPARE(archive.fetch(photo).body, photo);
    QCOMPARE(archive.missingWithinDays(both), QStringList{});
    QCOMPARE(archive.bring(photo), 200); // and once more, as a lost reply has it
    QCOMPARE(*checkChunkBytes(archive.server.database()), QStringList{});
    const QStringList breaches = *checkServer(archive.server.database());
    QCOMPARE(breaches.size(), 1); // the page is still there, until a backup is put back
    QVERIFY2(breaches.first().contains(key("has bytes that nobody counts")), qPrintable(breaches.first()));
}

void tst_DamagedFile::goesOnWithTheOtherChunks()
{
    Archive archive;
    archive.damagePhoto();
    QCOMPARE(checkChunkBytes(archive.server.database())->size(), 1);

    QCOMPARE(archive.fetch("another").body, QByteArray{"another"});
    QCOMPARE(archive.bring("a third"), 200);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{key("damaged.*chunkBytes")});
    QCOMPARE(archive.fetch(photo).status, 404); // and from now on it is missing
    QCOMPARE(archive.fetch(photo).status, 404);
}

// Its row cannot be taken away.
void tst_DamagedFile::givesUpWhatNobodyUsesWithoutHoldingAnybodyUp()
{
    Archive archive;
    const QJsonObject seen{{key("person"), ann}, {key("chunks"), QJsonArray{chunkIdOf(photo), chunkIdOf("another")}}};
    archive.tablet.write({Operation::Kind::Remove, key("Picture"), picture, seen, {}});
    archive.damagePhoto();
    archive.server.clock().advance(15 * day);

    QCOMPARE(archive.bring("a third"), 200);
}

void tst_DamagedFile::servesTheRestThoughARecordIsDamaged()
{
    TestServer server{testKinds()};
    WireTablet coach{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    coach.write(addPerson(ann, QString(7900, u'€'))); // several pages
    const StateToken then = other.pull().state;
    damagePage(server, [&] {
        const auto doc = server.database().first(
            key("SELECT doc FROM record WHERE account = ? AND id = ?"), [](const Row &row) { return row.blob(0); },
            server.account(), ann);
        return !doc && doc.error().kind == ErrorKind::Corrupt;
    });
    ServiceMetrics metrics;
    WatchPages watch{server.database(), metrics, server.clock(), {"0.1", {}}};
    StatementJournal journal{std::chrono::hours{1}, metrics};
    watchStatements(server.database(), &journal);
    server.endpoints().show(watch);
    const auto readiness = [&] { return server.handle({"GET", "/readyz", {}, {}}); };
    QVERIFY(readiness().body.contains("ok"));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{key("Corrupt.* FROM record")});
    const Invocation answer = coach.changes({server.account(), {1, 0}, 1 << 20, {}});

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(answer.arguments.value(key("type")).toString(), key("serverFail"));
    QCOMPARE(answer.arguments.value(key("description")).toString(), key("storageDamaged"));
    QCOMPARE(other.write(addPerson(ben, key("Ben"))).state, MutationResult::State::Applied);
    QVERIFY(other.pull(then).records.contains(ben));
    QCOMPARE(readiness().status, 200); // what stands in front of it sends the others on
    QVERIFY2(readiness().body.contains("damaged: restore a backup"), readiness().body.constData());
    const QStringList breaches = *checkServer(server.database());
    QVERIFY2(
        !breaches.filter(QRegularExpression{key("damaged.* FROM record")}).isEmpty(), qPrintable(breaches.join(u'\n')));
    watchStatements(server.database(), nullptr);
}

void tst_DamagedFile::hasANameForIt()
{
    const Problem problem = Problem::ofDatabase({ErrorKind::Corrupt, {}});

    QCOMPARE(problem.status, 500);
    QVERIFY(problem.type.endsWith(key("/storageDamaged")));
    QVERIFY(Problem::ofDatabase({ErrorKind::Storage, {}}).type.endsWith(key("/outOfOrder")));
}

QTEST_GUILESS_MAIN(tst_DamagedFile)
#include "tst_DamagedFile.moc"
