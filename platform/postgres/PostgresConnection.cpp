// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresConnection.h"

#include "platform/postgres/BorrowedDriver.h"
#include "platform/postgres/PostgresError.h"
#include "platform/postgres/PostgresStatement.h"

#include <QRegularExpression>

namespace alongside {

namespace {

// Held by whoever writes, until its transaction ends: alone, or together with others who lock their own rows. What was
// read before writing is still so. By the schema, so that two services in one database do not wait for one another.
// (PostgreSQL 15, 9.27.10.) Read committed: what is read after the wait for a lock is as of then.
QString beginWith(const char *lock, const QString &schema)
{
    return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT %1(hashtext('%2'))")
        .arg(QLatin1String{lock}, schema);
}

QString writersLock(const QString &schema) { return beginWith("pg_advisory_xact_lock", schema); }

bool isName(const QString &text)
{
    static const QRegularExpression name{QStringLiteral("^[a-z_][a-z0-9_]*$")};
    return name.match(text).hasMatch();
}

/// A server that does not answer is away: within ten seconds when connecting, half a minute when it had answered
/// before. Of several hosts, the one that takes writes (not a standby). What the address says itself holds.
PGconn *dial(const PostgresOptions &options)
{
    const QByteArray address = options.address.toUtf8();
    const bool takesAny = options.access == PostgresOptions::Access::ReadOnly;
    const char *names[] = {"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
        "tcp_user_timeout", "target_session_attrs", "dbname", nullptr};
    const char *values[] = {
        "10", "30", "10", "3", "30000", takesAny ? "any" : "read-write", address.constData(), nullptr};
    return PQconnectdbParams(names, values, 1); // 1: dbname is an address, whose parts come after those before it
}

/// libpq says which host, socket, role or database it was; a password is in none of its messages.
QString wordsOf(const PGconn *connection) { return QString::fromUtf8(PQerrorMessage(connection)).simplified(); }

/// Of a password with an unescaped @ or /, libpq takes a part for the host or the port, and its messages name those.
bool isPlausible(const PQconninfoOption &part)
{
    static const QRegularExpression ports{QStringLiteral("^[0-9, ]*$")};
    const QString value = QString::fromUtf8(part.val);
    if (qstrcmp(part.keyword, "port") == 0) return ports.match(value).hasMatch();
    const bool isHost = qstrcmp(part.keyword, "host") == 0 || qstrcmp(part.keyword, "hostaddr") == 0;
    return !isHost || !value.contains(u'@');
}

/// libpq would take nothing at all for "wherever PGHOST says". What is wrong in it is not repeated: it may be a
/// password.
bool isAddress(const QString &text)
{
    if (text.trimmed().isEmpty()) return false;
    char *problem = nullptr;
    PQconninfoOption *parts = PQconninfoParse(text.toUtf8().constData(), &problem);
    PQfreemem(problem);
    if (!parts) return false;
    bool isSound = true;
    for (const PQconninfoOption *part = parts; part->keyword; ++part)
        isSound = isSound && isPlausible(*part);
    PQconninfoFree(parts);
    return isSound;
}

} // namespace

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const PostgresOptions &options)
{
    if (!isName(options.schema)) return Error{ErrorKind::Rejected, QStringLiteral("a schema is named in a-z, 0-9, _")};
    if (!isAddress(options.address))
        return Error{ErrorKind::Rejected,
            QStringLiteral("this is no address of a PostgreSQL database: postgresql://ROLE@HOST/DATABASE")};
    auto opened = std::unique_ptr<PostgresConnection>{new PostgresConnection{options}};
    if (auto connected = opened->connect(); !connected) return connected.error();
    return opened;
}

/// After a failure the next attempt waits as long as that one took: where nobody answers at all, whoever asks is told
/// so at once every other time, and requests do not pile up behind ten seconds each.
Result<void> PostgresConnection::connect()
{
    if (m_isBeingMadeFit) return Error{ErrorKind::Offline, QStringLiteral("the new connection broke at once")};
    using Monotonic = std::chrono::steady_clock;
    const Monotonic::time_point started = Monotonic::now();
    if (started < m_notBefore) return Error{ErrorKind::Offline, QStringLiteral("PostgreSQL did not answer just now")};
    Result<void> ready = dialAgain();
    if (ready) ready = makeFit();
    if (ready) return ready;
    m_handle.reset(); // half of it is none
    m_notBefore = Monotonic::now() + (Monotonic::now() - started);
    return ready;
}

Result<void> PostgresConnection::dialAgain()
{
    m_handle.reset(dial(m_options));
    m_pipeline.forget();
    ++m_connections;
    m_forgotten.clear();
    m_inTransaction = false;
    if (PQstatus(m_handle.get()) != CONNECTION_OK)
        return Error{
            ErrorKind::Offline, QStringLiteral("no connection to PostgreSQL: %1").arg(wordsOf(m_handle.get()))};
    PQsetNoticeProcessor(
        m_handle.get(), [](void *, const char *) {}, nullptr); // "already exists, skipping"
    return setUp();
}

