// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ErasedBefore.h"
#include "sync/server/ErasureLook.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/SnapshotStore.h"

#include <functional>

namespace alongside {

class ChangeLog;
class AccountWriter;

/// Erases records and everything that names them, in every account and in one transaction: documents, the bodies of
/// mutations, what is held and was decided about it, open questions, bytes that only they named, snapshots. Ids,
/// numbers and hashes stay, so that nothing counted on comes loose; tablets hear of it with the changes.
class Erasure {
public:
    struct Parts {
        ChangeLog &log;
        SnapshotStore &snapshots;
        Membership &members;
        const RecordSchema &schema;
        const ServerConfig &config;
    };
    explicit Erasure(const Parts &parts) : m_parts{parts} { }

    /// What would go, and changes nothing. NotFound: nothing here names one of the roots.
    Result<ErasurePlan> plan(const QSet<QString> &roots);
    /// What went. `event` is the word in the audit, which has ids and counts only.
    Result<ErasurePlan> carryOut(const QSet<QString> &roots, const QString &event);

    /// What was erased before a restore, in what a backup has brought back: all of it again, and none of it comes back
    /// by what tablets still send. How many records there were.
    Result<qsizetype> again(const ErasedBefore &before);

private:
    Result<ErasureLook> look(const QSet<QString> &roots);
    Result<void> inAllAccounts(const std::function<Result<void>(const QStringList &accounts)> &work);
    Result<ErasurePlan> carryOutLocked(const QSet<QString> &roots, const QString &event, const ErasureLook &look);
    Result<void> erase(const ErasurePlan &plan, const ErasurePlan::Part &part);
    Result<void> eraseRecords(const ErasurePlan::Part &part, AccountWriter &writer);
    Result<void> takeOutOf(const ErasurePlan &plan, const ErasurePlan::Part &part, AccountWriter &writer);
    Result<void> eraseMutations(const ErasurePlan::Part &part);
    Result<void> eraseHeld(const QString &account, const ErasurePlan::Rewritten &mutation);
    Result<void> eraseBytes(const ErasurePlan::Part &part);
    Result<void> note(const ErasurePlan &plan, const ErasurePlan::Part &part, const QString &event);

    Parts m_parts;
};

} // namespace alongside
