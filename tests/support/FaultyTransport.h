// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>
#include <random>

namespace alongside {

/// What the network does to one request.
enum class NetworkFault {
    None,
    Offline, ///< no connection
    RequestLost, ///< the connection breaks before the service has the request
    ReplyLost, ///< the service acts, and the connection breaks before the reply
    RequestTwice, ///< the service has it twice; the second reply arrives
    RequestLate, ///< given up, and the service has it before the next one
    ReplyTruncated, ///< the body ends early
    ReplyFlipped, ///< one bit of the reply's body is another
    RequestFlipped, ///< one bit of the request's body is another
    CaptivePortal, ///< status 200 with somebody else's page
    Redirected, ///< status 302 to somebody else's page
    TimedOut, ///< the service acts, and the reply comes too late
    SlowDrip, ///< the reply arrives drop by drop, just in time
    ReplyCutShort, ///< the body ends early, and nobody says so
    LoginRequired, ///< status 511 (RFC 6585)
};
constexpr int networkFaults = int(NetworkFault::LoginRequired) + 1;
constexpr int firstNetworkFaults = int(NetworkFault::TimedOut) + 1; ///< that the first seeds were lived with
QString nameOf(NetworkFault fault);

/// A network between a tablet and a service in the same process, which breaks as it is told or by a seed. It decodes
/// zstd replies as the real transport does.
class FaultyTransport final : public HttpTransport {
public:
    using Answer = std::function<HttpReply(const HttpRequest &)>;

    FaultyTransport(Answer answer, quint64 seed);

    /// The next requests meet these, in this order; afterwards the network is as it was.
    void plan(QList<NetworkFault> faults) { m_planned = std::move(faults); }
    /// This share of requests (0 to 1000 in a thousand) meets a fault that the seed chooses among the first `kinds`.
    void breakAtRandom(int perThousand, int kinds = networkFaults)
    {
        m_perThousand = perThousand;
        m_kinds = kinds;
    }
    /// Who is told of the time that a SlowDrip takes.
    using PassTime = std::function<void(std::chrono::milliseconds)>;
    void takeTimeOf(PassTime passTime) { m_passTime = std::move(passTime); }
    /// The n-th request from now on (0: the next) meets it, once.
    void breakAfter(int requests, NetworkFault fault);

    /// One request, at once.
    Result<HttpReply> carry(const HttpRequest &request);
    /// The same, with the answer on the next turn of the event loop.
    void send(const HttpRequest &request, Done done) override;

    int requests() const { return m_requests; }
    qint64 bytesUp() const { return m_bytesUp; } ///< of bodies, as they travel
    qint64 bytesDown() const { return m_bytesDown; }
    /// "POST /jmap/api ReplyLost", one line a request.
    const QStringList &trace() const { return m_trace; }

private:
    NetworkFault nextFault();
    HttpReply ask(const HttpRequest &request);
    Result<HttpReply> decoded(HttpReply reply) const;
    QByteArray flipped(QByteArray body);

    Answer m_answer;
    std::mt19937_64 m_random;
    QList<NetworkFault> m_planned;
    int m_perThousand = 0;
    int m_kinds = networkFaults;
    PassTime m_passTime;
    std::optional<HttpRequest> m_late;
    int m_requests = 0;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
    QStringList m_trace;
};

} // namespace alongside
