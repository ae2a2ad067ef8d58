// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace alongside {

struct HttpHeader {
    QByteArray name; ///< compared without case (RFC 9110 §5.1)
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// The value of the first header of that name, or a null byte array.
QByteArray headerValue(const QList<HttpHeader> &headers, const QByteArray &name);

struct HttpRequest {
    QByteArray method = "GET";
    QByteArray target; ///< path and query, e.g. "/jmap/api"
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30000}; ///< until the last byte of the reply

    bool operator==(const HttpRequest &) const = default;
};

struct HttpReply {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    bool operator==(const HttpReply &) const = default;
};

/// A reply that goes on: what comes is told as it comes, on the thread that opened it. Dropping it ends it without a
/// word.
class HttpStream {
public:
    struct Listener {
        std::function<void(const HttpReply &)> begun; ///< status and headers, once; no body
        std::function<void(const QByteArray &)> bytes;
        std::function<void(const Error &)> ended; ///< once, by the other side or a failure; nothing comes after it
    };
    virtual ~HttpStream() = default;
};

/// Carries one request to the service. Any HTTP status is a reply; an Error is Offline, Unreachable, TimedOut,
/// Untrusted (what came is no reply of a service), BadCertificate or WrongClock (TLS). A body that arrived cut short is
/// an Error, whatever its status. Nothing is retried or redirected here.
class HttpTransport {
public:
    using Done = std::function<void(Result<HttpReply>)>;

    virtual ~HttpTransport() = default;
    /// Calls done exactly once, later, on the thread that called send.
    virtual void send(const HttpRequest &request, Done done) = 0;
    /// The request's timeout is the longest silence. Nothing where this transport has no streams.
    virtual std::unique_ptr<HttpStream> open(const HttpRequest &request, const HttpStream::Listener &listener);
};

} // namespace alongside
