// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ConflictBook.h"

#include "sync/merge/RecordPath.h"
#include "sync/server/Forwarding.h"
#include "sync/server/HeldReasons.h"

namespace alongside {

namespace {

Candidate candidateOf(const QJsonValue &value, const Envelope &envelope)
{
    return {value, envelope.by, toText(envelope.at), envelope.opId};
}

bool isTouched(const RecordKind &kind, const Operation &operation, const QString &path)
{
    const QStringList fields = kind.fieldsOf(path);
    return std::any_of(
        fields.begin(), fields.end(), [&](const QString &field) { return operation.set.contains(field); });
}

bool hasClash(const QList<Clash> &clashes, const QString &path)
{
    return std::any_of(clashes.begin(), clashes.end(), [&](const Clash &clash) { return clash.path == path; });
}

/// Somebody waits with a value that is not in force, and is not among those.
bool hasUnseen(const Conflict &conflict, const QStringList &saw)
{
    return std::any_of(conflict.candidates.begin() + 1, conflict.candidates.end(),
        [&](const Candidate &candidate) { return !saw.contains(candidate.opId); });
}

} // namespace

QJsonValue valueOf(const RecordKind &kind, const StoredRecord &record, const QString &path)
{
    if (path == QLatin1String{removalPath}) return record.presence == StoredRecord::Presence::Gone;
    return RecordPath{kind, path}.valueIn(record.record.fields);
}

ConflictBook::ConflictBook(ChangeLog &log, AccountWriter &writer, QString account, QString conflictType)
    : m_log{log}, m_writer{writer}, m_account{std::move(account)}, m_conflictType{std::move(conflictType)}
{
}

Result<QStringList> ConflictBook::follow(const MergedRecord &merged)
{
    const Result<QStringList> open = m_log.openConflicts(m_account, merged.after.record.id);
    if (!open) return open.error();
    for (const QString &id : *open)
        if (auto updated = update(merged, id); !updated) return updated.error();

    QStringList joined;
    for (const Clash &clash : merged.clashes) {
        Result<QString> id = join(merged, clash);
        if (!id) return id.error();
        joined.append(*std::move(id));
    }
    return joined;
}

Result<QString> ConflictBook::openAgainstRemoval(const StoredRecord &gone, const Envelope &editor)
{
    const QString path = QString::fromLatin1(removalPath);
    Result<Candidate> removal = inForce(gone, path, true, editor);
    if (!removal) return removal.error();
    const Conflict conflict{gone.record.type, gone.record.id, path, false,
        {candidateOf(false, editor), *std::move(removal)}, Conflict::Status::Open};
    if (auto saved = save(conflict); !saved) return saved.error();
    return Conflict::idOf(conflict.record, path);
}

Result<Conflict> ConflictBook::find(const QString &id)
{
    Result<std::optional<Conflict>> conflict = stored(id);
    if (!conflict) return conflict.error();
    if (!conflict->has_value()) return refused(Refusal::NoSuchConflict);
    return **conflict;
}

Result<void> ConflictBook::save(const Conflict &conflict)
{
    const QString id = Conflict::idOf(conflict.record, conflict.path);
    Result<std::optional<StoredRecord>> known = m_log.record(m_account, id);
    if (!known) return known.error();
    StoredRecord record = known->value_or(StoredRecord{});
    record.record = Record{m_conflictType, id, 0, conflict.toFields()};
    if (auto written = m_writer.write(record); !written) return written.error();
    return conflict.status == Conflict::Status::Open ? m_log.setConflictOpen(m_account, conflict.record, id)
                                                     : m_log.setConflictClosed(m_account, id);
}

Result<bool> ConflictBook::endOthers(const Conflict &removal, const QStringList &saw)
{
    const Result<QStringList> open = m_log.openConflicts(m_account, removal.record);
    if (!open) return open.error();
    QList<Conflict> others;
    for (const QString &id : *open) {
        const Result<Conflict> other = find(id);
        if (!other) return other.error();
        if (other->path == removal.path) continue;
        if (hasUnseen(*other, saw)) return false;
        others.append(*other);
    }
    for (Conflict &other : others) {
        other.status = Conflict::Status::Resolved;
        if (auto saved = save(other); !saved) return saved.error();
    }
    return true;
}

Result<Candidate> ConflictBook::inForce(
    const StoredRecord &record, const QString &path, const QJsonValue &value, const Envelope &current)
{
    // What has moved here was written in the account that it came from.
    const auto [account, opId] = placeOf(record.authorOf(path));
    if (opId == current.opId) return candidateOf(value, current);
    const Result<std::optional<StoredMutation>> author = m_log.mutation(account.isEmpty() ? m_account : account, opId);
    if (!author) return author.error();
    // An erased or expired mutation: the value stands, its writer is not known any more.
    if (!author->has_value()) return Candidate{value, QString{}, QString{}, opId};
    return candidateOf(value, envelopeOf((*author)->mutation));
}

Result<std::optional<Conflict>> ConflictBook::stored(const QString &id)
{
    const Result<std::optional<StoredRecord>> record = m_log.record(m_account, id);
    if (!record) return record.error();
    if (!record->has_value() || (*record)->record.type != m_conflictType) return std::optional<Conflict>{};
    Result<Conflict> conflict = Conflict::fromFields((*record)->record.fields);
    if (!conflict) return Error{ErrorKind::Corrupt, QStringLiteral("a stored conflict cannot be read")};
    return std::optional{*std::move(conflict)};
}

Result<QString> ConflictBook::join(const MergedRecord &merged, const Clash &clash)
{
    const QString record = merged.after.record.id;
    const QString id = Conflict::idOf(record, clash.path);
    const Result<std::optional<Conflict>> known = stored(id);
    if (!known) return known.error();
    Conflict conflict{merged.kind.type, record, clash.path, clash.base, {}, Conflict::Status::Open};
    if (known->has_value() && (*known)->status == Conflict::Status::Open) {
        conflict = **known;
    } else {
        Result<Candidate> current = inForce(merged.after, clash.path, clash.current, merged.envelope);
        if (!current) return current.error();
        conflict.candidates = {*std::move(current)};
    }
    conflict.join(candidateOf(clash.proposed, merged.envelope));
    if (auto saved = save(conflict); !saved) return saved.error();
    return id;
}

// Somebody set the path again without a clash: their value is in force now, or they have come to agree with it.
Result<void> ConflictBook::update(const MergedRecord &merged, const QString &id)
{
    Result<Conflict> conflict = find(id);
    if (!conflict) return conflict.error();
    const QString path = conflict->path;
    if (!isTouched(merged.kind, merged.operation, path) || hasClash(merged.clashes, path)) return {};
    const Candidate said = candidateOf(valueOf(merged.kind, merged.after, path), merged.envelope);
    if (merged.changedPaths.contains(path))
        conflict->replaceInForce(said);
    else
        conflict->join(said);
    if (conflict->isSettled()) conflict->status = Conflict::Status::Resolved;
    return save(*conflict);
}

} // namespace alongside
