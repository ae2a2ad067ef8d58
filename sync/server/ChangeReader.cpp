// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChangeReader.h"

#include "sync/protocol/JsonReader.h"
#include "sync/server/ErasedRecords.h"
#include "sync/server/Tombstones.h"

#include <QJsonDocument>

namespace alongside {

namespace {

using ObjectAnswer = std::variant<QJsonObject, MethodError>;

const QString typeName = QStringLiteral("type");

MethodError invalid(const QString &what) { return {QStringLiteral("invalidArguments"), what, {}}; }
MethodError cannotCalculate(const char *why, std::optional<StateToken> fork = {})
{
    return {QStringLiteral("cannotCalculateChanges"), QString::fromLatin1(why), fork};
}

QJsonObject withProperties(const Record &record, const QJsonValue &properties)
{
    QJsonObject object;
    if (!properties.isArray()) object = record.fields;
    for (const QJsonValue &property : properties.toArray())
        if (record.fields.contains(property.toString()))
            object.insert(property.toString(), record.fields.value(property.toString()));
    object.insert(QStringLiteral("id"), record.id);
    return object;
}

/// What <Type>/changes tells: ids, until there are enough.
class TypeChanges {
public:
    TypeChanges(QString type, qint64 since, qint64 most) : m_type{std::move(type)}, m_since{since}, m_most{most} { }

    ChangeLog::Next take(const ChangedRow &row)
    {
        if (row.type != m_type) return ChangeLog::Next::Continue;
        const bool isGone = row.presence == StoredRecord::Presence::Gone;
        // Made and gone since then: RFC 8620 §5.2 says to leave it out.
        if (isGone && row.created > m_since) return ChangeLog::Next::Continue;
        if (m_created.size() + m_updated.size() + m_destroyed.size() == m_most) {
            m_hasMore = true;
            return ChangeLog::Next::Stop;
        }
        m_last = row.modseq;
        (isGone ? m_destroyed : row.created > m_since ? m_created : m_updated).append(row.id);
        return ChangeLog::Next::Continue;
    }

