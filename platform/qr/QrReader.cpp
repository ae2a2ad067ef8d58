// SPDX-License-Identifier: Apache-2.0
#include "platform/qr/QrReader.h"

#include "platform/qr/SquareBits.h"

#define ZX_USE_UTF8 // or its headers warn of what they will become
#include <ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace alongside {

namespace {

/// A square has three, each crossed by 20 lines at most. The library tries every three that it finds: 250 take it a
/// fifth of a second, 1,400 half a minute.
constexpr int mostCorners = 250;

QImage greyOfAtMost(const QImage &picture, int side)
{
    const bool isLarge = std::max(picture.width(), picture.height()) > side;
    const QImage small = isLarge ? picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    return small.convertToFormat(QImage::Format_Grayscale8);
}

std::optional<QByteArray> darkSquareIn(const QImage &bits)
{
    if (cornersIn(bits) > mostCorners) return std::nullopt;
    const ZXing::ImageView view{
        bits.constBits(), bits.width(), bits.height(), ZXing::ImageFormat::Lum, int(bits.bytesPerLine())};
    // As it is: made smaller it would be another picture, with other corners.
    const auto hints = ZXing::DecodeHints{}
                           .setFormats(ZXing::BarcodeFormat::QRCode)
                           .setBinarizer(ZXing::Binarizer::FixedThreshold)
                           .setTryRotate(false)
                           .setTryDownscale(false)
                           .setMaxNumberOfSymbols(1);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid()) return std::nullopt;
    const ZXing::ByteArray &said = found.bytes();
    return QByteArray{reinterpret_cast<const char *>(said.data()), qsizetype(said.size())};
}

} // namespace

std::optional<QByteArray> squareIn(const QImage &picture)
{
    QImage grey = greyOfAtMost(picture, qrReadSide);
    if (grey.isNull()) return std::nullopt;
    try {
        if (auto said = darkSquareIn(bitsOf(grey))) return said;
        grey.invertPixels(); // a page in dark colours, on a screen
        return darkSquareIn(bitsOf(grey));
    } catch (const std::exception &) { // the library's word for a square that makes no sense
        return std::nullopt;
    }
}

} // namespace alongside
