// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/FacePicture.h"

#include "app/screens/attachments/PictureBytes.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int faceSide = 640; // pixels: sharp at a third of a 10-inch screen, 60 to 120 kB
constexpr int faceQuality = 85; // of 100

QImage middleOf(const QImage &image)
{
    const int edge = std::min(image.width(), image.height());
    return image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
}

} // namespace

Result<AttachmentKeeper::Picture> faceFromFile(const QByteArray &file)
{
    const auto image = imageIn(file);
    if (!image) return image.error();
    const QImage square = onWhite(middleOf(*image));
    return AttachmentKeeper::Picture{
        jpegOf(atMost(square, faceSide), faceQuality), QStringLiteral("image/jpeg"), thumbnailOf(square)};
}

} // namespace alongside
