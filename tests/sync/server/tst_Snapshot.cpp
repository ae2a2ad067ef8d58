// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "sync/protocol/Snapshot.h"
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

class tst_Snapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatPagesWouldBring();
    void bringsWhatIsRecentBeforeHistory();
    void leavesOutWhatIsOlderThanAskedFor();
    void sortsEachTypeByItsKey();
    void staysAsItWasWhileRecordsChange();
    void isOneStateHoweverMuchIsWrittenWhileItIsMade();
    void isSharedByThoseWithTheSameScope();
    void holdsNothingOutsideTheScope();
    void isGivenToNobodyElse();
    void goesOnWhereADownloadWasCut();
    void answersRangesAsHttpSays_data();
    void answersRangesAsHttpSays();
    void isForgottenAfterFourteenDays();
    void givesWayToAnotherWhenNobodyReadsIt();
    void isMadeAnewAfterARestore();
    void refusesWhatIsNoDay();
};

namespace {

const SnapshotSpan twoWeeks{QStringLiteral("2026-11-07"), {}};

QString personOf(int number)
{
    return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

Operation markOn(int person, const char *day)
{
    const QJsonObject set{{key("person"), personOf(person)}, {key("date"), key(day)}, {key("session"), key("am")},
        {key("code"), key("present")}};
    return {Operation::Kind::Put, key("Attendance"),
        naturalId(key("Attendance"), {personOf(person), key(day), key("am")}), {}, set};
}

/// A service with people, their marks of three days, and a tablet that asks for snapshots.
struct Centre {
    Centre()
    {
        for (int person = 0; person < 5; ++person)
            tablet.write(addPerson(personOf(person), QStringLiteral("Person %1").arg(person)));
        for (const char *day : {"2026-11-20", "2026-09-01", "2025-11-20"})
            for (int person = 0; person < 5; ++person)
                tablet.write(markOn(person, day));
    }

    static Snapshot askedBy(WireTablet &asker, const SnapshotSpan &span = twoWeeks)
    {
        const SnapshotRequest request{asker.server().account(), span};
        const Result<Snapshot> read = snapshotFromJson(asker.call(key("Sync/snapshot"), toJson(request)).arguments);
        if (!read) qFatal("no snapshot: %s", qPrintable(read.error().detail));
        return *read;
    }

    static QByteArray pathOf(WireTablet &asker, const Snapshot &snapshot)
    {
        return "/jmap/download/" + asker.server().account().toUtf8() + '/' + snapshot.blob.toUtf8() + "/snapshot";
    }

    HttpReply fetch(const Snapshot &snapshot, const QByteArray &range = {})
    {
        HttpRequest request = tablet.request("GET", pathOf(tablet, snapshot));
        request.headers.append(HttpHeader{"Accept-Encoding", "zstd"}); // of what a blob is not
        if (!range.isEmpty()) request.headers.append(HttpHeader{"Range", range});
        return server.handle(request);
    }

    /// The records of one section, in the order they come.
    static QList<Record> recordsIn(const QByteArray &blob, const Snapshot &snapshot, qsizetype section)
    {
        QList<Record> records;
        qint64 start = 0;
        for (qsizetype index = 0; index <= section; ++index) {
            for (const qint64 bytes : snapshot.sections[index].frames) {
                if (index == section) append(records, blob.mid(start, bytes));
                start += bytes;
            }
        }
        return records;
    }

    static void append(QList<Record> &records, const QByteArray &frame)
    {
        const Result<QByteArray> plain = zstdDecompressed(frame, 1 << 20);
        if (!plain) qFatal("a frame that is not one");
        const auto columns = snapshotFrameFromText(*plain);
        if (!columns) qFatal("%s", qPrintable(columns.error().detail));
        for (const RecordColumns &table : *columns)
            for (qsizetype row = 0; row < table.ids.size(); ++row) {
                Record record{table.type, table.ids[row], table.revisions[row], {}};
                for (qsizetype field = 0; field < table.fields.size(); ++field)
                    if (!table.values[field][row].isNull())
                        record.fields.insert(table.fields[field], table.values[field][row]);
                records.append(record);
            }
    }

    static QStringList daysOf(const QList<Record> &records)
    {
        QSet<QString> days;
        for (const Record &record : records)
            if (record.type == key("Attendance")) days.insert(record.fields.value(key("date")).toString());
        QStringList sorted{days.begin(), days.end()};
        sorted.sort();
        return sorted;
    }

    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
};

} // namespace

void tst_Snapshot::holdsWhatPagesWouldBring()
{
    Centre centre;
    const auto pulled = centre.tablet.pull();

    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    const HttpReply reply = centre.fetch(snapshot);

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), snapshot.size());
    QCOMPARE(headerValue(reply.headers, "Content-Type"), QByteArray{"application/zstd"});
    QVERIFY(headerValue(reply.headers, "Content-Encoding").isNull());
    QCOMPARE(snapshot.state, pulled.state);
    QCOMPARE(snapshot.scope, pulled.scope);
    QHash<QString, Record> records;
    for (qsizetype section = 0; section < 2; ++section)
        for (const Record &record : Centre::recordsIn(reply.body, snapshot, section))
            records.insert(record.id, record);
    QCOMPARE(records, pulled.records);
    QCOMPARE(snapshot.sections[0].records + snapshot.sections[1].records, records.size());
}

