// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Attachment.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Reads attachments: what is known of them, and their bytes where they are here. Any thread, with that thread's
/// connection.
class AttachmentStore {
public:
    /// Bytes of one attachment: a photo that was made smaller is a twentieth of it.
    static constexpr qint64 mostBytes = 5 << 20;
    /// Base64url characters of a thumbnail: it travels inside the record, to everybody, at once.
    static constexpr int mostThumbnail = 4000;

    explicit AttachmentStore(Database &database) : m_database{database} { }

    /// The person's face, as it is now: of several, the one that the service took last, or that waits here.
    Result<std::optional<Attachment>> faceOf(const PersonId &person);
    /// Thumbnails of the faces of everybody who has one.
    Result<QHash<PersonId, QString>> faces();
    /// Not of faces; nothing for a photo of somebody who has said no to them.
    Result<std::optional<Attachment>> find(const AttachmentId &id);
    /// What was added to a visit, oldest first; no photos where somebody in it has said no to them.
    Result<QList<Attachment>> ofVisit(const VisitId &visit);
    /// What a person gave themselves, oldest first; no photos once they have said no to them.
    Result<QList<Attachment>> ownOf(const PersonId &person);
    /// Everything of which that person's page can say that it is held, whoever added it, last first: faces, symbols and
    /// photos too that nobody sees since they said no. Without bytes; what is older than this tablet reaches is
    /// missing.
    Result<QList<Attachment>> heldOf(const PersonId &person);
    /// A person's own symbols by what they mean.
    Result<QHash<QString, Attachment>> ownSymbolsOf(const PersonId &person);
    /// What places look like, by their ids.
    Result<QHash<QString, Attachment>> placePhotos();
    /// All of its bytes, as they were made; nothing while they are not here (AttachmentKeeper::want).
    Result<std::optional<QByteArray>> bytesOf(const Attachment &attachment);

private:
    Database &m_database;
};

/// Adds attachments, takes them away and asks for their bytes; on the writer's thread, in the coach's name.
class AttachmentKeeper {
public:
    AttachmentKeeper(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    struct Picture {
        QByteArray bytes;
        QString mediaType;
        QByteArray thumbnail; ///< a small JPEG; empty: none
    };
    /// The record and its bytes in one transaction: what is answered is safe, and waits to be sent.
    /// Rejected, with nothing written, where it is larger than it may be, or a photo of somebody who has said no: of a
    /// visit everybody who is in it.
    Result<Attachment> add(
        const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit = {});
    /// The same in the caller's transaction.
    Result<Attachment> addIn(
        const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit = {});
    /// Nobody sees it any more, on any tablet.
    Result<void> remove(const Attachment &attachment);
    /// A person's face: this one, and none before it any more.
    Result<Attachment> setFace(const PersonId &person, const Picture &picture);
    /// What somebody has instead of the drawing that means the same; none before it any more.
    Result<Attachment> setOwnSymbol(const PersonId &person, const QString &meaning, const Picture &picture);
    /// What a site, work stream or employer looks like; none before it any more.
    Result<Attachment> setPlacePhoto(const QString &place, const Picture &picture);
    /// Nobody sees a face of this person any more, on any tablet.
    Result<void> removeFaces(const PersonId &person);
    /// Somebody looks at it: its bytes come to this tablet, soon. Whether they are still to come.
    Result<bool> want(const Attachment &attachment);

private:
    Result<Attachment> made(const PersonId &person, Attachment::Purpose purpose, const Picture &picture) const;
    Result<void> checkConsent(const PersonId &person, const VisitId &visit) const;
    /// Those that stand where this one does.
    Result<QList<Operation>> removalsOf(const Attachment &attachment);
    Result<Attachment> replace(const Attachment &attachment, const QByteArray &bytes);
    Result<Attachment> save(const Attachment &attachment, const QByteArray &bytes, const QList<Operation> &others);
    Result<Attachment> saveIn(const Attachment &attachment, const QByteArray &bytes, QList<Operation> others);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
