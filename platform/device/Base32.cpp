// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Base32.h"

namespace alongside {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int groupLength = 4;

QString inGroups(const QString &letters)
{
    QString text;
    for (qsizetype index = 0; index < letters.size(); ++index) {
        if (index > 0 && index % groupLength == 0) text += QLatin1Char('-');
        text += letters[index];
    }
    return text;
}

/// 0 to 31, or -1.
int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'0':
        return valueOf(QLatin1Char('O'));
    case u'1':
        return valueOf(QLatin1Char('I'));
    case u'8':
        return valueOf(QLatin1Char('B'));
    default:
        return int(QLatin1String{alphabet}.indexOf(letter.toUpper()));
    }
}

} // namespace

QString base32Text(const QByteArray &bytes)
{
    QString letters;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = buffer << 8 | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            letters += QLatin1Char(alphabet[buffer >> (bits - 5) & 31]);
    }
    if (bits > 0) letters += QLatin1Char(alphabet[buffer << (5 - bits) & 31]);
    return inGroups(letters);
}

std::optional<QByteArray> bytesFromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QLatin1Char('-')) continue;
        const int value = valueOf(letter);
        if (value < 0) return std::nullopt;
        buffer = buffer << 5 | quint32(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += char(buffer >> bits & 0xff);
    }
    return bytes;
}

} // namespace alongside
