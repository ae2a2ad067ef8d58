// SPDX-License-Identifier: Apache-2.0
#include "app/records/AttachmentFields.h"

#include "app/records/FieldList.h"
#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

QString toText(Attachment::Purpose purpose)
{
    switch (purpose) {
    case Attachment::Purpose::Face:
    case Attachment::Purpose::OwnSymbol:
    case Attachment::Purpose::PlacePhoto:
        return {}; // its kind says it
    case Attachment::Purpose::Photo:
        return QStringLiteral("photo");
    case Attachment::Purpose::Signature:
        return QStringLiteral("signature");
    case Attachment::Purpose::Voice:
        return QStringLiteral("voice");
    case Attachment::Purpose::OwnPhoto:
        return QStringLiteral("ownPhoto");
    case Attachment::Purpose::OwnVoice:
        return QStringLiteral("ownVoice");
    case Attachment::Purpose::OwnPicture:
        return QStringLiteral("ownPicture");
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindOf(Attachment::Purpose purpose)
{
    switch (purpose) {
    case Attachment::Purpose::Face:
        return kind::face;
    case Attachment::Purpose::OwnSymbol:
        return kind::ownSymbol;
    case Attachment::Purpose::PlacePhoto:
        return kind::placePhoto;
    default:
        return kind::attachment;
    }
}

std::optional<Attachment::Purpose> purposeFromText(const QString &text)
{
    using Purpose = Attachment::Purpose;
    for (const Purpose purpose :
        {Purpose::Photo, Purpose::Signature, Purpose::Voice, Purpose::OwnPhoto, Purpose::OwnVoice, Purpose::OwnPicture})
        if (text == toText(purpose)) return purpose;
    return std::nullopt;
}

QJsonObject fieldsOf(const Attachment &attachment)
{
    const auto shows = [&attachment](Attachment::Purpose purpose) {
        return attachment.purpose == purpose ? attachment.shows : QString{};
    };
    return FieldList{}
        .add("person", attachment.person)
        .add("means", shows(Attachment::Purpose::OwnSymbol))
        .add("place", shows(Attachment::Purpose::PlacePhoto))
        .add("purpose", toText(attachment.purpose))
        .add("visit", attachment.visit)
        .add("mediaType", attachment.mediaType)
        .add("size", std::optional{attachment.size})
        .add("hash", attachment.hash)
        .add("chunks", QJsonArray::fromStringList(attachment.chunks))
        .add("thumbnail", attachment.thumbnail)
        .add("by", attachment.by)
        .add("at", std::optional{attachment.at})
        .object();
}

} // namespace alongside
