// SPDX-License-Identifier: Apache-2.0
#include "app/service/ServeCommand.h"

#include "app/service/ConcernKeys.h"
#include "app/service/PostgresService.h"
#include "app/service/StopSignals.h"
#include "app/service/console/WebConsole.h"
#include "platform/base/Log.h"
#include "platform/net/ThisMachine.h"
#include "sync/server/Endpoints.h"
#include "sync/server/HttpApi.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTimer>

namespace alongside {

namespace {

constexpr int requestsBetweenCheckpoints = 256; // a few MiB of log at the most, written back while nobody waits

constexpr std::chrono::seconds betweenTidyings{60}; // what was acknowledged since could go back unseen (SeenPosition)
constexpr std::chrono::seconds betweenKeyRounds{5}; // a new lead opens concerns with the pull after the next

/// Answers requests on the worker's thread, keeps the write-ahead log short, and gives new leads their keys.
class Answering {
public:
    Answering(OpenService &service, const QByteArray &serviceKey, const Clock &clock, IdSource &ids)
        : m_service{service}, m_clock{clock}, m_endpoints{service.sync(), service.config()},
          m_keys{service.sync(), serviceKey}, m_console{{service, clock, ids}}
    {
        m_endpoints.show(m_console);
    }

    void tellChangesTo(Endpoints::Tell tell) { m_endpoints.tellChangesTo(std::move(tell)); }
    /// Another process has changed something. Any thread.
    void hear(const ChangeNotice &notice) { m_endpoints.tellOf(notice.account, notice.state); }

    std::optional<HttpReply> handle(const HttpRequest &request)
    {
        std::optional<HttpReply> reply = m_endpoints.handleSlice(request);
        const bool isDue = m_clock.monotonic() >= m_tidyAt;
        if (++m_answered % requestsBetweenCheckpoints == 0 || isDue) checkpoint();
        if (m_clock.monotonic() >= m_keysAt) maintainKeys();
        return reply;
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
    OpenService &m_service;
    const Clock &m_clock;
    Endpoints m_endpoints;
    ConcernKeys m_keys;
    WebConsole m_console;
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

Result<void> serve(Call &call, const ServerConfig &config)
{
    const auto service =
        OpenService::open(call.folder(), SqliteOptions::Missing::Fail, call.clock(), call.ids(), config);
    if (!service) return service.error();
    const Result<QList<Account>> accounts = (*service)->members().accounts.all();
    if (!accounts) return accounts.error();
    if (accounts->isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("the service is not set up: run init first")};
    const Result<QByteArray> key = call.folder().key();
    if (!key) return key.error();
    Answering answering{**service, *key, call.clock(), call.ids()};
    answering.maintainKeys();
    answering.checkpoint();
    HttpApi api{(*service)->config(), [&](const HttpRequest &request) { return answering.handle(request); }};
    answering.tellChangesTo(
        [&](const QString &account, const QByteArray &event) { api.publish(account.toUtf8(), event); });
    if (auto started = api.start(); !started) return started;
    auto others = listenToOthers(call.folder(), [&](const ChangeNotice &notice) { answering.hear(notice); });

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
    });
}

ExitCode ServeCommand::run(Call &call) const
{
    const std::optional<ServerConfig> config = configFrom(call);
    if (!config) return call.misuse(QStringLiteral("--port is a number from 0 to 65535."));
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
    logToFile(call.folder().logPath());
    if (auto served = serve(call, *config); !served) return call.fail(served.error());
    return ExitCode::Done;
}

} // namespace alongside
