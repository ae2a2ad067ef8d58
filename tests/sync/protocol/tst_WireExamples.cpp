// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Aside.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/Snapshot.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TestKinds.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;

/// The examples of sync/protocol/README.md are what the code reads and writes.
class tst_WireExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEveryExample_data();
    void readsAndWritesEveryExample();
    void pushExampleHoldsTheMutationExample();
    void anIdThatIsLeftOutFollowsFromItsRow();
};

namespace {

QHash<QString, QJsonObject> examples()
{
    QFile file{QStringLiteral(WIRE_FORMAT)};
    if (!file.open(QIODevice::ReadOnly)) qFatal("the wire format is not there");
    static const QRegularExpression block{
        QStringLiteral("<!-- example: (\\w+) -->\n```json\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption};
    QHash<QString, QJsonObject> found;
    for (auto match = block.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.insert(one.captured(1), QJsonDocument::fromJson(one.captured(2).toUtf8()).object());
    }
    return found;
}

/// The example as the code would write what it read; empty when it cannot be read.
QJsonObject rewritten(const QString &name, const QJsonObject &json)
{
    const auto again = [](const auto &read) { return read ? toJson(*read) : QJsonObject{}; };
    if (name == QLatin1String{"session"}) return again(accountSessionFromJson(json));
    if (name == QLatin1String{"mutation"}) return again(mutationFromJson(json));
    if (name == QLatin1String{"pushReply"} || name == QLatin1String{"refusedReply"})
        return again(pushReplyFromJson(json));
    if (name == QLatin1String{"snapshot"}) return again(snapshotFromJson(json));
    if (name == QLatin1String{"heldList"}) return again(heldListFromJson(json));
    if (name == QLatin1String{"heldDecision"}) return again(heldDecisionFromJson(json));
    if (name == QLatin1String{"asideList"}) return again(asideListFromJson(json));
    if (name == QLatin1String{"page"}) return again(changesPageFromJson(json));
    const Result<PushRequest> push = pushRequestFromJson(json);
    return push ? toJson(*push, testKinds()) : QJsonObject{};
}

} // namespace

void tst_WireExamples::readsAndWritesEveryExample_data()
{
    QTest::addColumn<QJsonObject>("json");
    for (const char *name : {"session", "mutation", "push", "pushReply", "refusedReply", "page", "snapshot", "heldList",
             "heldDecision", "asideList"})
        QTest::newRow(name) << examples().value(QString::fromLatin1(name));
}

void tst_WireExamples::readsAndWritesEveryExample()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!json.isEmpty());

    QCOMPARE(rewritten(QString::fromLatin1(QTest::currentDataTag()), json), json);
}

void tst_WireExamples::pushExampleHoldsTheMutationExample()
{
    const Result<PushRequest> push = pushRequestFromJson(examples().value(QStringLiteral("push")));
    const Result<Mutation> mutation = mutationFromJson(examples().value(QStringLiteral("mutation")));

    QCOMPARE(push->mutations.first(), *mutation);
}

void tst_WireExamples::anIdThatIsLeftOutFollowsFromItsRow()
{
    const Result<ChangesPage> page = changesPageFromJson(examples().value(QStringLiteral("keyedPage")));

    VERIFY_OK(page);
    QCOMPARE(page->records.first().ids,
        (QStringList{QStringLiteral("fc14d38c-9a87-501e-bed2-d64f802688b0"),
            QStringLiteral("0f0e5c0e-54a7-5f0b-9f0c-3d1f6a8f2b11")}));
}

QTEST_GUILESS_MAIN(tst_WireExamples)
#include "tst_WireExamples.moc"
