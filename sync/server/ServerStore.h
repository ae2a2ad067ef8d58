// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/SqliteDriver.h"

#include <QStringList>

namespace alongside {

/// Opens the service's database and brings its tables to this version. TooNew when a newer one wrote it.
Result<std::unique_ptr<Database>> openServerDatabase(const SqliteOptions &options);

/// The same for a database that is open already, of any engine.
Result<void> prepareServerDatabase(Database &database);

/// A consistent copy while the service runs, under the same key. The target must not exist.
Result<void> backUpServer(Database &database, const QString &toPath, const QByteArray &key);

/// Makes a database that was put back from a backup fit to serve: a new epoch, and for every account the place where
/// its history forks, so that tablets that are ahead come back to it and offer again what was lost. Every tablet's
/// unsent and sent work is safe; call it once for each backup that is put back, before serving.
Result<void> beginNewEpoch(Database &database, const Clock &clock);

/// For a database that is itself put back or taken over behind this program's back (PostgreSQL): begins a new epoch
/// when its history is another than the last time. `timeline` names the history: the same text as long as nothing that
/// was committed can have gone. A database that has none yet takes this one.
enum class Timeline { GoesOn, Forked };
Result<Timeline> followTimeline(Database &database, const QString &timeline, const Clock &clock);

/// A database that several processes open belongs to one service.key; keyMark tells keys apart and gives none away.
/// Rejected when it is another's.
Result<void> holdToKey(Database &database, const QString &keyMark);
/// In a transaction of the caller's: from now on it is this one's.
Result<void> setKeyMark(Database &database, const QString &keyMark);

/// Every rule that a healthy service's database keeps: revisions unique and below the counter, what is acknowledged is
/// there without a hole, bodies equal their hashes, one open conflict per record and path at most, and the rest.
/// Each breach is one English sentence with ids and counts only; an empty list is a healthy database. What a disk has
/// damaged is a breach too.
Result<QStringList> checkServer(Database &database);
/// Every byte of every attachment: whose bytes are not what their name says. It takes as long as reading them does.
Result<QStringList> checkChunkBytes(Database &database);
/// The two parts of checkServer: what is sound or not, and what of those who were erased is left, which erasing again
/// mends.
Result<QStringList> checkServerButErasure(Database &database);
Result<QStringList> checkErasure(Database &database);

} // namespace alongside