void tst_Snapshot::bringsWhatIsRecentBeforeHistory()
{
    Centre centre;

    const Snapshot snapshot = Centre::askedBy(centre.tablet);

    const QByteArray blob = centre.fetch(snapshot).body;
    const QList<Record> first = Centre::recordsIn(blob, snapshot, 0);
    const QList<Record> history = Centre::recordsIn(blob, snapshot, 1);
    QCOMPARE(Centre::daysOf(first), QStringList{key("2026-11-20")});
    QCOMPARE(Centre::daysOf(history), (QStringList{key("2025-11-20"), key("2026-09-01")}));
    QCOMPARE(std::count_if(first.begin(), first.end(),
                 [](const Record &record) { return record.type == QLatin1String{"Person"}; }),
        5);
    QVERIFY(std::all_of(history.begin(), history.end(),
        [](const Record &record) { return record.type == QLatin1String{"Attendance"}; }));
}

void tst_Snapshot::leavesOutWhatIsOlderThanAskedFor()
{
    Centre centre;

    const Snapshot snapshot = Centre::askedBy(centre.tablet, {key("2026-11-07"), key("2026-08-21")});

    QCOMPARE(
        Centre::daysOf(Centre::recordsIn(centre.fetch(snapshot).body, snapshot, 1)), QStringList{key("2026-09-01")});
}

void tst_Snapshot::sortsEachTypeByItsKey()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);

    QStringList ids;
    for (const Record &record : Centre::recordsIn(centre.fetch(snapshot).body, snapshot, 1))
        ids.append(record.id);

    QCOMPARE(ids.size(), 10);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
}

void tst_Snapshot::staysAsItWasWhileRecordsChange()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    const QByteArray before = centre.fetch(snapshot).body;

    centre.tablet.write(patch(key("Person"), personOf(1), {{key("name"), key("Person 1")}}, {{key("name"), key("x")}}));

    QCOMPARE(centre.fetch(snapshot).body, before);
    // What changed since comes from its state on.
    QCOMPARE(centre.tablet.pull(snapshot.state).records.keys(), QStringList{personOf(1)});
}

void tst_Snapshot::isOneStateHoweverMuchIsWrittenWhileItIsMade()
{
    Centre centre;
    centre.server.config().snapshotSliceBytes = 1; // a record at a time
    const auto before = centre.tablet.pull();
    const SnapshotRequest request{centre.server.account(), twoWeeks};
    const HttpRequest asking =
        centre.tablet.request("POST", "/jmap/api", encodeRequest({{key("Sync/snapshot"), toJson(request), key("0")}}));

    int slices = 0;
    std::optional<HttpReply> reply;
    while (!(reply = centre.server.endpoints().handleSlice(asking))) {
        ++slices; // and somebody else's push is answered in between
        const QString name = QStringLiteral("Renamed %1").arg(slices);
        centre.tablet.write(addPerson(personOf(100 + slices), name));
        centre.tablet.write(patch(
            key("Person"), personOf(4), {}, {{key("born"), key("1980-01-%1").arg(slices, 2, 10, QLatin1Char('0'))}}));
    }

    QVERIFY2(slices > 10, qPrintable(QString::number(slices)));
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    QCOMPARE(snapshot.state, before.state);
    QHash<QString, Record> records;
    const QByteArray blob = centre.fetch(snapshot).body;
    for (qsizetype section = 0; section < 2; ++section)
        for (const Record &record : Centre::recordsIn(blob, snapshot, section))
            records.insert(record.id, record);
    QCOMPARE(records, before.records);
}

