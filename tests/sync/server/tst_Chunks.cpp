// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/StatementWatch.h"
#include "platform/sql/Transaction.h"
#include "sync/protocol/Chunk.h"
#include "sync/server/ChunkShelf.h"
#include "tests/support/PictureKinds.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace alongside;

class tst_Chunks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatItTookByItsContent();
    void takesTheSameAgainAndKeepsItOnce();
    void refusesInWordsWhatIsTooLarge();
    void refusesWhatIsNothing();
    void refusesInWordsWhatArrivedDamaged();
    void refusesWhatIsPacked();
    void refusesAnotherAccountAndNobody();
    void saysInWordsThatItIsFullAndKeepsWhatItHas();
    void saysWhatIsMissing();
    void refusesTooManyQuestions();
    void givesAChunkToWhoMayReadARecordThatNamesIt();
    void givesItAsBytesOfNoType();
    void givesItToNobodyOnceTheRecordIsGone();
    void givesAChunkThatNoRecordNamesToNobody();
    void takesFromATabletThatOnlySendsAndGivesItNothing();
    void forgetsWhatNoRecordNamesAfterFourteenDays();
    void keepsWhatSomebodyAskedAboutAnotherFourteenDays();
    void keepsWhatAHeldMutationSpeaksOf();
    void keepsWhatAnotherRecordStillNames();
    void hasThemInABackupAndAfterIt();
    void givesNothingThatADiskHasChanged_data();
    void givesNothingThatADiskHasChanged();
    void looksIntoEachOnOneDayInFive();
    void takesAgainWhatADiskHasChanged();
    void countsWhatIsBroughtAgainOnce();
    void forgetsOnlyWhatIsStillDamaged();
    void carriesNothingThatADiskHasChanged();
    void asksNobodyToWaitWhileItReads();
    void addsUpNothingForAChunkThatComes();
    void announcesThemInTheSession();
};

namespace {

const QByteArray jpeg = QByteArray{"\xff\xd8\xff\xe0 not really a photo "}.repeated(2000);
const QString picture = key("01930000-0000-7000-8000-0000000000c1");
const QString other = key("01930000-0000-7000-8000-0000000000c2");
constexpr std::chrono::hours day{24};

/// A service whose table of kinds has pictures, with a person in it, and a coach's tablet.
struct Gallery {
    Gallery() : Gallery{TestServer::Options{}} { }
    explicit Gallery(TestServer::Options options) : server{pictureKinds(), std::move(options)}
    {
        tablet.write(addPerson(ann, key("Ann")));
    }

    static Operation naming(const QString &id, const QStringList &chunks)
    {
        return {Operation::Kind::Add, key("Picture"), id, {},
            {{key("person"), ann}, {key("chunks"), QJsonArray::fromStringList(chunks)}}};
    }

    HttpReply bring(WireTablet &from, const QByteArray &bytes, const QList<HttpHeader> &more = {})
    {
        HttpRequest request = from.request("POST", "/jmap/upload/" + server.account().toUtf8() + '/', bytes);
        request.headers.removeIf([](const HttpHeader &header) { return header.name == "Content-Type"; });
        request.headers.append(HttpHeader{"Content-Type", "image/jpeg"});
        request.headers += more;
        return server.handle(request);
    }
    HttpReply bring(const QByteArray &bytes) { return bring(tablet, bytes); }

    HttpReply fetch(WireTablet &to, const QString &chunk)
    {
        return server.handle(to.request("GET",
            "/jmap/download/" + server.account().toUtf8() + '/' + chunk.toLatin1() + "/photo.html?type=text/html"));
    }

    QStringList missing(WireTablet &from, const QStringList &chunks)
    {
        const Invocation answer = from.call(key("Chunk/missing"), toJson(MissingRequest{server.account(), chunks}));
        const auto reply = missingReplyFromJson(answer.arguments);
        if (!reply) qFatal("%s: %s", qPrintable(answer.name), qPrintable(reply.error().detail));
        return reply->missing;
    }

