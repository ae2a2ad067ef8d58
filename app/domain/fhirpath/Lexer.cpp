// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Lexer.h"

#include <QRegularExpression>

#include <array>

namespace alongside::fhirpath {

namespace {

bool beginsName(QChar letter) { return letter == u'_' || (letter.isLetter() && letter.unicode() < 128); }

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

bool continuesName(QChar letter) { return beginsName(letter) || isDigit(letter); }

Token::Kind kindOfMoment(const QString &text)
{
    if (text.startsWith(u'T')) return Token::Kind::Time;
    return text.contains(u'T') ? Token::Kind::DateTime : Token::Kind::Date;
}

} // namespace

Error problemAt(qsizetype position, const QString &words)
{
    return {ErrorKind::Rejected, QStringLiteral("character %1: %2").arg(position + 1).arg(words)};
}

Result<QList<Token>> Lexer::tokens()
{
    QList<Token> tokens;
    do {
        auto token = next();
        if (!token) return token.error();
        tokens.append(*token);
    } while (tokens.last().kind != Token::Kind::End);
    return tokens;
}

Result<void> Lexer::skipSpace()
{
    for (;;) {
        while (m_position < m_text.size() && at().isSpace())
            ++m_position;
        const bool line = at() == u'/' && at(1) == u'/';
        const bool block = at() == u'/' && at(1) == u'*';
        if (!line && !block) return {};
        const qsizetype end = m_text.indexOf(line ? QStringLiteral("\n") : QStringLiteral("*/"), m_position + 2);
        if (end < 0 && block) return problemAt(m_position, QStringLiteral("this comment has no end"));
        m_position = end < 0 ? m_text.size() : end + (line ? 1 : 2);
    }
}

Result<Token> Lexer::next()
{
    if (auto skipped = skipSpace(); !skipped) return skipped.error();
    if (m_position >= m_text.size()) return Token{.kind = Token::Kind::End, .text = {}, .position = m_text.size()};
    if (at() == u'\'') return quoted(Token::Kind::Text);
    if (at() == u'`' || at() == u'"') return quoted(Token::Kind::QuotedName);
    if (at() == u'@') return moment();
    if (isDigit(at())) return number();
    if (beginsName(at())) return name();
    return symbol();
}

Result<Token> Lexer::quoted(Token::Kind kind)
{
    Token token{.kind = kind, .text = {}, .position = m_position};
    const QChar quote = at();
    for (++m_position; m_position < m_text.size(); ++m_position) {
        if (at() == quote) {
            ++m_position;
            return token;
        }
        if (at() != u'\\') {
            token.text += at();
            continue;
        }
        auto letter = escaped();
        if (!letter) return letter.error();
        token.text += *letter;
    }
    return problemAt(token.position, QStringLiteral("this text has no closing %1").arg(quote));
}

Result<QChar> Lexer::escaped()
{
    const QChar letter = at(1);
    static const QString letters = QStringLiteral("'\"`\\/rntf");
    static const QString meanings = QStringLiteral("'\"`\\/\r\n\t\f");
    if (letter == u'u') {
        bool isHexadecimal = false;
        const auto code = m_text.mid(m_position + 2, 4).toUShort(&isHexadecimal, 16);
        if (!isHexadecimal || m_position + 6 > m_text.size())
            return problemAt(m_position, QStringLiteral("\\u needs four hexadecimal digits"));
        m_position += 5;
        return QChar{code};
    }
    const qsizetype index = letter.isNull() ? -1 : letters.indexOf(letter);
    if (index < 0) return problemAt(m_position, QStringLiteral("no such escape"));
    ++m_position;
    return meanings.at(index);
}

Token Lexer::name()
{
    qsizetype length = 1;
    while (continuesName(at(length)))
        ++length;
    return take(Token::Kind::Name, length);
}

Token Lexer::number()
{
    qsizetype length = 1;
    while (isDigit(at(length)))
        ++length;
    if (at(length) == u'.' && isDigit(at(length + 1)))
        for (++length; isDigit(at(length));)
            ++length;
    return take(Token::Kind::Number, length);
}

Result<Token> Lexer::moment()
{
    static const QRegularExpression form{QStringLiteral(
        R"((?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?|\d{4}(?:-\d\d(?:-\d\d)?)?(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)?))")};
    const auto match = form.match(
        m_text, m_position + 1, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) return problemAt(m_position, QStringLiteral("@ needs a date or a time"));
    ++m_position;
    Token token = take(kindOfMoment(match.captured()), match.capturedLength());
    --token.position;
    return token;
}

Result<Token> Lexer::symbol()
{
    static const std::array two{QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("!="), QStringLiteral("!~")};
    for (const QString &symbol : two)
        if (QStringView{m_text}.mid(m_position).startsWith(symbol)) return take(Token::Kind::Symbol, 2);
    static const QString one = QStringLiteral("()[]{}.,+-*/&|<>=~%$");
    if (!one.contains(at())) return problemAt(m_position, QStringLiteral("'%1' means nothing here").arg(at()));
    return take(Token::Kind::Symbol, 1);
}

Token Lexer::take(Token::Kind kind, qsizetype length)
{
    Token token{.kind = kind, .text = m_text.mid(m_position, length), .position = m_position};
    m_position += length;
    return token;
}

QChar Lexer::at(qsizetype ahead) const
{
    return m_position + ahead < m_text.size() ? m_text.at(m_position + ahead) : QChar{};
}

} // namespace alongside::fhirpath
