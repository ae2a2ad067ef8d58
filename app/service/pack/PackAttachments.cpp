// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackAttachments.h"

#include "sync/protocol/Chunk.h"
#include "sync/server/ChunkShelf.h"

#include <QJsonArray>
#include <QMimeDatabase>

namespace alongside {

namespace {

const QString chunksName = QStringLiteral("chunks");

QString textOf(const Record &record, const char *field) { return record.fields.value(QLatin1String{field}).toString(); }

/// "2026-11-20 signature 4f1c9a2e.png": the day first, so that a folder is in their order.
QString pathOf(const Record &record)
{
    const auto at = instantFromText(textOf(record, "at"));
    const QString day = at ? Clock::localDateOf(*at).toString(Qt::ISODate) : QStringLiteral("undated");
    const QString purpose = textOf(record, "purpose");
    QString what;
    for (const QChar sign : purpose.isEmpty() ? record.type : purpose)
        if (sign.isLetterOrNumber()) what += sign.toLower();
    const QString suffix = QMimeDatabase{}.mimeTypeForName(textOf(record, "mediaType")).preferredSuffix();
    return QStringLiteral("files/%1 %2 %3.%4")
        .arg(day, what, record.id.right(8), suffix.isEmpty() ? QStringLiteral("bin") : suffix);
}

/// Nothing when a piece is not there, or is damaged.
Result<std::optional<QByteArray>> bytesOf(OpenService &service, const QString &account, const QJsonArray &chunks)
{
    QByteArray all;
    for (const QJsonValue &chunk : chunks) {
        const auto piece = service.sync().chunks().read(account, chunk.toString());
        if (!piece && piece.error().kind != ErrorKind::Corrupt) return piece.error();
        if (!piece || !piece->has_value()) return std::optional<QByteArray>{};
        all += **piece;
    }
    return std::optional{all};
}

} // namespace

Result<PackAttachments> attachmentsOf(OpenService &service, const PersonRecords &about)
{
    PackAttachments attachments;
    for (const Record &record : about.records) {
        if (!record.fields.contains(chunksName)) continue;
        const auto bytes = bytesOf(service, about.found.account.id, record.fields.value(chunksName).toArray());
        if (!bytes) return bytes.error();
        if (*bytes && chunkIdOf(**bytes) == textOf(record, "hash"))
            attachments.byRecord.insert(record.id, {pathOf(record), **bytes});
        else
            attachments.missing.append(record.id);
    }
    return attachments;
}

} // namespace alongside
