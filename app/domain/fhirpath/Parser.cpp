// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Parser.h"

#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/Lexer.h"

#include <QSet>

namespace alongside::fhirpath {

namespace {

constexpr int deepestNesting = 32; // brackets within brackets: a table written as iif within iif uses twenty

struct OperatorWord {
    const char *text;
    Term::Operator meaning;
};

using enum Term::Operator;
// From the loosest to the tightest. `is` and `as` stand between the union and the sums.
const std::vector<std::vector<OperatorWord>> ranks{
    {{"implies", Implies}},
    {{"or", Or}, {"xor", ExclusiveOr}},
    {{"and", And}},
    {{"in", In}, {"contains", Contains}},
    {{"=", Equal}, {"~", Equivalent}, {"!=", NotEqual}, {"!~", NotEquivalent}},
    {{"<=", LessOrEqual}, {"<", Less}, {">", Greater}, {">=", GreaterOrEqual}},
    {{"|", Union}},
    {}, // types
    {{"+", Plus}, {"-", Minus}, {"&", Join}},
    {{"*", Times}, {"/", Divide}, {"div", WholeDivide}, {"mod", Remainder}},
};
constexpr int rankOfTypes = 7;

const OperatorWord *operatorAt(const Token &token, const std::vector<OperatorWord> &words)
{
    for (const OperatorWord &word : words)
        if (token.is(word.text) || token.isWord(word.text)) return &word;
    return nullptr;
}

bool isReserved(const Token &token)
{
    static const QSet<QString> words{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("xor"),
        QStringLiteral("implies"), QStringLiteral("div"), QStringLiteral("mod")};
    return token.kind == Token::Kind::Name && words.contains(token.text);
}

bool isName(const Token &token) { return token.kind == Token::Kind::Name || token.kind == Token::Kind::QuotedName; }

bool isCalendarUnit(const Token &token)
{
    static const QSet<QString> units{QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("week"),
        QStringLiteral("day"), QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second")};
    const QString one = token.text.endsWith(u's') ? token.text.chopped(1) : token.text;
    return token.kind == Token::Kind::Name && units.contains(one);
}

bool isTypeWord(const Token &token) { return token.isWord("is") || token.isWord("as"); }

Term literalTerm(qsizetype position, PathValue value)
{
    return {.kind = Term::Kind::Literal, .position = position, .literal = std::move(value)};
}

Term namedTerm(Term::Kind kind, const Token &name)
{
    return {.kind = kind, .position = name.position, .name = name.text};
}

// A term of another kind around one part.
Term around(Term::Kind kind, qsizetype position, Term part, const QString &name = {})
{
    Term term{.kind = kind, .position = position, .name = name};
    term.parts.push_back(std::move(part));
    return term;
}

} // namespace

Result<Term> Parser::parse()
{
    auto term = expression();
    if (term && here().kind != Token::Kind::End) return unexpected("an operator or the end");
    return term;
}

Result<Term> Parser::expression()
{
    if (m_depth >= deepestNesting) return problemAt(here().position, QStringLiteral("nested too deeply"));
    ++m_depth;
    auto term = rank(0);
    --m_depth;
    return term;
}

// What passes through all ranks of each bracket keeps nothing of its own on the stack; what has an operator is apart.
Result<Term> Parser::rank(int index)
{
    if (index == int(ranks.size())) return signedPath();
    auto first = rank(index + 1);
    if (!first) return first;
    if (index == rankOfTypes && isTypeWord(here())) return typed(std::move(*first));
    if (operatorAt(here(), ranks.at(size_t(index))) != nullptr) return chained(std::move(*first), index);
    return first;
}

Result<Term> Parser::chained(Term first, int index)
{
    Term chain = around(Term::Kind::Chain, here().position, std::move(first));
    while (const OperatorWord *word = operatorAt(here(), ranks.at(size_t(index)))) {
        take();
        auto next = rank(index + 1);
        if (!next) return next;
        chain.operators.append(word->meaning);
        chain.parts.push_back(std::move(*next));
    }
    return chain;
}

Result<Term> Parser::typed(Term term)
{
    const Token word = take();
    auto type = typeName();
    if (!type) return type.error();
    if (isTypeWord(here())) return problemAt(here().position, QStringLiteral("one type at a time"));
    const auto kind = word.isWord("is") ? Term::Kind::TypeTest : Term::Kind::TypeCast;
    return around(kind, word.position, std::move(term), *type);
}

Result<QString> Parser::typeName()
{
    if (!isName(here())) return unexpected("the name of a type");
    QString name = take().text;
    if ((name == QLatin1String{"System"} || name == QLatin1String{"FHIR"}) && skip(".")) {
        if (!isName(here())) return unexpected("the name of a type");
        name = take().text;
    }
    return name;
}

Result<Term> Parser::signedPath()
{
    const qsizetype position = here().position;
    bool isNegative = false;
    while (here().is("-") || here().is("+"))
        isNegative = isNegative != take().is("-");
    auto term = path();
    if (!term || !isNegative) return term;
    return around(Term::Kind::Negation, position, std::move(*term));
}

Result<Term> Parser::path()
{
    auto first = head();
    if (first && (here().is(".") || here().is("["))) return walked(std::move(*first));
    return first;
}

Result<Term> Parser::walked(Term first)
{
    const qsizetype position = first.position;
    Term path = around(Term::Kind::Path, position, std::move(first));
    while (here().is(".") || here().is("[")) {
        auto next = step();
        if (!next) return next;
        path.parts.push_back(std::move(*next));
    }
    return path;
}

Result<Term> Parser::step()
{
    if (here().is("[")) return indexer();
    take();
    if (here().is("$")) return iteration();
    return invocation();
}

Result<Term> Parser::indexer()
{
    const qsizetype position = take().position;
    auto index = expression();
    if (!index) return index;
    if (auto closed = expect("]"); !closed) return closed.error();
    return around(Term::Kind::Indexer, position, std::move(*index));
}

Result<Term> Parser::head()
{
    const Token token = here();
    if (token.is("(")) return bracketed();
    if (token.is("{")) return nothing();
    if (token.is("%")) return variable();
    if (token.is("$")) return iteration();
    if (token.kind == Token::Kind::Number) return number();
    if (token.kind == Token::Kind::Date) return moment(Moment::Kind::Date);
    if (token.kind == Token::Kind::DateTime) return moment(Moment::Kind::DateTime);
    if (token.kind == Token::Kind::Time) return moment(Moment::Kind::Time);
    if (token.kind == Token::Kind::Text) return literalTerm(take().position, token.text);
    if (token.isWord("true") || token.isWord("false")) return literalTerm(take().position, token.isWord("true"));
    if (isReserved(token)) return unexpected("a value");
    return invocation();
}

Result<Term> Parser::bracketed()
{
    take();
    auto inner = expression();
    if (!inner) return inner;
    if (auto closed = expect(")"); !closed) return closed.error();
    return inner;
}

Result<Term> Parser::nothing()
{
    const qsizetype position = take().position;
    if (auto closed = expect("}"); !closed) return closed.error();
    return Term{.kind = Term::Kind::Nothing, .position = position};
}

Result<Term> Parser::variable()
{
    const qsizetype position = take().position;
    const bool isNamed = isName(here()) || here().kind == Token::Kind::Text;
    if (!isNamed) return unexpected("a name after %");
    Term term = namedTerm(Term::Kind::Variable, take());
    term.position = position;
    return term;
}

Result<Term> Parser::iteration()
{
    take();
    const Token name = take();
    if (name.isWord("this")) return namedTerm(Term::Kind::This, name);
    if (name.isWord("index")) return namedTerm(Term::Kind::Index, name);
    if (name.isWord("total")) return namedTerm(Term::Kind::Total, name);
    return problemAt(name.position, QStringLiteral("there is only $this, $index and $total"));
}

Result<Term> Parser::number()
{
    const Token token = take();
    const auto decimal = Decimal::fromText(token.text);
    if (!decimal) return problemAt(token.position, QStringLiteral("this number is too large"));
    if (isCalendarUnit(here()) || here().kind == Token::Kind::Text)
        return literalTerm(token.position, Quantity{*decimal, take().text});
    const auto whole = token.text.contains(u'.') ? std::optional<qint64>{} : decimal->toWhole();
    return literalTerm(token.position, whole ? PathValue{*whole} : PathValue{*decimal});
}

Result<Term> Parser::moment(Moment::Kind kind)
{
    const Token token = take();
    const auto read = Moment::fromText(token.text, kind);
    if (!read) return problemAt(token.position, QStringLiteral("the calendar has no %1").arg(token.text));
    return literalTerm(token.position, *read);
}

Result<Term> Parser::invocation()
{
    if (!isName(here())) return unexpected("a name");
    const Token name = take();
    if (here().is("(")) return call(name);
    return namedTerm(Term::Kind::Member, name);
}

Result<Term> Parser::call(const Token &name)
{
    Term term = namedTerm(Term::Kind::Call, name);
    term.function = functionNamed(name.text);
    if (term.function == nullptr)
        return problemAt(name.position, QStringLiteral("there is no function '%1' here").arg(name.text));
    take();
    while (!here().is(")")) {
        if (!term.parts.empty())
            if (auto comma = expect(","); !comma) return comma.error();
        auto argument = expression();
        if (!argument) return argument;
        term.parts.push_back(std::move(*argument));
    }
    take();
    const auto count = int(term.parts.size());
    if (count < term.function->leastArguments || count > term.function->mostArguments)
        return problemAt(name.position, QStringLiteral("'%1' does not take %2 arguments").arg(name.text).arg(count));
    return term;
}

bool Parser::skip(const char *symbol)
{
    if (!here().is(symbol)) return false;
    take();
    return true;
}

Result<void> Parser::expect(const char *symbol)
{
    if (!skip(symbol)) return unexpected(symbol);
    return {};
}

Error Parser::unexpected(const char *wanted) const
{
    const QString found = here().kind == Token::Kind::End ? QStringLiteral("the end") : here().text;
    return problemAt(here().position, QStringLiteral("expected %1, found %2").arg(QLatin1String{wanted}, found));
}

} // namespace alongside::fhirpath