void tst_Snapshot::isSharedByThoseWithTheSameScope()
{
    Centre centre;
    WireTablet colleague{centre.server, {key("coach")}};
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    centre.tablet.write(addPerson(personOf(9), key("New")));
    const QString content = centre.server.content();

    QCOMPARE(Centre::askedBy(colleague), snapshot);
    QCOMPARE(centre.server.content(), content);

    centre.server.clock().advance(std::chrono::hours{25});
    const Snapshot next = Centre::askedBy(colleague);
    QVERIFY(next.state.modseq > snapshot.state.modseq);
    QCOMPARE(next.sections[0].records, snapshot.sections[0].records + 1);
}

void tst_Snapshot::holdsNothingOutsideTheScope()
{
    Centre centre;
    WireTablet money{centre.server, {key("earnings"), key("coach")}};
    const Operation pay{
        Operation::Kind::Add, key("Earnings"), personOf(77), {}, {{key("person"), personOf(0)}, {key("pence"), 100}}};
    money.write(pay);
    WireTablet other{centre.server, {key("earnings"), key("coach")}};
    other.write(patch(key("Earnings"), personOf(77), {{key("pence"), 100}}, {{key("pence"), 200}}));
    const QString conflict =
        money.write(patch(key("Earnings"), personOf(77), {{key("pence"), 100}}, {{key("pence"), 300}}))
            .conflicts.first();

    const auto idsFor = [&](WireTablet &asker) {
        const Snapshot snapshot = Centre::askedBy(asker);
        QSet<QString> ids;
        const QByteArray blob = centre.server.handle(asker.request("GET", Centre::pathOf(asker, snapshot))).body;
        for (const Record &record : Centre::recordsIn(blob, snapshot, 0))
            ids.insert(record.id);
        return ids;
    };
    const QSet<QString> ofMoney = idsFor(money);
    const QSet<QString> ofCoach = idsFor(centre.tablet);

    QVERIFY(ofMoney.contains(personOf(77)) && ofMoney.contains(conflict));
    QVERIFY(!ofCoach.contains(personOf(77)) && !ofCoach.contains(conflict));
}

void tst_Snapshot::isGivenToNobodyElse()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    WireTablet relief{centre.server, {key("relief")}};
    const QByteArray path = Centre::pathOf(centre.tablet, snapshot);

    QCOMPARE(centre.server.handle(relief.request("GET", path)).status, 404); // another scope
    QCOMPARE(centre.server.handle({"GET", path, {}, {}}).status, 401);
    QCOMPARE(centre.server.handle(centre.tablet.request("POST", path, "{}")).status, 405);
    const QByteArray elsewhere = "/jmap/download/another/" + snapshot.blob.toUtf8() + "/x";
    QCOMPARE(centre.server.handle(centre.tablet.request("GET", elsewhere)).status, 404);
    QCOMPARE(centre.server.handle(centre.tablet.request("GET", "/jmap/download/x")).status, 404);

    QVERIFY(centre.server.members().devices.setState(
        centre.server.account(), centre.tablet.device(), Device::State::Draining));
    QCOMPARE(centre.fetch(snapshot).status, 404);
}

void tst_Snapshot::goesOnWhereADownloadWasCut()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    const QByteArray whole = centre.fetch(snapshot).body;

    QByteArray pieces;
    while (pieces.size() < whole.size()) {
        const HttpReply reply = centre.fetch(
            snapshot, "bytes=" + QByteArray::number(pieces.size()) + '-' + QByteArray::number(pieces.size() + 99));
        QCOMPARE(reply.status, 206);
        QVERIFY(reply.body.size() <= 100 && !reply.body.isEmpty());
        pieces += reply.body;
    }

    QCOMPARE(pieces, whole);
}

