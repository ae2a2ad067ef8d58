// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestServer.h"

#include "sync/server/ServerSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace alongside {

namespace {

/// What a test cannot go on without.
template <typename T> T require(Result<T> result, const char *what)
{
    if (!result) qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *std::move(result);
}

void require(const Result<void> &result, const char *what)
{
    if (!result) qFatal("%s: %s", what, qPrintable(result.error().detail));
}

QStringList firstColumn(Database &database, const QString &sql)
{
    return require(database.collect(sql, [](const Row &row) { return row.text(0); }), "reading the store");
}

} // namespace

TestServer::TestServer(const RecordSchema &schema) : TestServer{schema, Options{}} { }

TestServer::TestServer(const RecordSchema &schema, Options options)
    : m_schema{schema}, m_options{std::move(options)}, m_key{QByteArray(32, 's')}
{
    if (PostgresTestStore::isWanted() && !m_options.disk && m_options.vfs.isEmpty()) m_postgres.emplace();
    open();
    require(m_members->accounts.add({m_options.account, QStringLiteral("Riverside")}), "adding an account");
}

TestServer::~TestServer() { close(); }

QString TestServer::path() const
{
    const QString file = QStringLiteral("server.db");
    return m_options.disk ? file : m_folder.filePath(file);
}

std::unique_ptr<Database> TestServer::openDatabase()
{
    const QByteArray vfs = m_options.disk ? m_options.disk->name() : m_options.vfs;
    if (!m_postgres)
        return require(openServerDatabase({.path = path(), .key = m_key, .vfs = vfs}), "opening the store");
    auto database = m_postgres->open();
    require(migrate(*database, serverMigrations()), "making the tables");
    return database;
}

void TestServer::open()
{
    m_database = openDatabase();
    m_log = std::make_unique<SqlChangeLog>(*m_database, m_clock);
    m_members = std::make_unique<Membership>(*m_database, *m_log, m_options.config, m_clock, m_ids);
    m_snapshots = std::make_unique<SnapshotStore>(*m_database, m_clock);
    m_service = std::make_unique<SyncService>(*m_log, *m_snapshots, *m_members, m_schema, m_options.config, m_clock);
    m_endpoints = std::make_unique<Endpoints>(*m_service, m_options.config);
}

void TestServer::close()
{
    m_endpoints.reset();
    m_service.reset();
    m_snapshots.reset();
    m_members.reset();
    m_log.reset();
    m_database.reset();
}

void TestServer::restart()
{
    close();
    open();
}

QString TestServer::addCoach(const QString &name, const QStringList &roles)
{
    const QString id = m_ids.newId();
    const Operation coach{Operation::Kind::Add, m_options.config.writerType, id, {},
        {{m_options.config.nameField, name}, {m_options.config.rolesField, QJsonArray::fromStringList(roles)}}};
    const auto results = require(m_service->writeAsService(m_options.account, {coach}), "adding a coach");
    if (results.first().state != MutationResult::State::Applied) qFatal("the coach was not taken");
    return id;
}

TestServer::Tablet TestServer::enrolTablet(const QStringList &roles)
{
    return enrolTabletOf(addCoach(QStringLiteral("Coach %1").arg(++m_coaches), roles));
}

TestServer::Tablet TestServer::enrolTabletOf(const QString &coach)
{
    const QString code = require(m_members->admissions.makeEnrolCode(m_options.account, {coach}), "making a code");
    const QByteArray fileKey = m_ids.secret(32);
    const EnrolRequest request{code, QStringLiteral("Tablet %1").arg(m_coaches), fileKey, m_schema.version()};
    const HttpReply reply =
        handle({"POST", "/enrol", {{"Content-Type", "application/json"}}, canonicalJson(toJson(request))});
    if (reply.status != 200) qFatal("enrolment: status %d", reply.status);
    const EnrolReply enrolled =
        require(enrolReplyFromJson(QJsonDocument::fromJson(reply.body).object()), "reading the enrolment");
    return {enrolled.device, enrolled.token, coach, fileKey, enrolled};
}

HttpReply TestServer::handle(const HttpRequest &request) { return m_endpoints->handle(request); }

Invocation TestServer::call(const Tablet &tablet, const QString &method, const QJsonObject &arguments)
{
    const HttpReply reply = handle({"POST", "/jmap/api",
        {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + tablet.token.toUtf8()}},
        encodeRequest({{method, arguments, QStringLiteral("0")}})});
    if (reply.status != 200) qFatal("%s: status %d", qPrintable(method), reply.status);
    return require(decodeResponse(reply.body), "reading a response").first();
}

bool TestServer::isAlive() { return m_database && m_database->schemaVersion(); }

QString TestServer::backUp()
{
    if (m_postgres) return m_postgres->backUp();
    const QString path = m_folder.filePath(QStringLiteral("backup%1.db").arg(++m_backups));
    if (m_options.disk)
        copyOnDisk(this->path(), path);
    else
        require(backUpServer(*m_database, path, m_key), "backing up");
    return path;
}

// Nobody writes meanwhile, so file and log belong together.
void TestServer::copyOnDisk(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString{}, QStringLiteral("-wal")})
        m_options.disk->setContent(to + suffix, m_options.disk->content(from + suffix));
}

void TestServer::putBack(const QString &backup)
{
    close();
    if (m_postgres) {
        m_postgres->putBack(backup);
    } else if (m_options.disk) {
        copyOnDisk(backup, path());
    } else {
        for (const QString &suffix : {QString{}, QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path() + suffix);
        if (!QFile::copy(backup, path())) qFatal("the backup cannot be copied");
    }
    open();
}

void TestServer::restore(const QString &backup)
{
    const ShutOut shutOut = require(ShutOut::readFrom(*m_database), "reading who is shut out");
    failOver(backup);
    require(shutOut.takeBackIn(*m_database, m_clock), "shutting out again");
}

void TestServer::failOver(const QString &replica)
{
    putBack(replica);
    require(beginNewEpoch(*m_database, m_clock), "beginning an epoch");
}

QStringList TestServer::tables()
{
    if (m_postgres) return m_postgres->tables();
    return firstColumn(
        *m_database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
}

QStringList TestServer::columnsOf(const QString &table)
{
    if (m_postgres) return m_postgres->columnsOf(table);
    return require(m_database->collect(
                       QStringLiteral("PRAGMA table_info(%1)").arg(table), [](const Row &row) { return row.text(1); }),
        "reading the columns");
}

QString TestServer::content()
{
    const QString quoted =
        m_postgres ? QStringLiteral("coalesce(CAST(%1 AS text), 'NULL')") : QStringLiteral("quote(%1)");
    QString content;
    for (const QString &table : tables()) {
        if (table.compare(QLatin1String{"wrongCode"}, Qt::CaseInsensitive) == 0) continue; // a refusal is counted
        QStringList columns;
        for (const QString &column : columnsOf(table))
            if (column.compare(QLatin1String{"lastSeen"}, Qt::CaseInsensitive) != 0) columns.append(quoted.arg(column));
        const QString row = columns.join(QStringLiteral(" || ' ' || "));
        content += table + QLatin1Char('\n')
            + firstColumn(*m_database, QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(row, table))
                  .join(QLatin1Char('\n'))
            + QLatin1Char('\n');
    }
    return content;
}

void DirectTransport::send(const HttpRequest &request, Done done)
{
    QTimer::singleShot(0, [this, request, done = std::move(done)] { done(m_server.handle(request)); });
}

} // namespace alongside
