// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationDecisions.h"

#include "app/domain/Consent.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/DemonstrationWork.h"

namespace alongside {

namespace {

/// Weeks before the day, and every how many people one goes like this: one of each purpose.
struct Pattern {
    int weeks;
    int oneIn;
    Decision decision;
};

const QList<Pattern> &everyPattern()
{
    using Capacity = Decision::Capacity;
    using DecidedBy = Decision::DecidedBy;
    static const QList<Pattern> patterns{
        {10, 2,
            {.purpose = purpose::photo,
                .about = QStringLiteral("For the register, on the tablets of the staff"),
                .explained = QStringLiteral("Showed the tablet with other people’s photos"),
                .said = QStringLiteral("Smiled and sat down in front of the camera"),
                .answer = Decision::Answer::Yes}},
        {7, 5,
            {.purpose = purpose::share,
                .about = QStringLiteral("The one-page profile, with the job centre’s disability adviser"),
                .explained = QStringLiteral("Read every line aloud, with the easy-read leaflet"),
                .helped = QStringLiteral("Their sister"),
                .said = QStringLiteral("“Yes. Not the bit about the hospital.”"),
                .answer = Decision::Answer::Yes}},
        {5, 9,
            {.purpose = purpose::move,
                .about = QStringLiteral("To another site from the spring"),
                .explained = QStringLiteral("Two visits there, then cards: here or there"),
                .helped = QStringLiteral("An independent advocate"),
                .said = QStringLiteral("Turned the card of the new site over, twice"),
                .capacity = Capacity::Has,
                .capacityWhy = QStringLiteral("Kept both places apart, and chose the same way a week later"),
                .answer = Decision::Answer::No}},
        {3, 11,
            {.purpose = purpose::refer,
                .about = QStringLiteral("To the college’s supported internship"),
                .explained = QStringLiteral("Objects from both places, three short talks"),
                .helped = QStringLiteral("The speech therapist"),
                .said = QStringLiteral("Gave no sign that could be read either way"),
                .capacity = Capacity::Lacks,
                .capacityWhy = QStringLiteral("Could not keep what it is about in mind from one talk to the next"),
                .decidedBy = DecidedBy::BestInterests,
                .consulted = QStringLiteral("Mother, key worker at home, the college"),
                .answer = Decision::Answer::Yes}}};
    return patterns;
}

/// How they stand since; one in twelve has taken a photo back meanwhile.
Consent standingAfter(const Decision &decision, int number)
{
    Consent consent{.person = decision.person, .purpose = decision.purpose};
    if (decision.answer == Decision::Answer::Yes) consent.givenAt = decision.at;
    const bool isTakenBack = decision.purpose == purpose::photo && number % 12 == 4;
    if (decision.answer == Decision::Answer::Yes && !isTakenBack) return consent;
    consent.endedAt = isTakenBack ? decision.at + std::chrono::days{20} : decision.at;
    consent.endedBy = decision.by;
    consent.endedWords = isTakenBack ? QStringLiteral("“No more photos of me.”") : decision.said;
    return consent;
}

} // namespace

QList<Operation> demonstrationDecisions(const QList<DemonstrationPerson> &people, QDate day)
{
    QList<Operation> operations;
    for (int number = 0; number < people.size(); ++number)
        for (const Pattern &pattern : everyPattern()) {
            if (number % pattern.oneIn != 0) continue; // nobody has asked them yet
            Decision decision = pattern.decision;
            decision.person = people.at(number).person.id;
            decision.by = people.at(number).expectation.coach;
            decision.at = demonstrationInstant(day.addDays(-7 * pattern.weeks), QTime{14, 20});
            decision.id = {demonstrationId(kind::decision, QStringLiteral("%1/%2").arg(number).arg(pattern.weeks))};
            operations.append(making(kind::decision, decision.id.text, fieldsOf(decision)));
            operations.append(making(kind::consent, {}, fieldsOf(standingAfter(decision, number))));
        }
    return operations;
}

} // namespace alongside