    static QString problemOf(const HttpReply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object().value(key("type")).toString().section(u'/', -1);
    }

    bool isHealthy()
    {
        const auto breaches = checkServer(server.database());
        return breaches && breaches->isEmpty();
    }

    TestServer server;
    WireTablet tablet{server, {key("coach")}};
};

/// Every statement that a database does from now on, in order.
class EveryStatement final : public StatementWatch {
public:
    explicit EveryStatement(Database &database) : StatementWatch{std::chrono::milliseconds{0}}, m_database{database}
    {
        watchStatements(m_database, this);
    }
    ~EveryStatement() override { watchStatements(m_database, nullptr); }
    void tookLong(const Run &run) override { all.append(run.sql); }
    void failed(ErrorKind) override { }

    QStringList all;

private:
    Database &m_database;
};

} // namespace

void tst_Chunks::namesWhatItTookByItsContent()
{
    Gallery gallery;

    const HttpReply reply = gallery.bring(jpeg);

    QCOMPARE(reply.status, 200);
    const auto taken = uploadReplyFromJson(QJsonDocument::fromJson(reply.body).object());
    QVERIFY(bool(taken));
    QCOMPARE(*taken, (UploadReply{gallery.server.account(), chunkIdOf(jpeg), key("image/jpeg"), jpeg.size()}));
}

void tst_Chunks::takesTheSameAgainAndKeepsItOnce()
{
    Gallery gallery;
    gallery.bring(jpeg);
    const QString before = gallery.server.content();

    const HttpReply reply = gallery.bring(jpeg);

    QCOMPARE(reply.status, 200);
    QCOMPARE(gallery.server.content(), before);
}

void tst_Chunks::refusesInWordsWhatIsTooLarge()
{
    Gallery gallery;

    const HttpReply reply = gallery.bring(QByteArray{chunk::mostBytes + 1, 'x'});

    QCOMPARE(reply.status, 413);
    const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(problem.value(key("limit")).toString(), key("maxSizeUpload"));
    QVERIFY(problem.value(key("detail")).toString().contains(QString::number(chunk::mostBytes)));
    QCOMPARE(gallery.bring(QByteArray{chunk::mostBytes, 'x'}).status, 200);
}

void tst_Chunks::refusesWhatIsNothing()
{
    Gallery gallery;

    QCOMPARE(gallery.bring({}).status, 413);
}

void tst_Chunks::refusesInWordsWhatArrivedDamaged()
{
    Gallery gallery;
    QByteArray flipped = jpeg;
    flipped[100] = char(flipped[100] ^ 1);

    const HttpReply reply = gallery.bring(gallery.tablet, flipped, {{"Content-Digest", contentDigestOf(jpeg)}});

    QCOMPARE(reply.status, 400);
    QCOMPARE(Gallery::problemOf(reply), key("damaged"));
    QCOMPARE(gallery.missing(gallery.tablet, {chunkIdOf(flipped)}).size(), 1);
    QCOMPARE(gallery.bring(gallery.tablet, jpeg, {{"Content-Digest", contentDigestOf(jpeg)}}).status, 200);
}

void tst_Chunks::refusesWhatIsPacked()
{
    Gallery gallery;

    QCOMPARE(gallery.bring(gallery.tablet, jpeg, {{"Content-Encoding", "zstd"}}).status, 415);
}

void tst_Chunks::refusesAnotherAccountAndNobody()
{
    Gallery gallery;

    QCOMPARE(gallery.server.handle(gallery.tablet.request("POST", "/jmap/upload/another/", jpeg)).status, 404);
    QCOMPARE(gallery.server.handle({"POST", "/jmap/upload/service/", {}, jpeg}).status, 401);
    QCOMPARE(gallery.server.handle({"GET", "/jmap/upload/service/", {}, {}}).status, 405);
}

