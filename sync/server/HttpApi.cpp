// SPDX-License-Identifier: Apache-2.0
// The only file that includes RESTinio: it takes 19 s to compile.
#include "sync/server/HttpApi.h"

#include "platform/base/Log.h"
#include "sync/server/EventStreams.h"
#include "sync/server/HttpBody.h"
#include "sync/server/RequestJournal.h"
#include "sync/server/RequestWorker.h"
#include "sync/server/WatchPages.h"

#include <restinio/all.hpp>

#include <atomic>

namespace alongside {

namespace {

constexpr std::size_t socketThreads = 2; // reading and writing; the work is on the worker
constexpr qint64 mostBytesWaiting = 64 << 20; // of bodies in the worker's queue
constexpr std::chrono::seconds lastWrites{5}; // how long stop() waits for replies to leave

struct Traits : public restinio::default_traits_t {
    using logger_t = restinio::null_logger_t;
    static constexpr bool use_connection_count_limiter = true;
};

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 413:
        return "Content Too Large";
    default:
        return status < 500 ? "Refused" : "Failed"; // nobody reads it (RFC 9112 §4)
    }
}

HttpRequest requestFrom(const restinio::request_t &request)
{
    HttpRequest read;
    read.method = request.header().method().c_str();
    read.target = QByteArray::fromStdString(request.header().request_target());
    request.header().for_each_field([&](const restinio::http_header_field_t &field) {
        read.headers.append(
            HttpHeader{QByteArray::fromStdString(field.name()), QByteArray::fromStdString(field.value())});
    });
    read.body = QByteArray::fromStdString(request.body());
    return read;
}

/// Counts replies that are on their way to a socket.
class Departures {
public:
    void begin() { ++m_count; }
    void end() { --m_count; }
    bool areAllGone() const { return m_count == 0; }

private:
    std::atomic<int> m_count = 0;
};

void respond(const restinio::request_handle_t &request, const HttpReply &reply, Departures &departures)
{
    auto response = request->create_response(restinio::http_status_line_t{
        restinio::http_status_code_t{static_cast<std::uint16_t>(reply.status)}, reasonOf(reply.status)});
    response.append_header_date_field();
    for (const HttpHeader &header : reply.headers)
        response.append_header(header.name.toStdString(), header.value.toStdString());
    response.set_body(reply.body.toStdString());
    departures.begin();
    response.done([&departures](const auto &) { departures.end(); });
}

/// A reply that goes on (text/event-stream), as chunks of a body without end.
class ChunkedReply final : public EventStream {
public:
    /// open: counts it while it lasts; may be none.
    ChunkedReply(const restinio::request_handle_t &request, const HttpReply &reply, Gauge *open)
        : m_response{request->create_response<restinio::chunked_output_t>()}, m_open{open}
    {
        if (m_open) m_open->add(1);
        m_response.append_header_date_field();
        for (const HttpHeader &header : reply.headers)
            if (header.name != HttpApi::topicHeader && header.name != HttpApi::namesHeader)
                m_response.append_header(header.name.toStdString(), header.value.toStdString());
    }
    ~ChunkedReply() override
    {
        m_response.done();
        if (m_open) m_open->add(-1);
    }

    void write(const QByteArray &event) override
    {
        if (!event.isEmpty()) m_response.append_chunk(event.toStdString());
        m_response.flush([gone = m_hasGone](const asio::error_code &failure) {
            if (failure) *gone = true;
        });
    }
    bool hasGone() const override { return m_hasGone->load(); }

private:
    restinio::response_builder_t<restinio::chunked_output_t> m_response;
    Gauge *m_open;
    std::shared_ptr<std::atomic<bool>> m_hasGone = std::make_shared<std::atomic<bool>>(false);
};

/// One request on its way through the service, noted when it is answered.
class Noted {
public:
    Noted(RequestJournal *journal, HttpRequest &request) : m_journal{journal}
    {
        if (m_journal) m_journal->begin(request);
    }

    void answered(const HttpRequest &request, const HttpReply &reply,
        std::optional<ServiceMetrics::Limit> limit = std::nullopt) const
    {
        const auto time = std::chrono::steady_clock::now() - m_begun;
        if (m_journal)
            m_journal->end(request,
                {reply.status, reply.body.size(), std::chrono::duration_cast<std::chrono::microseconds>(time), limit});
    }
    Gauge *openStreams() const { return m_journal ? &m_journal->openStreams() : nullptr; }

private:
    RequestJournal *m_journal;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

HttpReply refused(const HttpRequest &request, const Problem &problem)
{
    HttpReply reply = problem.reply();
    repeatNonce(request, reply);
    return reply;
}

/// Each tablet has a line of its own, and each browser; who has shown nothing yet has one with all who have not.
Line lineOf(const HttpRequest &request, int places)
{
    for (const char *name : {"Authorization", "Cookie"})
        if (const QByteArray shown = headerValue(request.headers, name); !shown.isEmpty()) return {shown, places};
    return {};
}

const Line ofTheService{QByteArrayLiteral("service")}; // what it asks itself, for those who listen

/// Lets go of what is still waiting on sockets while the server lives: a RESTinio connection counts itself out of its
/// server when it goes, and the context would outlive the server.
class ListeningContext final : public asio::io_context {
public:
    void abandonConnections() { shutdown(); }
};

} // namespace

/// The socket's side of the service while it listens.
class HttpApi::Listener {
public:
    Listener(const ServerConfig &config, const Handle &handle, RequestJournal *journal)
        : m_config{config}, m_journal{journal}, m_streams{config}, m_worker{handle, mostBytesWaiting}
    {
        m_server =
            restinio::run_async<Traits>(restinio::external_io_context(m_context), settings(config), socketThreads);
    }
    ~Listener() { close(); }

