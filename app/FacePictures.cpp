// SPDX-License-Identifier: Apache-2.0
#include "app/FacePictures.h"

#include <QPainter>
#include <QPainterPath>

namespace alongside {

namespace {

QImage circleOf(const QImage &picture, const QSize &size)
{
    QImage circle{size, QImage::Format_ARGB32_Premultiplied};
    circle.fill(Qt::transparent);
    QPainter painter{&circle};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addEllipse(circle.rect());
    painter.setClipPath(outline);
    painter.drawImage(circle.rect(), picture);
    return circle;
}

} // namespace

FacePictures::FacePictures() : QQuickImageProvider{QQuickImageProvider::Image} { }

// What came from another tablet is read as a JPEG or not at all.
QImage FacePictures::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QByteArray jpeg = QByteArray::fromBase64(id.toLatin1(), QByteArray::Base64UrlEncoding);
    const QImage picture = QImage::fromData(jpeg, "JPEG");
    if (picture.isNull()) return {}; // the initials stay
    const QSize wanted = requestedSize.isValid() ? requestedSize : picture.size();
    *size = wanted;
    return circleOf(picture, wanted);
}

} // namespace alongside
