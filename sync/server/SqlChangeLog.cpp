// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SqlChangeLog.h"

#include "platform/sql/NotNull.h"
#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutWaiting.h"
#include "sync/protocol/Codec.h"
#include "sync/server/StoredRow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>

namespace alongside {

namespace {

QJsonObject objectFrom(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

QByteArray textOf(const QStringList &texts)
{
    return QJsonDocument{QJsonArray::fromStringList(texts)}.toJson(QJsonDocument::Compact);
}

QStringList textsFrom(const QString &text)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        texts.append(value.toString());
    return texts;
}

ChangedRow readChange(const Row &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3),
        row.boolean(4) ? StoredRecord::Presence::Gone : StoredRecord::Presence::There, row.blob(5)};
}

Result<void> visitRows(Result<Statement> rows, const ChangeLog::Visit &visit)
{
    if (!rows) return rows.error();
    while (true) {
        const Result<bool> stepped = rows->step();
        if (!stepped) return stepped.error();
        if (!*stepped || visit(readChange(rows->row())) == ChangeLog::Next::Stop) return {};
    }
}

Result<StoredMutation> readMutation(const Row &row)
{
    const Result<Mutation> mutation = mutationFromJson(objectFrom(row.blob(2)));
    const auto state = resultStateFromName(row.text(3));
    if (!mutation || !state) return Error{ErrorKind::Corrupt, QStringLiteral("a stored mutation cannot be read")};
    return StoredMutation{row.text(0), *mutation, row.blob(2), row.blob(1),
        {*state, row.integer(4), row.integer(5), textsFrom(row.text(6))}, row.text(7),
        instantFromText(row.text(8)).value_or(Instant{})};
}

QString mutationColumns()
{
    return QStringLiteral("device, hash, body, state, firstModseq, lastModseq, conflicts, heldBecause, received");
}

} // namespace

SqlChangeLog::SqlChangeLog(Database &database, const Clock &clock)
    : m_database{database}, m_clock{clock}, m_foresight{database}, m_chunks{database, clock},
      m_tombstones{database, clock}, m_erased{database, clock, m_foresight}, m_erasure{database}
{
}

Result<std::unique_ptr<ChangeLog>> SqlChangeLog::frozen()
{
    auto state = m_database.frozen();
    if (!state) return state.error();
    std::unique_ptr<SqlChangeLog> log{new SqlChangeLog{**state, m_clock}};
    log->m_owned = std::move(*state);
    return std::unique_ptr<ChangeLog>{std::move(log)};
}

Result<void> SqlChangeLog::inTransaction(const QString &account, const Work &work)
{
    Transaction transaction{m_database, Transaction::Locks::OwnRows};
    const auto forgetting = qScopeGuard([this] { m_foresight.forget(); });
    // The counter first: whoever writes to the account waits here, and reads what was committed before.
    const Result<qint64> locked =
        m_database.run(QStringLiteral("UPDATE account SET modseq = modseq WHERE id = ?"), account);
    if (!locked) return locked.error();
    if (*locked == 0) return Error{ErrorKind::NotFound, QStringLiteral("no such account")};
    if (auto worked = work(); !worked) return worked.error();
    return transaction.commit();
}

Result<void> SqlChangeLog::attempt(const Work &work)
{
    Savepoint savepoint{m_database};
    if (auto worked = work(); !worked) return worked.error();
    return savepoint.keep();
}

Result<void> SqlChangeLog::lookAhead(const QString &account, const QList<Mutation> &mutations)
{
    return m_foresight.look(account, mutations);
}

Result<qint64> SqlChangeLog::epoch()
{
    const auto epoch =
        m_database.first(QStringLiteral("SELECT epoch FROM server"), [](const Row &row) { return row.integer(0); });
    if (!epoch) return epoch.error();
    return epoch->value_or(0);
}

Result<std::optional<qint64>> SqlChangeLog::forkAfter(const QString &account, qint64 epoch)
{
    const auto fork = m_database.first(
        QStringLiteral("SELECT CASE WHEN ? IN (1, (SELECT epoch FROM server))"
                       " OR EXISTS (SELECT 1 FROM fork WHERE account = ? AND epoch = ?)"
                       " THEN (SELECT min(modseq) FROM fork WHERE account = ? AND epoch > ?) ELSE 0 END"),
        [](const Row &row) { return row.isNull(0) ? std::nullopt : std::optional{row.integer(0)}; }, epoch, account,
        epoch, account, epoch);
    if (!fork) return fork.error();
    return **fork;
}

