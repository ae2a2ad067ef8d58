// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Expression.h"

#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/Lexer.h"
#include "app/domain/fhirpath/Parser.h"

namespace alongside::fhirpath {

namespace {

constexpr qsizetype longestExpression = 32'768; // characters: a page of text is 3,000

} // namespace

Expression::Expression(QString text, std::shared_ptr<const Term> term, Dependencies dependencies)
    : m_text{std::move(text)}, m_term{std::move(term)}, m_dependencies{std::move(dependencies)}
{
}

Result<Expression> Expression::parse(const QString &text)
{
    if (text.size() > longestExpression) return problemAt(longestExpression, QStringLiteral("too long"));
    auto tokens = Lexer{text}.tokens();
    if (!tokens) return tokens.error();
    auto term = Parser{std::move(*tokens)}.parse();
    if (!term) return term.error();
    auto shared = std::make_shared<const Term>(std::move(*term));
    return Expression{text, shared, dependenciesOf(*shared)};
}

Result<PathCollection> Expression::evaluate(const PathContext &context) const
{
    return Evaluation{context}.run(*m_term);
}

} // namespace alongside::fhirpath
