// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QString>

#include <optional>

namespace alongside {

/// What keeps a browser's session its own: cookies, where a form was sent from, what a page may load. Pure.
namespace consoleguard {

inline constexpr qsizetype largestForm = 64 << 10; ///< bytes
inline constexpr auto sessionCookie = "console";
inline constexpr auto entranceCookie = "console-entrance"; ///< comes back from another site, once

/// Empty: the browser brought none.
QByteArray cookieIn(const HttpRequest &request, const char *name);
/// A session's cookie is sent by pages of this console alone; over TLS it never leaves it.
HttpHeader keepSession(const HttpRequest &request, const QByteArray &secret);
HttpHeader forgetSession(const HttpRequest &request);
HttpHeader keepForReturn(const HttpRequest &request, const QByteArray &kept);

/// Scheme, host and port as the browser calls this service.
QByteArray originOf(const HttpRequest &request);
/// Whether a form was sent by one of these pages, as far as the browser says.
bool isFromHere(const HttpRequest &request);
/// What each form of a session says. Follows from the session's secret, which no page contains.
QString formTokenFor(const QByteArray &secret);
/// Takes as long whatever the difference is.
bool isSame(const QString &one, const QString &other);

/// Of every page: what it may load, who may frame it, and that nobody keeps it.
QList<HttpHeader> pageHeaders();

} // namespace consoleguard

} // namespace alongside
