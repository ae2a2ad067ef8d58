// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"
#include "sync/client/Refetch.h"
#include "sync/client/ShownRecords.h"

namespace alongside {

/// Takes over what the service's session says: limits, versions, and the kinds this tablet may hold. Gained kinds are
/// to be fetched from their beginning, lost ones to be purged. Pure.
void adopt(Checkpoint &checkpoint, const AccountSession &session);

/// Kinds that this tablet may no longer hold go as soon as nothing waits any more, what was received of them included;
/// once the write-ahead log is emptied, not a byte of them is left.
class ScopePurge {
public:
    ScopePurge(Database &database, ShownRecords &shown, Outbox &outbox, Mirror &mirror, Refetch &refetch);

    /// Inside a transaction of the caller, who saves the checkpoint in it.
    Result<void> run(Checkpoint &checkpoint);
    /// After that transaction. Wait, DiskFull: a reader is in the way, or there is no room for the file written anew;
    /// what could be done is kept, and the rest is for another time.
    Result<void> emptyLog();

private:
    Result<void> purge(Checkpoint &checkpoint, const QString &type);
    Result<void> rewrite();
    Result<void> note(Checkpoint::Log log);
    Result<void> removeConflictsAbout(const QString &type);

    Database &m_database;
    ShownRecords &m_shown;
    Outbox &m_outbox;
    Mirror &m_mirror;
    Refetch &m_refetch;
};

} // namespace alongside
