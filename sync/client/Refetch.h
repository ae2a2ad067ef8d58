// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/Deletions.h"
#include "sync/client/RecordName.h"
#include "sync/client/RecordSink.h"

namespace alongside {

/// After the service came back from a backup: goes back to the state that both sides share, and remembers what this
/// tablet holds from after it until the service has shown or denied each. Touches no outbox, and nothing leaves the
/// screen meanwhile. Every call that writes runs inside a transaction of the caller.
class Refetch {
public:
    Refetch(Database &database, RecordSink &shown);

    /// fork: the last state that both sides share, in the new epoch.
    Result<void> begin(Checkpoint &checkpoint, const StateToken &fork);
    /// What was deleted since the cursor is not told any more: all that is here is to be seen. The cursor stays.
    Result<void> beginManifest(Checkpoint &checkpoint);
    /// What this page deletes may be there again after a restore.
    Result<void> noteDeletions(const ChangesPage &page);
    /// The service has spoken about these.
    Result<void> see(const QString &type, const QStringList &ids);
    /// Up to so many ids of one kind that the service has not spoken about; no ids: none are left.
    struct Unseen {
        QString type;
        QStringList ids;
    };
    Result<Unseen> unseen(int limit);
    Result<void> forgetType(const QString &type);

private:
    Result<void> expect(const QString &type, const QStringList &ids);

    Database &m_database;
    RecordSink &m_shown;
    Deletions m_deletions;
};

} // namespace alongside
