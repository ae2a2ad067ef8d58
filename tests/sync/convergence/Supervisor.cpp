// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Supervisor.h"

#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

constexpr int ok = 200;

QString nameOf(HeldOutcome::Kind kind)
{
    switch (kind) {
    case HeldOutcome::Kind::Done:
        return QStringLiteral("done");
    case HeldOutcome::Kind::StillRefused:
        return QStringLiteral("refused");
    case HeldOutcome::Kind::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

} // namespace

Supervisor::Supervisor(ServicePlace &service, Chance &chance)
    : m_service{service}, m_chance{chance}, m_tablet{service.enrolNew(QStringLiteral("supervisor"))}
{
}

QString Supervisor::decide()
{
    const auto decision = nextDecision();
    if (!decision) return {};
    const auto outcome = tell(*decision);
    if (!outcome) return {};
    if (m_chance.oneIn(3)) std::ignore = tell(*decision); // the reply was lost
    const char *what = decision->kind == HeldDecision::Kind::SetAside ? "set aside"
        : decision->mends.isEmpty()                                   ? "tried again"
                                                                      : "mended";
    return QStringLiteral("%1 is %2: %3").arg(decision->bundle, QLatin1String{what}, nameOf(outcome->kind));
}

std::optional<Invocation> Supervisor::ask(const char *method, const QJsonObject &arguments)
{
    const HttpReply reply = m_service.answer({"POST", wire::apiPath,
        {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_tablet.token.toUtf8()}},
        encodeRequest({{QString::fromLatin1(method), arguments, QStringLiteral("0")}})});
    const auto responses = decodeResponse(reply.body);
    if (reply.status != ok || !responses || responses->isEmpty()) return std::nullopt;
    return responses->first();
}

std::optional<HeldDecision> Supervisor::nextDecision()
{
    const QString account = m_service.server().account();
    const auto answer = ask(wire::heldMethod, {{QStringLiteral("accountId"), account}});
    const auto list = answer ? heldListFromJson(answer->arguments) : Result<HeldList>{HeldList{}};
    if (!list || list->bundles.isEmpty()) return std::nullopt;
    const HeldBundle &bundle = list->bundles.at(m_chance.below(int(list->bundles.size())));
    HeldDecision decision{account, QStringLiteral("decision %1").arg(++m_decisions), m_tablet.coach, bundle.id(),
        bundle.opIds(), HeldDecision::Kind::Replay, QStringLiteral("as it was meant"), {}};
    if (m_chance.oneIn(4)) decision.kind = HeldDecision::Kind::SetAside;
    if (decision.kind == HeldDecision::Kind::Replay && m_chance.oneIn(3)) decision.mends = {mendOf(bundle)};
    return decision;
}

// A note's words; whatever else it is, it is left as it was typed.
Mend Supervisor::mendOf(const HeldBundle &bundle)
{
    const Mutation &mutation = bundle.mutations.first().mutation;
    for (qsizetype index = 0; index < mutation.ops.size(); ++index)
        if (mutation.ops.at(index).type == QLatin1String("Note"))
            return {mutation.opId, int(index), {{QStringLiteral("text"), QStringLiteral("m%1.").arg(m_decisions)}}, {}};
    return {mutation.opId, 0, {}, {}};
}

std::optional<HeldOutcome> Supervisor::tell(const HeldDecision &decision)
{
    const auto answer = ask(wire::decideMethod, toJson(decision));
    if (!answer || answer->name != QLatin1String{wire::decideMethod}) return std::nullopt;
    const auto outcome = heldOutcomeFromJson(answer->arguments);
    return outcome ? std::optional{*outcome} : std::nullopt;
}

} // namespace alongside
