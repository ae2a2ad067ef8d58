// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ServiceWriter.h"

#include "sync/merge/MergeRule.h"

namespace alongside {

namespace {

constexpr qsizetype mostInBatch = 2500; // rows a commit: the bulk loading that measured best

bool changesSomething(const QJsonObject &stored, const QJsonObject &set)
{
    for (auto field = set.begin(); field != set.end(); ++field)
        if (!isSame(*field, stored.value(field.key()))) return true;
    return false;
}

} // namespace

ServiceWriter::ServiceWriter(ChangeLog &log, PushTransaction &push, const RecordSchema &schema, const Clock &clock)
    : m_log{log}, m_push{push}, m_schema{schema}, m_clock{clock}
{
}

Result<QList<MutationResult>> ServiceWriter::write(const QString &account, const QList<Operation> &operations)
{
    m_results = QList<MutationResult>(operations.size());
    for (qsizetype place = 0; place < operations.size(); ++place) {
        // `was` of a record's second change is what its first one makes.
        const bool isFull = m_batch.size() == mostInBatch || m_inBatch.contains(operations[place].id);
        if (isFull)
            if (auto flushed = flush(account); !flushed) return flushed.error();
        Operation operation = operations[place];
        const Result<bool> news = isNews(account, operation);
        if (!news) return news.error();
        if (!*news) continue;
        m_batch.append(operation);
        m_inBatch.insert(operation.id);
        m_places.append(place);
    }
    if (auto flushed = flush(account); !flushed) return flushed.error();
    return m_results;
}

Result<bool> ServiceWriter::isNews(const QString &account, Operation &operation)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(account, operation.id);
    if (!stored) return stored.error();
    const bool isThere = stored->has_value() && (*stored)->presence == StoredRecord::Presence::There;
    const QJsonObject fields = isThere ? (*stored)->record.fields : QJsonObject{};
    if (const RecordKind *kind = m_schema.find(operation.type)) operation.was = whatWasSeen(*kind, fields, operation);
    if (operation.kind == Operation::Kind::Remove) return isThere;
    return !isThere || changesSomething(fields, operation.set);
}

Result<void> ServiceWriter::flush(const QString &account)
{
    if (m_batch.isEmpty()) return {};
    Device service;
    service.id = QString::fromLatin1(serviceDevice);
    service.account = account;
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    const Result<qint64> acked = m_log.acked(account, service.id);
    if (!acked) return acked.error();

    PushRequest request{account, *epoch, {}};
    for (const Operation &operation : m_batch) {
        const qint64 seq = *acked + 1 + request.mutations.size();
        request.mutations.append(Mutation{QStringLiteral("%1.%2").arg(service.id).arg(seq), seq, m_schema.version(),
            m_clock.now(), m_clock.monotonic(), QString::fromLatin1(serviceWriter), {operation}});
    }
    PushEcho unheard;
    const Result<PushReply> reply = m_push.run(service, request, Authority::Everything, unheard);
    if (!reply) return reply.error();
    if (reply->refusal) return Error{ErrorKind::Conflict, QStringLiteral("another command is writing: try again")};
    for (qsizetype index = 0; index < m_places.size(); ++index)
        m_results[m_places[index]] = reply->results[index];
    m_batch.clear();
    m_inBatch.clear();
    m_places.clear();
    return {};
}

} // namespace alongside