void tst_Snapshot::answersRangesAsHttpSays_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("bytes"); // -1: to the end
    QTest::newRow("a part") << QByteArray{"bytes=10-19"} << 206 << 10 << 10;
    QTest::newRow("one byte") << QByteArray{"bytes=0-0"} << 206 << 0 << 1;
    QTest::newRow("to the end") << QByteArray{"bytes=7-"} << 206 << 7 << -1;
    QTest::newRow("beyond the end") << QByteArray{"bytes=7-99999999"} << 206 << 7 << -1;
    QTest::newRow("after the end") << QByteArray{"bytes=99999999-"} << 416 << 0 << 0;
    QTest::newRow("backwards") << QByteArray{"bytes=9-7"} << 200 << 0 << -1;
    QTest::newRow("several") << QByteArray{"bytes=0-1,5-6"} << 200 << 0 << -1;
    QTest::newRow("the last ones") << QByteArray{"bytes=-5"} << 200 << 0 << -1;
    QTest::newRow("another unit") << QByteArray{"lines=1-2"} << 200 << 0 << -1;
}

void tst_Snapshot::answersRangesAsHttpSays()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const int, first);
    QFETCH(const int, bytes);
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);
    const QByteArray whole = centre.fetch(snapshot).body;

    const HttpReply reply = centre.fetch(snapshot, range);

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, whole.mid(first, bytes));
    const QByteArray size = QByteArray::number(whole.size());
    const QByteArray part =
        "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + reply.body.size() - 1) + '/' + size;
    const QByteArray expected = status == 206 ? part : status == 416 ? "bytes */" + size : QByteArray{};
    QCOMPARE(headerValue(reply.headers, "Content-Range"), expected);
}

void tst_Snapshot::isForgottenAfterFourteenDays()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);

    centre.server.clock().advance(std::chrono::hours{14 * 24});
    QCOMPARE(centre.fetch(snapshot).status, 200);
    centre.server.clock().advance(std::chrono::hours{1});
    QCOMPARE(centre.fetch(snapshot).status, 404);

    Centre::askedBy(centre.tablet); // the next one that is made clears away what is over
    const auto kept = centre.server.database().first(
        QStringLiteral("SELECT count(*) FROM snapshot"), [](const Row &row) { return row.integer(0); });
    QCOMPARE(kept->value_or(0), 1);
}

// A device may ask for spans as long as it likes.
void tst_Snapshot::givesWayToAnotherWhenNobodyReadsIt()
{
    Centre centre;
    centre.server.config().mostSnapshots = 3;
    const auto spanFrom = [](int day) { return SnapshotSpan{QStringLiteral("2026-10-%1").arg(day), {}}; };
    const Snapshot first = Centre::askedBy(centre.tablet, spanFrom(10));
    QList<Snapshot> others;
    for (int day = 11; day < 20; ++day) {
        centre.server.clock().advance(std::chrono::minutes{1});
        QCOMPARE(centre.fetch(first).status, 200); // somebody is loading it
        centre.server.clock().advance(std::chrono::minutes{1});
        others.append(Centre::askedBy(centre.tablet, spanFrom(day)));
    }

    const auto kept = centre.server.database().first(
        QStringLiteral("SELECT count(*) FROM snapshot"), [](const Row &row) { return int(row.integer(0)); });
    QCOMPARE(**kept, 3);
    QCOMPARE(centre.fetch(first).status, 200);
    QCOMPARE(centre.fetch(others.last()).status, 200);
    QCOMPARE(centre.fetch(others.first()).status, 404);
}

void tst_Snapshot::isMadeAnewAfterARestore()
{
    Centre centre;
    const Snapshot snapshot = Centre::askedBy(centre.tablet);

    centre.server.restore(centre.server.backUp());

    const Snapshot after = Centre::askedBy(centre.tablet);
    QVERIFY(after.state.epoch > snapshot.state.epoch);
    QVERIFY(after.blob != snapshot.blob);
}

void tst_Snapshot::refusesWhatIsNoDay()
{
    Centre centre;
    const QString content = centre.server.content();

    for (const QJsonValue &day : {QJsonValue{key("soon")}, QJsonValue{7}, QJsonValue{}}) {
        const Invocation answer = centre.tablet.call(
            key("Sync/snapshot"), {{key("accountId"), centre.server.account()}, {key("recentFrom"), day}});
        QCOMPARE(methodErrorFromJson(answer.arguments)->type, key("invalidArguments"));
    }
    QCOMPARE(centre.server.content(), content);
}

QTEST_GUILESS_MAIN(tst_Snapshot)
#include "tst_Snapshot.moc"
