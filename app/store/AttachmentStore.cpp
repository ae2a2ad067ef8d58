// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttachmentStore.h"

#include "app/records/AttachmentFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"
#include "app/store/VisitStore.h"
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

/// The same columns, with what it shows where a face has its person.
Attachment symbolIn(const Row &row, Attachment::Purpose purpose, const PersonId &person)
{
    Attachment symbol = faceIn(row);
    symbol.shows = symbol.person.text;
    symbol.person = person;
    symbol.purpose = purpose;
    return symbol;
}

/// attachments: each before those that it took the place of.
QHash<QString, Attachment> newestOfEach(const QList<Attachment> &attachments)
{
    QHash<QString, Attachment> newest;
    for (const Attachment &each : attachments)
        if (!newest.contains(each.shows)) newest.insert(each.shows, each);
    return newest;
}

Attachment attachmentIn(const Row &row)
{
    Attachment attachment = faceIn(row);
    attachment.purpose = purposeFromText(row.text(9)).value_or(Attachment::Purpose::Photo);
    attachment.visit = {row.text(10)};
    return attachment;
}

/// As attachmentIn, where a kind of its own says what it is of.
Attachment heldIn(const Row &row)
{
    Attachment attachment = attachmentIn(row);
    if (row.text(9) == QLatin1String("face")) attachment.purpose = Attachment::Purpose::Face;
    if (row.text(9) == QLatin1String("ownSymbol")) attachment.purpose = Attachment::Purpose::OwnSymbol;
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

Result<std::optional<Attachment>> AttachmentStore::find(const AttachmentId &id)
{
    return m_database.first(
        QStringLiteral("SELECT \"id\", \"person\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\", \"purpose\", \"visit\" FROM \"Attachment\" WHERE \"id\" = ?"
                       " AND (\"purpose\" NOT IN ('photo', 'ownPhoto') OR (%1 AND %2))")
            .arg(ConsentStore::allowsPhotosOf(QStringLiteral("\"Attachment\".\"person\"")),
                ConsentStore::allowsPhotosAt(QStringLiteral("\"Attachment\".\"visit\""))),
        attachmentIn, id.text);
}

Result<QList<Attachment>> AttachmentStore::ofVisit(const VisitId &visit)
{
    return m_database.collect(
        QStringLiteral("SELECT \"id\", \"person\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\", \"purpose\", \"visit\" FROM \"Attachment\" WHERE \"visit\" = ?"
                       " AND (\"purpose\" <> 'photo' OR (%1 AND %2)) ORDER BY \"at\", \"id\"")
            .arg(ConsentStore::allowsPhotosOf(QStringLiteral("\"Attachment\".\"person\"")),
                ConsentStore::allowsPhotosAt(QStringLiteral("\"Attachment\".\"visit\""))),
        attachmentIn, visit.text);
}

Result<QList<Attachment>> AttachmentStore::heldOf(const PersonId &person)
{
    return m_database.collect(QStringLiteral(R"sql(
        SELECT "id", "person", "mediaType", "size", "hash", "chunks", "thumbnail", "by", "at", "purpose", "visit"
        FROM "Attachment" WHERE "person" = ?1 OR ("purpose" IN ('photo', 'voice') AND "visit" IN
            (SELECT "id" FROM "Visit" WHERE "others" IS NOT NULL AND instr("others", ?1) > 0))
        UNION ALL SELECT "id", "person", "mediaType", "size", "hash", "chunks", "thumbnail", "by", "at", 'face', NULL
        FROM "Face" WHERE "person" = ?1
        UNION ALL SELECT "id", "person", "mediaType", "size", "hash", "chunks", "thumbnail", "by", "at", 'ownSymbol', NULL
        FROM "OwnSymbol" WHERE "person" = ?1
        ORDER BY "at" DESC, "id")sql"),
        heldIn, person.text);
}

Result<QList<Attachment>> AttachmentStore::ownOf(const PersonId &person)
{
    return m_database.collect(
        QStringLiteral("SELECT \"id\", \"person\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\", \"purpose\", \"visit\" FROM \"Attachment\" WHERE \"person\" = ?"
                       " AND \"purpose\" IN ('ownPhoto', 'ownVoice', 'ownPicture')"
                       " AND (\"purpose\" <> 'ownPhoto' OR %1) ORDER BY \"at\", \"id\"")
            .arg(ConsentStore::allowsPhotosOf(QStringLiteral("\"Attachment\".\"person\""))),
        attachmentIn, person.text);
}

Result<QHash<QString, Attachment>> AttachmentStore::ownSymbolsOf(const PersonId &person)
{
    const auto symbols = m_database.collect(
        QStringLiteral("SELECT \"id\", \"means\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\" FROM \"OwnSymbol\" WHERE \"person\" = ? ORDER BY %1")
            .arg(newestFirst),
        [&person](const Row &row) { return symbolIn(row, Attachment::Purpose::OwnSymbol, person); }, person.text);
    if (!symbols) return symbols.error();
    return newestOfEach(*symbols);
}

Result<QHash<QString, Attachment>> AttachmentStore::placePhotos()
{
    const auto photos = m_database.collect(
        QStringLiteral("SELECT \"id\", \"place\", \"mediaType\", \"size\", \"hash\", \"chunks\", \"thumbnail\","
                       " \"by\", \"at\" FROM \"PlacePhoto\" ORDER BY %1")
            .arg(newestFirst),
        [](const Row &row) { return symbolIn(row, Attachment::Purpose::PlacePhoto, {}); });
    if (!photos) return photos.error();
    return newestOfEach(*photos);
}

Result<std::optional<QByteArray>> AttachmentStore::bytesOf(const Attachment &attachment)
{
    ChunkStore chunks{m_database};
    const auto bytes = chunks.readUnchecked(nameOf(attachment));
    if (!bytes || !*bytes || hashOf(**bytes) == attachment.hash) return bytes;
    const auto sound = chunks.read(nameOf(attachment)); // or a disk has changed a piece: it is fetched again
    if (sound && *sound) return Error{ErrorKind::Corrupt, QStringLiteral("an attachment's bytes are not its own")};
    return sound;
}

Result<Attachment> AttachmentKeeper::add(
    const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit)
{
    Transaction transaction{m_act.database()};
    const auto added = addIn(person, purpose, picture, visit);
    if (!added) return added;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return added;
}

Result<Attachment> AttachmentKeeper::addIn(
    const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit)
{
    if (purpose == Attachment::Purpose::Photo || purpose == Attachment::Purpose::OwnPhoto)
        if (auto allowed = checkConsent(person, visit); !allowed) return allowed.error();
    auto attachment = made(person, purpose, picture);
    if (!attachment) return attachment;
    attachment->visit = visit;
    return saveIn(*attachment, picture.bytes, {});
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
    if (auto allowed = checkConsent(person, {}); !allowed) return allowed.error();
    const auto face = made(person, Attachment::Purpose::Face, picture);
    return face ? replace(*face, picture.bytes) : face;
}

Result<Attachment> AttachmentKeeper::setOwnSymbol(
    const PersonId &person, const QString &meaning, const Picture &picture)
{
    auto symbol = made(person, Attachment::Purpose::OwnSymbol, picture);
    if (!symbol) return symbol;
    symbol->shows = meaning;
    return replace(*symbol, picture.bytes);
}

Result<Attachment> AttachmentKeeper::setPlacePhoto(const QString &place, const Picture &picture)
{
    auto photo = made({}, Attachment::Purpose::PlacePhoto, picture);
    if (!photo) return photo;
    photo->shows = place;
    return replace(*photo, picture.bytes);
}

Result<Attachment> AttachmentKeeper::replace(const Attachment &attachment, const QByteArray &bytes)
{
    const auto others = removalsOf(attachment);
    if (!others) return others.error();
    return save(attachment, bytes, *others);
}

Result<void> AttachmentKeeper::removeFaces(const PersonId &person)
{
    Attachment face;
    face.person = person;
    const auto removals = removalsOf(face);
    if (!removals) return removals.error();
    return m_act.save({*removals});
}

Result<bool> AttachmentKeeper::want(const Attachment &attachment)
{
    Transaction transaction{m_act.database()};
    ChunkStore chunks{m_act.database()};
    if (auto wanted = chunks.want(nameOf(attachment), rankOf(attachment.purpose), attachment.chunks); !wanted)
        return wanted.error();
    const auto bytes = chunks.readUnchecked(nameOf(attachment)); // want() has just looked
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

/// visit: empty where it is a picture of the person alone.
Result<void> AttachmentKeeper::checkConsent(const PersonId &person, const VisitId &visit) const
{
    const auto found = VisitStore{m_act.database()}.find(visit);
    if (!found) return found.error();
    const QList<PersonId> people = *found ? (*found)->people() : QList<PersonId>{person};
    const auto refused = ConsentStore{m_act.database()}.refusedBy(people, alongside::purpose::photo);
    if (!refused) return refused.error();
    if (!refused->isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("they have said no to photos")};
    return {};
}

Result<QList<Operation>> AttachmentKeeper::removalsOf(const Attachment &attachment)
{
    const auto removal = [type = kindOf(attachment.purpose)](const Row &row) {
        Operation operation;
        operation.kind = Operation::Kind::Remove;
        operation.type = type;
        operation.id = row.text(0);
        return operation;
    };
    Database &database = m_act.database();
    switch (attachment.purpose) {
    case Attachment::Purpose::Face:
        return database.collect(
            QStringLiteral("SELECT \"id\" FROM \"Face\" WHERE \"person\" = ?"), removal, attachment.person.text);
    case Attachment::Purpose::OwnSymbol:
        return database.collect(
            QStringLiteral("SELECT \"id\" FROM \"OwnSymbol\" WHERE \"person\" = ? AND \"means\" = ?"), removal,
            attachment.person.text, attachment.shows);
    case Attachment::Purpose::PlacePhoto:
        return database.collect(
            QStringLiteral("SELECT \"id\" FROM \"PlacePhoto\" WHERE \"place\" = ?"), removal, attachment.shows);
    default:
        return QList<Operation>{}; // of the others there are as many as were made
    }
}

Result<Attachment> AttachmentKeeper::save(
    const Attachment &attachment, const QByteArray &bytes, const QList<Operation> &others)
{
    Transaction transaction{m_act.database()};
    const auto saved = saveIn(attachment, bytes, others);
    if (!saved) return saved;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return saved;
}

// One mutation: the new one is there when the others are gone, on every tablet.
Result<Attachment> AttachmentKeeper::saveIn(
    const Attachment &attachment, const QByteArray &bytes, QList<Operation> others)
{
    others.prepend(making(kindOf(attachment.purpose), attachment.id.text, fieldsOf(attachment)));
    if (auto recorded = m_act.record(others); !recorded) return recorded.error();
    ChunkStore chunks{m_act.database()};
    if (auto kept = chunks.keep(nameOf(attachment), rankOf(attachment.purpose), bytes); !kept) return kept.error();
    return attachment;
}

} // namespace alongside
