// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/protocol/Codec.h"
#include "sync/server/Endpoints.h"
#include "sync/server/ServerStore.h"
#include "sync/server/ShutOut.h"
#include "sync/server/SqlChangeLog.h"
#include "sync/server/SyncService.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/PostgresTestStore.h"

#include <QTemporaryDir>

namespace alongside {

/// The real service in the test's process and thread, without a socket; on an encrypted file of its own, or, where a
/// run of the tests asks for it, on PostgreSQL.
class TestServer {
public:
    struct Options {
        ServerConfig config = {};
        QByteArray vfs = {}; ///< name of a registered VFS, for tests that break it
        FaultyVfs *disk = nullptr; ///< that VFS, for tests that also put the service back from a copy on it
        QString account = QStringLiteral("service");
    };
    explicit TestServer(const RecordSchema &schema);
    TestServer(const RecordSchema &schema, Options options);
    ~TestServer();

    struct Tablet {
        QString device;
        QString token;
        QString coach; ///< id of the Coach record that was made for it
        QByteArray fileKey;
        EnrolReply reply;
    };
    /// A new coach with these roles, and a tablet of theirs, enrolled with a one-time code over the wire.
    Tablet enrolTablet(const QStringList &roles);
    /// A tablet, new or not, enrolled for a coach who is there already. Their id.
    Tablet enrolTabletOf(const QString &coach);
    /// A Coach record, written by the service.
    QString addCoach(const QString &name, const QStringList &roles);

    HttpReply handle(const HttpRequest &request);
    /// POST /jmap/api with the tablet's token: the arguments of the only response, or of its "error".
    Invocation call(const Tablet &tablet, const QString &method, const QJsonObject &arguments);

    /// Closes and opens the file again, as a restart does.
    void restart();
    /// Whether its file can be read: not after the power of its disk went.
    bool isAlive();
    /// A copy of the file as it is now, made as an operator makes it; on a disk of its own, of the disk's bytes.
    QString backUp();
    /// The service put back from a copy, with a new epoch; what it has shut out stays out.
    void restore(const QString &backup);
    /// A replica takes over: the same, and whom the lost commits had shut out is let in again.
    void failOver(const QString &replica);

    QString account() const { return m_options.account; }
    FakeClock &clock() { return m_clock; }
    /// What the operator decides; counts from now on.
    ServerConfig &config() { return m_options.config; }
    Database &database() { return *m_database; }
    SyncService &service() { return *m_service; }
    Endpoints &endpoints() { return *m_endpoints; }
    Membership &members() { return *m_members; }
    /// Every row of every table as text, except when devices were last seen: what "changes nothing" compares.
    QString content();

private:
    void open();
    void close();
    QString path() const;
    void copyOnDisk(const QString &from, const QString &to);
    void putBack(const QString &backup);
    std::unique_ptr<Database> openDatabase();
    QStringList tables();
    QStringList columnsOf(const QString &table);

    const RecordSchema &m_schema;
    Options m_options;
    QTemporaryDir m_folder;
    std::optional<PostgresTestStore> m_postgres; ///< instead of the file
    QByteArray m_key;
    FakeClock m_clock;
    FakeIds m_ids;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlChangeLog> m_log;
    std::unique_ptr<Membership> m_members;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<Endpoints> m_endpoints;
    int m_backups = 0;
    int m_coaches = 0;
};

/// Carries requests to a TestServer with a tablet's own headers; answers on the next turn of the event loop.
class DirectTransport final : public HttpTransport {
public:
    explicit DirectTransport(TestServer &server) : m_server{server} { }

    void send(const HttpRequest &request, Done done) override;

private:
    TestServer &m_server;
};

} // namespace alongside
