// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/PictureBytes.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace alongside {

namespace {

constexpr int photoSide = 1600; // pixels: a printed page fills the picture and can be read; 200 to 600 kB
constexpr int photoQuality = 80; // of 100
constexpr int symbolSide = 720; // pixels: sharp at 340 of them on a dense screen; 60 to 120 kB
constexpr int symbolQuality = 85; // of 100
constexpr int smallSide = 96; // pixels
constexpr int bestQuality = 85;
constexpr int worstQuality = 30;
constexpr int mostThumbnailBytes = AttachmentStore::mostThumbnail * 3 / 4;
constexpr int signatureWidth = 600; // pixels
constexpr qreal penWidth = 5; // pixels, on that width

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void drawStroke(QPainter &painter, const QPolygonF &stroke)
{
    if (stroke.size() == 1)
        painter.drawPoint(stroke.first()); // the dot of an i
    else
        painter.drawPolyline(stroke);
}

} // namespace

Result<QImage> imageIn(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull()) return Error{ErrorKind::Rejected, reader.errorString()};
    return image;
}

QImage onWhite(const QImage &image)
{
    QImage painted{image.size(), QImage::Format_RGB32};
    painted.fill(Qt::white);
    QPainter{&painted}.drawImage(0, 0, image);
    return painted;
}

QImage atMost(const QImage &image, int side)
{
    if (std::max(image.width(), image.height()) <= side) return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

QByteArray thumbnailOf(const QImage &image)
{
    const QImage small = atMost(image, smallSide);
    QByteArray bytes = jpegOf(small, bestQuality);
    for (int worse = bestQuality - 5; bytes.size() > mostThumbnailBytes && worse >= worstQuality; worse -= 5)
        bytes = jpegOf(small, worse);
    return bytes.size() > mostThumbnailBytes ? QByteArray{} : bytes;
}

QString asPicture(const QByteArray &bytes)
{
    if (bytes.isEmpty()) return {};
    const QString type = bytes.startsWith("\x89PNG") ? QStringLiteral("png") : QStringLiteral("jpeg");
    return QStringLiteral("data:image/%1;base64,%2").arg(type, QString::fromLatin1(bytes.toBase64()));
}

QString pictureOf(const QString &thumbnail)
{
    return asPicture(QByteArray::fromBase64(thumbnail.toLatin1(), QByteArray::Base64UrlEncoding));
}

Result<AttachmentKeeper::Picture> photoFromFile(const QByteArray &file)
{
    const auto image = imageIn(file);
    if (!image) return image.error();
    const QImage photo = onWhite(atMost(*image, photoSide));
    return AttachmentKeeper::Picture{jpegOf(photo, photoQuality), QStringLiteral("image/jpeg"), thumbnailOf(photo)};
}

Result<AttachmentKeeper::Picture> symbolFromFile(const QByteArray &file)
{
    const auto image = imageIn(file);
    if (!image) return image.error();
    const QImage symbol = onWhite(atMost(*image, symbolSide));
    return AttachmentKeeper::Picture{jpegOf(symbol, symbolQuality), QStringLiteral("image/jpeg"), thumbnailOf(symbol)};
}

AttachmentKeeper::Picture signatureFrom(const Drawing &drawing)
{
    Q_ASSERT(!drawing.field.isEmpty());
    const qreal scale = signatureWidth / drawing.field.width();
    QImage paper{(drawing.field * scale).toSize(), QImage::Format_Grayscale8};
    paper.fill(Qt::white);
    QPainter painter{&paper};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{Qt::black, penWidth / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.scale(scale, scale);
    for (const QPolygonF &stroke : drawing.strokes)
        drawStroke(painter, stroke);
    painter.end();
    return {pngOf(paper), QStringLiteral("image/png"), thumbnailOf(onWhite(paper))};
}

} // namespace alongside
