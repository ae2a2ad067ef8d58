// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Outbox.h"

#include "sync/client/ClonedOpId.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/NamedIds.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

constexpr auto held = int(MutationResult::State::Held);
constexpr auto erased = int(MutationResult::State::Erased);

struct StoredMutation {
    qint64 seq = 0;
    QString opId;
    QByteArray body;
};

StoredMutation storedIn(const Row &row) { return {row.integer(0), row.text(1), row.blob(2)}; }

RecordName nameIn(const Row &row) { return {row.text(0), row.text(1)}; }

// seq and opId can change after sealing (renumber, rename); the columns have the last word.
Result<Mutation> mutationIn(const StoredMutation &stored)
{
    auto mutation = mutationFromJson(QJsonDocument::fromJson(stored.body).object());
    if (!mutation) return Error{ErrorKind::Corrupt, QStringLiteral("outbox: %1").arg(mutation.error().detail)};
    mutation->seq = stored.seq;
    mutation->opId = stored.opId;
    return mutation;
}

Result<QList<Mutation>> mutationsIn(const Result<QList<StoredMutation>> &stored)
{
    if (!stored) return stored.error();
    QList<Mutation> mutations;
    for (const StoredMutation &one : *stored) {
        const auto mutation = mutationIn(one);
        if (!mutation) return mutation.error();
        mutations.append(*mutation);
    }
    return mutations;
}

/// A patch does not say whose record it changes, only its id does. What is made with somebody else as its subject is
/// theirs, whatever else it names (ErasedNames, on the service).
bool makesSomethingAbout(const RecordSchema &schema, const Operation &operation, const QSet<QString> &ids)
{
    const RecordKind *kind = schema.find(operation.type);
    const bool makes = operation.kind == Operation::Kind::Add || operation.kind == Operation::Kind::Put;
    if (!kind || !makes) return false;
    bool isNamed = false;
    for (const RecordField &field : kind->fields) {
        const QString id = field.type == FieldType::Id ? operation.set.value(field.name).toString() : QString{};
        if (id.isEmpty()) continue;
        if (!ids.contains(id) && field.refersTo == SyncTuning::subjectType) return false;
        isNamed = isNamed || ids.contains(id);
    }
    return isNamed;
}

} // namespace

Outbox::Outbox(Database &database) : m_database{database} { }

Result<QList<Mutation>> Outbox::read(const QString &condition, int limit)
{
    return mutationsIn(m_database.collect(
        QStringLiteral("SELECT seq, opId, body FROM sync_outbox WHERE %1 ORDER BY seq LIMIT ?").arg(condition),
        storedIn, limit));
}

Result<QList<Mutation>> Outbox::waiting(int limit)
{
    return read(QStringLiteral("overlay = 1 AND result IS NULL"), limit);
}

Result<QList<Mutation>> Outbox::held(int limit)
{
    return read(QStringLiteral("overlay = 1 AND result = %1").arg(alongside::held), limit);
}

Result<QList<RecordName>> Outbox::heldNames()
{
    return namesWhere(QStringLiteral("overlay = 1 AND result = ?"), alongside::held);
}

Result<QList<Mutation>> Outbox::setAsideSince(Instant since, int limit)
{
    return read(QStringLiteral("result IN (%1, %2) AND receivedAt >= %3")
                    .arg(int(MutationResult::State::SetAside))
                    .arg(alongside::erased)
                    .arg(since.time_since_epoch().count()),
        limit);
}

Result<int> Outbox::waitingCount()
{
    const auto count =
        m_database.first(QStringLiteral("SELECT count(*) FROM sync_outbox WHERE overlay = 1 AND result IS NULL"),
            [](const Row &row) { return int(row.integer(0)); });
    if (!count) return count.error();
    return **count;
}

Result<qint64> Outbox::nextSeq(qint64 forgottenSeq)
{
    const auto last = m_database.first(
        QStringLiteral("SELECT max(seq) FROM sync_outbox"), [](const Row &row) { return row.integer(0); });
    if (!last) return last.error();
    return qMax(**last, forgottenSeq) + 1;
}

Result<void> Outbox::append(const Mutation &mutation, const QByteArray &body, const QDate &day)
{
    const auto appended = m_database.run(
        QStringLiteral("INSERT INTO sync_outbox (seq, opId, day, sealedAt, body) VALUES (?, ?, ?, ?, ?)"), mutation.seq,
        mutation.opId, day.toString(Qt::ISODate), qint64(mutation.at.time_since_epoch().count()), body);
    if (!appended) return appended.error();
    for (const Operation &operation : mutation.ops) {
        const auto touched = m_database.run(QStringLiteral("INSERT OR IGNORE INTO sync_touch VALUES (?, ?, ?)"),
            operation.type, operation.id, mutation.seq);
        if (!touched) return touched.error();
    }
    return {};
}

