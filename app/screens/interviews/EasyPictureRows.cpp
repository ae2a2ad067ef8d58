// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/EasyPictureRows.h"

namespace alongside {

EasyPictureRows::EasyPictureRows(QObject *parent)
    : LineModel{{{"words", [](const EasyPictureLine &line) { return QVariant{line.words}; }},
                    {"picture", [](const EasyPictureLine &line) { return QVariant{line.picture}; }},
                    {"origin", [](const EasyPictureLine &line) { return QVariant{line.origin}; }}},
        parent}
{
}

void EasyPictureRows::show(QList<EasyPictureLine> lines) { replace(std::move(lines)); }

} // namespace alongside
