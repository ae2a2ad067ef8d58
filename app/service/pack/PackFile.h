// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace alongside {

/// One file of a pack, by its path in the pack's folder.
struct PackFile {
    QString path;
    QByteArray bytes;

    bool operator==(const PackFile &) const = default;
};

} // namespace alongside
