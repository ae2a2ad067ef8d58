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
    /// What was added to a visit, oldest first; no photos of somebody who has said no to them.
    Result<QList<Attachment>> ofVisit(const VisitId &visit);
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
    /// Rejected, with nothing written, where it is larger than it may be.
    Result<Attachment> add(
        const PersonId &person, Attachment::Purpose purpose, const Picture &picture, const VisitId &visit = {});
    /// Nobody sees it any more, on any tablet.
    Result<void> remove(const Attachment &attachment);
    /// A person's face: this one, and none before it any more.
    Result<Attachment> setFace(const PersonId &person, const Picture &picture);
    /// Nobody sees a face of this person any more, on any tablet.
    Result<void> removeFaces(const PersonId &person);
    /// Somebody looks at it: its bytes come to this tablet, soon. Whether they are still to come.
    Result<bool> want(const Attachment &attachment);

private:
    Result<Attachment> made(const PersonId &person, Attachment::Purpose purpose, const Picture &picture) const;
    Result<QList<Operation>> removalsOfFaces(const PersonId &person);
    Result<Attachment> save(const Attachment &attachment, const QByteArray &bytes, QList<Operation> others);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
