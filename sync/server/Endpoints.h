// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/protocol/Messages.h"
#include "sync/server/Turn.h"

#include <QHash>

#include <mutex>

namespace alongside {

struct Device;
struct NewsTerms;
class BrowserPages;
class ServiceMetrics;
class WatchPages;
class SyncService;
struct ServerConfig;

/// The service's HTTP resources without a socket: routes, tokens, sizes, zstd, nonce, status codes. HttpApi gives it
/// the requests of a real server, a test gives it its own. One thread at a time.
class Endpoints {
public:
    Endpoints(SyncService &service, const ServerConfig &config);

    HttpReply handle(const HttpRequest &request);
    /// The same in pieces of some tens of milliseconds: nothing of what the request asks for has happened before the
    /// last. What waits for somebody else rests, and takes next to no time.
    Turn takeTurn(const HttpRequest &request);
    /// As takeTurn(): nothing while it is not answered.
    std::optional<HttpReply> handleSlice(const HttpRequest &request) { return takeTurn(request).reply; }

    /// Called when a request has changed an account, with the event that tells of it (text/event-stream); one call at a
    /// time.
    using Tell = std::function<void(const QString &account, const QByteArray &event)>;
    void tellChangesTo(Tell tell) { m_tell = std::move(tell); }
    /// They answer what is asked for below their root; until then nothing is there.
    void show(BrowserPages &pages) { m_pages = &pages; }
    /// It answers those who watch the service; until then nothing is there.
    void show(WatchPages &watch) { m_watch = &watch; }
    /// Where method calls and mutations are counted; until then they are not.
    void countIn(ServiceMetrics &metrics) { m_metrics = &metrics; }
    /// Another process has changed it. What is known already is not told again. Any thread.
    void tellOf(const QString &account, const StateToken &state);

private:
    HttpReply route(const HttpRequest &request);
    HttpReply page(const HttpRequest &request);
    HttpReply watched(const QByteArray &path);
    HttpReply session(const HttpRequest &request, const Device &device);
    HttpReply download(const HttpRequest &request, const Device &device);
    HttpReply upload(const HttpRequest &request, const Device &device);
    HttpReply state(const HttpRequest &request, const Device &device);
    Result<QByteArray> newsSince(const NewsTerms &terms, const Device &device);
    HttpReply events(const HttpRequest &request, const Device &device);
    HttpReply api(const HttpRequest &request, const Device &device);
    HttpReply enrol(const HttpRequest &request);
    HttpReply signIn(const HttpRequest &request, const Device &device);
    using Signed = HttpReply (Endpoints::*)(const HttpRequest &, const Device &);
    HttpReply withDevice(const HttpRequest &request, Signed next);

    SyncService &m_service;
    const ServerConfig &m_config;
    BrowserPages *m_pages = nullptr;
    WatchPages *m_watch = nullptr;
    ServiceMetrics *m_metrics = nullptr;
    Tell m_tell;
    std::mutex m_telling; // guards m_told
    QHash<QString, StateToken> m_told; // the last state of each account
    enum class Work { Done, UnderWay, AwaitsOthers } m_work = Work::Done; // of the request that is being handled
};

} // namespace alongside
