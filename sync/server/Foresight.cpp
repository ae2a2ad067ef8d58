// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Foresight.h"

#include "sync/server/StoredRow.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype mostRecordsAhead = 200; // with their documents: what is in memory at once

/// Lists come in three lengths, so that three statements are compiled and not one of each length. A shorter list has
/// its last id several times.
qsizetype placesFor(qsizetype ids)
{
    for (const qsizetype places : {1, 8})
        if (ids <= places) return places;
    return 100;
}

QStringList recordsOf(const QList<Mutation> &mutations)
{
    QStringList ids;
    QSet<QString> known;
    for (const Mutation &mutation : mutations)
        for (const Operation &operation : mutation.ops) {
            if (ids.size() == mostRecordsAhead) return ids;
            if (known.contains(operation.id)) continue;
            known.insert(operation.id);
            ids.append(operation.id);
        }
    return ids;
}

} // namespace

void Foresight::forget()
{
    m_account.clear();
    m_hasErased.reset();
    m_hasMoved.reset();
    m_newMutations.clear();
    m_records.clear();
    m_unquestioned.clear();
}

Result<void> Foresight::look(const QString &account, const QList<Mutation> &mutations)
{
    forget();
    m_account = account;
    Result<void> seen = lookAtAccount();
    if (seen) seen = lookAtMutations(mutations);
    if (seen) seen = lookAtRecords(recordsOf(mutations));
    if (!seen) forget();
    return seen;
}

Result<void> Foresight::lookAtAccount()
{
    const auto both = m_database.first(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM erased WHERE account = ?), "
                       "EXISTS (SELECT 1 FROM moved WHERE account = ?)"),
        [](const Row &row) {
            return std::pair{row.boolean(0), row.boolean(1)};
        },
        m_account, m_account);
    if (!both) return both.error();
    m_hasErased = (*both)->first;
    m_hasMoved = (*both)->second;
    return {};
}

Result<void> Foresight::lookAtMutations(const QList<Mutation> &mutations)
{
    QStringList names;
    for (const Mutation &mutation : mutations)
        names.append(mutation.opId);
    m_newMutations = QSet<QString>{names.begin(), names.end()};
    return readAmong(QStringLiteral("SELECT opId FROM mutation WHERE account = ? AND opId IN (%1)"), names,
        [this](const Row &row) { m_newMutations.remove(row.text(0)); });
}

Result<void> Foresight::lookAtRecords(const QStringList &ids)
{
    for (const QString &id : ids)
        m_records.insert(id, std::nullopt);
    QStringList there;
    const auto read = [&](const Row &row) {
        StoredRecord stored = recordInRow(row);
        there.append(stored.record.id);
        m_records.insert(there.last(), std::move(stored));
    };
    const auto seen = readAmong(QStringLiteral("SELECT type, id, modseq, created, gone, authors, doc FROM record "
                                               "WHERE account = ? AND id IN (%1)"),
        ids, read);
    return seen ? lookAtQuestions(there) : seen;
}

/// A record that is made has none.
Result<void> Foresight::lookAtQuestions(const QStringList &records)
{
    m_unquestioned = QSet<QString>{records.begin(), records.end()};
    return readAmong(QStringLiteral("SELECT record FROM openConflict WHERE account = ? AND record IN (%1)"), records,
        [this](const Row &row) { m_unquestioned.remove(row.text(0)); });
}

Result<void> Foresight::readAmong(const QString &sql, const QStringList &ids, const Read &read)
{
    for (qsizetype from = 0; from < ids.size();) {
        const qsizetype places = placesFor(ids.size() - from);
        const qsizetype last = std::min(from + places, ids.size()) - 1;
        auto rows = m_database.query(sql.arg(QStringList(places, QStringLiteral("?")).join(u',')), m_account);
        if (!rows) return rows.error();
        for (qsizetype place = 0; place < places; ++place)
            rows->bindOne(int(place) + 2, ids.at(std::min(from + place, last)));
        while (true) {
            const Result<bool> stepped = rows->step();
            if (!stepped) return stepped.error();
            if (!*stepped) break;
            read(rows->row());
        }
        from = last + 1;
    }
    return {};
}

std::optional<bool> Foresight::hasErased(const QString &account) const
{
    return account == m_account ? m_hasErased : std::nullopt;
}

std::optional<bool> Foresight::hasMoved(const QString &account) const
{
    return account == m_account ? m_hasMoved : std::nullopt;
}

bool Foresight::takeIsNew(const QString &account, const QString &opId)
{
    return account == m_account && m_newMutations.remove(opId);
}

std::optional<std::optional<StoredRecord>> Foresight::takeRecord(const QString &account, const QString &id)
{
    if (account != m_account || !m_records.contains(id)) return std::nullopt;
    return m_records.take(id);
}

bool Foresight::isUnquestioned(const QString &account, const QString &record) const
{
    return account == m_account && m_unquestioned.contains(record);
}

void Foresight::forgetRecord(const QString &account, const QString &id)
{
    if (account == m_account) m_records.remove(id);
}

void Foresight::forgetQuestions(const QString &account, const QString &record)
{
    if (account == m_account) m_unquestioned.remove(record);
}

} // namespace alongside
