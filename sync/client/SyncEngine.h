// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/JmapRemoteStore.h"
#include "sync/client/SyncRun.h"

#include <functional>
#include <memory>

namespace alongside {

/// Makes the sink of a connection, on the writer's thread.
using MakeSink = std::function<std::unique_ptr<RecordSink>(Database &)>;

/// What came of one step of an attempt, as it travels from the writer's thread to the interface's.
struct SyncStep {
    SyncAction action; ///< what is to be done next
    SyncProgress progress;
    QStringList changedTypes;
    LedgerCounts ledger;
    std::optional<std::chrono::seconds> clockAhead;
    History history;
    QString state; ///< up to where everything from the service is here, e.g. "4-5003"
};

/// The part of sync that lives on the writer's thread: the sink, and the attempt that is running. Every call on it.
class SyncEngine {
public:
    struct Parts {
        const RecordSchema &schema;
        const Clock &clock;
        IdSource &ids;
        MakeSink makeSink;
        QStringList uncounted;
    };
    SyncEngine(Database &database, Parts parts);

    Result<SyncStep> begin(const QString &token);
    Result<SyncStep> take(const Result<HttpReply> &reply);
    /// After a pause.
    Result<SyncStep> goOn();
    Result<LedgerCounts> ledger();
    Result<History> history() { return historyOn(m_database); }
    Result<void> askForOlder() { return alongside::askForOlder(m_database); }

private:
    Result<SyncStep> stepTo(SyncAction action);

    Database &m_database;
    Parts m_parts;
    std::unique_ptr<RecordSink> m_sink;
    std::unique_ptr<JmapRemoteStore> m_remote;
    std::unique_ptr<SyncRun> m_run;
};

} // namespace alongside