void tst_Chunks::saysInWordsThatItIsFullAndKeepsWhatItHas()
{
    TestServer::Options options;
    options.config.mostChunkBytes = jpeg.size() + 10;
    Gallery gallery{options};
    gallery.bring(jpeg);

    const HttpReply reply = gallery.bring("eleven bytes");

    QCOMPARE(reply.status, 413);
    QCOMPARE(Gallery::problemOf(reply), key("storageFull"));
    QVERIFY(QJsonDocument::fromJson(reply.body).object().value(key("detail")).toString().contains(key("no more")));
    QCOMPARE(gallery.missing(gallery.tablet, {chunkIdOf(jpeg), chunkIdOf("eleven bytes")}).size(), 1);
    QCOMPARE(gallery.bring(jpeg).status, 200); // what is there costs nothing
    QCOMPARE(gallery.bring("ten bytes.").status, 200);
}

void tst_Chunks::saysWhatIsMissing()
{
    Gallery gallery;
    gallery.bring("one");
    gallery.bring("three");

    const QStringList missing =
        gallery.missing(gallery.tablet, {chunkIdOf("one"), chunkIdOf("two"), chunkIdOf("three"), chunkIdOf("four")});

    QCOMPARE(missing, (QStringList{chunkIdOf("two"), chunkIdOf("four")}));
}

void tst_Chunks::refusesTooManyQuestions()
{
    Gallery gallery;
    QStringList chunks;
    while (chunks.size() <= chunk::mostAsked)
        chunks.append(chunkIdOf(QByteArray::number(chunks.size())));

    const auto ask = [&](const QStringList &names, const QString &account) {
        return gallery.tablet.call(key("Chunk/missing"), toJson(MissingRequest{account, names}))
            .arguments.value(key("type"))
            .toString();
    };

    QCOMPARE(ask(chunks, gallery.server.account()), key("requestTooLarge"));
    QCOMPARE(ask({}, key("another")), key("accountNotFound"));
}

void tst_Chunks::givesAChunkToWhoMayReadARecordThatNamesIt()
{
    Gallery gallery;
    WireTablet relief{gallery.server, {key("relief")}};
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));

    const HttpReply given = gallery.fetch(gallery.tablet, chunkIdOf(jpeg));
    const HttpReply refused = gallery.fetch(relief, chunkIdOf(jpeg));

    QCOMPARE(given.status, 200);
    QCOMPARE(given.body, jpeg);
    QCOMPARE(refused.status, 404);
    QVERIFY(!refused.body.contains(jpeg));
}

void tst_Chunks::givesItAsBytesOfNoType()
{
    Gallery gallery;
    const QByteArray page = "<html><script>alert(1)</script></html>";
    gallery.bring(page);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(page)}));

    const HttpReply reply = gallery.fetch(gallery.tablet, chunkIdOf(page));

    QCOMPARE(headerValue(reply.headers, "Content-Type"), QByteArray{"application/octet-stream"});
    QCOMPARE(headerValue(reply.headers, "X-Content-Type-Options"), QByteArray{"nosniff"});
    QVERIFY(headerValue(reply.headers, "Content-Disposition").startsWith("attachment"));
    QVERIFY(headerValue(reply.headers, "Content-Security-Policy").contains("sandbox"));
    QVERIFY(headerValue(reply.headers, "Content-Encoding").isNull());
    QVERIFY(headerValue(reply.headers, "Cache-Control").contains("private"));
}

void tst_Chunks::givesItToNobodyOnceTheRecordIsGone()
{
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));
    const QJsonObject seen{{key("person"), ann}, {key("chunks"), QJsonArray{chunkIdOf(jpeg)}}};

    gallery.tablet.write({Operation::Kind::Remove, key("Picture"), picture, seen, {}});

    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).status, 404);
    QVERIFY(gallery.isHealthy());
}

void tst_Chunks::givesAChunkThatNoRecordNamesToNobody()
{
    Gallery gallery;
    gallery.bring(jpeg);

    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).status, 404);
    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf("unknown")).status, 404);
}

