// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Codec.h"
#include "sync/server/AccountWriter.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "tests/support/FakeClock.h"
#include "tests/support/PostgresTestStore.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <span>

using namespace alongside;

/// No query crosses accounts: what is one account's never reaches another, and the same schema can be distributed by
/// it.
class tst_AccountFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstColumnOfEveryKey();
    void isNamedByEveryStatement();
    void keepsTwoAccountsWithTheSameIdsApart();
};

namespace {

/// A key that finds the account: whoever has it, has a secret. And the tables that are about no account.
const QStringList keysWithoutAccount{QStringLiteral("server"), QStringLiteral("deviceToken"),
    QStringLiteral("oneTimeCode"), QStringLiteral("browserSession")};

/// `migrate` copies table by table, `check` reads everything: the operator's.
const QStringList ofAllAccounts{QStringLiteral("StoreCopy.cpp"), QStringLiteral("ServerCheck.cpp")};

struct Exception {
    const char *file;
    const char *beginning; ///< of the statement
};
/// Each with what stands in place of "account = ?".
constexpr Exception exceptions[] = {
    // The list of accounts itself, for commands of the operator.
    {"Accounts.cpp", "SELECT id, name FROM account ORDER BY id"},
    // Where every account is, one row each: for a process that did not listen for a while.
    {"ChangeNotices.cpp", "SELECT server.epoch || '-' || account.modseq"},
    // A secret finds the account: tokens, one-time codes, sessions of a browser.
    {"Devices.cpp", "SELECT device.account, device.id, name, state"}, // what follows: a token, or account and id
    {"OneTimeCodes.cpp", "SELECT account, coaches, expires, usedBy FROM oneTimeCode WHERE hash = ?"},
    {"OneTimeCodes.cpp", "UPDATE oneTimeCode SET usedBy = ? WHERE hash = ?"},
    {"BrowserSessions.cpp", "DELETE FROM browserSession WHERE begun < ?"},
    {"BrowserSessions.cpp", "SELECT account, coach, roles, epoch, begun, seen FROM browserSession WHERE hash = ?"},
    {"BrowserSessions.cpp", "UPDATE browserSession SET seen = ? WHERE hash = ?"},
    {"BrowserSessions.cpp", "DELETE FROM browserSession WHERE hash = ?"},
    // Whoever comes from a provider says only who they are there.
    {"OutsideAccounts.cpp", "SELECT account, coach, issuer, subject, email, refresh"},
    {"OutsideNaming.cpp", "SELECT account, coach, issuer, subject, email, refresh"}, // a restore is of them all
    {"OutsideNaming.cpp", "SELECT account, subject, MAX(at) FROM audit"},
    // A new epoch and a restore concern every account at once.
    {"ServerStore.cpp", "INSERT INTO audit (account, id, at, event, subject, detail) SELECT account.id, 'epoch-'"},
    {"ServerStore.cpp", "DELETE FROM snapshotFrame"},
    {"ServerStore.cpp", "DELETE FROM snapshot"},
    {"ServerStore.cpp", "UPDATE outsideAccount SET refresh = NULL"},
    {"ShutOut.cpp", "SELECT account, id, name, state"},
    {"ShutOut.cpp", "SELECT hash, usedBy FROM oneTimeCode"},
    {"ShutOut.cpp", "UPDATE oneTimeCode SET usedBy = ? WHERE hash = ?"},
    {"ErasedBefore.cpp", "SELECT account, record, root FROM erased"},
    // How many there are in all, for who watches the process: numbers, and of nobody.
    {"WatchPages.cpp", "SELECT state, count(*) FROM device WHERE id <> ? GROUP BY state"},
    {"WatchPages.cpp", "SELECT count(*) FROM (SELECT DISTINCT account, opId FROM heldRecord)"},
    // The condition that follows in the source names it.
    {"Tombstones.cpp", "SELECT MAX(modseq) FROM record WHERE "},
    {"Tombstones.cpp", "DELETE FROM record WHERE "},
};
/// Those of the commands and the console, which read the server's database as well.
constexpr Exception exceptionsOfCommands[] = {
    // A restore is of every account, and gives back no role that has ended in any.
    {"EndedRights.cpp", "SELECT account, id, gone, doc FROM record WHERE type = ? ORDER BY account, id"},
    // Is there a service in this database at all?
    {"PostgresService.cpp", "SELECT count(*) FROM account"},
};

/// Where statements on the server's database are written.
struct Room {
    QString path;
    std::span<const Exception> exceptions;
    qsizetype fewest; ///< statements: fewer have not been found
};

QList<Room> rooms()
{
    const QString server = QStringLiteral(SERVER_ROOM);
    return {{server, exceptions, 80}, {server + QStringLiteral("/../../app/service"), exceptionsOfCommands, 5}};
}

/// The texts of SQL in a file: neighbouring literals are one.
QStringList statementsIn(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression seam{QStringLiteral("\"\\s*\\n\\s*\"")};
    source.remove(seam);
    static const QRegularExpression literal{QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")};
    static const QRegularExpression sql{QStringLiteral("\\b(SELECT|DELETE FROM|INSERT INTO|UPDATE \\w+ SET)\\b")};
    QStringList found;
    for (auto each = literal.globalMatch(source); each.hasNext();) {
        const QString text = each.next().captured(1);
        if (text.contains(sql)) found.append(text);
    }
    return found;
}

qsizetype matchesIn(const QString &text, const QString &pattern)
{
    qsizetype matches = 0;
    for (auto each = QRegularExpression{pattern}.globalMatch(text); each.hasNext(); each.next())
        ++matches;
    return matches;
}

/// As many conditions or columns that name the account as there are tables of an account.
bool namesTheAccountOfEachTable(const QString &sql, const QStringList &tables)
{
    const QString any = tables.join(u'|');
    const qsizetype uses = matchesIn(sql, QStringLiteral("\\b(FROM|FROM \\w+,|JOIN|UPDATE|INTO) (%1)\\b").arg(any));
    const qsizetype named = matchesIn(sql, QStringLiteral("\\baccount = |\\((hash, )?account,"))
        + matchesIn(sql,
            QStringLiteral("account (SET \\w+ = (\\?|\\w+) )?WHERE id = |INTO account \\(id|account\\.id = "
                           "\\?|account\\.id, server"));
    return named >= uses;
}

/// What the sources of a room and of the folders in it say.
struct Reading {
    qsizetype statements = 0;
    QStringList crossing; ///< accounts, and no exception
    QSet<qsizetype> used; ///< exceptions, by their place in the list
};

Reading readingOf(const Room &room, const QStringList &tables)
{
    const QDir folder{room.path};
    Reading reading;
    QDirIterator each{
        room.path, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories};
    while (each.hasNext()) {
        const QString path = each.next();
        const QString file = folder.relativeFilePath(path);
        if (ofAllAccounts.contains(file)) continue;
        for (const QString &sql : statementsIn(path)) {
            ++reading.statements;
            if (namesTheAccountOfEachTable(sql, tables)) continue;
            bool isExcepted = false;
            for (qsizetype i = 0; i < qsizetype(room.exceptions.size()); ++i) {
                const Exception &exception = room.exceptions[size_t(i)];
                if (file != QLatin1String{exception.file} || !sql.startsWith(QLatin1String{exception.beginning}))
                    continue;
                reading.used.insert(i);
                isExcepted = true;
            }
            if (!isExcepted) reading.crossing.append(file + QStringLiteral(": ") + sql);
        }
    }
    return reading;
}

} // namespace

void tst_AccountFirst::isTheFirstColumnOfEveryKey()
{
    TemporaryStore store;
    const auto database = store.open();
    VERIFY_OK(prepareServerDatabase(*database));
    const auto keys = database->collect(
        QStringLiteral("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'"), [](const Row &row) {
            return std::pair{row.text(0), row.text(1)};
        });
    VERIFY_OK(keys);
    QVERIFY(keys->size() > 20);

    for (const auto &[key, table] : *keys) {
        const auto first = database->first(
            QStringLiteral("PRAGMA index_info('%1')").arg(key), [](const Row &row) { return row.text(2); });
        VERIFY_OK(first);
        if (keysWithoutAccount.contains(key) || keysWithoutAccount.contains(table)) continue;
        const QString wanted = table == QStringLiteral("account") ? QStringLiteral("id") : QStringLiteral("account");
        QVERIFY2(**first == wanted, qPrintable(table + u' ' + key + u' ' + **first));
    }
}

void tst_AccountFirst::isNamedByEveryStatement()
{
    TemporaryStore store;
    const auto database = store.open();
    VERIFY_OK(prepareServerDatabase(*database));
    const auto tables = database->collect(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('server')"),
        [](const Row &row) { return row.text(0); });
    VERIFY_OK(tables);
    for (const char *unscoped : {"SELECT id FROM record WHERE type = ?", "DELETE FROM chunk WHERE id = ?",
             "SELECT r.id FROM record r JOIN mutation m ON m.opId = r.id WHERE r.account = ?",
             "UPDATE device SET state = ? WHERE id = ?", "SELECT account FROM device WHERE tokenHash = ?"})
        QVERIFY2(!namesTheAccountOfEachTable(QString::fromLatin1(unscoped), *tables), unscoped);
    for (const Room &room : rooms()) {
        const Reading reading = readingOf(room, *tables);
        QVERIFY2(reading.crossing.isEmpty(), qPrintable(reading.crossing.join(u'\n')));
        QVERIFY2(reading.statements >= room.fewest, qPrintable(room.path));
        for (qsizetype i = 0; i < qsizetype(room.exceptions.size()); ++i) // none for what is not there any more
            QVERIFY2(reading.used.contains(i), room.exceptions[size_t(i)].beginning);
    }
}

void tst_AccountFirst::keepsTwoAccountsWithTheSameIdsApart()
{
    const QString id = QStringLiteral("01930000-0000-7000-8000-0000000000a1");
    const QString device = QStringLiteral("d");
    const QString opId = QStringLiteral("d.1");
    TemporaryStore file;
    std::optional<PostgresTestStore> server;
    if (PostgresTestStore::isWanted()) server.emplace();
    const auto database = server ? server->open() : file.open();
    VERIFY_OK(prepareServerDatabase(*database));
    FakeClock clock;
    SqlChangeLog log{*database, clock};
    for (const char *account : {"a", "b"}) {
        const QString here = QString::fromLatin1(account);
        VERIFY_OK(database->run(QStringLiteral("INSERT INTO account (id, name, modseq) VALUES (?, 'A', 0)"), here));
        VERIFY_OK(log.inTransaction(here, [&]() -> Result<void> {
            Result<AccountWriter> writer = AccountWriter::open(log, here);
            if (!writer) return writer.error();
            const QJsonObject fields{{QStringLiteral("words"), here}};
            if (auto done =
                    writer->write({{QStringLiteral("Note"), id, 0, fields}, 0, StoredRecord::Presence::There, {}});
                !done)
                return done;
            Mutation mutation;
            mutation.opId = opId;
            mutation.seq = 1;
            mutation.by = here;
            const QByteArray body = canonicalJson(toJson(mutation));
            if (auto done = log.writeMutation(here,
                    {device, mutation, body, hashOfBody(body), {MutationResult::State::Held, 0, 0, {}},
                        QStringLiteral("because ") + here});
                !done)
                return done;
            if (auto done = log.holdRecord(here, device, id, opId); !done) return done;
            if (auto done = log.setAcked(here, device, here == QStringLiteral("a") ? 1 : 7); !done) return done;
            if (auto done = log.setConflictOpen(here, id, QStringLiteral("question ") + here); !done) return done;
            if (auto done = log.setMoved(here, QStringLiteral("moved"), QStringLiteral("from ") + here); !done)
                return done;
            return writer->keep();
        }));
        VERIFY_OK(log.chunks().keep(here, QByteArray{"the same bytes"}));
    }
    VERIFY_OK(log.inTransaction(QStringLiteral("b"), [&]() -> Result<void> { // what goes in one stays in the other
        if (auto done = log.releaseRecords(QStringLiteral("b"), opId); !done) return done;
        return log.setHere(QStringLiteral("b"), QStringLiteral("moved"));
    }));
    VERIFY_OK(log.chunks().forget(QStringLiteral("b"), {chunkIdOf("the same bytes")}));

    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    for (const QString &here : {a, b}) {
        const auto record = log.record(here, id);
        VERIFY_OK(record);
        QCOMPARE((*record)->record.fields.value(QStringLiteral("words")).toString(), here);
        const auto mutation = log.mutation(here, opId);
        VERIFY_OK(mutation);
        QCOMPARE((*mutation)->heldBecause, QStringLiteral("because ") + here);
        QCOMPARE(log.heldMutations(here)->size(), 1);
        QCOMPARE(*log.openConflicts(here, id), QStringList{QStringLiteral("question ") + here});
        QCOMPARE(*log.idsOf(here, QStringLiteral("Note"), 10), QStringList{id});
        QStringList seen;
        const auto note = [&](const ChangedRow &row) {
            seen.append(QString::fromUtf8(row.fields));
            return ChangeLog::Next::Continue;
        };
        VERIFY_OK(log.visitChanges(here, 0, note));
        VERIFY_OK(log.visitType(here, QStringLiteral("Note"), {}, note));
        const QString own = QStringLiteral("{\"words\":\"%1\"}").arg(here);
        QCOMPARE(seen, (QStringList{own, own}));
    }
    QCOMPARE(*log.acked(a, device), 1);
    QCOMPARE(*log.acked(b, device), 7);
    QCOMPARE(*log.heldRecords(a, device), QStringList{id});
    QCOMPARE(*log.heldRecords(b, device), QStringList{});
    QCOMPARE(**log.movedTo(a, QStringLiteral("moved")), QStringLiteral("from a"));
    QVERIFY(!*log.hasMoved(b));
    QVERIFY(*log.chunks().has(a, chunkIdOf("the same bytes")));
    QVERIFY(!*log.chunks().has(b, chunkIdOf("the same bytes")));
}

QTEST_GUILESS_MAIN(tst_AccountFirst)
#include "tst_AccountFirst.moc"
