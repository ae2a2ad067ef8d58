// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Token.h"
#include "platform/base/Result.h"

#include <QList>

namespace alongside::fhirpath {

/// "character 7: …", as authors of forms count, from 1.
Error problemAt(qsizetype position, const QString &words);

/// Cuts an expression into its words; the last is End. Rejected where a text or a comment has no end, or a character
/// means nothing.
class Lexer {
public:
    explicit Lexer(const QString &text) : m_text{text} { }

    Result<QList<Token>> tokens();

private:
    Result<void> skipSpace();
    Result<Token> next();
    Result<Token> quoted(Token::Kind kind);
    Result<QChar> escaped();
    Token name();
    Token number();
    Result<Token> moment();
    Result<Token> symbol();
    Token take(Token::Kind kind, qsizetype length);
    QChar at(qsizetype ahead = 0) const;

    const QString m_text;
    qsizetype m_position = 0;
};

} // namespace alongside::fhirpath