void tst_Chunks::takesFromATabletThatOnlySendsAndGivesItNothing()
{
    Gallery gallery;
    WireTablet leaving{gallery.server, {key("coach")}};
    gallery.bring("seen by all");
    gallery.tablet.write(Gallery::naming(other, {chunkIdOf("seen by all")}));
    QVERIFY(bool(gallery.server.members().devices.setState(
        gallery.server.account(), leaving.device(), Device::State::Draining)));

    QCOMPARE(gallery.bring(leaving, jpeg).status, 200);
    QCOMPARE(gallery.missing(leaving, {chunkIdOf(jpeg)}), QStringList{});
    QCOMPARE(gallery.fetch(leaving, chunkIdOf("seen by all")).status, 404);
}

void tst_Chunks::forgetsWhatNoRecordNamesAfterFourteenDays()
{
    Gallery gallery;
    gallery.bring("named");
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf("named")}));
    gallery.bring("never named");
    const auto there = [&](const QByteArray &bytes) {
        return *gallery.server.service().chunks().has(gallery.server.account(), chunkIdOf(bytes));
    };

    gallery.server.clock().advance(14 * day - std::chrono::minutes{1});
    gallery.bring("something else");
    QVERIFY(there("never named"));

    gallery.server.clock().advance(std::chrono::minutes{2});
    gallery.bring("something else again");
    QVERIFY(!there("never named"));
    QVERIFY(there("named"));
    QVERIFY(gallery.isHealthy());
}

void tst_Chunks::keepsWhatSomebodyAskedAboutAnotherFourteenDays()
{
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.server.clock().advance(13 * day);

    QVERIFY(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}).isEmpty());
    gallery.server.clock().advance(13 * day);
    gallery.bring("something else");

    QVERIFY(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}).isEmpty());
}

void tst_Chunks::keepsWhatAHeldMutationSpeaksOf()
{
    Gallery gallery;
    WireTablet relief{gallery.server, {key("relief")}};
    gallery.bring(relief, jpeg);
    QCOMPARE(relief.write(Gallery::naming(picture, {chunkIdOf(jpeg)})).state, MutationResult::State::Held);

    gallery.server.clock().advance(40 * day);
    gallery.bring("something else");

    QVERIFY(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}).isEmpty());
}

void tst_Chunks::keepsWhatAnotherRecordStillNames()
{
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));
    gallery.tablet.write(Gallery::naming(other, {chunkIdOf(jpeg)}));
    const QJsonObject seen{{key("person"), ann}, {key("chunks"), QJsonArray{chunkIdOf(jpeg)}}};

    gallery.tablet.write({Operation::Kind::Remove, key("Picture"), picture, seen, {}});
    gallery.server.clock().advance(40 * day);
    gallery.bring("something else");

    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).body, jpeg);
    QVERIFY(gallery.isHealthy());
}

void tst_Chunks::hasThemInABackupAndAfterIt()
{
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));
    const QString backup = gallery.server.backUp();
    gallery.bring("after the backup");

    gallery.server.restore(backup);

    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).body, jpeg);
    const Invocation answer = gallery.tablet.call(key("Chunk/missing"),
        toJson(MissingRequest{gallery.server.account(), {chunkIdOf("after the backup"), chunkIdOf(jpeg)}}));
    const auto reply = missingReplyFromJson(answer.arguments);
    QVERIFY(bool(reply));
    QCOMPARE(reply->missing, QStringList{chunkIdOf("after the backup")});
    QVERIFY(reply->epoch > 1);
}

void tst_Chunks::givesNothingThatADiskHasChanged_data()
{
    QTest::addColumn<QByteArray>("left"); // null: nothing
    QTest::addColumn<bool>("isSeenAtOnce");
    QTest::newRow("gone") << QByteArray{} << true;
    QTest::newRow("cut short") << jpeg.chopped(1) << true;
    QTest::newRow("changed") << 'X' + jpeg.mid(1) << false; // seen by who reads it
}

