// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/Turn.h"

#include <functional>
#include <memory>

namespace alongside {

class RequestJournal;

/// The service on a socket: its own threads read and write requests, one worker thread answers them in order.
class HttpApi {
public:
    /// A reply with this header, which is not sent, goes on (EventStreams): its body is the first event, and publish()
    /// adds to it. Now and then the request that it answers is handled again: it ends when that is no longer so
    /// answered.
    static constexpr char topicHeader[] = "Alongside-Topic";
    /// Nor is this one: the names, with commas, under which it is told of the state.
    static constexpr char namesHeader[] = "Alongside-Names";

    /// Answers one request; called on the worker thread only, between start() and stop().
    /// What is not answered is asked again (RequestWorker).
    using Handle = std::function<Turn(const HttpRequest &)>;

    /// journal: where requests are noted, or nowhere; it outlives this.
    HttpApi(const ServerConfig &config, Handle handle, RequestJournal *journal = nullptr);
    /// Stops.
    ~HttpApi();

    /// Listens on the configured host and port. Storage when the port cannot be had.
    Result<void> start();
    /// The port that is listened on; 0 before start().
    quint16 port() const;
    /// Writes an event to every reply of that topic that goes on. Any thread.
    void publish(const QByteArray &topic, const QByteArray &event);
    /// The heartbeat of all of them, every ServerConfig::heartbeat. Any thread.
    void ping();
    /// Finishes what is being answered, then closes. No call of handle after this returns.
    void stop();

private:
    class Listener;
    const ServerConfig &m_config;
    Handle m_handle;
    RequestJournal *m_journal;
    std::unique_ptr<Listener> m_listener;
};

} // namespace alongside
