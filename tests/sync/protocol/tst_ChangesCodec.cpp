// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Manifest.h"
#include "sync/protocol/NaturalKey.h"
#include "sync/protocol/PageText.h"
#include "sync/protocol/RecordSchema.h"
#include "sync/protocol/Snapshot.h"
#include "tests/support/TestKinds.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_ChangesCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackARequest();
    void givesBackAPage();
    void givesBackAnEmptyPage();
    void writesTheSameTextFromStoredRecords();
    void leavesOutIdsThatFollowFromTheirRecord();
    void refusesIdsThatFollowFromNothing();
    void stopsBeforeThePageIsTooBig();
    void keepsToItsBytesWhereIdsFollow();
    void takesOneRecordHoweverBig();
    void refusesStoredTextThatIsDamaged_data();
    void refusesStoredTextThatIsDamaged();
    void refusesColumnsOfAnotherLength();
    void refusesRevisionsThatNoServiceGivesOut();
    void givesBackAManifest();
    void readsOneTextOfARecordAndNothingInside();
};

namespace {

ChangesPage page()
{
    return {{4, 5080}, true,
        {{QStringLiteral("Attendance"), {QStringLiteral("a"), QStringLiteral("b")}, {5001, 5007},
             {QStringLiteral("code"), QStringLiteral("note")},
             {{QStringLiteral("present"), QStringLiteral("sick")},
                 {QJsonValue{}, QStringLiteral("with a, \"quote\"")}}},
            {QStringLiteral("Person"), {QStringLiteral("p")}, {5003},
                {QStringLiteral("alerts"), QStringLiteral("contacts")},
                {{QJsonValue{QJsonArray{QStringLiteral("x"), QStringLiteral("}y")}}},
                    {QJsonObject{{QStringLiteral("k"), QJsonArray{}}}}}}},
        {{QStringLiteral("Attendance"), {QStringLiteral("c"), QStringLiteral("d")}},
            {QStringLiteral("Note"), {QStringLiteral("n")}}},
        1841, QStringLiteral("5ec0de"), {5004, 5005, 5060}};
}

QByteArray rowText(const RecordColumns &columns, qsizetype row)
{
    QJsonObject fields;
    for (qsizetype index = 0; index < columns.fields.size(); ++index)
        if (!columns.values[index][row].isNull()) fields.insert(columns.fields[index], columns.values[index][row]);
    return canonicalJson(fields);
}

} // namespace

void tst_ChangesCodec::givesBackARequest()
{
    const ChangesRequest everything{QStringLiteral("service"), {4, 17}, 1000, {}};
    const ChangesRequest some{QStringLiteral("service"), {4, 0}, 1000, {QStringLiteral("Earnings")}};

    QCOMPARE(*changesRequestFromJson(toJson(everything)), everything);
    QCOMPARE(*changesRequestFromJson(toJson(some)), some);
    for (ChangesRequest each : {everything, some}) {
        each.own = ChangesRequest::Own::LeftOut;
        each.deletions = ChangesRequest::Deletions::NotNeeded;
        QCOMPARE(*changesRequestFromJson(toJson(each)), each);
    }
    QVERIFY(!changesRequestFromJson({{QStringLiteral("accountId"), QStringLiteral("service")}}));
}

void tst_ChangesCodec::givesBackAPage() { QCOMPARE(*changesPageFromJson(toJson(page())), page()); }

void tst_ChangesCodec::givesBackAnEmptyPage()
{
    const ChangesPage empty{{1, 0}, false, {}, {}, 0, QString{QLatin1String{""}}};

    QCOMPARE(*changesPageFromJson(toJson(empty)), empty);
}

void tst_ChangesCodec::writesTheSameTextFromStoredRecords()
{
    const ChangesPage expected = page();
    PageText text{1 << 20, testKinds()};

    for (const RecordColumns &columns : expected.records)
        for (qsizetype row = 0; row < columns.ids.size(); ++row)
            QCOMPARE(*text.addRecord(columns.type, columns.ids[row], columns.revisions[row], rowText(columns, row)),
                PageText::Room::Taken);
    for (const DestroyedRecords &gone : expected.destroyed)
        for (const QString &id : gone.ids)
            QCOMPARE(text.addDestroyed(gone.type, id), PageText::Room::Taken);
    for (const qint64 revision : expected.own)
        QCOMPARE(text.addOwn(revision), PageText::Room::Taken);

    const QByteArray written = text.finish({expected.newState, expected.hasMore, expected.ackedSeq, expected.scope});
    QCOMPARE(written, QJsonDocument{toJson(expected)}.toJson(QJsonDocument::Compact));
}

