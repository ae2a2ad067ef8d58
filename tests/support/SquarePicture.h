// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/qr/QrCode.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace alongside {

/// A square as it is shown: dark on light, with its light edge; scale: pixels of a module.
inline QImage squarePicture(const QByteArray &text, int scale)
{
    const Result<QrCode> code = QrCode::of(text);
    if (!code) qFatal("no square of %s", text.constData());
    const int side = code->size() + 2 * qrEdge;
    QImage modules{side, side, QImage::Format_RGB32};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            modules.setPixel(x, y, code->isDark(x - qrEdge, y - qrEdge) ? 0xff000000 : 0xffffffff);
    return modules.scaled(modules.size() * scale);
}

/// It lies in the middle of a grey table.
inline QImage onTable(const QImage &square, const QSize &table)
{
    QImage picture{table, QImage::Format_RGB32};
    picture.fill(QColor{150, 140, 130});
    QPainter{&picture}.drawImage((table.width() - square.width()) / 2, (table.height() - square.height()) / 2, square);
    return picture;
}

/// As a camera gives it.
inline QByteArray jpegOfSquare(const QByteArray &text)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    onTable(squarePicture(text, 6), {1280, 720}).save(&buffer, "JPEG", 90);
    return bytes;
}

} // namespace alongside
