// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Manifest.h"
#include "sync/protocol/PageText.h"

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
    void stopsBeforeThePageIsTooBig();
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
    PageText text{1 << 20};

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

void tst_ChangesCodec::stopsBeforeThePageIsTooBig()
{
    PageText text{2000};
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
    PageText text{10};

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
    PageText page{1 << 20};

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
