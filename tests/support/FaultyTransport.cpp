// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyTransport.h"

#include "platform/base/Zstd.h"

#include <QTimer>

#include <array>

namespace alongside {

namespace {

constexpr qsizetype mostReplyBytes = 64 << 20;
constexpr std::chrono::seconds justInTime{29}; // a request may take 30
constexpr int networkAuthenticationRequired = 511;

const Error broken{ErrorKind::Offline, QStringLiteral("the connection broke")};
const Error timedOut{ErrorKind::TimedOut, QStringLiteral("no answer in time")};

HttpReply portalPage(int status)
{
    return {status, {{"Content-Type", "text/html"}, {"Location", "http://guest.example/welcome"}},
        "<html><title>Welcome to Guest WiFi</title></html>"};
}

} // namespace

QString nameOf(NetworkFault fault)
{
    static constexpr std::array names{"None", "Offline", "RequestLost", "ReplyLost", "RequestTwice", "RequestLate",
        "ReplyTruncated", "ReplyFlipped", "RequestFlipped", "CaptivePortal", "Redirected", "TimedOut", "SlowDrip",
        "ReplyCutShort", "LoginRequired"};
    static_assert(names.size() == networkFaults);
    return QString::fromLatin1(names[size_t(fault)]);
}

FaultyTransport::FaultyTransport(Answer answer, quint64 seed) : m_answer{std::move(answer)}, m_random{seed} { }

void FaultyTransport::breakAfter(int requests, NetworkFault fault)
{
    m_planned = QList<NetworkFault>(requests, NetworkFault::None);
    m_planned.append(fault);
}

NetworkFault FaultyTransport::nextFault()
{
    if (!m_planned.isEmpty()) return m_planned.takeFirst();
    if (int(m_random() % 1000) >= m_perThousand) return NetworkFault::None;
    return NetworkFault(1 + m_random() % quint64(m_kinds - 1));
}

HttpReply FaultyTransport::ask(const HttpRequest &request)
{
    if (m_late) {
        const HttpRequest late = *m_late;
        m_late.reset();
        m_answer(late);
    }
    m_bytesUp += request.body.size();
    HttpReply reply = m_answer(request);
    m_bytesDown += reply.body.size();
    return reply;
}

Result<HttpReply> FaultyTransport::decoded(HttpReply reply) const
{
    if (headerValue(reply.headers, "Content-Encoding") != "zstd") return reply;
    const auto plain = zstdDecompressed(reply.body, mostReplyBytes);
    if (!plain) return Error{ErrorKind::Offline, QStringLiteral("the reply cannot be decoded")};
    reply.body = *plain;
    return reply;
}

QByteArray FaultyTransport::flipped(QByteArray body)
{
    if (body.isEmpty()) return body;
    const quint64 bit = m_random() % quint64(body.size() * 8);
    body[qsizetype(bit / 8)] = char(body.at(qsizetype(bit / 8)) ^ (1 << (bit % 8)));
    return body;
}

Result<HttpReply> FaultyTransport::carry(const HttpRequest &plainRequest)
{
    HttpRequest request = plainRequest;
    request.headers.append(HttpHeader{"Accept-Encoding", "zstd"});
    const NetworkFault fault = nextFault();
    ++m_requests;
    m_trace.append(QStringLiteral("%1 %2 %3")
                       .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.target), nameOf(fault)));

    switch (fault) {
    case NetworkFault::None:
        return decoded(ask(request));
    case NetworkFault::Offline:
    case NetworkFault::RequestLost:
        return broken;
    case NetworkFault::ReplyLost:
        ask(request);
        return broken;
    case NetworkFault::RequestTwice:
        ask(request);
        return decoded(ask(request));
    case NetworkFault::RequestLate:
        m_late = request;
        return timedOut;
    case NetworkFault::ReplyTruncated: // the transport sees that the length is not what was announced
        ask(request);
        return broken;
    case NetworkFault::ReplyFlipped: {
        HttpReply reply = ask(request);
        if (headerValue(reply.headers, "Content-Encoding").isEmpty()) return broken; // TLS finds it, zstd's sum cannot
        reply.body = flipped(reply.body);
        return decoded(std::move(reply));
    }
    case NetworkFault::RequestFlipped:
        request.body = flipped(request.body);
        return decoded(ask(request));
    case NetworkFault::CaptivePortal:
        return portalPage(200);
    case NetworkFault::Redirected:
        return portalPage(302);
    case NetworkFault::TimedOut:
        ask(request);
        return timedOut;
    case NetworkFault::SlowDrip:
        if (m_passTime) m_passTime(justInTime);
        return decoded(ask(request));
    case NetworkFault::ReplyCutShort: {
        HttpReply reply = ask(request);
        reply.body.truncate(reply.body.size() / 2);
        return decoded(std::move(reply));
    }
    case NetworkFault::LoginRequired:
        return portalPage(networkAuthenticationRequired);
    }
    Q_UNREACHABLE();
}

void FaultyTransport::send(const HttpRequest &request, Done done)
{
    QTimer::singleShot(0, [this, request, done = std::move(done)] { done(carry(request)); });
}

} // namespace alongside
