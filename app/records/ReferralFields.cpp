// SPDX-License-Identifier: Apache-2.0
#include "app/records/ReferralFields.h"

#include "app/records/FieldList.h"
#include "app/records/ReferralKinds.h"

namespace alongside {

QJsonObject fieldsOf(const Referral &referral)
{
    return FieldList{}
        .add("person", referral.person)
        .add("origin", referral.origin)
        .add("reassessment", referral.review)
        .add("decision", referral.decision)
        .add("route", referral.route)
        .add("destination", referral.destination)
        .add("reason", referral.reason)
        .add("state", toText(referral.state))
        .add("sentOn", referral.sentOn)
        .add("answeredOn", referral.answeredOn)
        .add("endedOn", referral.endedOn)
        .add("answer", referral.answer)
        .add("outcome", referral.outcome)
        .add("chaseOn", referral.chaseOn)
        .add("chases", listFrom(referral.chases))
        .add("by", referral.by)
        .add("at", referral.at)
        .object();
}

Referral referralFrom(const Record &record)
{
    const auto word = [&record](const char *name) { return record.fields.value(QLatin1String{name}).toString(); };
    const auto day = [&word](const char *name) { return QDate::fromString(word(name), Qt::ISODate); };
    return {.id = {record.id},
        .person = {word("person")},
        .origin = word("origin"),
        .review = {word("reassessment")},
        .route = word("route"),
        .destination = word("destination"),
        .reason = word("reason"),
        .decision = {word("decision")},
        .state = referralStateFromText(word("state")),
        .sentOn = day("sentOn"),
        .answeredOn = day("answeredOn"),
        .endedOn = day("endedOn"),
        .answer = word("answer"),
        .outcome = word("outcome"),
        .chaseOn = day("chaseOn"),
        .chases = chasesFrom(record.fields.value(QStringLiteral("chases")).toArray()),
        .by = {word("by")},
        .at = instantFromText(word("at"))};
}

QJsonArray listFrom(const QList<ReferralChase> &chases)
{
    return listOf(chases,
        [](const ReferralChase &chase) { return FieldList{}.add("on", chase.on).add("words", chase.words).object(); });
}

QList<ReferralChase> chasesFrom(const QJsonArray &list)
{
    QList<ReferralChase> chases;
    for (const QJsonValue &item : list)
        chases.append({QDate::fromString(item[QStringLiteral("on")].toString(), Qt::ISODate),
            item[QStringLiteral("words")].toString()});
    return chases;
}

QString referralOriginOf(const ReassessmentId &review, const QString &answerKey)
{
    return review.text + QLatin1Char('/') + answerKey;
}

ReferralId referralIdOf(const PersonId &person, const QString &origin)
{
    return {naturalId(kind::referral, {person.text, origin})};
}

} // namespace alongside
