// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Chunk.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/WireNames.h"

#include <QCryptographicHash>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype digitsOfId = 64;

const QString missingName = QStringLiteral("missing");
const QString sizeName = QStringLiteral("size");

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

bool isHexDigit(QChar digit) { return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f'); }

QStringList chunkIds(JsonReader &reader, const QString &name)
{
    const QStringList ids = reader.texts(name);
    if (!std::all_of(ids.begin(), ids.end(), isChunkId)) reader.refuse(name);
    return ids;
}

} // namespace

QString chunkIdOf(const QByteArray &bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }

bool isChunkId(const QString &text)
{
    return text.size() == digitsOfId && std::all_of(text.begin(), text.end(), isHexDigit);
}

QList<QByteArray> chunksOf(const QByteArray &bytes)
{
    QList<QByteArray> chunks;
    for (qint64 start = 0; start < bytes.size(); start += chunk::usualBytes)
        chunks.append(bytes.mid(start, chunk::usualBytes));
    return chunks;
}

QByteArray contentDigestOf(const QByteArray &bytes) { return "sha-256=:" + sha256(bytes).toBase64() + ':'; }

QJsonObject toJson(const MissingRequest &message)
{
    return {{accountName, message.account}, {idsName, toJsonArray(message.chunks)}};
}

Result<MissingRequest> missingRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    MissingRequest request{reader.text(accountName), chunkIds(reader, idsName)};
    return reader.finish(std::move(request));
}

QJsonObject toJson(const MissingReply &message)
{
    return {{accountName, message.account}, {epochName, message.epoch}, {missingName, toJsonArray(message.missing)}};
}

Result<MissingReply> missingReplyFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    MissingReply reply{reader.text(accountName), reader.integer(epochName), chunkIds(reader, missingName)};
    return reader.finish(std::move(reply));
}

QJsonObject toJson(const UploadReply &message)
{
    return {
        {accountName, message.account}, {blobName, message.chunk}, {typeName, message.type}, {sizeName, message.size}};
}

Result<UploadReply> uploadReplyFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    UploadReply reply{reader.text(accountName), reader.text(blobName), reader.text(typeName), reader.integer(sizeName)};
    if (!isChunkId(reply.chunk)) reader.refuse(blobName);
    return reader.finish(std::move(reply));
}

} // namespace alongside
