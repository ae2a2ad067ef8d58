// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestTablet.h"

#include "platform/sql/Transaction.h"
#include "sync/client/ClientTables.h"
#include "sync/client/Enrolment.h"
#include "sync/client/JmapRemoteStore.h"
#include "sync/protocol/Codec.h"

#include <QJsonDocument>

namespace alongside {

namespace {

const QString endless = QStringLiteral("the attempt does not end");

template <typename T> T present(Result<T> result)
{
    if (!result) qFatal("tablet: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

TestTablet::TestTablet(Parts parts) : m_parts{std::move(parts)}, m_schema{&m_parts.schema}, m_ids{m_parts.seed} { }

Result<void> TestTablet::open()
{
    auto database = openSqlite(m_parts.file);
    if (!database) return database.error();
    m_database = *std::move(database);
    // As the app opens its file.
    if (const auto told = m_database->execute(QStringLiteral("PRAGMA secure_delete = ON")); !told) {
        close();
        return told;
    }
    if (const auto prepared = prepare(); !prepared) {
        close();
        return prepared;
    }
    m_store = std::make_unique<TestSink>(*m_database);
    if (m_parts.wrapSink) m_wrapped = m_parts.wrapSink(*m_store, *m_database);
    m_sink = m_wrapped ? m_wrapped.get() : m_store.get();
    return {};
}

Result<void> TestTablet::prepare()
{
    const auto version = m_database->schemaVersion();
    if (!version) return version.error();
    if (*version == 0) {
        Transaction transaction{*m_database};
        if (const auto made = createClientTables(*m_database); !made) return made;
        if (const auto made = TestSink::createTable(*m_database); !made) return made;
        if (const auto set = m_database->setSchemaVersion(1); !set) return set;
        if (const auto committed = transaction.commit(); !committed) return committed;
    }
    const auto checkpoint = Checkpoint::load(*m_database);
    if (!checkpoint) return checkpoint.error();
    if (checkpoint->device.isEmpty()) return Enrolment::adopt(*m_database, m_parts.identity);
    m_parts.identity.device = checkpoint->device;
    m_parts.identity.token = checkpoint->token;
    return {};
}

void TestTablet::close()
{
    m_sink = nullptr;
    m_wrapped.reset();
    m_store.reset();
    m_database.reset();
}

bool TestTablet::isAlive() { return m_database && m_database->schemaVersion() && Checkpoint::load(*m_database); }

Result<void> TestTablet::enrolAgain(const EnrolReply &identity)
{
    if (const auto adopted = Enrolment::adopt(*m_database, identity); !adopted) return adopted;
    m_parts.identity = identity;
    return {};
}

Result<void> TestTablet::update(const RecordSchema &schema)
{
    close();
    m_schema = &schema;
    return open();
}

Result<QString> TestTablet::record(const QList<Operation> &operations, const Beside &beside)
{
    Transaction transaction{*m_database};
    const auto opId =
        ChangeRecorder{*m_database, *m_sink, *m_schema, m_clock}.record(m_parts.identity.coach, operations);
    if (!opId) return opId;
    if (beside)
        if (const auto written = beside(*m_database); !written) return written.error();
    if (const auto committed = transaction.commit(); !committed) return committed.error();
    if (!opId->isEmpty()) m_saved.append(*opId);
    return opId;
}

SyncOutcome TestTablet::sync()
{
    const JmapRemoteStore remote{m_parts.identity.token, *m_schema};
    SyncRun run{{*m_database, *m_sink, *m_schema, remote, m_clock, m_ids}};
    SyncAction action = run.start();
    for (int count = 0; !std::holds_alternative<SyncOutcome>(action); ++count) {
        if (count == m_mostActions) return {SyncReason::Refused, m_clock.now(), 0, 0, endless};
        const auto *request = std::get_if<HttpRequest>(&action);
        action = request ? run.take(m_parts.network.carry(*request)) : run.goOn();
    }
    return std::get<SyncOutcome>(action);
}

bool TestTablet::isEndless(const SyncOutcome &outcome) { return outcome.detail == endless; }

SyncOutcome TestTablet::syncUntilDone(int attempts)
{
    SyncOutcome outcome = sync();
    for (int attempt = 1; attempt < attempts && outcome.reason != SyncReason::Done && !isEndless(outcome); ++attempt)
        outcome = sync();
    return outcome;
}

std::optional<Record> TestTablet::shown(const QString &type, const QString &id)
{
    return present(m_store->read(type, id));
}

QList<Record> TestTablet::allShown() { return present(m_store->all()); }

Result<QList<Record>> TestTablet::look()
{
    return m_store ? m_store->all() : Result<QList<Record>>{Error{ErrorKind::Storage, {}}};
}

LedgerCounts TestTablet::ledger() { return present(DayLedger{*m_database, m_clock}.counts()); }

Checkpoint TestTablet::checkpoint() { return present(Checkpoint::load(*m_database)); }

QList<Mutation> TestTablet::waiting() { return present(Outbox{*m_database}.waiting()); }

QList<Mutation> TestTablet::held() { return present(Outbox{*m_database}.held()); }

QStringList TestTablet::kept()
{
    return present(m_database->collect(
        QStringLiteral("SELECT opId FROM sync_outbox ORDER BY seq"), [](const Row &row) { return row.text(0); }));
}

QList<Mutation> TestTablet::keptMutations()
{
    return present(m_database->collect(QStringLiteral("SELECT body FROM sync_outbox ORDER BY seq"),
        [](const Row &row) { return present(mutationFromJson(QJsonDocument::fromJson(row.blob(0)).object())); }));
}

} // namespace alongside
