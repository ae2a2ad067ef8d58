// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Scope.h"

#include "platform/sql/SqliteDriver.h"
#include "platform/sql/Transaction.h"
#include "sync/client/ChunkStore.h"

#include <algorithm>

namespace alongside {

namespace {

QStringList without(const QStringList &names, const QStringList &others)
{
    QStringList left;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(left),
        [&](const QString &name) { return !others.contains(name); });
    return left;
}

void addOnce(QStringList &names, const QStringList &more) { names += without(more, names); }

// Given back before it was purged: what has come of it since, as by a first sync, has just gone with the rest.
void fetchAnewIfGivenBack(Checkpoint &checkpoint, const QString &type)
{
    if (!checkpoint.types.contains(type)) return;
    addOnce(checkpoint.gainedTypes, {type});
    checkpoint.gainedCursor = {checkpoint.cursor.epoch, 0};
}

} // namespace

void adopt(Checkpoint &checkpoint, const AccountSession &session)
{
    const QStringList lost = without(checkpoint.types, session.types);
    const QStringList gained = without(session.types, checkpoint.types);
    addOnce(checkpoint.lostTypes, lost);
    checkpoint.gainedTypes = without(checkpoint.gainedTypes, lost);
    if (checkpoint.cursor.modseq > 0 && !gained.isEmpty()) {
        addOnce(checkpoint.gainedTypes, gained);
        checkpoint.gainedCursor = {session.epoch, 0};
    }
    checkpoint.types = session.types;
    checkpoint.scope = session.scope;
    checkpoint.minWrite = session.minWrite;
    checkpoint.minRead = session.minRead;
    checkpoint.requestBytes = session.maxRequestBytes;
    checkpoint.pageBytes = session.maxPageBytes;
}

ScopePurge::ScopePurge(Database &database, ShownRecords &shown, Outbox &outbox, Mirror &mirror, Refetch &refetch)
    : m_database{database}, m_shown{shown}, m_outbox{outbox}, m_mirror{mirror}, m_refetch{refetch}
{
}

Result<void> ScopePurge::run(Checkpoint &checkpoint)
{
    // The tablet's file is opened so; what must not stay behind does not depend on it.
    if (const auto told = m_database.execute(QStringLiteral("PRAGMA secure_delete = ON")); !told) return told;
    QStringList kept;
    for (const QString &type : std::as_const(checkpoint.lostTypes)) {
        // A photo that the service does not have yet goes first, and its record stays with it until then.
        const auto waits = ChunkStore{m_database}.isAnyWaiting(type);
        if (!waits) return waits.error();
        if (*waits) kept.append(type);
    }
    for (const QString &type : without(checkpoint.lostTypes, kept)) {
        if (const auto purged = purge(checkpoint, type); !purged) return purged;
        fetchAnewIfGivenBack(checkpoint, type);
        checkpoint.log = Checkpoint::Log::HoldsPurged;
    }
    checkpoint.lostTypes = kept;
    return {};
}

Result<void> ScopePurge::emptyLog()
{
    const auto rewritten = rewrite();
    // Also after a rewriting that failed: the log has grown by it.
    if (const auto emptied = emptySqliteLog(m_database); !emptied) return rewritten ? emptied : rewritten;
    return rewritten ? note(Checkpoint::Log::Clean) : rewritten;
}

// secure_delete leaves what SQLite moved about on a page: only a file that is written anew has no stale copies.
Result<void> ScopePurge::rewrite()
{
    const auto checkpoint = Checkpoint::load(m_database);
    if (!checkpoint) return checkpoint.error();
    if (checkpoint->log != Checkpoint::Log::HoldsPurged) return {};
    if (const auto rewritten = m_database.execute(QStringLiteral("VACUUM")); !rewritten) return rewritten;
    return note(Checkpoint::Log::Rewritten);
}

Result<void> ScopePurge::note(Checkpoint::Log log)
{
    Transaction transaction{m_database};
    auto checkpoint = Checkpoint::load(m_database);
    if (!checkpoint) return checkpoint.error();
    checkpoint->log = log;
    if (const auto saved = checkpoint->save(m_database); !saved) return saved;
    return transaction.commit();
}

Result<void> ScopePurge::purge(Checkpoint &checkpoint, const QString &type)
{
    const auto forgotten = m_outbox.forgetType(type);
    if (!forgotten) return forgotten.error();
    checkpoint.forgottenSeq = qMax(checkpoint.forgottenSeq, forgotten->lastSeq);
    if (const auto done = m_mirror.forgetType(type); !done) return done;
    if (const auto done = m_refetch.forgetType(type); !done) return done;
    if (const auto done = m_shown.purge(type); !done) return done;
    if (const auto done = removeConflictsAbout(type); !done) return done;

    QList<RecordName> others;
    std::copy_if(forgotten->names.cbegin(), forgotten->names.cend(), std::back_inserter(others),
        [&](const RecordName &name) { return name.type != type; });
    return m_mirror.showOnce(others);
}

// Their candidates are values of the kind.
Result<void> ScopePurge::removeConflictsAbout(const QString &type)
{
    const auto ids = m_shown.conflictsAbout(type);
    if (!ids) return ids.error();
    for (const QString &id : *ids)
        if (const auto removed = m_shown.remove(QStringLiteral("Conflict"), id); !removed) return removed;
    return {};
}

} // namespace alongside