    quint16 port() const { return m_port; }
    EventStreams &streams() { return m_streams; }
    /// A heartbeat to those who listen; some of them are asked about again, as they asked themselves.
    void beat()
    {
        for (const EventStreams::Due &due : m_streams.beat())
            m_worker.submit(
                due.request,
                [this, number = due.number](const HttpReply &reply) {
                    if (headerValue(reply.headers, topicHeader).isNull())
                        m_streams.end(number);
                    else
                        m_streams.refresh(number, reply.body);
                },
                ofTheService);
    }

private:
    restinio::server_settings_t<Traits> settings(const ServerConfig &config)
    {
        restinio::server_settings_t<Traits> settings;
        settings.address(config.host.toStdString())
            .port(config.port)
            .max_parallel_connections(size_t(config.maxConnections))
            .read_next_http_message_timelimit(config.readTimeLimit)
            .handle_request_timeout(config.handleTimeLimit)
            .write_http_response_timelimit(config.writeTimeLimit)
            .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                          .max_url_size(8192) // with the code of a sign-in elsewhere
                                          .max_field_name_size(64)
                                          .max_field_value_size(4096)
                                          .max_field_count(48)
                                          .max_body_size(size_t(2 * config.maxRequestBytes)))
            .acceptor_post_bind_hook(
                [this](asio::ip::tcp::acceptor &acceptor) { m_port = acceptor.local_endpoint().port(); })
            .request_handler([this](const restinio::request_handle_t &request) { return accept(request); });
        return settings;
    }

    restinio::request_handling_status_t accept(const restinio::request_handle_t &request)
    {
        HttpRequest read = requestFrom(*request);
        const Noted noted{m_journal, read};
        // Here, because it is asked whether this process lives, and not whether its worker has time.
        if (read.method == "GET" && routeOf(read.target) == Route::Health)
            return answer(request, read, WatchPages::alive(), noted);
        const auto done = [this, request, read, noted](const HttpReply &reply) {
            if (!headerValue(reply.headers, topicHeader).isNull()) return goOn(request, read, reply, noted);
            noted.answered(read, reply);
            respond(request, reply, m_departures);
        };
        switch (m_worker.submit(read, done, lineOf(read, m_config.maxWaitingOfOne))) {
        case RequestWorker::Admission::Waiting:
            break;
        case RequestWorker::Admission::LineIsFull:
            sendAway(request, read, Problem::tooManyAtOnce(), noted, ServiceMetrics::Limit::Asker);
            break;
        case RequestWorker::Admission::Refused:
            sendAway(request, read, Problem::busy(), noted, ServiceMetrics::Limit::Waiting);
        }
        return restinio::request_accepted();
    }

    restinio::request_handling_status_t answer(
        const restinio::request_handle_t &request, const HttpRequest &read, HttpReply reply, const Noted &noted)
    {
        repeatNonce(read, reply);
        noted.answered(read, reply);
        respond(request, reply, m_departures);
        return restinio::request_accepted();
    }

    void goOn(
        const restinio::request_handle_t &request, const HttpRequest &read, const HttpReply &reply, const Noted &noted)
    {
        if (!m_streams.hasRoom())
            return sendAway(request, read, Problem::enoughListen(), noted, ServiceMetrics::Limit::Listening);
        noted.answered(read, reply);
        m_streams.add(std::make_unique<ChunkedReply>(request, reply, noted.openStreams()),
            headerValue(reply.headers, topicHeader), read, reply.body,
            QString::fromUtf8(headerValue(reply.headers, namesHeader)).split(QLatin1Char(','), Qt::SkipEmptyParts));
    }

    /// Told to come later.
    void sendAway(const restinio::request_handle_t &request, const HttpRequest &read, const Problem &problem,
        const Noted &noted, ServiceMetrics::Limit limit)
    {
        const HttpReply reply = refused(read, problem);
        noted.answered(read, reply, limit);
        respond(request, reply, m_departures);
    }

    void close()
    {
        if (!m_server) return;
        m_worker.finish();
        const auto until = std::chrono::steady_clock::now() + lastWrites;
        while (!m_departures.areAllGone() && std::chrono::steady_clock::now() < until)
            std::this_thread::yield();
        m_streams.endAll();
        m_server->stop();
        m_server->wait();
        m_context.abandonConnections();
        m_server.reset();
    }

    const ServerConfig &m_config;
    RequestJournal *m_journal;
    std::atomic<quint16> m_port = 0;
    Departures m_departures;
    EventStreams m_streams;
    RequestWorker m_worker;
    ListeningContext m_context;
    restinio::running_server_handle_t<Traits> m_server;
};

HttpApi::HttpApi(const ServerConfig &config, Handle handle, RequestJournal *journal)
    : m_config{config}, m_handle{std::move(handle)}, m_journal{journal}
{
}

HttpApi::~HttpApi() { stop(); }

Result<void> HttpApi::start()
{
    Q_ASSERT(!m_listener);
    try { // RESTinio throws where this house returns
        m_listener = std::make_unique<Listener>(m_config, m_handle, m_journal);
    } catch (const std::exception &failure) {
        return Error{ErrorKind::Storage, QStringLiteral("cannot listen: %1").arg(QLatin1String{failure.what()})};
    }
    qCInfo(serverLog) << "listening on port" << port();
    return {};
}

quint16 HttpApi::port() const { return m_listener ? m_listener->port() : 0; }

void HttpApi::publish(const QByteArray &topic, const QByteArray &event)
{
    if (m_listener) m_listener->streams().publish(topic, event);
}

void HttpApi::ping()
{
    if (m_listener) m_listener->beat();
}

void HttpApi::stop() { m_listener.reset(); }

} // namespace alongside
