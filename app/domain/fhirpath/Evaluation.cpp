// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"

#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/Lexer.h"
#include "app/domain/fhirpath/Operators.h"

namespace alongside::fhirpath {

PathCollection collectionOf(const std::optional<PathValue> &value)
{
    return value ? PathCollection{PathItem{*value}} : PathCollection{};
}

bool isOfType(const PathItem &item, const QString &type)
{
    const auto *node = std::get_if<PathNodePointer>(&item);
    const QString own = node == nullptr ? QString{} : (*node)->type();
    if (!own.isEmpty()) return own.compare(type, Qt::CaseInsensitive) == 0;
    const auto value = valueOf(item);
    return value && typeOf(*value).compare(type, Qt::CaseInsensitive) == 0;
}

Result<PathCollection> Evaluation::run(const Term &term)
{
    const PathCollection resource = m_context.resource ? PathCollection{m_context.resource} : PathCollection{};
    const PathCollection result = evaluated(term, {.focus = m_context.focus.isEmpty() ? resource : m_context.focus});
    if (m_failure) return *m_failure;
    return result;
}

PathCollection Evaluation::evaluated(const Term &term, const Scope &scope)
{
    if (!spend(1)) return {};
    const PathCollection result = ofKind(term, scope);
    return m_failure ? PathCollection{} : result;
}

PathCollection Evaluation::ofKind(const Term &term, const Scope &scope)
{
    switch (term.kind) {
    case Term::Kind::Nothing:
        return {};
    case Term::Kind::Literal:
        return {term.literal};
    case Term::Kind::Variable:
        return variable(term);
    case Term::Kind::This:
        return scope.focus;
    case Term::Kind::Index:
        return {PathValue{scope.index}};
    case Term::Kind::Total:
        return scope.total;
    case Term::Kind::Member:
        return head(term, scope);
    case Term::Kind::Call:
    case Term::Kind::Indexer:
        return step(term, scope.focus, scope);
    case Term::Kind::Path:
        return path(term, scope);
    case Term::Kind::Negation:
        return negated(term, scope);
    case Term::Kind::TypeTest:
    case Term::Kind::TypeCast:
        return typed(term, scope);
    case Term::Kind::Chain:
        return chain(term, scope);
    }
    return {};
}

PathCollection Evaluation::argument(const Term &call, size_t index, const Scope &scope)
{
    return index < call.parts.size() ? evaluated(call.parts.at(index), scope) : PathCollection{};
}

PathCollection Evaluation::evaluatedFor(const Term &term, const PathItem &item, qint64 index, const Scope &scope)
{
    return evaluated(term, {.focus = {item}, .index = index, .total = scope.total});
}

PathCollection Evaluation::variable(const Term &term)
{
    const auto given = m_context.variables.constFind(term.name);
    if (given != m_context.variables.constEnd()) return *given;
    const bool isResource = term.name == QLatin1String{"resource"} || term.name == QLatin1String{"rootResource"};
    const bool isContext = term.name == QLatin1String{"context"};
    if (isContext && !m_context.focus.isEmpty()) return m_context.focus;
    if ((isResource || isContext) && m_context.resource) return {m_context.resource};
    if (!isResource && !isContext) fail(term, QStringLiteral("nothing is known as %%1").arg(term.name));
    return {};
}

// A path may begin with the type of what it stands on: `QuestionnaireResponse.item`.
PathCollection Evaluation::head(const Term &member, const Scope &scope)
{
    if (member.name.isEmpty() || !member.name.at(0).isUpper()) return members(member.name, scope.focus);
    PathCollection same;
    for (const PathItem &item : scope.focus)
        if (isOfType(item, member.name)) same.append(item);
    return same.isEmpty() ? members(member.name, scope.focus) : same;
}

PathCollection Evaluation::path(const Term &path, const Scope &scope)
{
    PathCollection current = evaluated(path.parts.front(), scope);
    for (size_t index = 1; index < path.parts.size() && !m_failure; ++index)
        current = step(path.parts.at(index), current, scope);
    return current;
}

PathCollection Evaluation::step(const Term &step, const PathCollection &input, const Scope &scope)
{
    if (!spend(1)) return {};
    if (step.kind == Term::Kind::Member) return members(step.name, input);
    if (step.kind == Term::Kind::Indexer) return indexed(step, input, scope);
    if (step.kind == Term::Kind::Call) return step.function->apply(*this, step, input, scope);
    return step.kind == Term::Kind::This ? input : evaluated(step, scope);
}

PathCollection Evaluation::members(const QString &name, const PathCollection &input)
{
    PathCollection found;
    for (const PathItem &item : input) {
        const auto *node = std::get_if<PathNodePointer>(&item);
        if (node == nullptr) continue;
        for (const PathNodePointer &child : (*node)->children(name))
            found.append(child);
    }
    spend(input.size() + found.size());
    return found;
}

PathCollection Evaluation::indexed(const Term &indexer, const PathCollection &input, const Scope &scope)
{
    const auto index = singleWhole(evaluated(indexer.parts.front(), scope), indexer);
    if (!index || *index < 0 || *index >= input.size()) return {};
    return {input.at(*index)};
}

PathCollection Evaluation::negated(const Term &term, const Scope &scope)
{
    const auto value = single(evaluated(term.parts.front(), scope), term);
    if (!value) return {};
    if (const auto *quantity = std::get_if<Quantity>(&*value))
        return {PathValue{Quantity{quantity->value.negated(), quantity->unit}}};
    if (const auto number = numberOf(*value)) return collectionOf(likeNumbers(number->negated(), *value, *value));
    fail(term, QStringLiteral("only a number has a minus"));
    return {};
}

PathCollection Evaluation::typed(const Term &term, const Scope &scope)
{
    const PathCollection input = evaluated(term.parts.front(), scope);
    if (input.size() > 1) fail(term, QStringLiteral("one item expected, found %1").arg(input.size()));
    if (input.isEmpty() || m_failure) return {};
    const bool fits = isOfType(input.first(), term.name);
    if (term.kind == Term::Kind::TypeTest) return {PathValue{fits}};
    return fits ? input : PathCollection{};
}

PathCollection Evaluation::chain(const Term &chain, const Scope &scope)
{
    PathCollection left = evaluated(chain.parts.front(), scope);
    for (size_t index = 1; index < chain.parts.size() && !m_failure; ++index) {
        const PathCollection right = evaluated(chain.parts.at(index), scope);
        if (!m_failure) left = operated(*this, chain, chain.operators.at(qsizetype(index) - 1), left, right);
    }
    return left;
}

std::optional<PathValue> Evaluation::single(const PathCollection &collection, const Term &term)
{
    if (collection.size() > 1) fail(term, QStringLiteral("one item expected, found %1").arg(collection.size()));
    return collection.size() == 1 ? valueOf(collection.first()) : std::optional<PathValue>{};
}

std::optional<QString> Evaluation::singleText(const PathCollection &collection, const Term &term)
{
    const auto value = single(collection, term);
    if (!value) return {};
    const auto *text = std::get_if<QString>(&*value);
    if (text == nullptr) fail(term, QStringLiteral("text expected, found %1").arg(typeOf(*value)));
    return text == nullptr ? std::optional<QString>{} : *text;
}

std::optional<qint64> Evaluation::singleWhole(const PathCollection &collection, const Term &term)
{
    const auto number = singleNumber(collection, term);
    if (!number) return {};
    const auto whole = number->toWhole();
    if (!whole) fail(term, QStringLiteral("a whole number expected"));
    return whole;
}

std::optional<Decimal> Evaluation::singleNumber(const PathCollection &collection, const Term &term)
{
    const auto value = single(collection, term);
    if (!value) return {};
    const auto number = numberOf(*value);
    if (!number) fail(term, QStringLiteral("a number expected, found %1").arg(typeOf(*value)));
    return number;
}

std::optional<bool> Evaluation::singleTruth(const PathCollection &collection, const Term &term)
{
    if (collection.size() > 1) fail(term, QStringLiteral("one item expected, found %1").arg(collection.size()));
    if (collection.size() != 1) return {};
    return verdictOf(collection) == Verdict::Yes;
}

void Evaluation::fail(const Term &term, const QString &words)
{
    if (!m_failure) m_failure = problemAt(term.position, words);
}

bool Evaluation::spend(qint64 steps)
{
    m_stepsLeft -= steps;
    if (m_stepsLeft < 0 && !m_failure) m_failure = Error{ErrorKind::Rejected, QStringLiteral("takes too many steps")};
    return !m_failure;
}

PathCollection Evaluation::descendantsOf(const PathNodePointer &node)
{
    auto known = m_descendants.find(node.get());
    if (known == m_descendants.end()) {
        PathCollection all;
        collectBelow(node, all);
        known = m_descendants.insert(node.get(), {node, all});
    }
    return known->second;
}

void Evaluation::collectBelow(const PathNodePointer &node, PathCollection &all)
{
    for (const PathNode::Child &child : node->children()) {
        if (!spend(1)) return;
        all.append(child.node);
        collectBelow(child.node, all);
    }
}

} // namespace alongside::fhirpath
