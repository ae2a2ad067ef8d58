// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/SqliteDriver.h"
#include "sync/client/ChangeRecorder.h"
#include "sync/client/DayLedger.h"
#include "sync/client/Outbox.h"
#include "sync/client/SyncRun.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyTransport.h"
#include "tests/support/TestSink.h"

namespace alongside {

/// A tablet without a screen: the real engine on a real encrypted file, over a network that can break. One thread.
class TestTablet {
public:
    /// Puts something between sync and the sink: how tests plant bugs.
    using WrapSink = std::function<std::unique_ptr<RecordSink>(TestSink &, Database &)>;

    struct Parts {
        const RecordSchema &schema;
        FaultyTransport &network;
        SqliteOptions file;
        EnrolReply identity;
        WrapSink wrapSink = {};
        quint64 seed = 1;
    };
    explicit TestTablet(Parts parts);

    /// Opens the file, makes its tables and enrols where that has not happened.
    Result<void> open();
    /// Whether its file can be read: not after the power went.
    bool isAlive();
    /// As a crash does: the connection goes, nothing is finished.
    void close();
    /// A new identity from the service, on the same file.
    Result<void> enrolAgain(const EnrolReply &identity);
    /// The app is updated: it knows other kinds from now on. The file is opened anew.
    Result<void> update(const RecordSchema &schema);

    /// What else is written in the transaction of an act.
    using Beside = std::function<Result<void>(Database &)>;
    /// What a coach does, in a transaction of its own. The opId; it is among saved() from then on.
    Result<QString> record(const QList<Operation> &operations, const Beside &beside = {});
    /// What the tablet has called saved, in order.
    const QStringList &saved() const { return m_saved; }

    /// One attempt, to its end.
    SyncOutcome sync();
    /// Gives an attempt up after so many requests and pauses.
    void giveUpAfter(int actions) { m_mostActions = actions; }
    /// It was given up: service and tablet went on for ever.
    static bool isEndless(const SyncOutcome &outcome);
    /// Attempts until one ends well, at most so many.
    SyncOutcome syncUntilDone(int attempts);

    /// As shown. The store must answer.
    std::optional<Record> shown(const QString &type, const QString &id);
    QList<Record> allShown();
    /// The same where the store may fail.
    Result<QList<Record>> look();
    LedgerCounts ledger();
    Checkpoint checkpoint();
    QList<Mutation> waiting();
    QList<Mutation> held();
    /// Every opId that the file still has, waiting or not.
    QStringList kept();
    /// The same, in full.
    QList<Mutation> keptMutations();

    Database &database() { return *m_database; }
    FakeClock &clock() { return m_clock; }
    FaultyTransport &network() { return m_parts.network; }
    const EnrolReply &identity() const { return m_parts.identity; }
    const RecordSchema &schema() const { return *m_schema; }

private:
    Result<void> prepare();

    Parts m_parts;
    const RecordSchema *m_schema; ///< that the app knows
    FakeClock m_clock;
    FakeIds m_ids;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TestSink> m_store;
    std::unique_ptr<RecordSink> m_wrapped;
    RecordSink *m_sink = nullptr;
    QStringList m_saved;
    int m_mostActions = 100000; ///< of one attempt
};

} // namespace alongside
