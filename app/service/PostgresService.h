// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/ServiceFolder.h"
#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/postgres/PostgresListener.h"
#include "sync/server/ChangeNotices.h"

namespace alongside {

/// The database of the folder's address. After every connection, the first and each later one, it is made fit before
/// anything is asked of it: tables, notices, whose key it belongs to, a new epoch where a standby or a backup answers
/// that may lack what was acknowledged, and without what was erased before. The clock and the ids outlive it. Rejected:
/// the address, the role's rights, another key. Offline: nobody answers. Corrupt: service.erased cannot be read.
Result<std::unique_ptr<Database>> openPostgresService(const ServiceFolder &folder, const Clock &clock, IdSource &ids);

/// Now and then, and at the end: how far the database has got, so that an older copy of it is known for one, and what
/// it has erased, whichever process did.
Result<void> notePosition(const ServiceFolder &folder, Database &database);

/// Before `init`: an address that is given answers and keeps no service yet; it is looked at, and nothing is made.
Result<void> requireFreeDatabase(const ServiceFolder &folder);

/// For `migrate`: the database with its tables, and nothing is done to what is in them.
Result<std::unique_ptr<Database>> openPostgresTables(const QString &address);
/// What the database of this folder is marked with, so that no other service.key opens it.
Result<QString> keyMarkOf(const ServiceFolder &folder);
/// Whether any account is in it.
Result<bool> keepsAService(Database &database);

/// Of what other processes on the same database change, until it goes; nothing for an embedded one, which has none.
/// hear is called on a thread of its own.
std::unique_ptr<PostgresListener> listenToOthers(
    const ServiceFolder &folder, std::function<void(const StateNotice &)> hear);

} // namespace alongside
