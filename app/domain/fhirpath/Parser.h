// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Term.h"
#include "app/domain/fhirpath/Token.h"
#include "platform/base/Result.h"

#include <QList>

namespace alongside::fhirpath {

/// Reads an expression by the grammar of FHIRPath N1, chapter 11, rank by rank. One use.
class Parser {
public:
    explicit Parser(QList<Token> tokens) : m_tokens{std::move(tokens)} { }

    Result<Term> parse();

private:
    Result<Term> expression();
    Result<Term> rank(int index);
    Result<Term> chained(Term first, int index);
    Result<Term> typed(Term term);
    Result<Term> signedPath();
    Result<Term> path();
    Result<Term> walked(Term first);
    Result<Term> step();
    Result<Term> indexer();
    Result<Term> head();
    Result<Term> bracketed();
    Result<Term> nothing();
    Result<Term> variable();
    Result<Term> iteration();
    Result<Term> number();
    Result<Term> moment(Moment::Kind kind);
    Result<Term> invocation();
    Result<Term> call(const Token &name);
    Result<QString> typeName();

    const Token &here() const { return m_tokens.at(m_next); }
    const Token &take() { return m_tokens.at(m_next++); }
    bool skip(const char *symbol);
    Result<void> expect(const char *symbol);
    Error unexpected(const char *wanted) const;

    const QList<Token> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
};

} // namespace alongside::fhirpath
