// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralWords.h"

#include "app/domain/referral/ReferralRoute.h"
#include "app/screens/DayWords.h"

#include <QHash>

namespace alongside {

QString ReferralWords::route(const QString &code)
{
    const QHash<QString, QString> words{{route::dayService, tr("Day service")},
        {route::accessToWork, tr("Access to Work")}, {route::connectToWork, tr("Connect to Work or like it")},
        {route::outsideProvider, tr("Outside provider")}, {route::communityInterest, tr("Community interest company")},
        {route::voluntarySector, tr("Voluntary sector")}, {route::college, tr("College or training")},
        {route::health, tr("Health")}, {route::welfareRights, tr("Welfare rights")}};
    return words.value(code, code);
}

QString ReferralWords::standing(const Referral &referral)
{
    switch (referral.state) {
    case Referral::State::Made:
        return tr("Written, still to be sent");
    case Referral::State::Sent:
        return tr("Sent %1, no answer yet").arg(DayWords::shortDay(referral.sentOn));
    case Referral::State::Accepted:
        return tr("Accepted %1").arg(DayWords::shortDay(referral.answeredOn));
    case Referral::State::Declined:
        return tr("They declined %1").arg(DayWords::shortDay(referral.answeredOn));
    case Referral::State::Ended:
        return tr("Ended %1: %2", "day, what came of it").arg(DayWords::shortDay(referral.endedOn), referral.outcome);
    case Referral::State::Withdrawn:
        return tr("Withdrawn %1: %2", "day, why").arg(DayWords::shortDay(referral.endedOn), referral.outcome);
    case Referral::State::Unknown:
        break;
    }
    return tr("A newer version of Alongside knows how far it is");
}

QString ReferralWords::chase(const Referral &referral, QDate today)
{
    if (!referral.isOpen() || !referral.chaseOn.isValid()) return {};
    if (referral.isOverdue(today))
        return tr("Ask how it stands: %n days late", nullptr, int(referral.chaseOn.daysTo(today)));
    return tr("Ask how it stands by %1").arg(DayWords::shortDay(referral.chaseOn));
}

QString ReferralWords::step(Referral::State to)
{
    switch (to) {
    case Referral::State::Sent:
        return tr("It was sent");
    case Referral::State::Accepted:
        return tr("They accepted");
    case Referral::State::Declined:
        return tr("They declined");
    case Referral::State::Ended:
        return tr("It has ended");
    case Referral::State::Withdrawn:
        return tr("Withdraw it");
    default:
        return {};
    }
}

QString ReferralWords::stepQuestion(Referral::State to)
{
    switch (to) {
    case Referral::State::Accepted:
    case Referral::State::Declined:
        return tr("What they said");
    case Referral::State::Ended:
        return tr("What came of it");
    case Referral::State::Withdrawn:
        return tr("Why");
    default:
        return {};
    }
}

QString ReferralWords::refusal(ReferralRefusal refusal, const QString &name)
{
    switch (refusal) {
    case ReferralRefusal::NotAStep:
        return tr("That cannot follow what was done last. Somebody may have changed it meanwhile.");
    case ReferralRefusal::NotAsked:
        return tr("Nobody has asked %1 yet. Write down their decision about a referral first.").arg(name);
    case ReferralRefusal::SaidNo:
        return tr("%1 has said no to being referred. It goes no further; it can be withdrawn.").arg(name);
    case ReferralRefusal::NoDecision:
        return tr("Choose the decision in which %1 said yes to this.").arg(name);
    case ReferralRefusal::NoRoute:
        return tr("Choose which way.");
    case ReferralRefusal::NoDestination:
        return tr("Say where to exactly, before it is sent.");
    case ReferralRefusal::NoReason:
        return tr("Say why.");
    case ReferralRefusal::NoOutcome:
        return tr("Say what came of it, or why it is withdrawn.");
    case ReferralRefusal::NoDay:
        return tr("Say on which day.");
    case ReferralRefusal::TooEarly:
        return tr("That day is before the step before it.");
    case ReferralRefusal::InTheFuture:
        return tr("That day is still to come.");
    }
    Q_UNREACHABLE();
}

QString ReferralWords::yes(const Decision &decision, const QString &coach, QDate today)
{
    const QString when = DayWords::timeSeenFrom(today, decision.at);
    const QString about = decision.about.isEmpty() ? tr("A referral") : decision.about;
    return coach.isEmpty() ? tr("%1: yes, %2", "what about, when").arg(about, when)
                           : tr("%1: yes. %2, %3", "what about, who wrote it down, when").arg(about, coach, when);
}

} // namespace alongside