void tst_Chunks::givesNothingThatADiskHasChanged()
{
    QFETCH(QByteArray, left);
    QFETCH(bool, isSeenAtOnce);
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));
    Database &database = gallery.server.database();
    if (left.isNull())
        VERIFY_OK(database.run(QStringLiteral("DELETE FROM chunkBytes")));
    else
        VERIFY_OK(database.run(QStringLiteral("UPDATE chunkBytes SET bytes = ?"), left));

    if (isSeenAtOnce) QCOMPARE(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}).size(), 1);
    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).status, 404);
    QCOMPARE(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}).size(), 1); // so that whoever has it brings it

    QCOMPARE(gallery.bring(jpeg).status, 200);
    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).body, jpeg);
    QVERIFY(gallery.isHealthy());
}

// What has as many bytes as it had is read on its day; tablets ask every day.
void tst_Chunks::looksIntoEachOnOneDayInFive()
{
    Gallery gallery;
    QStringList chunks;
    for (int number = 0; number < 40; ++number) {
        const QByteArray piece = "piece " + QByteArray::number(number);
        gallery.bring(piece);
        chunks.append(chunkIdOf(piece));
    }
    QCOMPARE(gallery.missing(gallery.tablet, chunks), QStringList{});
    for (const qsizetype bytes : {7, 8}) // of "piece 1" and "piece 10": as long as they were
        VERIFY_OK(gallery.server.database().run(
            QStringLiteral("UPDATE chunkBytes SET bytes = ? WHERE length(bytes) = ?"), QByteArray(bytes, 'x'), bytes));

    QList<qsizetype> seen;
    for (int asked = 0; asked < 5; ++asked) {
        seen.append(gallery.missing(gallery.tablet, chunks).size());
        gallery.server.clock().advance(day);
    }

    QVERIFY(seen.first() < chunks.size() / 2); // a look reads few of them
    QVERIFY(std::is_sorted(seen.begin(), seen.end())); // and forgets none that it has found
    QCOMPARE(seen.last(), chunks.size());
}

void tst_Chunks::takesAgainWhatADiskHasChanged()
{
    Gallery gallery;
    gallery.bring(jpeg);
    gallery.tablet.write(Gallery::naming(picture, {chunkIdOf(jpeg)}));
    VERIFY_OK(gallery.server.database().run(QStringLiteral("UPDATE chunkBytes SET bytes = ?"), 'X' + jpeg.mid(1)));

    QCOMPARE(gallery.bring(jpeg).status, 200); // a colleague's tablet has the same

    QCOMPARE(gallery.fetch(gallery.tablet, chunkIdOf(jpeg)).body, jpeg);
    QVERIFY(gallery.isHealthy());
}

void tst_Chunks::countsWhatIsBroughtAgainOnce()
{
    TestServer::Options options;
    options.config.mostChunkBytes = jpeg.size() + 10;
    Gallery gallery{options};
    gallery.bring(jpeg);
    VERIFY_OK(gallery.server.database().run(QStringLiteral("DELETE FROM chunkBytes")));

    QCOMPARE(gallery.bring(jpeg).status, 200);

    QCOMPARE(gallery.bring("eleven bytes").status, 413);
    QCOMPARE(gallery.missing(gallery.tablet, {chunkIdOf(jpeg)}), QStringList{});
}

// Another process may have taken it again between the look and the lock.
void tst_Chunks::forgetsOnlyWhatIsStillDamaged()
{
    Gallery gallery;
    gallery.bring(jpeg);
    ChunkShelf &shelf = gallery.server.service().chunks();
    const QString account = gallery.server.account();

    VERIFY_OK(shelf.forgetDamaged(account, chunkIdOf(jpeg)));
    QVERIFY(*shelf.has(account, chunkIdOf(jpeg)));

    VERIFY_OK(gallery.server.database().run(QStringLiteral("UPDATE chunkBytes SET bytes = ?"), 'X' + jpeg.mid(1)));
    VERIFY_OK(shelf.forgetDamaged(account, chunkIdOf(jpeg)));
    QVERIFY(!*shelf.has(account, chunkIdOf(jpeg)));
}

