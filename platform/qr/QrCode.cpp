// SPDX-License-Identifier: Apache-2.0
#include "platform/qr/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace alongside {

namespace {

constexpr qsizetype mostBytes = 1000;

const QString blackOnWhite =
    QStringLiteral("\x1b[38;5;16;48;5;231m"); // of the fixed part of the palette: not a theme's
const QString plain = QStringLiteral("\x1b[0m");

/// Two modules, one above the other.
QChar halves(bool upper, bool lower)
{
    if (upper && lower) return QChar{0x2588}; // full block
    if (upper) return QChar{0x2580}; // upper half
    return lower ? QChar{0x2584} : QChar{u' '};
}

} // namespace

Result<QrCode> QrCode::of(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > mostBytes)
        return Error{ErrorKind::Rejected, QStringLiteral("a square holds between 1 and %1 bytes").arg(mostBytes)};
    // Q: it is photographed from screens that reflect.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made{
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_Q),
        &QRcode_free};
    if (!made) return Error{ErrorKind::Storage, QStringLiteral("there is no room for a square")};
    QByteArray modules{qsizetype(made->width) * made->width, '\0'};
    for (qsizetype index = 0; index < modules.size(); ++index)
        modules[index] = char(made->data[index] & 1); // the other bits say what a module is for
    return QrCode{made->width, modules};
}

bool QrCode::isDark(int x, int y) const
{
    const bool isInside = x >= 0 && y >= 0 && x < m_size && y < m_size;
    return isInside && m_modules.at(qsizetype(y) * m_size + x) == 1;
}

QString terminalText(const QrCode &code)
{
    QString text;
    for (int y = -qrEdge; y < code.size() + qrEdge; y += 2) {
        text += blackOnWhite;
        for (int x = -qrEdge; x < code.size() + qrEdge; ++x)
            text += halves(code.isDark(x, y), code.isDark(x, y + 1));
        text += plain + QLatin1Char('\n');
    }
    return text;
}

QString svgPath(const QrCode &code)
{
    QString path;
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.isDark(x, y)) path += QStringLiteral("M%1 %2h1v1h-1z").arg(x + qrEdge).arg(y + qrEdge);
    return path;
}

} // namespace alongside
