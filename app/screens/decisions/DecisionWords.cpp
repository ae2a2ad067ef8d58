// SPDX-License-Identifier: Apache-2.0
#include "app/screens/decisions/DecisionWords.h"

#include "app/screens/DayWords.h"

#include <QHash>

namespace alongside {

QString DecisionWords::purpose(const QString &asked)
{
    const QHash<QString, QString> words{{alongside::purpose::photo, tr("Photos")},
        {alongside::purpose::share, tr("Sharing")}, {alongside::purpose::refer, tr("A referral")},
        {alongside::purpose::move, tr("Moving place")}, {alongside::purpose::pay, tr("Paid work")}};
    return words.value(asked, asked);
}

QString DecisionWords::question(const QString &asked)
{
    const QHash<QString, QString> words{
        {alongside::purpose::photo, tr("Being photographed, and seen on this service’s tablets")},
        {alongside::purpose::share, tr("Giving others a page of what is written about them")},
        {alongside::purpose::refer, tr("Asking another service to help them")},
        {alongside::purpose::move, tr("Going to another place")},
        {alongside::purpose::pay, tr("Earning money, and what it does to benefits")}};
    return words.value(asked, asked);
}

QString DecisionWords::standing(const Consent &consent, QDate today)
{
    const auto since = [today](const std::optional<Instant> &at) {
        return DayWords::timeSeenFrom(today, at.value_or(Instant{}));
    };
    switch (consent.state()) {
    case Consent::State::NotAsked:
        return tr("Not asked yet");
    case Consent::State::Given:
        return tr("Yes, since %1").arg(since(consent.givenAt));
    case Consent::State::Ended:
        break;
    }
    const QString no = tr("No, since %1").arg(since(consent.endedAt));
    return consent.endedWords.isEmpty() ? no : tr("%1: “%2”", "no since, and their words").arg(no, consent.endedWords);
}

QString DecisionWords::whatStops(const QString &asked, const QString &name)
{
    if (asked == alongside::purpose::photo)
        return tr("No photo of %1 is shown or taken any more, on any tablet, from its next contact on.").arg(name);
    if (asked == alongside::purpose::share) return tr("No page about %1 can be saved to give away.").arg(name);
    const QString task = tr("The key coach gets something to do, due today: %1").arg(toStop(asked));
    QStringList sentences;
    for (const ConsentAct act : stoppedBy(asked))
        sentences.append(ends(act, name));
    return (sentences + QStringList{task}).join(QLatin1Char(' '));
}

QString DecisionWords::ends(ConsentAct act, const QString &name)
{
    switch (act) {
    case ConsentAct::TakePhotos:
    case ConsentAct::SeePhotos:
        return tr("No photo of %1 is shown or taken any more.").arg(name);
    case ConsentAct::GivePage:
        return tr("No page about %1 can be saved to give away.").arg(name);
    case ConsentAct::MakeReferral:
        return tr("No referral is made for %1.").arg(name);
    case ConsentAct::BeginPlacement:
        return tr("No new placement can be started for %1.").arg(name);
    case ConsentAct::AgreePay:
        return tr("No paid work and no other pay can be agreed for %1.").arg(name);
    }
    Q_UNREACHABLE();
}

QString DecisionWords::stopped(ConsentAct act, const QString &name)
{
    const QString no = tr("%1 said no: %2.", "a name, and what was asked").arg(name, question(purposeOf(act)));
    return QStringList{no, ends(act, name), tr("Ask them again first, and write down what they decide.")}.join(
        QLatin1Char(' '));
}

QString DecisionWords::toStop(const QString &asked)
{
    const QHash<QString, QString> words{{alongside::purpose::refer, tr("Stop the referral: they have said no.")},
        {alongside::purpose::move, tr("Stop the move: they have said no.")},
        {alongside::purpose::pay, tr("Stop what is planned about paid work: they have said no.")}};
    const bool stopsByItself = asked == alongside::purpose::photo || asked == alongside::purpose::share;
    return words.value(asked, stopsByItself ? QString{} : tr("Stop what was agreed: they have said no."));
}

QString DecisionWords::answer(Decision::Answer answer)
{
    return answer == Decision::Answer::Yes ? tr("Yes") : tr("No");
}

QString DecisionWords::decider(const Decision &decision)
{
    const QString asked =
        decision.consulted.isEmpty() ? QString{} : QLatin1Char(' ') + tr("Asked: %1").arg(decision.consulted);
    switch (decision.decidedBy) {
    case Decision::DecidedBy::Person:
        return tr("They decided themselves.");
    case Decision::DecidedBy::BestInterests:
        return tr("Decided in their best interests.") + asked;
    case Decision::DecidedBy::Attorney:
        return tr("Their attorney decided.") + asked;
    case Decision::DecidedBy::Deputy:
        return tr("Their deputy decided.") + asked;
    }
    Q_UNREACHABLE();
}

QString DecisionWords::capacity(const Decision &decision)
{
    switch (decision.capacity) {
    case Decision::Capacity::Assumed:
        return tr("Capacity was assumed.");
    case Decision::Capacity::Has:
        return tr("Assessed: they have capacity. %1").arg(decision.capacityWhy);
    case Decision::Capacity::Lacks:
        return tr("Assessed: they lack capacity for this. %1").arg(decision.capacityWhy);
    }
    Q_UNREACHABLE();
}

QString DecisionWords::gap(DecisionGap gap)
{
    switch (gap) {
    case DecisionGap::Purpose:
        return tr("Choose what it is about.");
    case DecisionGap::Explained:
        return tr("Say how it was explained.");
    case DecisionGap::Said:
        return tr("Say what they said or showed.");
    case DecisionGap::CapacityWhy:
        return tr("Give the reasons of the assessment.");
    case DecisionGap::Decider:
        return tr("Who has capacity decides themselves; for who lacks it, somebody else does.");
    case DecisionGap::Consulted:
        return tr("Say who was asked.");
    }
    Q_UNREACHABLE();
}

} // namespace alongside
