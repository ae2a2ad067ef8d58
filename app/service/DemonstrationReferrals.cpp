// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationReferrals.h"

#include "app/domain/referral/Referral.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/service/DemonstrationWork.h"

namespace alongside {

namespace {

/// Whom DemonstrationDecisions lets say yes to a referral, and how many weeks ago.
constexpr int oneInSoManyIsReferred = 11;
constexpr int weeksSinceTheYes = 3;

/// How far one has got, in so many days before the day.
struct Story {
    const char *destination;
    QList<ReferralWish> steps; ///< their days are filled in
    int chasedAfter; ///< days from the day; before it: it is overdue
};

const QList<Story> &everyStory()
{
    using State = Referral::State;
    static const QList<Story> stories{
        {"Walsall College, supported internship. Ask for Nia Rowlands.", {{State::Sent, {}, {}}}, -4},
        {"Walsall College, supported internship",
            {{State::Sent, {}, {}}, {State::Accepted, {}, QStringLiteral("A place from January")}}, 21},
        {"Dudley College, work-related learning", {}, 9},
        {"Walsall College, supported internship",
            {{State::Sent, {}, {}}, {State::Declined, {}, QStringLiteral("Full until September")}}, 0}};
    return stories;
}

Operation stepOf(const Referral &before, const Referral &after)
{
    const QJsonObject was = fieldsOf(before);
    const QJsonObject now = fieldsOf(after);
    Operation patch = patching(kind::referral, before.id.text, {});
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (was.value(field.key()) == *field) continue; // as it was
        patch.set.insert(field.key(), *field);
        patch.was.insert(field.key(), was.contains(field.key()) ? was.value(field.key()) : QJsonValue{});
    }
    return patch;
}

Referral made(const DemonstrationPerson &person, int number, QDate on)
{
    Referral referral{.person = person.person.id,
        .origin = demonstrationId(kind::referral, QString::number(number)),
        .route = route::college,
        .reason = QStringLiteral("Wants to learn a trade with people of the same age"),
        .decision = {demonstrationId(kind::decision, QStringLiteral("%1/%2").arg(number).arg(weeksSinceTheYes))},
        .by = person.expectation.coach,
        .at = demonstrationInstant(on, QTime{15, 5})};
    referral.id = referralIdOf(referral.person, referral.origin);
    return referral;
}

} // namespace

QList<Operation> demonstrationReferrals(const QList<DemonstrationPerson> &people, QDate day)
{
    QList<Operation> operations;
    for (int number = 0; number < people.size(); number += oneInSoManyIsReferred) {
        const Story &story = everyStory().at(number / oneInSoManyIsReferred % everyStory().size());
        QDate on = day.addDays(-7 * weeksSinceTheYes);
        Referral referral = made(people.at(number), number, on);
        referral.destination = QString::fromLatin1(story.destination);
        if (story.chasedAfter != 0) referral.chaseOn = day.addDays(story.chasedAfter);
        operations.append(making(kind::referral, {}, fieldsOf(referral)));
        for (ReferralWish wish : story.steps) {
            wish.on = on = on.addDays(6);
            const Referral next = after(referral, wish);
            operations.append(stepOf(referral, next));
            referral = next;
        }
    }
    return operations;
}

} // namespace alongside
