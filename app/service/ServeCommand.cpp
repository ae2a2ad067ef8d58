// SPDX-License-Identifier: Apache-2.0
#include "app/service/ServeCommand.h"

#include "app/service/ConcernKeys.h"
#include "app/service/LastBackup.h"
#include "app/service/OpenFiles.h"
#include "app/service/PostgresService.h"
#include "app/service/StopSignals.h"
#include "app/service/console/OpenIdEntrance.h"
#include "app/service/console/OpenIdOptions.h"
#include "app/service/console/SignOnWatch.h"
#include "app/service/console/WebConsole.h"
#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"
#include "platform/net/ThisMachine.h"
#include "sync/server/Endpoints.h"
#include "sync/server/HttpApi.h"
#include "sync/server/RequestJournal.h"
#include "sync/server/StatementJournal.h"
#include "sync/server/WatchPages.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTimer>

namespace alongside {

namespace {

constexpr int requestsBetweenCheckpoints = 256; // a few MiB of log at the most, written back while nobody waits

constexpr std::chrono::seconds betweenTidyings{60}; // what was acknowledged since could go back unseen (SeenPosition)
constexpr std::chrono::seconds betweenSignOns{1}; // half a question: 1,800 accounts an hour
constexpr std::chrono::seconds betweenKeyRounds{5}; // a new lead opens concerns with the pull after the next

/// With what the figures say of the program itself.
WatchPages watchOf(OpenService &service, const ServiceMetrics &metrics, const Call &call)
{
    return WatchPages{service.database(), metrics, call.clock(),
        {ALONGSIDE_VERSION, [backup = LastBackup{call.folder()}] { return backup.when(); }}};
}

/// Answers requests on the worker's thread, keeps the write-ahead log short, and gives new leads their keys.
class Answering {
public:
    Answering(OpenService &service, Call &call, const QByteArray &serviceKey, std::chrono::milliseconds slow)
        : m_service{service}, m_clock{call.clock()}, m_watch{watchOf(service, m_metrics, call)}, //
          m_statements{slow, m_metrics}, m_endpoints{service.sync(), service.config()}, //
          m_keys{service.sync(), serviceKey}, m_console{{service, m_clock, call.ids()}}
    {
        m_endpoints.show(m_console);
        m_endpoints.show(m_watch);
        m_endpoints.countIn(m_metrics);
        watchStatements(service.database(), &m_statements);
    }
    ~Answering() { watchStatements(m_service.database(), nullptr); }
    Answering(const Answering &) = delete;
    Answering &operator=(const Answering &) = delete;

    RequestJournal &journal() { return m_journal; }

    /// Others vouch for who signs in with a browser.
    void admitBy(OpenIdProvider &provider, SignOnWatch::WhenShut whenShut, IdSource &ids)
    {
        m_entrance.emplace(provider, m_outside, m_service.members(), m_clock, ids);
        m_console.admitBy(*m_entrance);
        m_signOn.emplace(provider, m_outside, m_service.members(), m_clock, whenShut);
    }

    void tellChangesTo(Endpoints::Tell tell) { m_endpoints.tellChangesTo(std::move(tell)); }
    /// Another process has changed something. Any thread.
    void hear(const StateNotice &notice) { m_endpoints.tellOf(notice.account, notice.state); }

    Turn handle(const HttpRequest &request)
    {
        const LogScope scope{headerValue(request.headers, RequestJournal::idHeader)};
        Turn turn = m_endpoints.takeTurn(request);
        const bool isDue = m_clock.monotonic() >= m_tidyAt;
        if (++m_answered % requestsBetweenCheckpoints == 0 || isDue) checkpoint();
        if (m_clock.monotonic() >= m_keysAt) maintainKeys();
        if (m_signOn && m_clock.monotonic() >= m_signOnAt) watchSignOn();
        return turn;
    }

    void maintainKeys()
    {
        m_keysAt = m_clock.monotonic() + betweenKeyRounds;
        if (auto done = m_keys.maintain(); !done) qCWarning(serverLog) << "concern keys:" << nameOf(done.error().kind);
    }

    void checkpoint()
    {
        m_tidyAt = m_clock.monotonic() + betweenTidyings;
        if (auto done = m_service.tidy(); !done) qCWarning(serverLog) << "checkpoint:" << nameOf(done.error().kind);
    }

private:
    void watchSignOn()
    {
        m_signOnAt = m_clock.monotonic() + betweenSignOns;
        if (auto done = m_signOn->step(); !done) qCWarning(serverLog) << "single sign-on:" << nameOf(done.error().kind);
    }

