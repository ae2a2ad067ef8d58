// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignWords.h"

#include "app/screens/DayWords.h"

namespace alongside {

QString CampaignWords::step(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Overdue:
        return tr("Overdue");
    case CampaignStep::ToDo:
        return tr("Not begun, nothing booked");
    case CampaignStep::Booked:
        return tr("Booked");
    case CampaignStep::Paused:
        return tr("Paused part way");
    case CampaignStep::Begun:
        return tr("Under way now");
    case CampaignStep::NotAgreed:
        return tr("Given, agreement still open");
    case CampaignStep::Away:
        return tr("Away");
    case CampaignStep::Declined:
        return tr("Declined");
    case CampaignStep::Done:
        return tr("Finished");
    }
    Q_UNREACHABLE();
}

QString CampaignWords::part(FormPart part)
{
    switch (part) {
    case FormPart::Profile:
        return tr("Individual profile");
    case FormPart::Earnings:
        return tr("Permitted earnings");
    case FormPart::Referrals:
        return tr("Referral routes");
    case FormPart::Placements:
        return tr("Monitoring of placements");
    default:
        return tr("Other questions");
    }
}

QString CampaignWords::everybodyLeft() { return tr("Still to do"); }

QString CampaignWords::needsAdvocate() { return tr("Needs an advocate, nobody found yet"); }

QString CampaignWords::atNoSite() { return tr("At no site"); }

QString CampaignWords::ofNoCoach() { return tr("No coach named"); }

QString CampaignWords::label(const char *english)
{
    [[maybe_unused]] static const char *const labels[] = {QT_TR_NOOP("State"), QT_TR_NOOP("Parts"),
        QT_TR_NOOP("Advocate"), QT_TR_NOOP("Needs an advocate"), QT_TR_NOOP("Does not"), QT_TR_NOOP("%1 of 4 parts"),
        QT_TR_NOOP("Everybody"), QT_TR_NOOP("Site"), QT_TR_NOOP("Who"), QT_TR_NOOP("Not in a campaign"),
        QT_TR_NOOP("by %1"), QT_TR_NOOP("on %1"), QT_TR_NOOP("under 5, or hidden"), QT_TR_NOOP("Done"),
        QT_TR_NOOP("Part done"), QT_TR_NOOP("Booked"), QT_TR_NOOP("Declined"), QT_TR_NOOP("Away"),
        QT_TR_NOOP("Overdue"), QT_TR_NOOP("To do")};
    return tr(english);
}

QString CampaignWords::booking(const Invitation &invitation, const QString &coach)
{
    if (!invitation.bookedFor.isValid()) return {};
    const QString day = DayWords::shortDay(invitation.bookedFor);
    QStringList parts{invitation.bookedTime.isValid()
            ? tr("%1, %2", "day and time").arg(day, DayWords::time(invitation.bookedTime))
            : day};
    for (const QString &more : {invitation.bookedPlace, coach})
        if (!more.isEmpty()) parts.append(more);
    return parts.join(QStringLiteral(" · "));
}

QString CampaignWords::detail(const CampaignLine &line, const QString &coach, QDate today)
{
    const Invitation &invitation = line.invitation;
    const QString booked = booking(invitation, coach);
    switch (stepOf(line)) {
    case CampaignStep::Declined:
        return invitation.declinedWhy.isEmpty() ? tr("Why is not written down") : invitation.declinedWhy;
    case CampaignStep::Away: {
        const QString back = tr("Back on %1").arg(DayWords::shortDay(invitation.awayUntil));
        return invitation.awayWhy.isEmpty() ? back : tr("%1: %2", "when, why").arg(back, invitation.awayWhy);
    }
    case CampaignStep::Paused:
    case CampaignStep::Begun: {
        const QString done = tr("%1 of 4 parts done").arg(line.partsDone());
        return isBookedAhead(line, today) ? tr("%1 · goes on %2", "how far, when").arg(done, booked) : done;
    }
    case CampaignStep::NotAgreed:
    case CampaignStep::Done:
        return tr("On %1").arg(DayWords::shortDay(Clock::localDateOf(line.review->completedAt.value_or(Instant{}))));
    default:
        break;
    }
    const bool isPast = invitation.bookedFor.isValid() && invitation.bookedFor < today;
    return isPast ? tr("Was booked for %1: did it happen?").arg(booked) : booked;
}

QString CampaignWords::act(Act act) { return act == Act::Book ? tr("Book …") : tr("Look …"); }

QString CampaignWords::before(const FieldChange &change)
{
    if (change.field == QStringLiteral("needsAdvocate")) return change.was.toBool() ? tr("yes") : tr("no");
    const QString was = change.was.toString();
    const QDate day = QDate::fromString(was, Qt::ISODate);
    if (day.isValid()) return DayWords::shortDay(day);
    return was.isEmpty() ? tr("empty") : was;
}

QString CampaignWords::change(const FieldChange &change, const QString &who)
{
    const QHash<QString, QString> names{{QStringLiteral("bookedFor"), tr("Day")},
        {QStringLiteral("bookedTime"), tr("Time")}, {QStringLiteral("bookedPlace"), tr("Place")},
        {QStringLiteral("coach"), tr("With")}, {QStringLiteral("declinedOn"), tr("Declined on")},
        {QStringLiteral("declinedWhy"), tr("Why they declined")}, {QStringLiteral("declinedSaidBy"), tr("Whose words")},
        {QStringLiteral("awayUntil"), tr("Away until")}, {QStringLiteral("awayWhy"), tr("Why they are away")},
        {QStringLiteral("needsAdvocate"), tr("Needs an advocate")}, {QStringLiteral("advocate"), tr("Advocate")}};
    return tr("%1: was %2", "a field and what it said")
        .arg(names.value(change.field, change.field), who.isEmpty() ? before(change) : who);
}

} // namespace alongside