Result<std::optional<qint64>> SqlChangeLog::modseq(const QString &account)
{
    return m_database.first(
        QStringLiteral("SELECT modseq FROM account WHERE id = ?"), [](const Row &row) { return row.integer(0); },
        account);
}

Result<void> SqlChangeLog::setModseq(const QString &account, qint64 modseq)
{
    return runWithoutWaiting(m_database, QStringLiteral("UPDATE account SET modseq = ? WHERE id = ?"), modseq, account);
}

Result<std::optional<StoredRecord>> SqlChangeLog::record(const QString &account, const QString &id)
{
    if (auto foreseen = m_foresight.takeRecord(account, id)) return *std::move(foreseen);
    return m_database.first(QStringLiteral("SELECT type, id, modseq, created, gone, authors, doc FROM record "
                                           "WHERE account = ? AND id = ?"),
        recordInRow, account, id);
}

// A changed record is deleted and inserted: SQLite keeps every page that an UPDATE of a unique index might have to put
// back, and SQLCipher encrypts each (measured: six times the cost of an INSERT). It also keeps rows in modseq's order.
Result<void> SqlChangeLog::writeRecord(const QString &account, const StoredRecord &stored)
{
    const Record &record = stored.record;
    m_foresight.forgetRecord(account, record.id);
    if (stored.created != record.revision) {
        const Result<void> deleted = runWithoutWaiting(
            m_database, QStringLiteral("DELETE FROM record WHERE account = ? AND id = ?"), account, record.id);
        if (!deleted) return deleted;
    }
    const Result<void> written = runWithoutWaiting(m_database,
        QStringLiteral("INSERT INTO record (account, id, type, modseq, created, gone, "
                       "authors, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        account, record.id, record.type, record.revision, stored.created,
        stored.presence == StoredRecord::Presence::Gone, canonicalJson(stored.authors), canonicalJson(record.fields));
    if (!written) return written;
    return m_chunks.noteUses(account, stored);
}

Result<void> SqlChangeLog::visitChanges(const QString &account, qint64 since, const Visit &visit)
{
    return visitRows(m_database.query(QStringLiteral("SELECT type, id, modseq, created, gone, doc FROM record "
                                                     "WHERE account = ? AND modseq > ? ORDER BY modseq"),
                         account, since),
        visit);
}

Result<void> SqlChangeLog::visitType(
    const QString &account, const QString &type, const QString &after, const Visit &visit)
{
    return visitRows(
        m_database.query(QStringLiteral("SELECT type, id, modseq, created, gone, doc FROM record "
                                        "WHERE account = ? AND type = ? AND gone = 0 AND id > ? ORDER BY id"),
            account, type, notNull(after)),
        visit);
}

Result<QStringList> SqlChangeLog::idsBelow(const QString &account, const QString &type, const QString &below, int limit)
{
    const QString end = below.isEmpty() ? QStringLiteral("g") : below; // an id is hexadecimal digits and dashes
    const auto ids = m_database.collect(
        QStringLiteral("SELECT id FROM record WHERE account = ? AND type = ? AND gone = 0 "
                       "AND id < ? ORDER BY id DESC LIMIT ?"),
        [](const Row &row) { return row.text(0); }, account, type, end, limit);
    if (!ids) return ids.error();
    return QStringList{*ids};
}

Result<QStringList> SqlChangeLog::idsOf(const QString &account, const QString &type, int limit)
{
    const auto ids = m_database.collect(
        QStringLiteral("SELECT id FROM record WHERE account = ? AND type = ? AND gone = 0 "
                       "ORDER BY id LIMIT ?"),
        [](const Row &row) { return row.text(0); }, account, type, limit);
    if (!ids) return ids.error();
    return QStringList{*ids};
}

Result<std::optional<StoredMutation>> SqlChangeLog::mutation(const QString &account, const QString &opId)
{
    if (m_foresight.takeIsNew(account, opId)) return std::optional<StoredMutation>{};
    const auto read = m_database.first(
        QStringLiteral("SELECT %1 FROM mutation WHERE account = ? AND opId = ?").arg(mutationColumns()), readMutation,
        account, opId);
    if (!read) return read.error();
    if (!read->has_value()) return std::optional<StoredMutation>{};
    if (!read->value()) return read->value().error();
    return std::optional{*read->value()};
}

Result<void> SqlChangeLog::writeMutation(const QString &account, const StoredMutation &stored)
{
    const Mutation &mutation = stored.mutation;
    m_foresight.takeIsNew(account, mutation.opId);
    return runWithoutWaiting(m_database,
        QStringLiteral("INSERT INTO mutation (account, opId, device, seq, hash, body, state, firstModseq, lastModseq, "
                       "conflicts, heldBecause, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        account, mutation.opId, stored.device, mutation.seq, stored.hash, stored.body, nameOf(stored.result.state),
        stored.result.first, stored.result.last, QString::fromUtf8(textOf(stored.result.conflicts)),
        notNull(stored.heldBecause), toText(m_clock.now()));
}

Result<void> SqlChangeLog::updateResult(const QString &account, const StoredMutation &stored)
{
    return withoutCount(
        m_database.run(QStringLiteral("UPDATE mutation SET state = ?, firstModseq = ?, lastModseq = ?, conflicts = ?, "
                                      "heldBecause = ? WHERE account = ? AND opId = ?"),
            nameOf(stored.result.state), stored.result.first, stored.result.last,
            QString::fromUtf8(textOf(stored.result.conflicts)), notNull(stored.heldBecause), account,
            stored.mutation.opId));
}

Result<void> SqlChangeLog::noteOfferedAgain(
    const QString &account, const QString &device, qint64 seq, const QString &opId)
{
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO offeredAgain (account, device, seq, opId) VALUES (?, ?, ?, ?)"),
            account, device, seq, opId));
}

