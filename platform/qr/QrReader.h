// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace alongside {

/// Pixels: a larger picture is made smaller before it is read. Squares of ours have 60 modules in a row, so one that
/// fills a third of the picture is read.
constexpr int qrReadSide = 600;

/// What a square (ISO/IEC 18004) in a picture says, in whichever direction it lies, dark on light or light on dark; of
/// several, one. Nothing: there is none that can be read. Whoever made the square chose what it says: up to 2,953 bytes
/// of anything. On any thread but the interface's: ten milliseconds or so, a second for a picture that is made to be
/// hard.
std::optional<QByteArray> squareIn(const QImage &picture);

} // namespace alongside