void tst_ChangesCodec::leavesOutIdsThatFollowFromTheirRecord()
{
    const QString type = QStringLiteral("Attendance");
    const auto mark = [](const QString &session) {
        return QJsonObject{{QStringLiteral("person"), QStringLiteral("p")},
            {QStringLiteral("date"), QStringLiteral("2026-11-20")}, {QStringLiteral("session"), session}};
    };
    const QStringList key{QStringLiteral("person"), QStringLiteral("date"), QStringLiteral("session")};
    const QList<QJsonObject> marks{
        mark(QStringLiteral("am")), mark(QStringLiteral("pm")), mark(QStringLiteral("tŷ \"1\"")), {}};
    QStringList ids;
    for (const QJsonObject &fields : marks)
        ids.append(naturalIdOf(type, key, fields));
    ids[1] = QStringLiteral("another"); // of a record that lost what it was named by
    ids[3] = QStringLiteral("empty");
    PageText text{1 << 20, testKinds()};
    for (qsizetype row = 0; row < marks.size(); ++row)
        QVERIFY(text.addRecord(type, ids[row], row + 1, canonicalJson(marks[row])));

    const QJsonObject page = QJsonDocument::fromJson(text.finish({{1, 4}, false, 1, QStringLiteral("s")})).object();
    const auto frame = snapshotFrameFromText(text.asFrame());

    QCOMPARE(page[QStringLiteral("records")][type][QStringLiteral("id")].toArray(),
        (QJsonArray{QJsonValue::Null, ids[1], QJsonValue::Null, ids[3]}));
    QCOMPARE(changesPageFromJson(page)->records.first().ids, ids);
    QCOMPARE(frame->first().ids, ids);
}

void tst_ChangesCodec::refusesIdsThatFollowFromNothing()
{
    const char *table = R"({"records":{"Attendance":{"fields":{"person":["p",7.5]},"id":[%1],%2"rev":[1,1]}}})";
    const auto frame = [&](const char *ids, const char *key) {
        return snapshotFrameFromText(QString::fromLatin1(table).arg(QLatin1String{ids}, QLatin1String{key}).toUtf8());
    };

    QVERIFY(frame(R"(null,"b")", R"("key":["person"],)"));
    QVERIFY(!frame(R"(null,"b")", ""));
    QVERIFY(!frame(R"(null,"b")", R"("key":[],)"));
    QVERIFY(!frame(R"(null,"b")", R"("key":["date"],)"));
    QVERIFY(!frame(R"("a",null)", R"("key":["person"],)")); // follows from a number that is not whole
    QVERIFY(!frame(R"("a","")", R"("key":["person"],)"));
}