Result<QList<StoredMutation>> SqlChangeLog::heldMutations(const QString &account)
{
    const auto rows = m_database.collect(
        QStringLiteral("SELECT %1 FROM mutation WHERE account = ? AND state = 'held' ORDER BY received, device, seq")
            .arg(mutationColumns()),
        readMutation, account);
    if (!rows) return rows.error();
    QList<StoredMutation> held;
    for (const Result<StoredMutation> &row : *rows) {
        if (!row) return row.error();
        held.append(*row);
    }
    return held;
}

Result<qint64> SqlChangeLog::acked(const QString &account, const QString &device)
{
    const auto acked = m_database.first(
        QStringLiteral("SELECT acked FROM deviceAccount WHERE account = ? AND device = ?"),
        [](const Row &row) { return row.integer(0); }, account, device);
    if (!acked) return acked.error();
    return acked->value_or(0);
}

Result<void> SqlChangeLog::setAcked(const QString &account, const QString &device, qint64 seq)
{
    const Result<qint64> updated = m_database.run(
        QStringLiteral("UPDATE deviceAccount SET acked = ? WHERE account = ? AND device = ?"), seq, account, device);
    if (!updated) return updated.error();
    if (*updated > 0) return {};
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO deviceAccount (account, device, acked) VALUES (?, ?, ?)"), account, device, seq));
}

Result<void> SqlChangeLog::noteGap(const QString &account, const QString &device, qint64 first, qint64 last)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO gap (account, device, firstSeq, lastSeq, declared) VALUES (?, ?, ?, ?, ?)"),
        account, device, first, last, toText(m_clock.now())));
}

Result<QStringList> SqlChangeLog::openConflicts(const QString &account, const QString &record)
{
    if (m_foresight.isUnquestioned(account, record)) return QStringList{};
    const auto conflicts = m_database.collect(
        QStringLiteral("SELECT conflict FROM openConflict WHERE account = ? AND record = ? ORDER BY conflict"),
        [](const Row &row) { return row.text(0); }, account, record);
    if (!conflicts) return conflicts.error();
    return QStringList{*conflicts};
}

Result<void> SqlChangeLog::setConflictOpen(const QString &account, const QString &record, const QString &conflict)
{
    m_foresight.forgetQuestions(account, record);
    if (auto closed = setConflictClosed(account, conflict); !closed) return closed;
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO openConflict (account, conflict, record) VALUES (?, ?, ?)"), account,
            conflict, record));
}

Result<void> SqlChangeLog::setConflictClosed(const QString &account, const QString &conflict)
{
    return withoutCount(m_database.run(
        QStringLiteral("DELETE FROM openConflict WHERE account = ? AND conflict = ?"), account, conflict));
}

} // namespace alongside
