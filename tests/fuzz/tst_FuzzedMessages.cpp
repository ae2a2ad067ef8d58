// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/PageText.h"
#include "tests/fuzz/ByteMutator.h"
#include "tests/fuzz/ReadAsEverything.h"
#include "tests/support/TestKinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace alongside;

/// Damaged messages are read or refused, and never crash: run it under the sanitizers.
class tst_FuzzedMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOrRefusesEveryDamagedMessage();
    void cutsOrRefusesEveryDamagedRecord();
    void whatIsReadIsWrittenAndReadTheSame();
};

namespace {

constexpr unsigned seed = 20261121;
constexpr int rounds = 20000;

QString key(const char *text) { return QString::fromUtf8(text); }

Mutation mutation(qint64 seq)
{
    const QString person = key("01930000-0000-7000-8000-0000000000a1");
    const QJsonObject set{{key("person"), person}, {key("date"), key("2026-11-20")}, {key("session"), key("am")},
        {key("code"), key("present")}, {key("note"), key("Zoë \"quoted\"")}};
    return {QStringLiteral("d.%1").arg(seq), seq, 3, *instantFromText(key("2026-11-20T09:00:00.000Z")),
        std::chrono::milliseconds{1000 + seq}, person,
        {{Operation::Kind::Put, key("Attendance"), naturalId(key("Attendance"), {person, key("2026-11-20"), key("am")}),
             {}, set},
            {Operation::Kind::Patch, key("Person"), person, {{key("name"), key("Ann")}},
                {{key("alerts"), QJsonArray{1, key("x")}}}}}};
}

QByteArrayList messages()
{
    const PushReply reply{
        {{MutationResult::State::Conflict, 5, 6, {key("c")}}, {MutationResult::State::Applied, 7, 7, {}}},
        PushRefusal{PushRefusal::Why::SequenceGap, 0, 9, {}}, 8, {4, 7}};
    const ChangesPage page{{4, 7}, true,
        {{key("Person"), {key("a"), key("b")}, {5, 7}, {key("name")}, {{key("Ann"), QJsonValue{}}}}},
        {{key("Note"), {key("n")}}}, 3, key("5c09e")};
    const QList<QJsonObject> arguments{
        toJson(PushRequest{key("a"), 4, {mutation(1), mutation(2), mutation(9)}}, testKinds()), toJson(reply),
        toJson(page), toJson(ChangesRequest{key("a"), {4, 5}, 1000, {key("Person")}}), toJson(AccountSession{}),
        toJson(EnrolReply{key("a"), {}, {}, {}, {}, {}, 1, {{1, "seal"}}}), toJson(SignInReply{}), toJson(GapRequest{}),
        toJson(mutation(4)), toJson(MethodError{key("cannotCalculateChanges"), {}, StateToken{1, 2}})};
    QByteArrayList texts;
    for (const QJsonObject &json : arguments)
        texts.append(encodeRequest({{key("M"), json, key("0")}}));
    return texts;
}

QByteArray twistedCall(ByteMutator &mutator, const QByteArray &whole)
{
    Invocation call = decodeRequest(whole)->first();
    call.arguments = mutator.twisted(call.arguments);
    return encodeRequest({call});
}

} // namespace

void tst_FuzzedMessages::readsOrRefusesEveryDamagedMessage()
{
    qInfo("seed %u", seed);
    ByteMutator mutator{seed};
    const QByteArrayList whole = messages();
    int requests = 0;
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray &one = whole[mutator.chance(unsigned(whole.size()))];
        const QByteArray &other = whole[mutator.chance(unsigned(whole.size()))];
        const auto calls = decodeRequest(round % 2 ? twistedCall(mutator, one) : mutator.damaged(one, other));
        if (!calls) continue;
        ++requests;
        for (const Invocation &call : *calls)
            read += readAsEverything(call.arguments);
    }
    qInfo("%d of %d were still requests, read %d times", requests, rounds, read);
    QVERIFY(requests > rounds / 3); // otherwise the damage stays in the parser and proves nothing
    QVERIFY(read > requests / 20);
}

void tst_FuzzedMessages::cutsOrRefusesEveryDamagedRecord()
{
    ByteMutator mutator{seed + 1};
    const QByteArray whole = canonicalJson(mutation(1).ops.first().set);
    int taken = 0;
    for (int round = 0; round < rounds; ++round) {
        PageText page{1 << 20, testKinds()};
        const QByteArray text = mutator.damaged(whole, whole);
        const auto room = page.addRecord(key("Person"), key("a"), 1, text);
        if (!room) continue;
        ++taken;
        QVERIFY(page.addRecord(key("Attendance"), key("b"), 2, text)); // whose id might follow from it
        QVERIFY(!page.finish({{1, 1}, false, 1, key("s")}).isEmpty());
    }
    QVERIFY(taken > 0 && taken < rounds);
}

void tst_FuzzedMessages::whatIsReadIsWrittenAndReadTheSame()
{
    ByteMutator mutator{seed + 2};
    const QByteArray whole = messages().first();
    int same = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto calls = decodeRequest(twistedCall(mutator, whole));
        if (!calls || calls->isEmpty()) continue;
        const auto push = pushRequestFromJson(calls->first().arguments);
        if (!push) continue;
        const auto again = pushRequestFromJson(toJson(*push, testKinds()));
        QVERIFY2(again, qPrintable(QStringLiteral("round %1").arg(round)));
        QCOMPARE(*again, *push);
        ++same;
    }
    QVERIFY(same > 100);
}

QTEST_GUILESS_MAIN(tst_FuzzedMessages)
#include "tst_FuzzedMessages.moc"