void tst_Chunks::carriesNothingThatADiskHasChanged()
{
    const QString north = key("north");
    Gallery gallery;
    VERIFY_OK(gallery.server.members().accounts.add({north, key("North")}));
    gallery.bring(jpeg);
    Database &database = gallery.server.database();
    ChunkShelf &shelf = gallery.server.service().chunks();
    const auto carry = [&] {
        Transaction transaction{database};
        VERIFY_OK(shelf.carry(gallery.server.account(), north, chunkIdOf(jpeg)));
        VERIFY_OK(transaction.commit());
    };
    VERIFY_OK(database.run(QStringLiteral("UPDATE chunkBytes SET bytes = ?"), 'X' + jpeg.mid(1)));

    carry();
    QVERIFY(!*shelf.has(north, chunkIdOf(jpeg)));

    gallery.bring(jpeg);
    carry();
    QCOMPARE(*shelf.read(north, chunkIdOf(jpeg)), std::optional{jpeg});
    QVERIFY(gallery.isHealthy());
}

// What tablets ask about every day is there, and named by a record: nothing is written, whatever is read.
void tst_Chunks::asksNobodyToWaitWhileItReads()
{
    Gallery gallery;
    QStringList chunks;
    for (int number = 0; number < 10; ++number) {
        const QByteArray piece = "piece " + QByteArray::number(number);
        gallery.bring(piece);
        chunks.append(chunkIdOf(piece));
    }
    gallery.tablet.write(Gallery::naming(picture, chunks));
    ChunkShelf &shelf = gallery.server.service().chunks();
    EveryStatement statements{gallery.server.database()};

    for (int asked = 0; asked < 5; ++asked) {
        QCOMPARE(*shelf.missing(gallery.server.account(), chunks), QStringList{});
        gallery.server.clock().advance(day);
    }

    QCOMPARE(statements.all.filter(key("SELECT bytes")).size(), chunks.size()); // each on its day
    QCOMPARE(statements.all.filter(QRegularExpression{key("^(BEGIN|UPDATE|DELETE|INSERT)")}), QStringList{});
}

void tst_Chunks::addsUpNothingForAChunkThatComes()
{
    Gallery gallery;
    gallery.bring("the first one");
    EveryStatement statements{gallery.server.database()};
    QCOMPARE(gallery.bring(jpeg).status, 200);
    QStringList all = statements.all.filter(QRegularExpression{key("^(SELECT|UPDATE|DELETE|INSERT).*\\bchunk")});
    all.removeDuplicates();
    QVERIFY(all.size() > 4);
    if (PostgresTestStore::isWanted()) return; // the same statements; its plans are its own

    const QRegularExpression walk{key("SCAN (TABLE )?chunk|SEARCH (TABLE )?chunk(Bytes|Use)?\\b.*\\(account=\\?\\)")};
    for (const QString &sql : std::as_const(all)) {
        const auto plan = gallery.server.database().collect(
            QStringLiteral("EXPLAIN QUERY PLAN ") + sql, [](const Row &row) { return row.text(3); });
        VERIFY_OK(plan);
        for (const QString &step : *plan) // a key, or what an index orders: never all rows of an account
            QVERIFY2(!step.contains(walk), qPrintable(sql + key(": ") + step));
    }
}

void tst_Chunks::announcesThemInTheSession()
{
    Gallery gallery;

    const HttpReply reply = gallery.server.handle(gallery.tablet.request("GET", "/jmap/session"));

    const QJsonObject session = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(session.value(key("uploadUrl")).toString(), key("/jmap/upload/{accountId}/"));
    QVERIFY(session.value(key("downloadUrl")).toString().contains(key("{blobId}")));
    const QJsonObject core =
        session.value(key("capabilities")).toObject().value(key("urn:ietf:params:jmap:core")).toObject();
    QCOMPARE(core.value(key("maxSizeUpload")).toInteger(), qint64{chunk::mostBytes});
}

QTEST_GUILESS_MAIN(tst_Chunks)
#include "tst_Chunks.moc"
