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