void tst_ChangesCodec::keepsToItsBytesWhereIdsFollow()
{
    for (const qint64 most : {300, 350, 400, 500, 2000}) {
        PageText text{most, testKinds()};
        for (int week = 0;; ++week) {
            const QJsonObject mark{{QStringLiteral("person"), QStringLiteral("p")},
                {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                {QStringLiteral("session"), QString::number(week)}};
            const QString id = naturalId(QStringLiteral("Attendance"),
                {QStringLiteral("p"), QStringLiteral("2026-11-20"), QString::number(week)});
            if (*text.addRecord(QStringLiteral("Attendance"), id, week + 1, canonicalJson(mark))
                == PageText::Room::Full)
                break;
        }
        const QByteArray written = text.finish({{1, 1}, true, 1 << 30, QString{32, QLatin1Char('f')}});
        QVERIFY2(written.size() <= most, QByteArray::number(written.size()));
        QVERIFY2(written.size() >= most / 2, QByteArray::number(written.size()));
    }
}

void tst_ChangesCodec::stopsBeforeThePageIsTooBig()
{
    PageText text{2000, testKinds()};
    int taken = 0;
    while (*text.addRecord(QStringLiteral("Note"), QStringLiteral("id%1").arg(taken), taken + 1,
               canonicalJson({{QStringLiteral("f%1").arg(taken % 7), QStringLiteral("text")}}))
        == PageText::Room::Taken)
        ++taken;

    const QByteArray written = text.finish({{1, taken}, true, 1 << 30, QString{32, QLatin1Char('f')}});

    QVERIFY2(written.size() <= 2000, QByteArray::number(written.size()));
    QVERIFY2(written.size() >= 1000, QByteArray::number(written.size()));
    QCOMPARE(changesPageFromJson(QJsonDocument::fromJson(written).object())->records.first().ids.size(), taken);
    QCOMPARE(text.addDestroyed(QStringLiteral("Note"), QString{2000, QLatin1Char('x')}), PageText::Room::Full);
}

void tst_ChangesCodec::takesOneRecordHoweverBig()
{
    PageText text{10, testKinds()};

    const auto room = text.addRecord(QStringLiteral("Note"), QStringLiteral("id"), 1,
        canonicalJson({{QStringLiteral("text"), QString{500, QLatin1Char('x')}}}));

    QCOMPARE(*room, PageText::Room::Taken);
    QCOMPARE(text.addDestroyed(QStringLiteral("Note"), QStringLiteral("b")), PageText::Room::Full);
}

void tst_ChangesCodec::refusesStoredTextThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":\"x}", "{\"a\":1,}",
             "{\"a\":1}}", "{\"a\\", "{\"a\":\"\\", "{\"a\":[1,{}", "{,}", "x"})
        QTest::newRow(text) << QByteArray{text};
}

void tst_ChangesCodec::refusesStoredTextThatIsDamaged()
{
    QFETCH(const QByteArray, text);
    PageText page{1 << 20, testKinds()};

    const auto room = page.addRecord(QStringLiteral("Note"), QStringLiteral("id"), 1, text);

    QVERIFY(!room);
    QCOMPARE(room.error().kind, ErrorKind::Corrupt);
}

void tst_ChangesCodec::refusesColumnsOfAnotherLength()
{
    QJsonObject json = toJson(page());
    QJsonObject records = json.value(QStringLiteral("records")).toObject();
    QJsonObject persons = records.value(QStringLiteral("Person")).toObject();
    persons.insert(QStringLiteral("fields"), QJsonObject{{QStringLiteral("name"), QJsonArray{1, 2}}});
    records.insert(QStringLiteral("Person"), persons);
    json.insert(QStringLiteral("records"), records);

    QCOMPARE(changesPageFromJson(json).error().kind, ErrorKind::Rejected);
}

// The history of a mark has members of the same names, before and after.
void tst_ChangesCodec::refusesRevisionsThatNoServiceGivesOut()
{
    QJsonArray steps; // together more than 64 bits hold
    for (int count = 0; count < 1100; ++count)
        steps.append(1LL << 53);

    QVERIFY(!unpackSteps(steps));
    QVERIFY(!unpackSteps({5, -6}));
    QCOMPARE(unpackSteps({5, -3, 1}), (std::optional{QList<qint64>{5, 2, 3}}));
}

void tst_ChangesCodec::givesBackAManifest()
{
    const ManifestRequest first{QStringLiteral("service"), QStringLiteral("Person"), {}};
    const ManifestRequest second{QStringLiteral("service"), QStringLiteral("Person"), QStringLiteral("p")};
    const ManifestPart part{{4, 5080}, {QStringLiteral("a"), QStringLiteral("b")}, {5007, 12}, true};

    QCOMPARE(*manifestRequestFromJson(toJson(first)), first);
    QCOMPARE(*manifestRequestFromJson(toJson(second)), second);
    QCOMPARE(*manifestPartFromJson(toJson(part)), part);
}

void tst_ChangesCodec::readsOneTextOfARecordAndNothingInside()
{
    const QByteArray mark =
        R"({"code":{"date":"2020-01-01"},"date":"2026-11-20","history":[{"date":"2021-01-01"}],"n":7})";

    QCOMPARE(PageText::stringIn(mark, "date"), QByteArray{"2026-11-20"});
    QCOMPARE(PageText::stringIn(mark, "n"), QByteArray{}); // no text
    QCOMPARE(PageText::stringIn(mark, "at"), QByteArray{});
    QCOMPARE(PageText::stringIn("not JSON", "date"), QByteArray{});
}

QTEST_GUILESS_MAIN(tst_ChangesCodec)
#include "tst_ChangesCodec.moc"
