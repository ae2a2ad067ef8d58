// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Decision.h"

namespace alongside {

namespace {

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

const QStringList &everyPurpose()
{
    static const QStringList purposes{purpose::photo, purpose::share, purpose::refer, purpose::move, purpose::pay};
    return purposes;
}

QString toText(Decision::Answer answer)
{
    return answer == Decision::Answer::Yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString toText(Decision::Capacity capacity)
{
    switch (capacity) {
    case Decision::Capacity::Assumed:
        return QStringLiteral("assumed");
    case Decision::Capacity::Has:
        return QStringLiteral("has");
    case Decision::Capacity::Lacks:
        return QStringLiteral("lacks");
    }
    Q_UNREACHABLE();
}

QString toText(Decision::DecidedBy decider)
{
    switch (decider) {
    case Decision::DecidedBy::Person:
        return QStringLiteral("person");
    case Decision::DecidedBy::BestInterests:
        return QStringLiteral("bestInterests");
    case Decision::DecidedBy::Attorney:
        return QStringLiteral("attorney");
    case Decision::DecidedBy::Deputy:
        return QStringLiteral("deputy");
    }
    Q_UNREACHABLE();
}

Decision::Answer answerFromText(const QString &text)
{
    return text == toText(Decision::Answer::Yes) ? Decision::Answer::Yes : Decision::Answer::No;
}

Decision::Capacity capacityFromText(const QString &text)
{
    for (const auto capacity : {Decision::Capacity::Has, Decision::Capacity::Lacks})
        if (toText(capacity) == text) return capacity;
    return Decision::Capacity::Assumed;
}

Decision::DecidedBy deciderFromText(const QString &text)
{
    for (const auto decider :
        {Decision::DecidedBy::BestInterests, Decision::DecidedBy::Attorney, Decision::DecidedBy::Deputy})
        if (toText(decider) == text) return decider;
    return Decision::DecidedBy::Person;
}

QList<DecisionGap> gapsIn(const Decision &decision)
{
    QList<DecisionGap> gaps;
    const bool lacks = decision.capacity == Decision::Capacity::Lacks;
    const bool decidesAlone = decision.decidedBy == Decision::DecidedBy::Person;
    if (decision.purpose.isEmpty()) gaps.append(DecisionGap::Purpose);
    if (isBlank(decision.explained)) gaps.append(DecisionGap::Explained);
    if (isBlank(decision.said)) gaps.append(DecisionGap::Said);
    if (decision.capacity != Decision::Capacity::Assumed && isBlank(decision.capacityWhy))
        gaps.append(DecisionGap::CapacityWhy);
    if (lacks == decidesAlone) gaps.append(DecisionGap::Decider);
    if (lacks && isBlank(decision.consulted)) gaps.append(DecisionGap::Consulted);
    return gaps;
}

} // namespace alongside
