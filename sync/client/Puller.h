// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"
#include "sync/client/Refetch.h"
#include "sync/client/RemoteStore.h"
#include "sync/client/Superseded.h"

namespace alongside {

/// Puts what the service has changed on show, and moves the cursor past it. A page, its removals, the overlays that it
/// ends and the cursor belong into one transaction, which is the caller's, who saves the checkpoint in it.
class Puller {
public:
    struct Parts {
        RecordSink &shown;
        Outbox &outbox;
        Mirror &mirror;
        Refetch &refetch;
        Superseded &superseded;
        const RecordSchema &schema;
    };
    explicit Puller(const Parts &parts);

    /// Kinds gained first, from their beginning; then whatever is after the cursor.
    static ChangesRequest next(const Checkpoint &checkpoint);

    /// Answers how many records came.
    Result<int> take(Checkpoint &checkpoint, const ChangesRequest &asked, const ChangesPage &page);
    /// Rows of the snapshot that is under way: never over what is newer, nor where something was destroyed since.
    Result<int> take(const Snapshot &snapshot, const QList<RecordColumns> &rows);
    /// Records that were asked for by id.
    Result<int> take(const FetchRequest &asked, const FetchReply &reply);

private:
    Result<void> erase(Checkpoint &checkpoint, const QStringList &ids);
    Result<void> emptyErased(Checkpoint &checkpoint, qint64 visibleUpTo);
    Result<QList<RecordName>> load(const RecordColumns &columns);
    Result<QList<RecordName>> remove(const DestroyedRecords &destroyed);
    static void moveOn(Checkpoint &checkpoint, const ChangesRequest &asked, const ChangesPage &page);

    RecordSink &m_shown;
    Outbox &m_outbox;
    Mirror &m_mirror;
    Refetch &m_refetch;
    Superseded &m_superseded;
    const RecordSchema &m_schema;
};

} // namespace alongside