    QJsonObject toJson(const QString &account, const StateToken &since, const StateToken &now) const
    {
        const StateToken reached{now.epoch, m_hasMore ? m_last : now.modseq};
        return {{QStringLiteral("accountId"), account}, {QStringLiteral("oldState"), since.text()},
            {QStringLiteral("newState"), reached.text()}, {QStringLiteral("hasMoreChanges"), m_hasMore},
            {QStringLiteral("created"), toJsonArray(m_created)}, {QStringLiteral("updated"), toJsonArray(m_updated)},
            {QStringLiteral("destroyed"), toJsonArray(m_destroyed)}};
    }

private:
    QString m_type;
    qint64 m_since;
    qint64 m_most;
    qint64 m_last = 0;
    bool m_hasMore = false;
    QStringList m_created;
    QStringList m_updated;
    QStringList m_destroyed;
};

} // namespace

ChangeReader::ChangeReader(const Parts &parts, QString account, StateToken now, const QStringList &types)
    : m_log{parts.log}, m_kinds{parts.kinds}, m_config{parts.config}, m_account{std::move(account)}, m_now{now},
      m_types{types.begin(), types.end()}
{
}

Result<std::optional<MethodError>> ChangeReader::check(const StateToken &since, ChangesRequest::Deletions deletions)
{
    using Check = std::optional<MethodError>;
    const Result<std::optional<qint64>> fork = m_log.forkAfter(m_account, since.epoch);
    if (!fork) return fork.error();
    // Between the fork and the state that the tablet has, two histories have the same numbers.
    if (fork->has_value() && since.modseq > **fork)
        return Check{cannotCalculate("restored from a backup", StateToken{m_now.epoch, **fork})};
    if (since.epoch > m_now.epoch || since.modseq > m_now.modseq)
        return Check{cannotCalculate("a state that was never given")};
    if (since.modseq == 0 || deletions == ChangesRequest::Deletions::NotNeeded) return Check{};
    const Result<qint64> floor = m_log.tombstones().floor(m_account);
    if (!floor) return floor.error();
    if (since.modseq >= *floor) return Check{};
    MethodError error = cannotCalculate("from before the oldest deletion that is told");
    error.floorState = StateToken{m_now.epoch, *floor};
    return Check{error};
}

Result<ManifestPart> ChangeReader::manifest(const QString &type, const QString &after)
{
    ManifestPart part{m_now, {}, {}, false};
    const Result<void> visited = m_log.visitType(m_account, type, after, [&](const ChangedRow &row) {
        part.hasMore = part.ids.size() == m_config.maxIdsInManifest;
        if (part.hasMore) return ChangeLog::Next::Stop;
        if (!isInScope(row)) return ChangeLog::Next::Continue;
        part.ids.append(row.id);
        part.revisions.append(row.modseq);
        return ChangeLog::Next::Continue;
    });
    if (!visited) return visited.error();
    return part;
}

Result<PageText::Room> ChangeReader::put(const ChangedRow &row, PageText &page)
{
    if (row.presence == StoredRecord::Presence::Gone) return putGone(row, page);
    return page.addRecord(row.type, row.id, row.modseq, row.fields);
}

Result<PageText::Room> ChangeReader::putGone(const ChangedRow &row, PageText &page)
{
    constexpr qsizetype emptyDocument = 2; // an erased record says nothing: others need not be looked up
    if (row.fields.size() > emptyDocument) return page.addDestroyed(row.type, row.id);
    const Result<QSet<QString>> erased = m_log.erased().among(m_account, {row.id});
    if (!erased) return erased.error();
    return page.addDestroyed(row.type, row.id, erased->isEmpty() ? PageText::Kept::Elsewhere : PageText::Kept::Nowhere);
}

Result<QByteArray> ChangeReader::page(qint64 since, qint64 maxBytes, const Manner &manner)
{
    PageText page{std::min(maxBytes, m_config.maxPageBytes), m_kinds};
    qint64 reached = m_now.modseq;
    qint64 last = since;
    std::optional<Error> failed;
    const Result<void> visited = m_log.visitChanges(m_account, since, [&](const ChangedRow &row) {
        Result<PageText::Room> room = PageText::Room::Taken;
        const bool isKnown = manner.leftOut && manner.leftOut->isKnown(row, since);
        if (isInScope(row)) room = isKnown ? page.addOwn(row.modseq) : put(row, page);
        if (!room) failed = room.error();
        if (!room || *room == PageText::Room::Full) {
            reached = last;
            return ChangeLog::Next::Stop;
        }
        last = row.modseq;
        return ChangeLog::Next::Continue;
    });
    if (!visited) return visited.error();
    if (failed) return *failed;
    return page.finish({StateToken{m_now.epoch, reached}, reached != m_now.modseq, manner.ackedSeq, manner.scope});
}

Result<QStringList> ChangeReader::wantedIds(const QString &type, const QJsonObject &arguments)
{
    if (arguments.value(QStringLiteral("ids")).isArray()) return JsonReader{arguments}.texts(QStringLiteral("ids"));
    return m_log.idsOf(m_account, type, m_config.maxObjectsInGet + 1);
}

Answer<QJsonObject> ChangeReader::get(const QString &type, const QJsonObject &arguments)
{
    const QJsonValue properties = arguments.value(QStringLiteral("properties"));
    Result<QStringList> ids = wantedIds(type, arguments);
    if (!ids) return ids.error();
    if (ids->size() > m_config.maxObjectsInGet)
        return ObjectAnswer{MethodError{QStringLiteral("requestTooLarge"), QStringLiteral("too many ids"), {}}};

    QJsonArray list;
    QJsonArray notFound;
    ids->removeDuplicates();
    for (const QString &id : std::as_const(*ids)) {
        const Result<std::optional<StoredRecord>> stored = m_log.record(m_account, id);
        if (!stored) return stored.error();
        const bool isThere = stored->has_value() && (*stored)->presence == StoredRecord::Presence::There
            && (*stored)->record.type == type && isInScope((*stored)->record);
        if (isThere)
            list.append(withProperties((*stored)->record, properties));
        else
            notFound.append(id);
    }
    return ObjectAnswer{QJsonObject{{QStringLiteral("accountId"), m_account}, {QStringLiteral("state"), m_now.text()},
        {QStringLiteral("list"), list}, {QStringLiteral("notFound"), notFound}}};
}

Answer<QJsonObject> ChangeReader::changesOf(const QString &type, const QJsonObject &arguments)
{
    JsonReader reader{arguments};
    const QString sinceText = reader.text(QStringLiteral("sinceState"));
    const bool isLimited =
        reader.has(QStringLiteral("maxChanges")) && !arguments.value(QStringLiteral("maxChanges")).isNull();
    const qint64 most = isLimited ? reader.integer(QStringLiteral("maxChanges")) : std::numeric_limits<qint64>::max();
    if (!reader.isSound() || most < 1) return ObjectAnswer{invalid(QStringLiteral("sinceState or maxChanges"))};
    const std::optional<StateToken> since = StateToken::fromText(sinceText);
    if (!since) return ObjectAnswer{cannotCalculate("not a state of this service")};
    const Result<std::optional<MethodError>> unreachable = check(*since);
    if (!unreachable) return unreachable.error();
    if (unreachable->has_value()) return ObjectAnswer{**unreachable};

    TypeChanges changes{type, since->modseq, most};
    const Result<void> visited = m_log.visitChanges(m_account, since->modseq,
        [&](const ChangedRow &row) { return isInScope(row) ? changes.take(row) : ChangeLog::Next::Continue; });
    if (!visited) return visited.error();
    return ObjectAnswer{changes.toJson(m_account, *since, m_now)};
}

bool ChangeReader::isInScope(const ChangedRow &row) const
{
    if (row.type != m_config.conflictType) return m_types.contains(row.type);
    return isInScope(Record{row.type, row.id, row.modseq, QJsonDocument::fromJson(row.fields).object()});
}

// A question that has moved away is empty: whoever may know of questions hears that it is gone, and not what it was
// about.
bool ChangeReader::isInScope(const Record &record) const
{
    if (record.type != m_config.conflictType) return m_types.contains(record.type);
    return m_types.contains(record.fields.value(typeName).toString(m_config.conflictType));
}

} // namespace alongside
