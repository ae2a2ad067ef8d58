// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace alongside {

/// RFC 4648 §6 without padding, in groups of four with dashes between: for people to read out and type.
QString base32Text(const QByteArray &bytes);

/// Takes it back as people type it: case, spaces and dashes do not count, and the digits that base32 has not are read
/// as the letters they look like (0 as O, 1 as I, 8 as B). Nothing when another character is in it.
std::optional<QByteArray> bytesFromBase32(const QString &text);

} // namespace alongside
