// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresDriver.h"
#include "platform/postgres/PostgresPipeline.h"
#include "platform/sql/StatementWatch.h"
#include "platform/sql/WithoutWaiting.h"

#include <chrono>

namespace alongside {

/// One connection to a PostgreSQL server, made again when it broke.
class PostgresConnection : public Driver, public WatchedConnection, public SendingConnection {
public:
    static Result<std::unique_ptr<PostgresConnection>> open(const PostgresOptions &options);

    Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) override;
    Result<void> execute(const QString &script) override;
    qint64 rowsChanged() const override { return m_rowsChanged; }
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    QString beginWriting() const override;
    QString beginWritingBeside() const override;
    QString beginReading() const override;
    Result<std::unique_ptr<Driver>> reader() override;

    /// For PostgresStatement: ready for a statement, all that was sent on is answered, and connected again if need be.
    /// A failure is that of what was sent on, or Offline inside a transaction whose connection broke.
    Result<void> makeReady();
    /// A statement may be sent now, and its answer left for later.
    bool canGoOn() const { return mayGoOn() && m_inTransaction && isConnected() && !m_pipeline.isFull(); }
    PostgresPipeline &pipeline() { return m_pipeline; }
    /// How often it has waited for the server.
    qint64 roundTrips() const { return m_roundTrips; }
    /// Counts the connections: what was prepared on an earlier one is gone.
    int connections() const { return m_connections; }
    QByteArray nextName() { return 's' + QByteArray::number(++m_names); }
    /// The result when the statement went well; notes how many rows it changed.
    Result<PostgresResult> checked(PGresult *result);
    PGconn *handle() const { return m_handle.get(); }
    /// Frees it when that can be done: not while a transaction has failed, or something was sent on.
    void forget(const QByteArray &name, int connection);

private:
    explicit PostgresConnection(PostgresOptions options) : m_options{std::move(options)} { }

    Result<std::unique_ptr<DriverStatement>> compiled(const QString &sql);
    Result<void> executed(const QString &script);
    Result<void> connect();
    Result<void> dialAgain();
    Result<void> makeFit();
    Result<void> setUp();
    Result<void> makeSchema();
    Result<void> requireBytewiseText();
    Result<QString> readText(const QString &sql);
    Result<void> begin(const QByteArray &script);
    Result<void> rollBack();
    Result<void> settle();
    bool isConnected() const;
    Result<void> send(const QByteArray &script);
    void freeForgotten();

    const PostgresOptions m_options;
    PostgresHandle m_handle;
    PostgresPipeline m_pipeline;
    std::chrono::steady_clock::time_point m_notBefore = {}; ///< the next attempt, after one that failed
    QByteArrayList m_forgotten;
    qint64 m_rowsChanged = 0;
    qint64 m_roundTrips = 0;
    int m_connections = 0;
    int m_names = 0;
    bool m_isBeingMadeFit = false; ///< when it breaks meanwhile, it is not made again underneath
    bool m_inTransaction = false; ///< as the last answer said; stays true when the connection breaks in one
};

} // namespace alongside
