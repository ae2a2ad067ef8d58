// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/AttachmentStore.h"

#include <QImage>
#include <QList>
#include <QPolygonF>

namespace alongside {

/// Pictures as they are kept: painted anew, so that where and with what they were taken stays behind. Any thread.

/// The picture in a file, upright. Rejected: it is none that this tablet reads.
Result<QImage> imageIn(const QByteArray &file);
/// On white, in a format that JPEG takes.
QImage onWhite(const QImage &image);
/// No side longer than that, in pixels.
QImage atMost(const QImage &image, int side);
/// quality: of 100.
QByteArray jpegOf(const QImage &image, int quality);
/// A JPEG small enough to travel inside its record; empty: that cannot be had, and it is seen when it has come.
QByteArray thumbnailOf(const QImage &image);

/// What QML's Image takes: nothing of it is kept or written to a file. Empty for no bytes.
QString asPicture(const QByteArray &bytes);
/// The same of an Attachment's thumbnail.
QString pictureOf(const QString &thumbnail);

/// A photo of a visit: a page of writing can be read on it.
Result<AttachmentKeeper::Picture> photoFromFile(const QByteArray &file);

/// A symbol, or a photo of a place, in easy-read: as large as it is ever shown there.
Result<AttachmentKeeper::Picture> symbolFromFile(const QByteArray &file);

/// A signature as it was drawn, stroke by stroke, on a field of this size; in the field's units.
struct Drawing {
    QList<QPolygonF> strokes;
    QSizeF field;
};
AttachmentKeeper::Picture signatureFrom(const Drawing &drawing);

} // namespace alongside