Result<Outbox::Cut> Outbox::front(const Room &room)
{
    return cut(QStringLiteral("overlay = 1 AND result IS NULL"), room);
}

Result<Outbox::Cut> Outbox::heldAfter(qint64 seq, const Room &room)
{
    return cut(QStringLiteral("overlay = 1 AND result = %1 AND seq > %2").arg(alongside::held).arg(seq), room);
}

Result<Outbox::Cut> Outbox::cut(const QString &condition, const Room &room)
{
    QList<StoredMutation> chosen;
    Cut cut;
    {
        auto statement = m_database.query(
            QStringLiteral("SELECT seq, opId, body FROM sync_outbox WHERE %1 ORDER BY seq").arg(condition));
        if (!statement) return statement.error();
        while (true) {
            const auto stepped = statement->step();
            if (!stepped) return stepped.error();
            if (!*stepped) break;
            const StoredMutation stored = storedIn(statement->row());
            const bool isFree = chosen.isEmpty() && room.first == Room::First::HoweverLarge;
            const bool fits = chosen.size() < room.mutations && cut.bytes + stored.body.size() <= room.bytes;
            if (!isFree && !fits) {
                cut.rest = Cut::Rest::More;
                break;
            }
            cut.bytes += stored.body.size();
            chosen.append(stored);
        }
    }
    auto mutations = mutationsIn(chosen);
    if (!mutations) return mutations.error();
    cut.mutations = *std::move(mutations);
    return cut;
}

Result<QList<Mutation>> Outbox::overlaysOn(const RecordName &name)
{
    return mutationsIn(
        m_database.collect(QStringLiteral("SELECT seq, opId, body FROM sync_touch JOIN sync_outbox USING (seq)"
                                          " WHERE type = ? AND id = ? AND overlay = 1 ORDER BY seq"),
            storedIn, name.type, name.id));
}

Result<void> Outbox::acknowledge(const Receipt &receipt)
{
    const bool isHeld = receipt.state == MutationResult::State::Held;
    const std::optional<qint64> visibleAt = isHeld ? std::nullopt : std::optional{receipt.visibleAt};
    const auto written = m_database.run(
        QStringLiteral("UPDATE sync_outbox SET result = ?, receivedAt = ?, visibleAt = ? WHERE seq = ? AND opId = ?"),
        int(receipt.state), qint64(receipt.at.time_since_epoch().count()), visibleAt, receipt.seq, receipt.opId);
    if (!written) return written.error();
    return {};
}

Result<QList<RecordName>> Outbox::namesWhere(const QString &condition, qint64 parameter)
{
    return m_database.collect(
        QStringLiteral(
            "SELECT DISTINCT type, id FROM sync_outbox JOIN sync_touch USING (seq) WHERE %1 ORDER BY type, id")
            .arg(condition),
        nameIn, parameter);
}

Result<QList<RecordName>> Outbox::endOverlays(qint64 visibleUpTo)
{
    const auto ended = QStringLiteral("overlay = 1 AND visibleAt <= ?");
    auto names = namesWhere(ended, visibleUpTo);
    if (!names) return names.error();
    const auto written =
        m_database.run(QStringLiteral("UPDATE sync_outbox SET overlay = 0 WHERE %1").arg(ended), visibleUpTo);
    if (!written) return written.error();
    return names;
}

Result<void> Outbox::empty(const Mutation &mutation, const QList<Operation> &rest)
{
    Mutation left = mutation;
    left.ops = rest;
    const auto written = m_database.run(
        QStringLiteral("UPDATE sync_outbox SET body = ? WHERE seq = ?"), canonicalJson(toJson(left)), mutation.seq);
    if (!written) return written.error();
    return {};
}

Result<QStringList> Outbox::erase(const RecordSchema &schema, const QStringList &records)
{
    const QSet<QString> ids{records.begin(), records.end()};
    QSet<QByteArray> texts;
    for (const QString &id : records)
        texts.insert(id.toUtf8());
    auto naming = mutationsIn(m_database.collect(
        QStringLiteral("SELECT seq, opId, body FROM sync_outbox WHERE result IS NOT NULL AND result <> ?"), storedIn,
        alongside::held));
    if (!naming) return naming.error();
    QStringList made;
    for (const Mutation &mutation : *naming) {
        if (!namesAny(canonicalJson(toJson(mutation)), texts)) continue;
        QList<Operation> rest;
        for (Operation operation : mutation.ops) {
            const bool isMadeAboutOne = makesSomethingAbout(schema, operation, ids);
            if (isMadeAboutOne) made.append(operation.id);
            if (isMadeAboutOne || ids.contains(operation.id)) continue;
            operation.was = withoutIds(operation.was, ids);
            operation.set = withoutIds(operation.set, ids);
            rest.append(operation);
        }
        if (const auto emptied = empty(mutation, rest); !emptied) return emptied.error();
    }
    return made;
}

