// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/EasyPictures.h"

#include "app/domain/PlaceNow.h"
#include "app/screens/attachments/PictureBytes.h"
#include "app/store/ExpectationStore.h"

namespace alongside {

namespace {

QString fileOf(const QString &drawing) { return QStringLiteral(":/openmoji/%1.png").arg(drawing); }

std::optional<Attachment> foundIn(const QHash<QString, Attachment> &pictures, const QString &key)
{
    const auto found = pictures.constFind(key);
    return found == pictures.cend() ? std::nullopt : std::optional{*found};
}

} // namespace

Result<void> EasyPictures::read(Database &reader, const Subject &subject)
{
    AttachmentStore store{reader};
    const auto own = store.ownSymbolsOf(subject.person);
    if (!own) return own.error();
    auto places = store.placePhotos();
    if (!places) return places.error();
    const auto current = ExpectationStore{reader}.currentOf(subject.person, subject.today);
    if (!current) return current.error();
    m_here = placesInCommon(*current);
    m_own = *own;
    m_places = *places;
    m_places.removeIf([&](QHash<QString, Attachment>::iterator place) {
        return !m_here.contains(place.key()) && !subject.named.contains(place.key());
    });
    for (const Attachment &each : everyOne()) {
        if (m_bytes.contains(each.id.text)) continue;
        if (const auto bytes = store.bytesOf(each); bytes && *bytes) m_bytes.insert(each.id.text, **bytes);
    }
    return {};
}

std::optional<Attachment> EasyPictures::ownOf(const ItemPicture &asked) const { return foundIn(m_own, asked.meaning); }

std::optional<Attachment> EasyPictures::photoOf(const ItemPicture &asked) const
{
    if (asked.place != placeNow) return foundIn(m_places, asked.place);
    for (const QString &place : m_here)
        if (const auto photo = foundIn(m_places, place)) return photo;
    return {};
}

QString EasyPictures::placeOf(const ItemPicture &asked) const
{
    return asked.place == placeNow ? m_here.value(0) : asked.place;
}

std::optional<Attachment> EasyPictures::shown(const ItemPicture &asked) const
{
    const auto own = ownOf(asked);
    return own ? own : photoOf(asked);
}

EasyPictures::Origin EasyPictures::originOf(const ItemPicture &asked) const
{
    if (ownOf(asked)) return Origin::Own;
    if (photoOf(asked)) return Origin::Place;
    return asked.drawing.isEmpty() ? Origin::None : Origin::Drawing;
}

QString EasyPictures::sourceOf(const ItemPicture &asked) const
{
    if (const auto attachment = shown(asked)) return asPicture(bytesOf(*attachment));
    return asked.drawing.isEmpty() ? QString{} : QStringLiteral("qrc") + fileOf(asked.drawing);
}

QString EasyPictures::nameOf(const ItemPicture &asked) const
{
    const auto attachment = shown(asked);
    return attachment ? attachment->id.text : asked.drawing;
}

QImage EasyPictures::imageCalled(const QString &name) const
{
    for (const Attachment &each : everyOne())
        if (each.id.text == name) return QImage::fromData(bytesOf(each));
    return name.isEmpty() ? QImage{} : QImage{fileOf(name)};
}

QByteArray EasyPictures::bytesOf(const Attachment &attachment) const
{
    const auto whole = m_bytes.constFind(attachment.id.text);
    if (whole != m_bytes.cend()) return *whole;
    return QByteArray::fromBase64(attachment.thumbnail.toLatin1(), QByteArray::Base64UrlEncoding);
}

QList<Attachment> EasyPictures::toCome() const
{
    QList<Attachment> wanted = everyOne();
    wanted.removeIf([this](const Attachment &each) { return m_bytes.contains(each.id.text); });
    return wanted;
}

} // namespace alongside
