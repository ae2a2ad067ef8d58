// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/protocol/Chunk.h"

namespace alongside {

/// The service's resources for the bytes of attachments, as RemoteStore is for records: makes requests and reads
/// replies, and sends nothing. A reply is read after ReplyCheck has accepted it.
class ChunkRequests {
public:
    /// token: the device's bearer token.
    explicit ChunkRequests(QString token) : m_token{std::move(token)} { }

    HttpRequest askMissing(const MissingRequest &request) const;
    /// Corrupt where it cannot be read; a method-level error is Rejected, with its type.
    Result<MissingReply> missingIn(const HttpReply &reply) const;

    HttpRequest bring(const QString &account, const QByteArray &chunk) const;
    Result<UploadReply> broughtIn(const HttpReply &reply) const;

    HttpRequest fetch(const QString &account, const QString &chunk) const;

private:
    HttpRequest to(const QByteArray &method, const QByteArray &target) const;

    QString m_token;
};

} // namespace alongside
