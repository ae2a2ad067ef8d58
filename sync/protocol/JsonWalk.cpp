// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/JsonWalk.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int deepest = 64;

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

bool isHexDigitByte(char byte) { return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F'); }

bool isPlain(char byte) { return byte != '"' && byte != '\\' && uchar(byte) >= 0x20; }

} // namespace

void JsonWalk::skipSpace()
{
    while (isNext(' ') || isNext('\n') || isNext('\r') || isNext('\t'))
        ++m_at;
}

bool JsonWalk::takeNext(char byte)
{
    if (!isNext(byte)) return false;
    ++m_at;
    return true;
}

bool JsonWalk::take(char expected)
{
    skipSpace();
    return takeNext(expected);
}

bool JsonWalk::isAtEnd()
{
    skipSpace();
    return m_at == m_text.size();
}

QByteArrayView JsonWalk::string()
{
    skipSpace();
    const qsizetype start = m_at;
    return skipString() ? QByteArrayView{m_text}.sliced(start, m_at - start) : QByteArrayView{};
}

QByteArrayView JsonWalk::value()
{
    skipSpace();
    const qsizetype start = m_at;
    return skipValue(0) ? QByteArrayView{m_text}.sliced(start, m_at - start) : QByteArrayView{};
}

bool JsonWalk::skipValue(int depth)
{
    if (m_at >= m_text.size() || depth > deepest) return false;
    switch (m_text.at(m_at)) {
    case '"':
        return skipString();
    case '{':
        return skipMembers(depth + 1);
    case '[':
        return skipElements(depth + 1);
    case 'n':
        return skipWord("null");
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    default:
        return skipNumber();
    }
}

bool JsonWalk::skipMembers(int depth)
{
    ++m_at; // the brace
    if (take('}')) return true;
    do {
        skipSpace();
        if (!skipString() || !take(':')) return false;
        skipSpace();
        if (!skipValue(depth)) return false;
    } while (take(','));
    return take('}');
}

bool JsonWalk::skipElements(int depth)
{
    ++m_at; // the bracket
    if (take(']')) return true;
    do {
        skipSpace();
        if (!skipValue(depth)) return false;
    } while (take(','));
    return take(']');
}

bool JsonWalk::skipString()
{
    if (!takeNext('"')) return false;
    while (m_at < m_text.size()) {
        while (m_at < m_text.size() && isPlain(m_text.at(m_at)))
            ++m_at;
        if (takeNext('"')) return true;
        if (!takeNext('\\') || !skipEscape()) return false;
    }
    return false;
}

bool JsonWalk::skipEscape()
{
    constexpr qsizetype hexDigits = 4;
    if (m_at >= m_text.size()) return false;
    const char escaped = m_text.at(m_at++);
    if (escaped != 'u') return QByteArrayView{"\"\\/bfnrt"}.contains(escaped);
    const QByteArrayView digits =
        QByteArrayView{m_text}.sliced(m_at, std::min(hexDigits, qsizetype(m_text.size() - m_at)));
    m_at += digits.size();
    return digits.size() == hexDigits && std::all_of(digits.begin(), digits.end(), isHexDigitByte);
}

bool JsonWalk::skipNumber()
{
    takeNext('-');
    if (!takeNext('0') && !skipDigits()) return false;
    if (takeNext('.') && !skipDigits()) return false;
    if (!takeNext('e') && !takeNext('E')) return true;
    if (!takeNext('+')) takeNext('-');
    return skipDigits();
}

bool JsonWalk::skipDigits()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isDigit(m_text.at(m_at)))
        ++m_at;
    return m_at > start;
}

bool JsonWalk::skipWord(QByteArrayView word)
{
    if (!QByteArrayView{m_text}.sliced(m_at).startsWith(word)) return false;
    m_at += word.size();
    return true;
}

} // namespace alongside
