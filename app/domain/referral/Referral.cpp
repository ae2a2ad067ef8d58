// SPDX-License-Identifier: Apache-2.0
#include "app/domain/referral/Referral.h"

#include <algorithm>

namespace alongside {

namespace {

using State = Referral::State;

bool isUnsaid(const QString &text) { return text.trimmed().isEmpty(); }

std::optional<ReferralRefusal> refusalOfConsent(const Consent &consent)
{
    switch (consent.state()) {
    case Consent::State::NotAsked:
        return ReferralRefusal::NotAsked;
    case Consent::State::Ended:
        return ReferralRefusal::SaidNo;
    case Consent::State::Given:
        break;
    }
    return std::nullopt;
}

/// Going further needs the person's yes; stopping, and writing down what others did, does not.
bool goesFurther(State to) { return to == State::Sent || to == State::Accepted; }

QDate lastStepOf(const Referral &referral)
{
    return std::max({referral.sentOn, referral.answeredOn, referral.endedOn});
}

std::optional<ReferralRefusal> refusalOfDay(const Referral &referral, QDate on, QDate today)
{
    if (!on.isValid()) return ReferralRefusal::NoDay;
    if (on > today) return ReferralRefusal::InTheFuture;
    const QDate before = lastStepOf(referral);
    return before.isValid() && on < before ? std::optional{ReferralRefusal::TooEarly} : std::nullopt;
}

} // namespace

QString toText(Referral::State state)
{
    switch (state) {
    case State::Made:
        return {};
    case State::Sent:
        return QStringLiteral("sent");
    case State::Accepted:
        return QStringLiteral("accepted");
    case State::Declined:
        return QStringLiteral("declined");
    case State::Ended:
        return QStringLiteral("ended");
    case State::Withdrawn:
        return QStringLiteral("withdrawn");
    case State::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Referral::State referralStateFromText(const QString &text)
{
    for (const State state : everyReferralState)
        if (toText(state) == text) return state;
    return State::Unknown;
}

const QList<ReferralStep> &everyReferralStep()
{
    static const QList<ReferralStep> steps{{State::Made, State::Sent}, {State::Made, State::Withdrawn},
        {State::Sent, State::Accepted}, {State::Sent, State::Declined}, {State::Sent, State::Withdrawn},
        {State::Accepted, State::Ended}, {State::Accepted, State::Withdrawn}};
    return steps;
}

QList<Referral::State> nextAfter(Referral::State state)
{
    QList<State> next;
    for (const ReferralStep &step : everyReferralStep())
        if (step.from == state) next.append(step.to);
    return next;
}

bool standsForReferral(const Decision &decision, const Consent &consent)
{
    const bool isYes = decision.purpose == purpose::refer && decision.answer == Decision::Answer::Yes;
    const bool isOfThem = decision.person == consent.person && consent.state() == Consent::State::Given;
    return isYes && isOfThem && (!consent.endedAt || decision.at > *consent.endedAt);
}

std::optional<ReferralRefusal> refusalOfMaking(
    const Referral &referral, const std::optional<Decision> &decision, const Consent &consent)
{
    if (const auto refusal = refusalOfConsent(consent)) return refusal;
    if (!decision || !standsForReferral(*decision, consent)) return ReferralRefusal::NoDecision;
    if (referral.route.isEmpty()) return ReferralRefusal::NoRoute;
    if (isUnsaid(referral.reason)) return ReferralRefusal::NoReason;
    return std::nullopt;
}

std::optional<ReferralRefusal> refusalOf(
    const Referral &referral, const ReferralWish &wish, const Consent &consent, QDate today)
{
    if (!everyReferralStep().contains({referral.state, wish.to})) return ReferralRefusal::NotAStep;
    if (goesFurther(wish.to))
        if (const auto refusal = refusalOfConsent(consent)) return refusal;
    if (wish.to == State::Sent && isUnsaid(referral.destination)) return ReferralRefusal::NoDestination;
    const bool needsWords = wish.to == State::Ended || wish.to == State::Withdrawn;
    if (needsWords && isUnsaid(wish.words)) return ReferralRefusal::NoOutcome;
    return refusalOfDay(referral, wish.on, today);
}

Referral after(Referral referral, const ReferralWish &wish)
{
    const QString words = wish.words.trimmed();
    referral.state = wish.to;
    switch (wish.to) {
    case State::Sent:
        referral.sentOn = wish.on;
        break;
    case State::Accepted:
    case State::Declined:
        referral.answeredOn = wish.on;
        if (!words.isEmpty()) referral.answer = words;
        break;
    default:
        referral.endedOn = wish.on;
        referral.outcome = words;
        break;
    }
    return referral;
}

QList<Referral> inChaseOrder(QList<Referral> referrals)
{
    std::stable_sort(referrals.begin(), referrals.end(), [](const Referral &one, const Referral &other) {
        if (one.chaseOn.isValid() != other.chaseOn.isValid()) return one.chaseOn.isValid();
        return one.chaseOn < other.chaseOn;
    });
    return referrals;
}

} // namespace alongside
