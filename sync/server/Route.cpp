// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Route.h"

#include "sync/protocol/Wire.h"
#include "sync/server/BrowserPages.h"

#include <QList>

namespace alongside {

namespace {

bool isBelow(const QByteArray &path, const QByteArray &folder) { return path.startsWith(folder + '/'); }

} // namespace

Route routeOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArray path = query < 0 ? target : target.left(query);
    if (path == wire::apiPath) return Route::Api;
    if (path == wire::statePath) return Route::State;
    if (path == wire::eventsPath) return Route::Events;
    if (path == wire::sessionPath || path == "/.well-known/jmap") return Route::Session;
    if (path == wire::enrolPath) return Route::Enrol;
    if (path == wire::signInPath) return Route::SignIn;
    if (isBelow(path, wire::downloadPath)) return Route::Download;
    if (isBelow(path, wire::uploadPath)) return Route::Upload;
    if (path == BrowserPages::root || isBelow(path, BrowserPages::root)) return Route::Console;
    if (path == healthPath) return Route::Health;
    if (path == readyPath) return Route::Ready;
    if (path == metricsPath) return Route::Metrics;
    return Route::Other;
}

QByteArray nameOf(Route route)
{
    static const QByteArrayList names{"api", "state", "events", "session", "enrol", "signIn", "download", "upload",
        "console", "health", "ready", "metrics", "other"};
    return names.at(int(route));
}

QByteArray knownMethod(const QByteArray &method)
{
    static const QByteArrayList known{"GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"};
    return known.contains(method) ? method : QByteArray{"other"};
}

} // namespace alongside
