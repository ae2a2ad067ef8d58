// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Dependencies.h"

#include "app/domain/fhirpath/FunctionTable.h"

#include <optional>

namespace alongside::fhirpath {

namespace {

// What a part of an expression may stand on: no answer, the items of some linkIds, or any answer.
struct Ground {
    enum class Kind { None, Named, Anything } kind = Kind::None;
    QSet<QString> linkIds = {};

    void join(const Ground &other)
    {
        kind = std::max(kind, other.kind);
        linkIds += other.linkIds;
    }
};

using LinkIds = std::optional<QSet<QString>>;

bool isLinkId(const Term &term)
{
    const bool isMember = term.kind == Term::Kind::Member && term.name == QLatin1String{"linkId"};
    const bool ofThis = term.kind == Term::Kind::Path && term.parts.size() == 2
        && term.parts.front().kind == Term::Kind::This && isLinkId(term.parts.back());
    return isMember || ofThis;
}

// The texts of 'a' or of ('a' | 'b').
LinkIds textsIn(const Term &term)
{
    const auto *text = std::get_if<QString>(&term.literal);
    if (term.kind == Term::Kind::Literal) return text == nullptr ? LinkIds{} : LinkIds{{*text}};
    if (term.kind != Term::Kind::Chain) return {};
    QSet<QString> texts;
    for (const Term &part : term.parts) {
        const auto one = part.kind == Term::Kind::Literal ? textsIn(part) : LinkIds{};
        if (!one) return {};
        texts += *one;
    }
    const bool isUnion = term.operators.count(Term::Operator::Union) == term.operators.size();
    return isUnion ? LinkIds{texts} : LinkIds{};
}

bool comparesForLikeness(Term::Operator meaning)
{
    return meaning == Term::Operator::Equal || meaning == Term::Operator::Equivalent || meaning == Term::Operator::In;
}

// The linkIds a criterion lets through; nothing where it does not restrict them.
LinkIds allowedBy(const Term &criterion)
{
    if (criterion.kind != Term::Kind::Chain) return {};
    const Term &first = criterion.parts.front();
    const Term &last = criterion.parts.back();
    if (criterion.parts.size() == 2 && comparesForLikeness(criterion.operators.first()))
        return isLinkId(first) ? textsIn(last) : isLinkId(last) ? textsIn(first) : LinkIds{};
    const bool isAnd = criterion.operators.count(Term::Operator::And) == criterion.operators.size();
    const bool isOr = criterion.operators.count(Term::Operator::Or) == criterion.operators.size();
    if (!isAnd && !isOr) return {};
    QSet<QString> allowed;
    for (const Term &part : criterion.parts) {
        const LinkIds one = allowedBy(part);
        if (one && isAnd) return one;
        if (!one && isOr) return {};
        if (one) allowed += *one;
    }
    return isOr ? LinkIds{allowed} : LinkIds{};
}

// Walks an expression and notes on which answers its result stands.
class Survey {
public:
    Dependencies of(const Term &term)
    {
        note(groundOf(term, {.kind = Ground::Kind::Anything}));
        return m_found;
    }

private:
    void note(const Ground &ground)
    {
        m_found.linkIds += ground.linkIds;
        if (ground.kind == Ground::Kind::Anything) m_found.reach = Dependencies::Reach::Everything;
    }

    Ground groundOf(const Term &term, const Ground &focus)
    {
        switch (term.kind) {
        case Term::Kind::Nothing:
        case Term::Kind::Literal:
        case Term::Kind::Index:
        case Term::Kind::Total:
            return {};
        case Term::Kind::Variable:
            return variable(term.name);
        case Term::Kind::This:
            return focus;
        case Term::Kind::Path:
            return path(term, focus);
        case Term::Kind::Chain:
            return all(term, focus);
        case Term::Kind::Negation:
        case Term::Kind::TypeTest:
        case Term::Kind::TypeCast:
            return groundOf(term.parts.front(), focus);
        case Term::Kind::Member:
        case Term::Kind::Call:
        case Term::Kind::Indexer:
            return step(term, focus, focus);
        }
        return {.kind = Ground::Kind::Anything};
    }

    Ground variable(const QString &name)
    {
        static const QSet<QString> places{
            QStringLiteral("resource"), QStringLiteral("rootResource"), QStringLiteral("context")};
        if (places.contains(name)) return {.kind = Ground::Kind::Anything};
        m_found.variables.insert(name);
        return {};
    }

    Ground path(const Term &path, const Ground &focus)
    {
        Ground ground = groundOf(path.parts.front(), focus);
        for (size_t index = 1; index < path.parts.size(); ++index)
            ground = step(path.parts.at(index), ground, focus);
        return ground;
    }

    Ground all(const Term &term, const Ground &focus)
    {
        Ground together;
        for (const Term &part : term.parts)
            together.join(groundOf(part, focus));
        return together;
    }

    Ground step(const Term &step, const Ground &ground, const Ground &focus)
    {
        if (step.kind == Term::Kind::Member) return member(step.name, ground);
        if (step.kind == Term::Kind::Call) return call(step, ground, focus);
        if (step.kind == Term::Kind::Indexer) note(groundOf(step.parts.front(), focus));
        return ground;
    }

    // What stands at the top of a response beside its items changes with no answer.
    static Ground member(const QString &name, const Ground &ground)
    {
        static const QSet<QString> unanswered{QStringLiteral("subject"), QStringLiteral("author"),
            QStringLiteral("source"), QStringLiteral("questionnaire"), QStringLiteral("encounter")};
        return unanswered.contains(name) && ground.kind == Ground::Kind::Anything ? Ground{} : ground;
    }

    Ground call(const Term &call, const Ground &ground, const Ground &focus)
    {
        if (call.name == QLatin1String{"where"} || call.name == QLatin1String{"exists"}) return filtered(call, ground);
        const bool eachItem = call.name == QLatin1String{"select"} || call.name == QLatin1String{"repeat"}
            || call.name == QLatin1String{"all"} || call.name == QLatin1String{"aggregate"}
            || call.name == QLatin1String{"iif"};
        if (call.name == QLatin1String{"ofType"}) return ground;
        const Ground arguments = all(call, eachItem ? ground : focus);
        if (standsAlone(call)) return arguments;
        Ground together = ground;
        together.join(arguments);
        return together;
    }

    // `iif(…)` and `today()` at the head of a path look only at what their arguments look at.
    static bool standsAlone(const Term &call)
    {
        static const QSet<QString> alone{
            QStringLiteral("iif"), QStringLiteral("today"), QStringLiteral("now"), QStringLiteral("timeOfDay")};
        return alone.contains(call.name);
    }

    Ground filtered(const Term &call, const Ground &ground)
    {
        if (call.parts.empty()) return ground;
        const LinkIds allowed = allowedBy(call.parts.front());
        const Ground kept = allowed && ground.kind != Ground::Kind::None
            ? Ground{.kind = Ground::Kind::Named, .linkIds = *allowed}
            : ground;
        Ground together = groundOf(call.parts.front(), kept);
        together.join(kept);
        return together;
    }

    Dependencies m_found;
};

} // namespace

Dependencies dependenciesOf(const Term &term) { return Survey{}.of(term); }

} // namespace alongside::fhirpath
