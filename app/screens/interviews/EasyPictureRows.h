// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One picture of a question, or of an answer to it.
struct EasyPictureLine {
    QString words = {}; ///< what stands beside it
    QString picture = {}; ///< for an Image; empty: none
    QString origin = {}; ///< "Shan’s own", "Photo of Horticulture", "Drawing"

    bool operator==(const EasyPictureLine &) const = default;
};

/// The pictures of a question as the person sees them. Roles: words, picture, origin.
class EasyPictureRows : public LineModel<EasyPictureLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EasyPictureEditor")

public:
    explicit EasyPictureRows(QObject *parent = nullptr);

    void show(QList<EasyPictureLine> lines);
};

} // namespace alongside
