// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include "platform/base/Zstd.h"
#include "tests/support/FakeIds.h"
#include "tests/support/TestKinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace alongside;

class tst_PushCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackExactlyWhatWasSent();
    void givesBackAnEmptyPush();
    void givesBackMixedShapesOddIdsAndJumpingClocks();
    void givesBackRandomBatches();
    void sendsNoIdThatFollowsFromItsKey();
    void eightyMarksStayInTheirByteBudget();
    void refusesWhatDoesNotAddUp_data();
    void refusesWhatDoesNotAddUp();
    void refusesAShortMessageThatClaimsToBeHuge();
    void writesResultsAsRanges();
    void givesBackEveryResultAndRefusal();
};

namespace {

Instant morning() { return *instantFromText(QStringLiteral("2026-11-20T09:00:00.000Z")); }

Operation mark(const QString &person, const QString &date, const QString &code)
{
    const QString session = QStringLiteral("am");
    return {Operation::Kind::Put, QStringLiteral("Attendance"),
        naturalId(QStringLiteral("Attendance"), {person, date, session}), {},
        {{QStringLiteral("person"), person}, {QStringLiteral("date"), date}, {QStringLiteral("session"), session},
            {QStringLiteral("code"), code},
            {QStringLiteral("workplace"), QStringLiteral("01900000-0000-7000-8000-00000000000a")}}};
}

/// A register taken by one coach: a few seconds between marks, four in five here.
PushRequest registerOf(int people)
{
    FakeIds ids;
    std::mt19937 random{80};
    const QString coach = ids.newId();
    PushRequest push{QStringLiteral("service"), 4, {}};
    Instant at = morning();
    for (int index = 0; index < people; ++index) {
        at += std::chrono::milliseconds{800 + int(random() % 9000)};
        Operation operation = mark(ids.newId(), QStringLiteral("2026-11-20"),
            random() % 5 ? QStringLiteral("present") : QStringLiteral("sick"));
        operation.set.insert(QStringLiteral("markedAt"), toText(at));
        push.mutations.append(Mutation{QStringLiteral("01900000-0000-7000-8000-00000000000d.%1").arg(1841 + index),
            1841 + index, 3, at, (at - morning()) + std::chrono::milliseconds{123456}, coach, {operation}});
    }
    return push;
}

QByteArray overTheWire(const PushRequest &push)
{
    return encodeRequest({{QStringLiteral("Mutation/set"), toJson(push, testKinds()), QStringLiteral("0")}});
}

Result<PushRequest> sentAndReceived(const PushRequest &push)
{
    return pushRequestFromJson(decodeRequest(overTheWire(push))->first().arguments);
}

void compareHashes(const PushRequest &received, const PushRequest &sent)
{
    QCOMPARE(received.mutations.size(), sent.mutations.size());
    for (qsizetype index = 0; index < sent.mutations.size(); ++index)
        QCOMPARE(hashOf(received.mutations[index]).toHex(), hashOf(sent.mutations[index]).toHex());
}

/// Deflate at zlib's level 6, which is what gzip -6 does, plus gzip's header and trailer.
qsizetype gzipSize(const QByteArray &plain)
{
    constexpr qsizetype qtLengthAndZlibFrame = 4 + 6;
    constexpr qsizetype gzipFrame = 18;
    return qCompress(plain, 6).size() - qtLengthAndZlibFrame + gzipFrame;
}

QByteArray plainJson(const PushRequest &push)
{
    QJsonArray mutations;
    for (const Mutation &mutation : push.mutations)
        mutations.append(toJson(mutation));
    return QJsonDocument{mutations}.toJson(QJsonDocument::Compact);
}

QJsonObject packed() { return toJson(registerOf(3), testKinds()); }

QJsonValue randomValue(std::mt19937 &random)
{
    switch (random() % 6) {
    case 0:
        return QJsonValue{};
    case 1:
        return qint64(random());
    case 2:
        return random() % 2 == 0;
    case 3:
        return QJsonArray{1, QStringLiteral("two"), QJsonObject{{QStringLiteral("three"), 3}}};
    case 4:
        return QString{int(random() % 90), QLatin1Char('x')};
    default:
        return QStringLiteral("Zoë “%1”").arg(random() % 3);
    }
}

QJsonObject randomFields(std::mt19937 &random)
{
    QJsonObject fields;
    for (unsigned count = random() % 4; count > 0; --count)
        fields.insert(QStringLiteral("f%1").arg(random() % 5), randomValue(random));
    return fields;
}

PushRequest randomPush(std::mt19937 &random)
{
    PushRequest push{QStringLiteral("service"), qint64(random() % 9), {}};
    Instant at = morning();
    for (unsigned count = random() % 12; count > 0; --count) {
        at += std::chrono::milliseconds{int(random() % 100000) - 50000};
        Mutation mutation{QStringLiteral("d%1.%2").arg(random() % 2).arg(random() % 4), qint64(random() % 5),
            int(random() % 3), at, std::chrono::milliseconds{random() % 1000}, QStringLiteral("c%1").arg(random() % 2),
            {}};
        for (unsigned operations = random() % 3; operations > 0; --operations)
            mutation.ops.append(Operation{Operation::Kind(random() % 4), QStringLiteral("T%1").arg(random() % 2),
                QStringLiteral("id%1").arg(random() % 7), randomFields(random), randomFields(random)});
        push.mutations.append(mutation);
    }
    return push;
}

} // namespace

