// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

class tst_ServerCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAHealthyDatabase();
    void findsEachDamage_data();
    void findsEachDamage();
    void backsUpWhatCanBePutBack();
};

namespace {

/// A service where everything has happened: records, a conflict, something held, a gap.
void live(TestServer &server)
{
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    one.write(addPerson(ann, key("Ann")));
    one.write(addPerson(ann, key("held")));
    one.write(putMark(ben, {}, {{key("code"), key("present")}}));
    other.write(putMark(ben, {}, {{key("code"), key("sick")}}));
    one.call(key("Device/declareGap"), toJson(GapRequest{server.account(), 4, 6}));
}

} // namespace

void tst_ServerCheck::findsNothingInAHealthyDatabase()
{
    TestServer server{testKinds()};
    live(server);

    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_ServerCheck::findsEachDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *damage, const char *found) { QTest::newRow(found) << key(damage) << key(found); };
    row("UPDATE account SET modseq = modseq - 1", "above the account's counter");
    row("DELETE FROM account", "belongs to no account");
    row("UPDATE mutation SET lastModseq = 999 WHERE state = 'applied'", "gave out a revision above");
    row("UPDATE mutation SET firstModseq = 0 WHERE state = 'applied'", "a range of revisions that is none");
    row("UPDATE deviceAccount SET acked = acked - 1", "above what is acknowledged");
    row("UPDATE deviceAccount SET acked = acked + 1", "is acknowledged up to");
    row("DELETE FROM gap", "is acknowledged up to");
    row("UPDATE mutation SET hash = CAST('0' AS BLOB) WHERE state = 'held'", "does not equal its hash");
    row("UPDATE mutation SET body = CAST('{}' AS BLOB) WHERE state = 'held'", "cannot be read");
    row("UPDATE record SET doc = CAST('{ \"x\" : 1}' AS BLOB) WHERE type = 'Person'", "is not canonical JSON");
    row("DELETE FROM openConflict", "the list of open ones differ");
    row("UPDATE openConflict SET conflict = 'x'", "is listed as open and is not");
    row("UPDATE openConflict SET record = 'x'", "is about no record");
    row("UPDATE heldRecord SET opId = 'x'", "which is not held");
    row("UPDATE mutation SET heldBecause = ''", "is held without a reason");
    row("UPDATE device SET state = 'revoked'", "is shut out and its key is still here");
    row("INSERT INTO moved SELECT account, id, 'north' FROM record WHERE type = 'Person'",
        "has moved and is still here");
    row("INSERT INTO chunk VALUES ('service', 'c', 1, '', '')", "is named by a record and counted as unused");
    row("INSERT INTO chunk VALUES ('service', 'c', 1, '2026-11-20', '')", "has no bytes, or other than it should");
    row("INSERT INTO chunkTotal VALUES ('service', 1)", "another number is kept as their total");
    row("INSERT INTO moved SELECT account, id, 'north' FROM record WHERE type = 'Person'",
        "has moved to a service that is not here");
    row("DELETE FROM heldRecord", "does not wait for it");
    row("UPDATE heldRecord SET device = 'x'", "does not wait for it");
    row("INSERT INTO erasedBody VALUES ('service', 'x')", "was taken out of mutation x, which never came");
    row("INSERT INTO chunkBytes VALUES ('service', 'c', CAST('b' AS BLOB))", "chunk c has bytes that nobody counts");
    row("INSERT INTO chunkUse VALUES ('service', 'c', 'x')", "record x names a chunk and is gone");
    row("INSERT INTO chunkUse SELECT account, 'c', id FROM record WHERE type = 'Person'; UPDATE record SET gone = 1",
        "names a chunk and is gone");
    row("INSERT INTO snapshotFrame VALUES ('service', 's', 0, CAST('b' AS BLOB))",
        "a frame of snapshot s belongs to none");
    row("INSERT INTO heldMend SELECT account, opId, 'x', body FROM mutation WHERE state = 'held'",
        "was mended by a decision that nobody made");
    row("INSERT INTO heldDecision VALUES ('service', 'd', 'x', 'x', 'x', CAST('{}' AS BLOB)); "
        "INSERT INTO heldMend VALUES ('service', 'x', 'd', CAST('{}' AS BLOB))",
        "mutation x was mended by a decision that nobody made");
    row("INSERT INTO erased SELECT account, id, id, '2026-11-20' FROM record WHERE type = 'Person'",
        "has been erased and still says something");
    row("INSERT INTO erased SELECT account, record, record, '2026-11-20' FROM openConflict",
        "is still asked about, held or moved");
    row("INSERT INTO erased SELECT account, conflict, conflict, '2026-11-20' FROM openConflict",
        "is still asked about, held or moved");
    row("INSERT INTO erased SELECT account, record, record, '2026-11-20' FROM heldRecord",
        "is still asked about, held or moved");
    row("INSERT INTO erased VALUES ('service', 'x', 'x', '2026-11-20'); INSERT INTO moved VALUES ('service', 'x', "
        "'north')",
        "record x has been erased and is still asked about, held or moved");
    row("INSERT INTO erased VALUES ('service', 'x', 'x', '2026-11-20'); INSERT INTO chunkUse VALUES ('service', 'c', "
        "'x')",
        "record x has been erased and is still asked about, held or moved");
    const QString names = key("CAST('{\"about\":\"x\"}' AS BLOB)");
    for (const QString &damage : {key("UPDATE record SET doc = %1 WHERE type = 'Conflict'").arg(names),
             key("UPDATE mutation SET body = %1 WHERE state = 'held'").arg(names),
             key("INSERT INTO heldMend VALUES ('service', 'o', 'd', %1)").arg(names),
             key("INSERT INTO heldDecision VALUES ('service', 'd', 'o', 'o', 'o', %1)").arg(names)})
        QTest::newRow(qPrintable(damage))
            << damage + key("; INSERT INTO erased VALUES ('service', 'x', 'x', '2026-11-20')")
            << key("names what has been erased");
    row("DROP INDEX recordModseq; UPDATE record SET modseq = 1", "two records share revision");
    row("INSERT INTO fork (account, epoch, modseq) VALUES ('service', 2, 999)", "still to come");
}

void tst_ServerCheck::findsEachDamage()
{
    QFETCH(const QString, damage);
    QFETCH(const QString, found);
    TestServer server{testKinds()};
    live(server);

    QVERIFY(server.database().execute(damage));

    const QStringList breaches = *checkServer(server.database());
    QVERIFY2(!breaches.filter(found).isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
}

void tst_ServerCheck::backsUpWhatCanBePutBack()
{
    TestServer server{testKinds()};
    live(server);
    const QString content = server.content();

    const QString backup = server.backUp();
    server.restore(backup);

    QVERIFY(server.content() != content); // a new epoch
    QCOMPARE(*checkServer(server.database()), QStringList{});
    QVERIFY(*server.service().epoch() > 1);
}

QTEST_GUILESS_MAIN(tst_ServerCheck)
#include "tst_ServerCheck.moc"
