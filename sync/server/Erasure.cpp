// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Erasure.h"

#include "sync/server/AccountWriter.h"
#include "sync/server/ErasedRecords.h"
#include "sync/server/ErasureSearch.h"

namespace alongside {

Result<ErasurePlan> Erasure::plan(const QSet<QString> &roots)
{
    return ErasureSearch{m_parts.log, m_parts.members, m_parts.schema, m_parts.config}.find(roots);
}

Result<ErasureLook> Erasure::look(const QSet<QString> &roots)
{
    return ErasureLook::at(m_parts.log, m_parts.members, m_parts.schema, m_parts.config, roots);
}

/// Every account is locked, the lowest id first: a person may have been in several.
Result<void> Erasure::inAllAccounts(const std::function<Result<void>(const QStringList &accounts)> &work)
{
    const Result<QList<Account>> accounts = m_parts.members.accounts.all();
    if (!accounts) return accounts.error();
    QStringList ids;
    for (const Account &account : *accounts)
        ids.append(account.id);
    if (ids.isEmpty()) return Error{ErrorKind::NotFound, QStringLiteral("there is no account")};
    ids.sort();
    return m_parts.log.inTransaction(ids.first(), [&]() -> Result<void> {
        for (const QString &id : ids.mid(1))
            if (auto locked = m_parts.log.lock(id); !locked) return locked;
        return work(ids);
    });
}

Result<ErasurePlan> Erasure::carryOut(const QSet<QString> &roots, const QString &event)
{
    const Result<ErasureLook> found = look(roots);
    if (!found) return found.error();
    Result<ErasurePlan> plan = ErasurePlan{};
    const Result<void> kept = inAllAccounts([&](const QStringList &) -> Result<void> {
        plan = carryOutLocked(roots, event, *found);
        return plan ? Result<void>{} : plan.error();
    });
    if (!kept) return kept.error();
    return plan;
}

Result<qsizetype> Erasure::again(const ErasedBefore &before)
{
    if (before.all.isEmpty()) return qsizetype{0};
    const Result<ErasureLook> found = look(before.ids());
    if (!found) return found.error();
    qsizetype count = 0;
    const Result<void> kept = inAllAccounts([&](const QStringList &accounts) -> Result<void> {
        const Result<ErasurePlan> erased = carryOutLocked(before.ids(), QStringLiteral("erasedAgain"), *found);
        if (!erased && erased.error().kind != ErrorKind::NotFound) return erased.error();
        for (const ErasurePlan::Part &part : erased ? erased->parts : QList<ErasurePlan::Part>{})
            count += part.records.size();
        for (const ErasedBefore::One &one : before.all)
            if (accounts.contains(one.account))
                if (auto noted = m_parts.log.erased().note(one.account, one.record, one.root); !noted) return noted;
        return {};
    });
    if (!kept) return kept.error();
    return count;
}

Result<ErasurePlan> Erasure::carryOutLocked(const QSet<QString> &roots, const QString &event, const ErasureLook &look)
{
    const Result<bool> isWhole = look.isStillWhole(m_parts.log, m_parts.members);
    if (!isWhole) return isWhole.error();
    const Result<ErasurePlan> found = *isWhole ? look.plan() : plan(roots);
    if (!found) return found.error();
    for (const ErasurePlan::Part &part : found->parts) {
        if (auto erased = erase(*found, part); !erased) return erased.error();
        if (auto noted = note(*found, part, event); !noted) return noted.error();
    }
    return *found;
}

Result<void> Erasure::erase(const ErasurePlan &plan, const ErasurePlan::Part &part)
{
    for (const QString &id : plan.ids) {
        if (auto noted = m_parts.log.erased().note(part.account, id, plan.rootOf.value(id)); !noted) return noted;
        // Also what was never made, and has only ever been held together with something about somebody else.
        if (auto released = m_parts.log.erasure().releaseRecord(part.account, id); !released) return released;
    }
    for (const QString &id : part.moved)
        if (auto forgotten = m_parts.log.erasure().forgetMove(part.account, id); !forgotten) return forgotten;

    Result<AccountWriter> writer = AccountWriter::open(m_parts.log, part.account);
    if (!writer) return writer.error();
    if (auto erased = eraseRecords(part, *writer); !erased) return erased;
    if (auto taken = takeOutOf(plan, part, *writer); !taken) return taken;
    writer->passOne(); // also where only a mutation was overwritten: whoever waits for its answer hears of it
    if (auto kept = writer->keep(); !kept) return kept;
    if (auto erased = eraseMutations(part); !erased) return erased;
    if (auto erased = eraseBytes(part); !erased) return erased;
    // Whoever still loads one would load what was erased.
    return m_parts.snapshots.forgetAll(part.account);
}

Result<void> Erasure::eraseRecords(const ErasurePlan::Part &part, AccountWriter &writer)
{
    for (const QString &id : part.records) {
        Result<std::optional<StoredRecord>> stored = m_parts.log.record(part.account, id);
        if (!stored) return stored.error();
        if (!stored->has_value()) continue;
        StoredRecord &record = **stored;
        record.record.fields = {};
        record.authors = {};
        record.presence = StoredRecord::Presence::Gone;
        if (auto written = writer.write(record); !written) return written;
        ErasureTables &tables = m_parts.log.erasure();
        if (auto closed = tables.closeQuestions(part.account, id); !closed) return closed;
        if (auto left = tables.letGoOfChunks(part.account, id); !left) return left;
    }
    return {};
}

/// Records of others stay, and lose these ids.
Result<void> Erasure::takeOutOf(const ErasurePlan &plan, const ErasurePlan::Part &part, AccountWriter &writer)
{
    const ErasedNames names{m_parts.schema, m_parts.config, plan.ids};
    for (const QString &id : part.mentions) {
        Result<std::optional<StoredRecord>> stored = m_parts.log.record(part.account, id);
        if (!stored) return stored.error();
        if (!stored->has_value()) continue;
        (*stored)->record.fields = names.without((*stored)->record.type, (*stored)->record.fields);
        if (auto written = writer.write(**stored); !written) return written;
    }
    return {};
}

Result<void> Erasure::eraseMutations(const ErasurePlan::Part &part)
{
    ErasureTables &tables = m_parts.log.erasure();
    for (const ErasurePlan::Rewritten &mutation : part.mutations) {
        if (auto written = tables.overwriteBody(part.account, mutation.key, mutation.text); !written) return written;
        if (auto noted = m_parts.log.erased().noteBody(part.account, mutation.key); !noted) return noted;
        if (mutation.isEmpty && part.held.contains(mutation.key))
            if (auto erased = eraseHeld(part.account, mutation); !erased) return erased;
    }
    for (const ErasurePlan::Rewritten &mend : part.mends)
        if (auto written = tables.overwriteMend(part.account, mend.key, mend.text); !written) return written;
    for (const ErasurePlan::Rewritten &decision : part.decisions)
        if (auto written = tables.overwriteDecision(part.account, decision.key, decision.text); !written)
            return written;
    return {};
}

/// Nobody has to decide about it any more, and its writer hears why.
Result<void> Erasure::eraseHeld(const QString &account, const ErasurePlan::Rewritten &mutation)
{
    if (auto released = m_parts.log.releaseRecords(account, mutation.key); !released) return released;
    Result<std::optional<StoredMutation>> stored = m_parts.log.mutation(account, mutation.key);
    if (!stored) return stored.error();
    (*stored)->result = MutationResult{MutationResult::State::Erased, 0, 0, {}};
    (*stored)->heldBecause.clear();
    return m_parts.log.updateResult(account, **stored);
}

Result<void> Erasure::eraseBytes(const ErasurePlan::Part &part)
{
    for (const QString &chunk : part.chunks)
        if (auto forgotten = m_parts.log.erasure().forgetChunk(part.account, chunk); !forgotten)
            return forgotten.error();
    return {};
}

Result<void> Erasure::note(const ErasurePlan &plan, const ErasurePlan::Part &part, const QString &event)
{
    const QString subject = plan.roots.size() == 1 ? *plan.roots.begin() : QStringLiteral("several");
    return m_parts.members.audit.note({part.account, event, subject,
        QStringLiteral("%1 records, %2 of others without it, %3 mutations, %4 chunks")
            .arg(part.records.size())
            .arg(part.mentions.size())
            .arg(part.mutations.size())
            .arg(part.chunks.size())});
}

} // namespace alongside