    OpenService &m_service;
    const Clock &m_clock;
    ServiceMetrics m_metrics;
    RequestJournal m_journal{m_metrics};
    WatchPages m_watch;
    StatementJournal m_statements;
    Endpoints m_endpoints;
    ConcernKeys m_keys;
    WebConsole m_console;
    OutsideAccounts m_outside{m_service.database(), m_service.members().audit};
    std::optional<OpenIdEntrance> m_entrance;
    std::optional<SignOnWatch> m_signOn;
    std::chrono::milliseconds m_signOnAt{0};
    std::chrono::milliseconds m_keysAt{0}; // the next round, on the monotonic clock
    std::chrono::milliseconds m_tidyAt{0}; // at the latest
    qint64 m_answered = 0;
};

/// The server listens on an address, and takes no name for one.
QString addressOf(const QString &host) { return host == QStringLiteral("localhost") ? ServerConfig{}.host : host; }

/// Port and host as they were typed; nothing when the port is none.
std::optional<ServerConfig> configFrom(const Call &call)
{
    bool isPort = false;
    ServerConfig config;
    config.host = addressOf(call.option("host"));
    config.port = call.option("port").toUShort(&isPort);
    return isPort ? std::optional{config} : std::nullopt;
}

/// Nothing when it is no number of connections.
std::optional<int> connectionsFrom(const Call &call)
{
    bool isNumber = false;
    const int connections = call.option("connections").toInt(&isNumber);
    return isNumber && connections >= 2 && connections <= 100'000 ? std::optional{connections} : std::nullopt;
}

/// Nothing when it is no number.
std::optional<std::chrono::milliseconds> slowFrom(const Call &call)
{
    bool isNumber = false;
    const uint milliseconds = call.option("slow-query").toUInt(&isNumber);
    return isNumber ? std::optional{std::chrono::milliseconds{milliseconds}} : std::nullopt;
}

/// What was typed, as values.
struct ServeTerms {
    ServerConfig config;
    std::chrono::milliseconds slow;
    std::optional<OpenIdTerms> signOn; ///< absent: one-time codes alone
};

Result<void> serve(Call &call, const ServeTerms &terms)
{
    const ServerConfig &config = terms.config;
    const auto service =
        OpenService::open(call.folder(), SqliteOptions::Missing::Fail, call.clock(), call.ids(), config);
    if (!service) return service.error();
    const Result<QList<Account>> accounts = (*service)->members().accounts.all();
    if (!accounts) return accounts.error();
    if (accounts->isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("the service is not set up: run init first")};
    const Result<QByteArray> key = call.folder().key();
    if (!key) return key.error();
    std::optional<OpenIdProvider> provider;
    if (terms.signOn) provider.emplace(terms.signOn->client, call.clock(), terms.signOn->tls);
    Answering answering{**service, call, *key, terms.slow};
    if (provider) answering.admitBy(*provider, terms.signOn->whenShut, call.ids());
    answering.maintainKeys();
    answering.checkpoint();
    HttpApi api{(*service)->config(), [&](const HttpRequest &request) { return answering.handle(request); },
        &answering.journal()};
    answering.tellChangesTo(
        [&](const QString &account, const QByteArray &event) { api.publish(account.toUtf8(), event); });
    if (auto started = api.start(); !started) return started;
    auto others = listenToOthers(call.folder(), [&](const StateNotice &notice) { answering.hear(notice); });

    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, [&] { api.ping(); });
    heartbeat.start(config.heartbeat);
    StopSignals signalsToStop;
    QObject::connect(&signalsToStop, &StopSignals::asked, qApp, &QCoreApplication::quit);
    call.print(QStringLiteral("http://%1:%2").arg(config.host).arg(api.port()));
    QCoreApplication::exec();
    others.reset(); // first: its thread publishes
    api.stop();
    answering.checkpoint();
    return {};
}

} // namespace

void ServeCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("host"),
            QStringLiteral("The address to listen on: of this machine only, because it is plain HTTP. Tablets come "
                           "through a TLS proxy on this machine."),
            QStringLiteral("address"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), QStringLiteral("The port; 0 takes a free one and prints it."),
            QStringLiteral("number"), QStringLiteral("8080")},
        {QStringLiteral("connections"),
            QStringLiteral("How many may be open; half of them listen for changes, and the tablets beyond that poll. "
                           "Twice as many as there are tablets; each may hold 2 MiB of memory while it sends."),
            QStringLiteral("number"), QStringLiteral("500")},
        {QStringLiteral("slow-query"),
            QStringLiteral("A statement that takes the database so long, in milliseconds, is noted in service.log with "
                           "its text and without its values; 0 notes each. What the service counts of itself is at "
                           "/metrics, /healthz and /readyz, for this machine."),
            QStringLiteral("ms"), QStringLiteral("200")},
    });
    declareOpenId(parser);
}

ExitCode ServeCommand::run(Call &call) const
{
    std::optional<ServerConfig> config = configFrom(call);
    if (!config) return call.misuse(QStringLiteral("--port is a number from 0 to 65535."));
    const std::optional<int> connections = connectionsFrom(call);
    if (!connections) return call.misuse(QStringLiteral("--connections is a number from 2 to 100000."));
    config->maxConnections = *connections;
    if (auto allowed = allowConnections(*connections); !allowed) return call.fail(allowed.error());
    const auto slow = slowFrom(call);
    if (!slow) return call.misuse(QStringLiteral("--slow-query is a whole number of milliseconds, 0 or more."));
    const auto signOn = openIdFrom(call);
    if (!signOn) return call.misuse(signOn.error().detail);
    if (!isThisMachine(config->host))
        return call.misuse(
            QStringLiteral("--host is localhost, 127.0.0.1 or ::1: plain HTTP stays on this machine. Put a TLS "
                           "proxy in front of it."));
    if (!call.folder().hasService())
        return call.fail({ErrorKind::NotFound, QStringLiteral("there is no service in %1").arg(call.folder().path())});
    QLockFile lock{call.folder().lockPath()};
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return call.fail({ErrorKind::Rejected,
            QStringLiteral("the service is running already; another process on the same PostgreSQL database needs a "
                           "directory of its own, with a copy of service.key")});
    logJsonToFile(call.folder().logPath());
    if (auto served = serve(call, {*config, *slow, *signOn}); !served) return call.fail(served.error());
    return ExitCode::Done;
}

} // namespace alongside
