// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/ServiceFolder.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "sync/server/SyncService.h"

namespace alongside {

/// A service's file or database, open, and everything that works on it. One thread.
class OpenService {
public:
    /// Makes the file where `missing` allows it; the tables of a database that is there are made if need be. NotFound,
    /// WrongKey, Corrupt, TooNew, Storage; of PostgreSQL also Offline and Rejected.
    static Result<std::unique_ptr<OpenService>> open(const ServiceFolder &folder, SqliteOptions::Missing missing,
        const Clock &clock, IdSource &ids, const ServerConfig &config = {});

    /// The same of a file in another place.
    static Result<std::unique_ptr<OpenService>> openFile(
        const SqliteOptions &options, const Clock &clock, IdSource &ids, const ServerConfig &config = {});

    Database &database() { return *m_database; }
    /// Now and then, while nobody waits: the embedded database's log is put into its file; of PostgreSQL, which sees to
    /// its own, it is noted how far it has got and what it has erased.
    Result<void> tidy();
    Membership &members() { return m_members; }
    SyncService &sync() { return m_sync; }
    const ServerConfig &config() const { return m_config; }

    /// From now on the account of that name, case and accents aside; empty: the only one.
    void choose(const QString &name) { m_chosen = name; }
    /// The chosen account. NotFound when there is none of that name, or none at all; Rejected when there are several
    /// and nobody has chosen.
    Result<Account> account();
    Result<Account> accountCalled(const QString &name);
    /// Rejected when the service holds some of them, or keeps nothing of them because they are about what was erased
    /// (the others are written); the detail says of how many.
    Result<void> write(const Account &account, const QList<Operation> &operations);
    /// Whether a record is here or was removed; nothing when there never was one of that id.
    Result<std::optional<StoredRecord::Presence>> presenceOf(const Account &account, const QString &record);

private:
    /// What a process that died was about to erase, in the folder's file.
    Result<void> eraseForTheDead(const ServiceFolder &folder, const Clock &clock, IdSource &ids);
    OpenService(std::unique_ptr<Database> database, std::optional<ServiceFolder> elsewhere, const Clock &clock,
        IdSource &ids, const ServerConfig &config);

    std::optional<ServiceFolder> m_elsewhere; ///< whose records are in PostgreSQL
    ServerConfig m_config;
    std::unique_ptr<Database> m_database;
    SqlChangeLog m_log;
    Membership m_members;
    SnapshotStore m_snapshots;
    SyncService m_sync;
    QString m_chosen;
};

} // namespace alongside
