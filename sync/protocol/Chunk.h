// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace alongside {

/// Attachments (photos, signatures) travel as chunks: pieces of their bytes, each under the name of its content. A
/// record lists the names in order (RecordKind::chunksIn); who reads it concatenates them.
namespace chunk {
/// Bytes of every piece but the last: two seconds at 256 kbit/s, and within the service's minute at 10 kbit/s.
inline constexpr qint64 usualBytes = 64 * 1024;
/// Bytes: the service takes no larger one.
inline constexpr qint64 mostBytes = 1 << 20;
/// Names in one Chunk/missing.
inline constexpr int mostAsked = 500;
} // namespace chunk

namespace problem {
/// Types of problem documents (RFC 7807) that an upload may meet; README.md, Errors.
inline constexpr auto storageFull = "https://alongside.example/jmap/sync1/problem/storageFull";
inline constexpr auto damaged = "https://alongside.example/jmap/sync1/problem/damaged";
} // namespace problem

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits: its name, and what it is checked against.
QString chunkIdOf(const QByteArray &bytes);
bool isChunkId(const QString &text);
/// The bytes cut into pieces of chunk::usualBytes, the last one shorter; none of no bytes.
QList<QByteArray> chunksOf(const QByteArray &bytes);

/// Content-Digest (RFC 9530 §2) of a body, so that who receives it sees whether it arrived as it was sent.
QByteArray contentDigestOf(const QByteArray &bytes);

/// Chunk/missing: which of these the service does not have.
struct MissingRequest {
    QString account;
    QStringList chunks;

    bool operator==(const MissingRequest &) const = default;
};

/// What is not listed is there, and stays as long as a record names it, but 14 days at least.
struct MissingReply {
    QString account;
    qint64 epoch = 0; ///< a later one may have lost what this one has
    QStringList missing;

    bool operator==(const MissingReply &) const = default;
};

/// RFC 8620 §6.1.
struct UploadReply {
    QString account;
    QString chunk; ///< blobId: the name of what arrived
    QString type; ///< the request's media type, as it was sent; nothing is kept of it
    qint64 size = 0; ///< bytes

    bool operator==(const UploadReply &) const = default;
};

QJsonObject toJson(const MissingRequest &message);
Result<MissingRequest> missingRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const MissingReply &message);
Result<MissingReply> missingReplyFromJson(const QJsonObject &json);
QJsonObject toJson(const UploadReply &message);
Result<UploadReply> uploadReplyFromJson(const QJsonObject &json);

} // namespace alongside
