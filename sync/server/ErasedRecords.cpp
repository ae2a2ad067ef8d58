// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasedRecords.h"

#include "platform/sql/WithoutCount.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace alongside {

namespace {

Result<bool> isThere(const Result<std::optional<qint64>> &row)
{
    if (!row) return row.error();
    return row->has_value();
}

constexpr int idsAtOnce = 32; // a mutation names about ten

qint64 oneIn(const Row &row) { return row.integer(0); }

void collectIds(const QJsonValue &value, QSet<QString> &ids)
{
    constexpr qsizetype lengthOfId = 36;
    const QString text = value.toString();
    if (text.size() == lengthOfId && !QUuid::fromString(text).isNull()) ids.insert(text);
    for (const QJsonValue &entry : value.toArray())
        collectIds(entry, ids);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        collectIds(QJsonValue{member.key()}, ids);
        collectIds(*member, ids);
    }
}

} // namespace

Result<bool> ErasedRecords::isAny(const QString &account)
{
    if (const auto foreseen = m_foresight.hasErased(account)) return *foreseen;
    return isThere(m_database.first(QStringLiteral("SELECT 1 FROM erased WHERE account = ? LIMIT 1"), oneIn, account));
}

Result<bool> ErasedRecords::isAnySince(const QString &account, qint64 modseq)
{
    return isThere(m_database.first(
        QStringLiteral("SELECT 1 FROM erased e JOIN record r ON r.account = e.account AND r.id = e.record "
                       "WHERE e.account = ? AND r.modseq > ? LIMIT 1"),
        oneIn, account, modseq));
}

Result<QSet<QString>> ErasedRecords::among(const QString &account, const QSet<QString> &ids)
{
    const QStringList all{ids.begin(), ids.end()};
    QSet<QString> erased;
    for (qsizetype first = 0; first < all.size(); first += idsAtOnce)
        if (auto known = addKnown(account, all.mid(first, idsAtOnce), erased); !known) return known.error();
    return erased;
}

Result<void> ErasedRecords::addKnown(const QString &account, const QStringList &ids, QSet<QString> &erased)
{
    static const QString one = QStringLiteral("SELECT record FROM erased WHERE account = ? AND record = ?");
    static const QString several = QStringLiteral("SELECT record FROM erased WHERE account = ? AND record IN (%1)")
                                       .arg(QStringList(idsAtOnce, QStringLiteral("?")).join(u','));
    auto rows = m_database.query(ids.size() == 1 ? one : several, account);
    if (!rows) return rows.error();
    const int places = ids.size() == 1 ? 1 : idsAtOnce;
    for (int place = 0; place < places; ++place) // the last one again: a statement of each length would be compiled
        rows->bindOne(place + 2, ids.at(std::min<qsizetype>(place, ids.size() - 1)));
    while (true) {
        const Result<bool> stepped = rows->step();
        if (!stepped) return stepped.error();
        if (!*stepped) return {};
        erased.insert(rows->row().text(0));
    }
}

Result<QSet<QString>> ErasedRecords::all(const QString &account)
{
    const auto ids = m_database.collect(
        QStringLiteral("SELECT record FROM erased WHERE account = ?"), [](const Row &row) { return row.text(0); },
        account);
    if (!ids) return ids.error();
    return QSet<QString>{ids->begin(), ids->end()};
}

Result<void> ErasedRecords::note(const QString &account, const QString &record, const QString &root)
{
    m_foresight.forgetErased();
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO erased (account, record, root, at) SELECT ?, ?, ?, ? WHERE NOT EXISTS "
                       "(SELECT 1 FROM erased WHERE account = ? AND record = ?)"),
        account, record, root, toText(m_clock.now()), account, record));
}

Result<void> ErasedRecords::noteBody(const QString &account, const QString &opId)
{
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO erasedBody (account, opId) SELECT ?, ? WHERE NOT EXISTS "
                                      "(SELECT 1 FROM erasedBody WHERE account = ? AND opId = ?)"),
            account, opId, account, opId));
}

Result<bool> ErasedRecords::isBody(const QString &account, const QString &opId)
{
    return isThere(m_database.first(
        QStringLiteral("SELECT 1 FROM erasedBody WHERE account = ? AND opId = ?"), oneIn, account, opId));
}

QSet<QString> idsIn(const Operation &operation)
{
    QSet<QString> ids{operation.id};
    collectIds(operation.set, ids);
    collectIds(operation.was, ids);
    return ids;
}

} // namespace alongside
