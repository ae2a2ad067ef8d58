// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteDriver.h"
#include "tests/support/PlainPages.h"
#include "tests/support/TemporaryStore.h"
#include "tests/sync/client/Centre.h"

#include <QTest>

using namespace alongside;

namespace {

const QString north = QStringLiteral("north");
const QString noteType = QStringLiteral("Note");
const QString secret = QStringLiteral("a word that nobody else may read");
const QString noteId = personId(70);

/// A coach has noted something about the first person, and the service has it.
struct Noted {
    Noted()
    {
        if (!service().members().accounts.add({north, QStringLiteral("North")})) qFatal("no account");
        sync();
        backup = service().backUp();
        const Operation note{Operation::Kind::Add, noteType, noteId, {},
            {{QStringLiteral("person"), personId(1)}, {QStringLiteral("text"), secret}}};
        if (!coach.tablet.record({note})) qFatal("nothing is noted");
        sync();
    }

    TestServer &service() { return centre.service.server; }
    void sync()
    {
        const SyncOutcome outcome = coach.tablet.syncUntilDone(3);
        if (outcome.reason != SyncReason::Done) qFatal("%s", qPrintable(outcome.detail));
    }
    void move()
    {
        const Record notice{noteType, personId(71), 0, {{QStringLiteral("text"), QStringLiteral("moved")}}};
        const auto moved = service().service().move({personId(1), service().account(), north, notice});
        if (!moved) qFatal("%s", qPrintable(moved.error().detail));
        sync();
    }
    bool isKept()
    {
        const QList<Mutation> kept = coach.tablet.keptMutations();
        return std::any_of(
            kept.cbegin(), kept.cend(), [](const Mutation &each) { return each.ops.first().id == noteId; });
    }
    QByteArray pages()
    {
        if (!emptySqliteLog(coach.tablet.database())) qFatal("the log is not emptied");
        return plainPages(coach.disk.content(QStringLiteral("store.db")),
            coach.disk.content(QStringLiteral("store.db-wal")), keyOf('k'));
    }

    Centre centre;
    Newcomer coach{centre};
    QString backup;
};

} // namespace

/// What a tablet keeps of somebody who went to another service: nothing that it shows, and for thirty days what it had
/// sent about them, as of everybody. A restore may take the move back, and then nobody else has it.
class tst_MovedAway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItSentForThirtyDaysAndNoByteLonger();
    void offersItAgainWhereARestoreLostIt();
};

void tst_MovedAway::keepsWhatItSentForThirtyDaysAndNoByteLonger()
{
    Noted noted;
    QVERIFY(noted.pages().contains(secret.toUtf8()));

    noted.move();

    QVERIFY(!noted.coach.tablet.shown(QStringLiteral("Person"), personId(1)));
    QVERIFY(!noted.coach.tablet.shown(noteType, noteId));
    QVERIFY(noted.isKept());
    QVERIFY(noted.pages().contains(secret.toUtf8())); // in the outbox

    noted.service().clock().advance(std::chrono::hours{24 * 29});
    noted.sync();
    QVERIFY(noted.isKept());
    noted.service().clock().advance(std::chrono::hours{24 * 2});
    noted.sync();
    noted.sync(); // the first one tells the day

    QVERIFY(!noted.isKept());
    QVERIFY(!noted.pages().contains(secret.toUtf8()));
}

void tst_MovedAway::offersItAgainWhereARestoreLostIt()
{
    Noted noted;
    noted.move();

    noted.service().restore(noted.backup);
    noted.sync();

    const auto record = noted.service().service().find(noted.service().account(), noteId);
    VERIFY_OK(record);
    QVERIFY(record->has_value());
    QCOMPARE((*record)->fields.value(QStringLiteral("text")).toString(), secret);
    QVERIFY(noted.coach.tablet.shown(noteType, noteId));
}

QTEST_GUILESS_MAIN(tst_MovedAway)
#include "tst_MovedAway.moc"