/// On this very connection: of several hosts, another one may answer the next.
Result<void> PostgresConnection::makeFit()
{
    if (!m_options.beforeUse || m_options.access != PostgresOptions::Access::ReadWrite) return {};
    m_isBeingMadeFit = true;
    Result<void> fit;
    {
        Database lent{std::make_unique<BorrowedDriver>(*this)};
        fit = m_options.beforeUse(lent);
    }
    m_isBeingMadeFit = false;
    if (fit && !isConnected()) return Error{ErrorKind::Offline, QStringLiteral("the new connection broke at once")};
    return fit;
}

Result<void> PostgresConnection::setUp()
{
    if (auto fits = requireBytewiseText(); !fits) return fits;
    const bool mayWrite = m_options.access == PostgresOptions::Access::ReadWrite;
    if (mayWrite)
        if (auto made = makeSchema(); !made) return made;
    // All that a role or a database may have set otherwise and that changes what is read, or when. And how long the
    // server keeps a lock for a process that has vanished (of the keepalives a Unix socket has none): two minutes at
    // the most. Who reads keeps nobody waiting. A plan that is kept is as old as the tables were when it was made:
    // of empty ones it reads every row when there are thousands.
    const QString settings = QStringLiteral(
        "SET search_path TO %1; SET synchronous_commit TO on; "
        "SET bytea_output TO hex; SET client_encoding TO 'UTF8'; "
        "SET standard_conforming_strings TO on; SET statement_timeout TO 0; "
        "SET idle_in_transaction_session_timeout TO '%3'; "
        "SET lock_timeout TO '30s'; SET plan_cache_mode TO force_custom_plan; SET tcp_keepalives_idle TO 30; "
        "SET tcp_keepalives_interval TO 10; SET tcp_keepalives_count TO 3; "
        "SET tcp_user_timeout TO 30000; "
        "SET default_transaction_read_only TO %2");
    return send(settings
                    .arg(m_options.schema, mayWrite ? QStringLiteral("off") : QStringLiteral("on"),
                        mayWrite ? QStringLiteral("60s") : QStringLiteral("10min"))
                    .toUtf8());
}

/// Once: under the lock of those who write, because two services may start on a new database at the same moment.
Result<void> PostgresConnection::makeSchema()
{
    const QString name = m_options.schema;
    const Result<QString> there = readText(QStringLiteral("SELECT to_regtype('%1.blob') IS NOT NULL").arg(name));
    if (!there) return there.error();
    if (*there == QStringLiteral("t")) return {};
    const QString make = QStringLiteral("%1; CREATE SCHEMA IF NOT EXISTS %2; SET LOCAL search_path TO %2; "
                                        "CREATE TABLE IF NOT EXISTS schemaVersion (version INTEGER NOT NULL); "
                                        "DO $$ BEGIN IF to_regtype('%2.blob') IS NULL THEN "
                                        "CREATE DOMAIN blob AS bytea; END IF; END $$; COMMIT");
    return send(make.arg(writersLock(name), name).toUtf8());
}

Result<void> PostgresConnection::requireBytewiseText()
{
    const Result<QString> sorts = readText(QStringLiteral(
        "SELECT datlocprovider::text || ' ' || datcollate || ' ' || pg_encoding_to_char(encoding) FROM pg_database "
        "WHERE datname = current_database()"));
    if (!sorts) return sorts.error();
    // "c": of the C library; what ICU sorts is a language's, whatever datcollate says.
    static const QRegularExpression bytewise{
        QStringLiteral("^c (C|POSIX|C\\.UTF-?8) UTF8$"), QRegularExpression::CaseInsensitiveOption};
    if (bytewise.match(*sorts).hasMatch()) return {};
    return Error{ErrorKind::Rejected,
        QStringLiteral("the database must be UTF-8 and sort by bytes: createdb -T template0 -E UTF8 -l C.UTF-8 NAME")};
}

bool PostgresConnection::isConnected() const { return m_handle && PQstatus(m_handle.get()) == CONNECTION_OK; }

Result<void> PostgresConnection::makeReady()
{
    if (auto settled = settle(); !settled) return settled;
    if (isConnected()) return {};
    if (m_inTransaction) return Error{ErrorKind::Offline, QStringLiteral("the connection broke in a transaction")};
    return connect();
}

Result<void> PostgresConnection::settle()
{
    if (!m_pipeline.isOpen()) return {};
    ++m_roundTrips;
    const Result<void> settled = m_pipeline.settle(m_handle.get());
    if (PQpipelineStatus(m_handle.get()) != PQ_PIPELINE_OFF) m_handle.reset(); // nothing can be asked on it any more
    return settled;
}

Result<PostgresResult> PostgresConnection::checked(PGresult *result)
{
    ++m_roundTrips;
    PostgresResult kept{result};
    const bool isLost = PQstatus(m_handle.get()) == CONNECTION_BAD;
    if (!isLost) m_inTransaction = PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE;
    const ExecStatusType status = PQresultStatus(result);
    if (isLost || (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK))
        return postgresError(m_handle.get(), result);
    m_rowsChanged = status == PGRES_TUPLES_OK ? 0 : QByteArray{PQcmdTuples(result)}.toLongLong();
    return kept;
}

