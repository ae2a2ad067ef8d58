// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/SqliteDriver.h"

#include <QStringList>

namespace alongside {

/// Opens the service's database and brings its tables to this version. TooNew when a newer one wrote it.
Result<std::unique_ptr<Database>> openServerDatabase(const SqliteOptions &options);

/// A consistent copy while the service runs, under the same key. The target must not exist.
Result<void> backUpServer(Database &database, const QString &toPath, const QByteArray &key);

/// Makes a database that was put back from a backup fit to serve: a new epoch, and for every account the place where
/// its history forks, so that tablets that are ahead come back to it and offer again what was lost. Every tablet's
/// unsent and sent work is safe; call it once for each backup that is put back, before serving.
Result<void> beginNewEpoch(Database &database, const Clock &clock);

/// Every rule that a healthy service's database keeps: revisions unique and below the counter, what is acknowledged is
/// there without a hole, bodies equal their hashes, one open conflict per record and path at most, and the rest.
/// Each breach is one English sentence with ids and counts only; an empty list is a healthy database.
Result<QStringList> checkServer(Database &database);

} // namespace alongside
