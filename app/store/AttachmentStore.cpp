// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttachmentStore.h"

#include "app/records/AttachmentFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"
#include "platform/sql/Transaction.h"
#include "sync/client/ChunkStore.h"
#include "sync/protocol/Chunk.h"

#include <QCryptographicHash>

namespace alongside {

namespace {

// A face that waits has no revision yet. Two tablets that gave one each agree once both are received.
const QString newestFirst = QStringLiteral("\"revision\" = 0 DESC, \"revision\" DESC, \"id\" DESC");

/// Nobody sees a photo of somebody who has taken that back.
QString mayBeSeen() { return ConsentStore::allowsPhotosOf(QStringLiteral("\"Face\".\"person\"")); }

Attachment faceIn(const Row &row)
{
    Attachment face;
    face.id = {row.text(0)};
    face.person = {row.text(1)};
    face.mediaType = row.text(2);
    face.size = int(row.integer(3));
    face.hash = row.text(4);
    for (const QJsonValue &chunk : listIn(row, 5))
        face.chunks.append(chunk.toString());
    face.thumbnail = row.text(6);
    face.by = {row.text(7)};
    face.at = instantIn(row, 8).value_or(Instant{});
    return face;
}

Attachment attachmentIn(const Row &row)
{
    Attachment attachment = faceIn(row);
    attachment.purpose = purposeFromText(row.text(9)).value_or(Attachment::Purpose::Photo);
    attachment.visit = {row.text(10)};
    return attachment;
}

RecordName nameOf(const Attachment &attachment) { return {kindOf(attachment.purpose), attachment.id.text}; }

/// What cannot be had again goes first; photos are the largest by far.
ChunkStore::Rank rankOf(Attachment::Purpose purpose)
{
    return purpose == Attachment::Purpose::Signature ? ChunkStore::Rank::First : ChunkStore::Rank::Last;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Result<std::optional<Attachment>> AttachmentStore::faceOf(const PersonId &person)
{
    return m_database.first(
        QStringLiteral("SELECT \"id\", \"person\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\" FROM \"Face\" WHERE \"person\" = ? AND %2 ORDER BY %1 LIMIT 1")
            .arg(newestFirst, mayBeSeen()),
        faceIn, person.text);
}

Result<QHash<PersonId, QString>> AttachmentStore::faces()
{
    QHash<PersonId, QString> faces;
    const auto rows = m_database.collect(
        QStringLiteral("SELECT \"person\", \"thumbnail\" FROM \"Face\" WHERE %2 ORDER BY \"person\", %1")
            .arg(newestFirst, mayBeSeen()),
        [&faces](const Row &row) {
            const PersonId person{row.text(0)};
            if (!faces.contains(person)) faces.insert(person, row.text(1));
            return 0;
        });
    if (!rows) return rows.error();
    return faces;
}

Result<QList<Attachment>> AttachmentStore::ofVisit(const VisitId &visit)
{
    return m_database.collect(
        QStringLiteral("SELECT \"id\", \"person\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\", \"purpose\", \"visit\" FROM \"Attachment\" WHERE \"visit\" = ?"
                       " AND (\"purpose\" <> 'photo' OR %1) ORDER BY \"at\", \"id\"")
            .arg(ConsentStore::allowsPhotosOf(QStringLiteral("\"Attachment\".\"person\""))),
        attachmentIn, visit.text);
}

Result<std::optional<QByteArray>> AttachmentStore::bytesOf(const Attachment &attachment)
{
    const auto bytes = ChunkStore{m_database}.read(nameOf(attachment));
    if (!bytes || !*bytes) return bytes;
    if (hashOf(**bytes) != attachment.hash)
        return Error{ErrorKind::Corrupt, QStringLiteral("an attachment's bytes are not its own")};
    return bytes;
}

Result<Attachment> AttachmentKeeper::add(
    const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit)
{
    auto attachment = made(person, purpose, picture);
    if (!attachment) return attachment;
    attachment->visit = visit;
    return save(*attachment, picture.bytes, {});
}

Result<void> AttachmentKeeper::remove(const Attachment &attachment)
{
    Operation removal;
    removal.kind = Operation::Kind::Remove;
    removal.type = kindOf(attachment.purpose);
    removal.id = attachment.id.text;
    return m_act.save({{removal}});
}

Result<Attachment> AttachmentKeeper::setFace(const PersonId &person, const Picture &picture)
{
    const auto attachment = made(person, Attachment::Purpose::Face, picture);
    if (!attachment) return attachment;
    const auto others = removalsOfFaces(person);
    if (!others) return others.error();
    return save(*attachment, picture.bytes, *others);
}

Result<void> AttachmentKeeper::removeFaces(const PersonId &person)
{
    const auto removals = removalsOfFaces(person);
    if (!removals) return removals.error();
    return m_act.save({*removals});
}

Result<bool> AttachmentKeeper::want(const Attachment &attachment)
{
    Transaction transaction{m_act.database()};
    ChunkStore chunks{m_act.database()};
    if (auto wanted = chunks.want(nameOf(attachment), rankOf(attachment.purpose), attachment.chunks); !wanted)
        return wanted.error();
    const auto bytes = chunks.read(nameOf(attachment));
    if (!bytes) return bytes.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return !bytes->has_value();
}

Result<Attachment> AttachmentKeeper::made(
    const PersonId &person, Attachment::Purpose purpose, const Picture &picture) const
{
    if (picture.bytes.isEmpty() || picture.bytes.size() > AttachmentStore::mostBytes)
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 bytes in one attachment: at most %2")
                .arg(picture.bytes.size())
                .arg(AttachmentStore::mostBytes)};
    if (purpose == Attachment::Purpose::Face || purpose == Attachment::Purpose::Photo) {
        const auto asked = ConsentStore{m_act.database()}.find(person, alongside::purpose::photo);
        if (!asked) return asked.error();
        if (!asked->allows()) return Error{ErrorKind::Rejected, QStringLiteral("they have said no to photos")};
    }
    Attachment attachment;
    attachment.id = {m_ids.newId()};
    attachment.person = person;
    attachment.purpose = purpose;
    attachment.mediaType = picture.mediaType;
    attachment.size = int(picture.bytes.size());
    attachment.hash = hashOf(picture.bytes);
    for (const QByteArray &chunk : chunksOf(picture.bytes))
        attachment.chunks.append(chunkIdOf(chunk));
    attachment.thumbnail = base64Url(picture.thumbnail);
    attachment.by = m_act.coach();
    attachment.at = m_act.now();
    return attachment;
}

Result<QList<Operation>> AttachmentKeeper::removalsOfFaces(const PersonId &person)
{
    return m_act.database().collect(
        QStringLiteral("SELECT \"id\" FROM \"Face\" WHERE \"person\" = ?"),
        [](const Row &row) {
            Operation removal;
            removal.kind = Operation::Kind::Remove;
            removal.type = kind::face;
            removal.id = row.text(0);
            return removal;
        },
        person.text);
}

// One mutation: the new one is there when the others are gone, on every tablet.
Result<Attachment> AttachmentKeeper::save(
    const Attachment &attachment, const QByteArray &bytes, QList<Operation> others)
{
    Transaction transaction{m_act.database()};
    others.prepend(making(kindOf(attachment.purpose), attachment.id.text, fieldsOf(attachment)));
    if (auto recorded = m_act.record(others); !recorded) return recorded.error();
    ChunkStore chunks{m_act.database()};
    if (auto kept = chunks.keep(nameOf(attachment), rankOf(attachment.purpose), bytes); !kept) return kept.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return attachment;
}

} // namespace alongside
