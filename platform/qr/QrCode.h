// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QString>

namespace alongside {

/// A text as a square of dark and light modules that a camera reads (ISO/IEC 18004), a quarter of which may be covered.
class QrCode {
public:
    /// Rejected: nothing, or more than a square that a screen shows holds (1,000 bytes).
    static Result<QrCode> of(const QByteArray &text);

    /// Modules in a row, without the light edge of four around it that a reader needs.
    int size() const { return m_size; }
    /// Outside of the square it is light.
    bool isDark(int x, int y) const;

private:
    QrCode(int size, QByteArray modules) : m_size{size}, m_modules{std::move(modules)} { }

    int m_size;
    QByteArray m_modules; ///< row by row, 1: dark
};

constexpr int qrEdge = 4; ///< light modules on each side

/// For a terminal, two modules in a character, the light edge included: in colours of its own (ECMA-48), because
/// whether a terminal is dark is not known. Ends with a line's end.
QString terminalText(const QrCode &code);
/// The dark modules as the path of an SVG picture whose viewBox is "0 0 n n", n = size and both edges.
QString svgPath(const QrCode &code);

} // namespace alongside
