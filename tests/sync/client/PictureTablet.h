// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Transaction.h"
#include "sync/client/ChangeRecorder.h"
#include "sync/client/ClientTables.h"
#include "sync/client/Enrolment.h"
#include "sync/client/SyncScheduler.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestServer.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/Pictures.h"

#include <QSignalSpy>

namespace alongside {

/// A tablet as the app builds it: a writer's thread and a scheduler on this one, over a transport of the test's.
class PictureTablet {
public:
    PictureTablet(const TestServer::Tablet &identity, HttpTransport &network, quint64 seed,
        const RecordSchema &schema = pictureKinds())
        : m_schema{schema}, m_identity{identity}, m_ids{seed}
    {
        auto database = m_store.open();
        {
            Transaction transaction{*database};
            if (!createClientTables(*database) || !TestSink::createTable(*database) || !transaction.commit())
                qFatal("no tables");
        }
        if (!Enrolment::adopt(*database, m_identity.reply)) qFatal("not enrolled");
        m_thread = std::make_unique<DatabaseThread>(std::move(database));
        scheduler = std::make_unique<SyncScheduler>(SyncScheduler::Parts{*m_thread, network, m_schema, clock, m_ids,
            [](Database &store) -> std::unique_ptr<RecordSink> { return std::make_unique<TestSink>(store); }});
    }
    ~PictureTablet() { scheduler.reset(); }

    SyncReason sync()
    {
        QSignalSpy ended{scheduler.get(), &SyncScheduler::attemptEnded};
        scheduler->setToken(m_identity.token);
        while (ended.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return ended.first().first().value<SyncOutcome>().reason;
    }

    /// work: a function of Database & that returns a Result; saved when this returns.
    template <typename Work> auto on(Work work)
    {
        auto done = m_thread->run(DatabaseThread::Urgency::Tap, work);
        done.waitForFinished();
        return done.result();
    }

    void record(const Operation &operation)
    {
        VERIFY_OK(on([&](Database &database) -> Result<void> {
            Transaction transaction{database};
            TestSink sink{database};
            const auto opId = ChangeRecorder{database, sink, m_schema, clock}.record(m_identity.coach, {operation});
            return opId ? transaction.commit() : opId.error();
        }));
        scheduler->noteLocalChange();
    }

    void takePicture(int number, const QByteArray &bytes)
    {
        const RecordName name = pictureName(number);
        const Operation adding{Operation::Kind::Add, name.type, name.id, {},
            {{QStringLiteral("person"), pictureName(1).id},
                {QStringLiteral("chunks"), QJsonArray::fromStringList(chunkIdsOf(bytes))}}};
        VERIFY_OK(on([&](Database &database) -> Result<void> {
            Transaction transaction{database};
            TestSink sink{database};
            const auto opId = ChangeRecorder{database, sink, m_schema, clock}.record(m_identity.coach, {adding});
            if (!opId) return opId.error();
            const auto kept = ChunkStore{database}.keep(name, ChunkStore::Rank::Last, bytes);
            return kept ? transaction.commit() : kept;
        }));
        scheduler->noteLocalChange();
    }

    void openPicture(int number, const QByteArray &bytes)
    {
        VERIFY_OK(on([&](Database &database) -> Result<void> {
            Transaction transaction{database};
            const auto wanted =
                ChunkStore{database}.want(pictureName(number), ChunkStore::Rank::Last, chunkIdsOf(bytes));
            return wanted ? transaction.commit() : wanted;
        }));
        scheduler->noteWish();
    }

    QByteArray picture(int number)
    {
        const auto bytes = on([&](Database &database) { return ChunkStore{database}.read(pictureName(number)); });
        return bytes ? bytes->value_or(QByteArray{}) : QByteArray{};
    }

    /// Whether its record is here.
    bool lists(int number)
    {
        const auto found = on([&](Database &database) {
            return TestSink{database}.read(pictureName(number).type, pictureName(number).id);
        });
        return found && found->has_value();
    }

    const LedgerCounts &ledger() const { return scheduler->status().ledger; }

    FakeClock clock;
    std::unique_ptr<SyncScheduler> scheduler;

private:
    const RecordSchema &m_schema;
    TestServer::Tablet m_identity;
    FakeIds m_ids;
    TemporaryStore m_store;
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace alongside
