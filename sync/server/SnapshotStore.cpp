// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SnapshotStore.h"

#include "platform/sql/NotNull.h"
#include "platform/sql/WithoutCount.h"
#include "sync/protocol/Codec.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

/// The only row's snapshot, if there is a row.
Result<std::optional<Snapshot>> readAbout(const Result<std::optional<QByteArray>> &row)
{
    if (!row) return row.error();
    if (!row->has_value()) return std::optional<Snapshot>{};
    Result<Snapshot> snapshot = snapshotFromJson(QJsonDocument::fromJson(**row).object());
    if (!snapshot) return Error{ErrorKind::Corrupt, QStringLiteral("a stored snapshot cannot be read")};
    return std::optional{*std::move(snapshot)};
}

QByteArray firstBlob(const Row &row) { return row.blob(0); }

} // namespace

SnapshotStore::SnapshotStore(Database &database, const Clock &clock) : m_database{database}, m_clock{clock} { }

// RFC 3339 in UTC with milliseconds sorts as it is written.
QString SnapshotStore::momentBefore(std::chrono::hours age) const { return toText(m_clock.now() - age); }

Result<void> SnapshotStore::keep(const QString &account, const Snapshot &snapshot, const SnapshotSpan &span)
{
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO snapshot (account, id, scope, recentFrom, historyFrom, made, about) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            account, snapshot.blob, snapshot.scope, span.recentFrom, notNull(span.historyFrom), toText(m_clock.now()),
            canonicalJson(toJson(snapshot))));
}

Result<void> SnapshotStore::keepFrame(
    const QString &account, const QString &blob, qint64 start, const QByteArray &frame)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO snapshotFrame (account, snapshot, start, bytes) VALUES (?, ?, ?, ?)"), account,
        blob, start, frame));
}

Result<void> SnapshotStore::forgetAll(const QString &account)
{
    auto frames = m_database.run(QStringLiteral("DELETE FROM snapshotFrame WHERE account = ?"), account);
    if (!frames) return frames.error();
    return withoutCount(m_database.run(QStringLiteral("DELETE FROM snapshot WHERE account = ?"), account));
}

Result<void> SnapshotStore::keepLatest(const QString &account, const QString &scope, qsizetype most)
{
    using Use = std::pair<QString, QString>; // RFC 3339 sorts as it is written
    auto uses = m_database.collect(
        QStringLiteral("SELECT id, made FROM snapshot WHERE account = ? AND scope = ?"),
        [this](const Row &row) {
            return Use{std::max(row.text(1), m_readAt.value(row.text(0))), row.text(0)};
        },
        account, scope);
    if (!uses) return uses.error();
    std::sort(uses->begin(), uses->end());
    while (uses->size() > most)
        if (auto forgotten = forget(account, uses->takeFirst().second); !forgotten) return forgotten;
    return {};
}

Result<void> SnapshotStore::forget(const QString &account, const QString &blob)
{
    m_readAt.remove(blob);
    auto frames =
        m_database.run(QStringLiteral("DELETE FROM snapshotFrame WHERE account = ? AND snapshot = ?"), account, blob);
    if (!frames) return frames.error();
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM snapshot WHERE account = ? AND id = ?"), account, blob));
}

Result<void> SnapshotStore::forgetOlderThan(const QString &account, std::chrono::hours age)
{
    const QString before = momentBefore(age);
    m_readAt.removeIf([&](auto read) { return read.value() < before; });
    auto frames = m_database.run(QStringLiteral("DELETE FROM snapshotFrame WHERE account = ? AND snapshot IN "
                                                "(SELECT id FROM snapshot WHERE account = ? AND made < ?)"),
        account, account, before);
    if (!frames) return frames.error();
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM snapshot WHERE account = ? AND made < ?"), account, before));
}

Result<std::optional<Snapshot>> SnapshotStore::find(const QString &account, const QString &blob, std::chrono::hours age)
{
    return readAbout(
        m_database.first(QStringLiteral("SELECT about FROM snapshot WHERE account = ? AND id = ? AND made >= ?"),
            firstBlob, account, blob, momentBefore(age)));
}

Result<std::optional<Snapshot>> SnapshotStore::latest(
    const QString &account, const QString &scope, const SnapshotSpan &span, std::chrono::hours age)
{
    return readAbout(
        m_database.first(QStringLiteral("SELECT about FROM snapshot WHERE account = ? AND scope = ? AND recentFrom = ? "
                                        "AND historyFrom = ? AND made >= ? ORDER BY made DESC LIMIT 1"),
            firstBlob, account, scope, span.recentFrom, notNull(span.historyFrom), momentBefore(age)));
}

Result<QByteArray> SnapshotStore::read(const QString &account, const QString &blob, qint64 first, qint64 last)
{
    QByteArray bytes;
    const auto frames = m_database.collect(
        QStringLiteral("SELECT start, bytes FROM snapshotFrame WHERE account = ? AND snapshot = ? AND start <= ? "
                       "AND start + length(bytes) > ? ORDER BY start"),
        [&](const Row &row) {
            const qint64 start = row.integer(0);
            const QByteArray frame = row.blob(1);
            const qint64 from = std::max<qint64>(first - start, 0);
            bytes += frame.mid(from, last - start - from + 1);
            return start;
        },
        account, blob, last, first);
    if (!frames) return frames.error();
    if (!bytes.isEmpty()) m_readAt.insert(blob, toText(m_clock.now()));
    return bytes;
}

} // namespace alongside
