// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Snapshot.h"

#include <QHash>

namespace alongside {

/// Snapshots and their bytes, frame by frame, in the service's encrypted file. One thread.
class SnapshotStore {
public:
    SnapshotStore(Database &database, const Clock &clock);

    Result<void> keep(const QString &account, const Snapshot &snapshot, const SnapshotSpan &span);
    Result<void> keepFrame(const QString &account, const QString &blob, qint64 start, const QByteArray &frame);
    /// What was in it has left the account.
    Result<void> forgetAll(const QString &account);
    Result<void> forgetOlderThan(const QString &account, std::chrono::hours age);
    /// Keeps so many of a scope: those that were made or read last, as far as this process knows.
    Result<void> keepLatest(const QString &account, const QString &scope, qsizetype most);

    /// Nothing when there is none of that age or younger.
    Result<std::optional<Snapshot>> find(const QString &account, const QString &blob, std::chrono::hours age);
    Result<std::optional<Snapshot>> latest(
        const QString &account, const QString &scope, const SnapshotSpan &span, std::chrono::hours age);

    /// The blob's bytes from first to last, both included, as far as there are any.
    Result<QByteArray> read(const QString &account, const QString &blob, qint64 first, qint64 last);

private:
    Result<void> forget(const QString &account, const QString &blob);
    QString momentBefore(std::chrono::hours age) const;

    Database &m_database;
    const Clock &m_clock;
    QHash<QString, QString> m_readAt; ///< RFC 3339, by blob, since this process began
};

} // namespace alongside