Result<std::unique_ptr<DriverStatement>> PostgresConnection::prepare(const QString &sql)
{
    return StatementTimer{*this}.time([&] { return compiled(sql); });
}

Result<std::unique_ptr<DriverStatement>> PostgresConnection::compiled(const QString &sql)
{
    auto statement = std::make_unique<PostgresStatement>(*this, sql);
    if (auto compiled = statement->compile(); !compiled) return compiled.error();
    return std::unique_ptr<DriverStatement>{std::move(statement)};
}

Result<void> PostgresConnection::execute(const QString &script)
{
    StatementTimer timer{*this};
    Result<void> done = timer.time([&] { return executed(script); }, StatementTimer::failureOf(script));
    timer.end([&] { return script; });
    return done;
}

Result<void> PostgresConnection::executed(const QString &script)
{
    const QByteArray utf8 = script.toUtf8();
    const bool takesBack = utf8.startsWith("ROLLBACK");
    if (takesBack) static_cast<void>(settle()); // whatever has failed of it is taken back with the rest
    if (utf8 == "ROLLBACK") return rollBack();
    if (auto ready = makeReady(); !ready) return ready;
    return utf8.startsWith("BEGIN") ? begin(utf8) : send(utf8);
}

/// A transaction that went with its connection is rolled back.
Result<void> PostgresConnection::rollBack()
{
    if (isConnected()) {
        const Result<void> done = send("ROLLBACK");
        if (isConnected()) return done;
    }
    m_inTransaction = false;
    return {};
}

/// Begins wholly or not at all.
Result<void> PostgresConnection::begin(const QByteArray &script)
{
    Result<void> begun = send(script);
    if (!begun && begun.error().kind == ErrorKind::Offline) { // it broke while nobody used it
        if (auto again = connect(); !again) return again;
        begun = send(script);
    }
    if (!begun && m_inTransaction) static_cast<void>(send("ROLLBACK")); // it waited too long for the lock
    return begun;
}

Result<void> PostgresConnection::send(const QByteArray &script)
{
    const Result<PostgresResult> done = checked(PQexec(m_handle.get(), script.constData()));
    if (!done) return done.error();
    // A COMMIT of a transaction that has failed is answered with ROLLBACK, and no error.
    if (script == "COMMIT" && QByteArray{PQcmdStatus(done->get())} != "COMMIT")
        return Error{ErrorKind::Storage, QStringLiteral("PostgreSQL rolled back")};
    return {};
}

Result<QString> PostgresConnection::readText(const QString &sql)
{
    const Result<PostgresResult> read = checked(PQexec(m_handle.get(), sql.toUtf8().constData()));
    if (!read) return read.error();
    return PQntuples(read->get()) == 0 ? QString{} : QString::fromUtf8(PQgetvalue(read->get(), 0, 0));
}

Result<int> PostgresConnection::schemaVersion()
{
    if (auto ready = makeReady(); !ready) return ready.error();
    const Result<QString> version = readText(QStringLiteral("SELECT max(version) FROM schemaVersion"));
    if (!version) return version.error();
    return version->toInt(); // none yet: 0
}

Result<void> PostgresConnection::setSchemaVersion(int version)
{
    return execute(
        QStringLiteral("DELETE FROM schemaVersion; INSERT INTO schemaVersion (version) VALUES (%1)").arg(version));
}

QString PostgresConnection::beginWriting() const { return writersLock(m_options.schema); }

QString PostgresConnection::beginWritingBeside() const
{
    return beginWith("pg_advisory_xact_lock_shared", m_options.schema);
}

QString PostgresConnection::beginReading() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Result<std::unique_ptr<Driver>> PostgresConnection::reader()
{
    PostgresOptions options = m_options;
    options.access = PostgresOptions::Access::ReadBeside; // a standby may be behind
    auto opened = open(options);
    if (!opened) return opened.error();
    return std::unique_ptr<Driver>{std::move(*opened)};
}

void PostgresConnection::forget(const QByteArray &name, int connection)
{
    if (connection == m_connections) m_forgotten.append(name);
    freeForgotten();
}

void PostgresConnection::freeForgotten()
{
    const bool canBeDone =
        isConnected() && !m_pipeline.isOpen() && PQtransactionStatus(m_handle.get()) != PQTRANS_INERROR;
    if (!canBeDone) return;
    for (const QByteArray &name : std::as_const(m_forgotten))
        PostgresResult{PQexec(m_handle.get(), ("DEALLOCATE " + name).constData())};
    m_roundTrips += m_forgotten.size();
    m_forgotten.clear();
}

Result<std::unique_ptr<Database>> openPostgres(const PostgresOptions &options)
{
    auto connection = PostgresConnection::open(options);
    if (!connection) return connection.error();
    return std::make_unique<Database>(std::move(*connection));
}

} // namespace alongside
