// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

#include <QStringList>

namespace alongside {

using AttachmentId = Id<struct AttachmentKind>;

/// Something with bytes of its own: a face, a photo, a signature, a voice. It is never changed; another takes its
/// place.
struct Attachment {
    enum class Purpose {
        Face, ///< of the person, for everybody who stands beside them
        Photo, ///< of a visit
        Signature,
        Voice, ///< spoken during a visit
        OwnPhoto, ///< given by the person themselves on their page, who may take it back; as the next two
        OwnVoice,
        OwnPicture, ///< drawn with a finger
        OwnSymbol, ///< of something that easy-read has a drawing of otherwise: their own sign, card or photo of it
        PlacePhoto, ///< of a site, work stream or employer, and of nobody; it has no person
    };

    AttachmentId id = {};
    PersonId person = {};
    Purpose purpose = Purpose::Face;
    VisitId visit = {}; ///< empty: of the person alone
    QString shows = {}; ///< of an OwnSymbol its meaning (ItemPicture), of a PlacePhoto the place's id; otherwise empty
    QString mediaType = {}; ///< "image/jpeg"
    int size = 0; ///< bytes
    QString hash = {}; ///< SHA-256 of all of them, hexadecimal
    QStringList chunks = {}; ///< sync/protocol/Chunk.h
    QString thumbnail = {}; ///< a small JPEG in base64url, which comes with the record; empty: none
    CoachId by = {};
    Instant at = {};

    bool operator==(const Attachment &) const = default;
};

} // namespace alongside
