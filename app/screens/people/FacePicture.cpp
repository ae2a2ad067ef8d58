// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/FacePicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace alongside {

namespace {

constexpr int side = 640; // pixels: sharp at a third of a 10-inch screen, 60 to 120 kB
constexpr int smallSide = 96; // pixels: a register's face on a screen of two pixels a unit
constexpr int quality = 85; // of 100
constexpr int worstQuality = 30;
constexpr int mostThumbnailBytes = AttachmentStore::mostThumbnail * 3 / 4;

/// The middle, painted anew: what the file says besides (where it was taken) stays behind.
QImage squareOf(const QImage &image)
{
    const int edge = std::min(image.width(), image.height());
    QImage square{edge, edge, QImage::Format_RGB32};
    square.fill(Qt::white); // behind what is transparent
    QPainter{&square}.drawImage(0, 0, image, (image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    return square;
}

QImage atMost(const QImage &image, int pixels)
{
    if (image.width() <= pixels) return image;
    return image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray jpegOf(const QImage &image, int ofQuality)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", ofQuality);
    return bytes;
}

QByteArray thumbnailOf(const QImage &square)
{
    const QImage small = atMost(square, smallSide);
    QByteArray bytes = jpegOf(small, quality);
    for (int worse = quality - 5; bytes.size() > mostThumbnailBytes && worse >= worstQuality; worse -= 5)
        bytes = jpegOf(small, worse);
    return bytes.size() > mostThumbnailBytes ? QByteArray{} : bytes; // without one it is seen when it has come
}

} // namespace

Result<AttachmentKeeper::Picture> faceFromFile(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull()) return Error{ErrorKind::Rejected, reader.errorString()};
    const QImage square = squareOf(image);
    return AttachmentKeeper::Picture{
        jpegOf(atMost(square, side), quality), QStringLiteral("image/jpeg"), thumbnailOf(square)};
}

} // namespace alongside