void tst_PushCodec::givesBackExactlyWhatWasSent()
{
    const PushRequest push = registerOf(80);

    const Result<PushRequest> received = sentAndReceived(push);

    QVERIFY(received);
    QCOMPARE(*received, push);
    compareHashes(*received, push);
}

void tst_PushCodec::givesBackAnEmptyPush()
{
    const PushRequest push{QStringLiteral("service"), 4, {}};

    QCOMPARE(*sentAndReceived(push), push);
}

void tst_PushCodec::givesBackMixedShapesOddIdsAndJumpingClocks()
{
    PushRequest push = registerOf(4);
    push.mutations[1].opId = QStringLiteral("another.7");
    push.mutations[2].opId = QStringLiteral("no number");
    push.mutations[3].at -= std::chrono::hours{24 * 3650};
    push.mutations[3].schema = 2;
    push.mutations[2].ops.append(Operation{Operation::Kind::Remove, QStringLiteral("Person"), QStringLiteral("p"),
        {{QStringLiteral("name"), QStringLiteral("Ann")}}, {}});
    push.mutations[0].ops.append(Operation{Operation::Kind::Patch, QStringLiteral("Person"), QStringLiteral("q"), {},
        {{QStringLiteral("alerts"), QJsonArray{QStringLiteral("epilepsy")}},
            {QStringLiteral("keyCoach"), QJsonValue{}}}});
    push.mutations[1].ops.clear();

    QCOMPARE(*sentAndReceived(push), push);
}

void tst_PushCodec::givesBackRandomBatches()
{
    const unsigned seed = 20261120;
    qInfo("seed %u", seed);
    std::mt19937 random{seed};
    for (int run = 0; run < 500; ++run) {
        const PushRequest push = randomPush(random);
        const Result<PushRequest> received = sentAndReceived(push);
        QVERIFY2(received, qPrintable(QStringLiteral("run %1").arg(run)));
        QCOMPARE(*received, push);
    }
}

void tst_PushCodec::sendsNoIdThatFollowsFromItsKey()
{
    const PushRequest push = registerOf(2);

    QVERIFY(!overTheWire(push).contains(push.mutations[0].ops[0].id.toUtf8()));
}

// performance.md: a push of 80 marks is at most 0.68 of its plain JSON under gzip, both ways.
void tst_PushCodec::eightyMarksStayInTheirByteBudget()
{
    const PushRequest push = registerOf(80);
    PushReply reply{QList<MutationResult>(80), {}, 1920, {4, 5080}};
    for (int index = 0; index < 80; ++index)
        reply.results[index] = MutationResult{MutationResult::State::Applied, 5001 + index, 5001 + index, {}};
    const QByteArray answer = encodeResponse(
        {Invocation{QStringLiteral("Mutation/set"), toJson(reply), QStringLiteral("0")}}, QStringLiteral("s"));

    const qsizetype plain = gzipSize(plainJson(push));
    const qsizetype sent = zstdCompressed(overTheWire(push)).size();
    const qsizetype received = zstdCompressed(answer).size();

    qInfo("80 marks: plain JSON %lld bytes, gzip %lld; sent %lld, received %lld: %.2f of gzip",
        qint64(plainJson(push).size()), qint64(plain), qint64(sent), qint64(received),
        double(sent + received) / double(plain));
    QVERIFY(double(sent + received) <= 0.68 * double(plain));
    QVERIFY(sent + received <= 4500);
    QVERIFY(received <= 250);
}

