// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"
#include "platform/net/HttpTransport.h"

#include <QString>

namespace alongside {

/// A request that was refused as a whole: a status and a problem document (RFC 7807, as RFC 8620 §3.6.1 asks).
struct Problem {
    int status = 400;
    QString type; ///< a URI; sync/protocol/README.md lists them
    QString detail; ///< English, for engineers; no personal data
    QString limit = {}; ///< for urn:ietf:params:jmap:error:limit: the name of the limit
    QList<HttpHeader> headers = {};

    HttpReply reply() const;

    static Problem notJson(const QString &detail);
    static Problem notOfTypeJson();
    static Problem notRequest(const QString &detail);
    static Problem unknownCapability();
    static Problem tooLarge(qint64 maxRequestBytes);
    static Problem chunkTooLarge(qint64 maxBytes);
    static Problem storageFull(qint64 maxBytes);
    static Problem damaged();
    static Problem tooManyCalls(int maxCallsInRequest);
    static Problem signedOut();
    static Problem revoked();
    static Problem lost();
    static Problem notFound();
    static Problem methodNotAllowed(const QByteArray &allowed);
    static Problem unsupportedMediaType(const QString &detail);
    static Problem wrongCode();
    static Problem wait(const QString &seconds);
    static Problem busy();
    static Problem tooManyAtOnce();
    static Problem enoughListen();
    static Problem databaseAway();
    static Problem storageDamaged();
    static Problem outOfOrder(const QString &errorName);
    /// What a failure of the database is told as.
    static Problem ofDatabase(const Error &error);
};

} // namespace alongside
