// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChangeNotices.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

/// What a database that is shared or taken over remembers about itself.
class tst_Timeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstTimelineAsItsOwn();
    void beginsAnEpochWhenTheTimelineIsAnother();
    void belongsToTheFirstKey();
    void readsANotice();
};

void tst_Timeline::takesTheFirstTimelineAsItsOwn()
{
    TestServer server{testKinds()};

    QCOMPARE(*followTimeline(server.database(), key("1 00000001"), server.clock()), Timeline::GoesOn);
    QCOMPARE(*followTimeline(server.database(), key("1 00000001"), server.clock()), Timeline::GoesOn);

    QCOMPARE(*server.service().epoch(), 1);
}

void tst_Timeline::beginsAnEpochWhenTheTimelineIsAnother()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    QCOMPARE(tablet.write(addPerson(ann, key("Ann"))).state, MutationResult::State::Applied);
    QCOMPARE(*followTimeline(server.database(), key("1 00000001"), server.clock()), Timeline::GoesOn);

    QCOMPARE(*followTimeline(server.database(), key("1 00000002"), server.clock()), Timeline::Forked);

    const qint64 epoch = *server.service().epoch();
    QVERIFY(epoch > 1);
    const PushReply refused = tablet.push({tablet.next({addPerson(ben, key("Ben"))})});
    QVERIFY(refused.refusal);
    QCOMPARE(refused.refusal->epoch, epoch);
    QCOMPARE(*followTimeline(server.database(), key("1 00000002"), server.clock()), Timeline::GoesOn);
    QCOMPARE(*server.service().epoch(), epoch);
}

void tst_Timeline::belongsToTheFirstKey()
{
    TestServer server{testKinds()};

    VERIFY_OK(holdToKey(server.database(), key("a")));
    VERIFY_OK(holdToKey(server.database(), key("a")));
    VERIFY_FAILS(holdToKey(server.database(), key("b")), ErrorKind::Rejected);
    VERIFY_OK(holdToKey(server.database(), key("a")));
}

void tst_Timeline::readsANotice()
{
    QCOMPARE(*StateNotice::fromText(key("2-17 an account")), (StateNotice{key("an account"), {2, 17}}));
    for (const char *none : {"", "2-17", "2-17 ", "x an account", " an account", "2-x an account"})
        QVERIFY2(!StateNotice::fromText(QString::fromLatin1(none)), none);
}

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_Timeline.moc"