void tst_PushCodec::refusesWhatDoesNotAddUp_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *member, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(member) << value;
    };
    row("no account", "accountId", QJsonValue::Undefined);
    row("epoch in words", "epoch", QStringLiteral("four"));
    row("more rows than there are", "count", 4);
    row("fewer rows than there are", "count", 2);
    row("negative count", "count", -1);
    row("fraction", "count", 2.5);
    row("seq runs too short", "seq", QJsonArray{QJsonValue{QJsonArray{1841, 2}}});
    row("seq run negative", "seq", QJsonArray{QJsonValue{QJsonArray{1841, -3}}});
    row("opId run without name", "opId", QJsonArray{QJsonValue{QJsonArray{1, 1841, 3}}});
    row("by in numbers", "by", QJsonArray{1});
    row("two values for three rows", "by", QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
    row("no such day", "at", QStringLiteral("2026-02-31T00:00:00Z"));
    row("a step beyond time", "atSteps", QJsonArray{9007199254740992.0});
    row("monotonic in words", "mono", QJsonArray{QStringLiteral("soon")});
    row("too many operations", "ops", QJsonArray{2});
    row("negative operations", "ops", QJsonArray{-1, 2, 2});
    row("an order to no shape", "order", QJsonArray{1});
    row("an order to a shape in words", "order", QJsonArray{QStringLiteral("0")});
    row("no shapes", "shapes", QJsonArray{});
    row("a shape without kind", "shapes", QJsonArray{QJsonObject{{QStringLiteral("t"), QStringLiteral("T")}}});
    row("a shape whose key is not sent", "shapes",
        QJsonArray{
            QJsonObject{{QStringLiteral("t"), QStringLiteral("T")}, {QStringLiteral("op"), QStringLiteral("put")},
                {QStringLiteral("key"), QJsonArray{QStringLiteral("person")}}}});
    row("a column too short", "shapes",
        QJsonArray{
            QJsonObject{{QStringLiteral("t"), QStringLiteral("T")}, {QStringLiteral("op"), QStringLiteral("patch")},
                {QStringLiteral("id"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}}});
}

void tst_PushCodec::refusesWhatDoesNotAddUp()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject json = packed();
    QVERIFY(pushRequestFromJson(json));
    if (value.isUndefined())
        json.remove(member);
    else
        json.insert(member, value);

    const Result<PushRequest> received = pushRequestFromJson(json);

    QVERIFY(!received);
    QCOMPARE(received.error().kind, ErrorKind::Rejected);
}

void tst_PushCodec::refusesAShortMessageThatClaimsToBeHuge()
{
    QJsonObject manyRows = packed();
    manyRows.insert(QStringLiteral("count"), 1e9);
    QJsonObject longShared = packed();
    QJsonArray shapes = longShared.value(QStringLiteral("shapes")).toArray();
    QJsonObject shape = shapes[0].toObject();
    QJsonObject set = shape.value(QStringLiteral("set")).toObject();
    set.insert(QStringLiteral("note"), QJsonArray{QString{100000, QLatin1Char('x')}});
    shape.insert(QStringLiteral("set"), set);
    shapes[0] = shape;
    longShared.insert(QStringLiteral("shapes"), shapes);

    QVERIFY(!pushRequestFromJson(manyRows));
    QVERIFY(!pushRequestFromJson(longShared));
}

void tst_PushCodec::writesResultsAsRanges()
{
    PushReply reply{{}, {}, 1843, {4, 5003}};
    for (int index = 0; index < 3; ++index)
        reply.results.append(MutationResult{MutationResult::State::Applied, 5001 + index, 5001 + index, {}});

    const QJsonObject json = toJson(reply);

    QCOMPARE(json.value(QStringLiteral("results")).toArray(),
        (QJsonArray{QJsonValue{QJsonArray{QStringLiteral("applied"), 3, 5001, 1}}}));
}

void tst_PushCodec::givesBackEveryResultAndRefusal()
{
    using State = MutationResult::State;
    using Why = PushRefusal::Why;
    PushReply reply{
        {{State::Applied, 10, 11, {}}, {State::Applied, 12, 13, {}}, {State::Applied, 0, 0, {}},
            {State::Applied, 0, 0, {}}, {State::Merged, 14, 14, {}}, {State::Conflict, 15, 16, {QStringLiteral("x")}},
            {State::Conflict, 17, 18, {QStringLiteral("y"), QStringLiteral("z")}}, {State::Held, 0, 0, {}},
            {State::Forwarded, 30, 30, {}}, {State::Applied, 3, 3, {}}},
        {}, 12, {4, 30}};
    const QList<PushRefusal> refusals{{Why::StateMismatch, 5, 0, {}}, {Why::SequenceGap, 0, 13, {}},
        {Why::DeviceCloned, 0, 0, QStringLiteral("d.1")}, {Why::TooNew, 0, 0, {}}};

    QCOMPARE(*pushReplyFromJson(toJson(reply)), reply);
    for (const PushRefusal &refusal : refusals) {
        reply.refusal = refusal;
        QCOMPARE(*pushReplyFromJson(toJson(reply)), reply);
    }
}

QTEST_GUILESS_MAIN(tst_PushCodec)
#include "tst_PushCodec.moc"
