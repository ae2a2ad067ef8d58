// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace alongside {

/// Goes through JSON text (RFC 8259) from value to value without making anything of them. Strict: what it has passed,
/// any reader reads; that the text is UTF-8 is the caller's to know. What is nested deeper than 64 is not passed.
class JsonWalk {
public:
    explicit JsonWalk(QByteArray text) : m_text{std::move(text)} { }

    const QByteArray &text() const { return m_text; }
    /// Where in the text it stands, in bytes.
    qsizetype at() const { return m_at; }

    /// Steps over white space, and over this byte if it is the next.
    bool take(char expected);
    bool isAtEnd();
    /// The text of a string with its quotes; empty when none comes next.
    QByteArrayView string();
    /// The text of a whole value; empty when none comes next, or none that is well-formed.
    QByteArrayView value();

private:
    bool skipValue(int depth);
    bool skipMembers(int depth);
    bool skipElements(int depth);
    bool skipString();
    bool skipEscape();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(QByteArrayView word);
    void skipSpace();
    bool isNext(char byte) const { return m_at < m_text.size() && m_text.at(m_at) == byte; }
    bool takeNext(char byte);

    QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace alongside