Result<QStringList> Outbox::emptyErased(qint64 visibleUpTo)
{
    const auto answered = mutationsIn(m_database.collect(
        QStringLiteral("SELECT seq, opId, body FROM sync_outbox WHERE overlay = 1 AND visibleAt <= ? AND result = ?"),
        storedIn, visibleUpTo, alongside::erased));
    if (!answered) return answered.error();
    QStringList written;
    for (const Mutation &mutation : *answered) {
        if (mutation.ops.size() == 1) written.append(mutation.ops.first().id); // of several some are about others
        if (const auto emptied = empty(mutation, {}); !emptied) return emptied.error();
    }
    return written;
}

Result<void> Outbox::offerAgain(const QString &condition, qint64 parameter)
{
    const auto written = m_database.run(
        QStringLiteral("UPDATE sync_outbox SET result = NULL, receivedAt = NULL, visibleAt = NULL, overlay = 1"
                       " WHERE result IS NOT NULL AND %1")
            .arg(condition),
        parameter);
    if (!written) return written.error();
    return {};
}

Result<void> Outbox::offerAgainAfter(qint64 ackedSeq) { return offerAgain(QStringLiteral("seq > ?"), ackedSeq); }

Result<void> Outbox::offerAgainBeyond(qint64 modseq) { return offerAgain(QStringLiteral("visibleAt > ?"), modseq); }

Result<std::optional<qint64>> Outbox::firstSeqAfter(qint64 seq)
{
    return m_database.first(
        QStringLiteral("SELECT seq FROM sync_outbox WHERE seq > ? ORDER BY seq LIMIT 1"),
        [](const Row &row) { return row.integer(0); }, seq);
}

Result<void> Outbox::renumber()
{
    if (const auto offered = offerAgainAfter(0); !offered) return offered;
    const auto seqs = m_database.collect(
        QStringLiteral("SELECT seq FROM sync_outbox ORDER BY seq"), [](const Row &row) { return row.integer(0); });
    if (!seqs) return seqs.error();
    // The n-th seq is never below n, so going up never meets a number that is still taken.
    for (qint64 index = 0; index < seqs->size(); ++index) {
        for (const QString &table : {QStringLiteral("sync_outbox"), QStringLiteral("sync_touch")}) {
            const auto moved = m_database.run(
                QStringLiteral("UPDATE %1 SET seq = ? WHERE seq = ?").arg(table), index + 1, seqs->at(index));
            if (!moved) return moved.error();
        }
    }
    return {};
}

Result<void> Outbox::rename(const Mutation &cloned)
{
    const auto opId = clonedOpId(m_database, cloned);
    if (!opId) return opId.error();
    const auto renamed =
        m_database.run(QStringLiteral("UPDATE sync_outbox SET opId = ? WHERE opId = ?"), *opId, cloned.opId);
    if (!renamed) return renamed.error();
    return {};
}

Result<Outbox::Forgotten> Outbox::forget(const QString &condition, const QString &parameter)
{
    const auto seqs = m_database.collect(
        QStringLiteral("SELECT seq FROM sync_outbox WHERE result IS NOT NULL AND %1 ORDER BY seq").arg(condition),
        [](const Row &row) { return row.integer(0); }, parameter);
    if (!seqs) return seqs.error();
    Forgotten forgotten;
    for (const qint64 seq : *seqs) {
        const auto names = namesWhere(QStringLiteral("overlay = 1 AND seq = ?"), seq);
        if (!names) return names.error();
        for (const QString &table : {QStringLiteral("sync_touch"), QStringLiteral("sync_outbox")}) {
            const auto deleted = m_database.run(QStringLiteral("DELETE FROM %1 WHERE seq = ?").arg(table), seq);
            if (!deleted) return deleted.error();
        }
        forgotten.names += *names;
        forgotten.lastSeq = seq;
    }
    return forgotten;
}

Result<Outbox::Forgotten> Outbox::prune(Instant receivedBefore)
{
    return forget(QStringLiteral("overlay = 0 AND receivedAt < CAST(? AS INTEGER)"),
        QString::number(receivedBefore.time_since_epoch().count()));
}

Result<Outbox::Forgotten> Outbox::forgetType(const QString &type)
{
    return forget(QStringLiteral("seq IN (SELECT seq FROM sync_touch WHERE type = ?)"), type);
}

} // namespace alongside
