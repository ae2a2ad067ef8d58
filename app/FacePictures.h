// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace alongside {

/// Draws faces for QML: `image://faces/<a JPEG in base64url>`, cut to a circle. Remembers nothing; any thread.
class FacePictures final : public QQuickImageProvider {
public:
    FacePictures();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace alongside
