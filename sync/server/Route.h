// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace alongside {

/// For those who watch the service, from this machine; README.md says what each answers.
inline constexpr auto healthPath = "/healthz";
inline constexpr auto readyPath = "/readyz";
inline constexpr auto metricsPath = "/metrics";

/// Which resource a request is for, without the ids and words in its path: what logs and figures may say of it.
enum class Route {
    Api,
    State,
    Events,
    Session,
    Enrol,
    SignIn,
    Download,
    Upload,
    Console,
    Health,
    Ready,
    Metrics,
    Other, ///< nothing is there
};
constexpr int routes = int(Route::Other) + 1;

/// target: path and query, as in HttpRequest.
Route routeOf(const QByteArray &target);
QByteArray nameOf(Route route); ///< "api", "state" …
/// GET, POST …, and "other" for what somebody has made up.
QByteArray knownMethod(const QByteArray &method);

} // namespace alongside
