// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/base/Result.h"
#include "platform/sql/SqliteDriver.h"

#include <QString>

namespace alongside {

/// Where a service keeps its encrypted file (service.db) and, in a file that only its owner reads (0600), its key. With
/// the address of a PostgreSQL database, the records are there, and the key and the log are here.
class ServiceFolder {
public:
    explicit ServiceFolder(const QString &path, const QString &databaseAddress = {});

    bool isEmbedded() const { return m_databaseAddress.isEmpty(); }
    const QString &databaseAddress() const { return m_databaseAddress; }

    const QString &path() const { return m_path; }
    QString databasePath() const;
    QString logPath() const;
    QString lockPath() const; ///< held while the service runs
    QString erasedPath() const; ///< ids of what was erased, beside a database that is put back as a whole
    QString seenPath() const; ///< how far PostgreSQL was seen to get (SeenPosition)

    /// Its file, or the key to what is elsewhere.
    bool hasService() const;
    /// A new directory (0700) with a new key. Rejected when a service is there already. A key that is there already is
    /// used for a database elsewhere.
    Result<void> create(IdSource &ids);
    /// Storage when the key file is missing, readable by others, or torn.
    Result<QByteArray> key() const;
    /// How to open the service's file. missing: whether it may be made.
    Result<SqliteOptions> options(SqliteOptions::Missing missing) const;

private:
    QString keyPath() const;

    QString m_path;
    QString m_databaseAddress;
};

} // namespace alongside
