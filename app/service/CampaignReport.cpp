// SPDX-License-Identifier: Apache-2.0
#include "app/service/CampaignReport.h"

#include "app/domain/FoldedText.h"
#include "app/records/InterviewValues.h"
#include "app/records/RecordKinds.h"

#include <algorithm>

namespace alongside {

namespace {

const QString noGroup = QStringLiteral("None");

} // namespace

Result<Campaign> CampaignReport::find(const QString &name)
{
    Result<QList<Campaign>> campaigns = all(kind::campaign, campaignFrom);
    if (!campaigns) return campaigns.error();
    std::sort(campaigns->begin(), campaigns->end(),
        [](const Campaign &one, const Campaign &other) { return one.from > other.from; });
    for (const Campaign &campaign : std::as_const(*campaigns))
        if (name.isEmpty() || foldedText(campaign.name) == foldedText(name)) return campaign;
    return Error{ErrorKind::NotFound,
        name.isEmpty() ? QStringLiteral("there is no campaign yet: see \"campaign add\"")
                       : QStringLiteral("there is no campaign called \"%1\"").arg(name)};
}

Result<QList<CampaignEntryLine>> CampaignReport::entries(const Campaign &campaign, CampaignGroup by, QDate today)
{
    const auto invitations = all(kind::invitation, invitationFrom);
    const auto reviews = all(kind::reassessment, reassessmentFrom);
    const auto names = groupNames(by, today);
    const auto given = answers();
    const auto known = forms();
    if (!invitations) return invitations.error();
    if (!reviews) return reviews.error();
    if (!names) return names.error();
    if (!given) return given.error();
    if (!known) return known.error();
    QHash<PersonId, QList<Reassessment>> reviewsOf;
    for (const Reassessment &review : *reviews)
        reviewsOf[review.person].append(review);

    QList<CampaignEntryLine> entries;
    for (const Invitation &invitation : *invitations) {
        if (invitation.campaign != campaign.id || !names->contains(invitation.person)) continue; // of another, or gone
        CampaignLine line = lineOf(campaign, invitation, reviewsOf.value(invitation.person), today);
        if (line.review && known->contains(line.review->questionnaire)) {
            const InterviewAnswers said = given->value(line.review->id);
            line.parts =
                progressOf(AnswerSheet{known->value(line.review->questionnaire), today, givenFrom(said)}, said);
        }
        entries.append({line, names->value(invitation.person)});
    }
    return entries;
}

/// By person: everybody who is here.
Result<QHash<PersonId, QString>> CampaignReport::groupNames(CampaignGroup by, QDate today)
{
    KnownRecords records{m_service, m_account};
    const auto people = records.people();
    const auto sites = records.sites();
    const auto coaches = records.coaches();
    const auto expectations = m_service.sync().all(m_account.id, kind::expectation);
    if (!people) return people.error();
    if (!sites) return sites.error();
    if (!coaches) return coaches.error();
    if (!expectations) return expectations.error();
    QHash<QString, QString> names;
    for (const Site &site : *sites)
        names.insert(site.id.text, site.name);
    for (const Coach &coach : *coaches)
        names.insert(coach.id.text, coach.name);
    QHash<PersonId, QString> groups;
    for (const Person &person : *people)
        if (person.status != Person::Status::Left)
            groups.insert(person.id, by == CampaignGroup::Coach ? names.value(person.keyCoach.text, noGroup) : noGroup);
    const QString field = by == CampaignGroup::Site ? QStringLiteral("site") : QStringLiteral("coach");
    for (const Record &place : *expectations) {
        const PersonId person{place.fields.value(QStringLiteral("person")).toString()};
        const QDate to = QDate::fromString(place.fields.value(QStringLiteral("to")).toString(), Qt::ISODate);
        const QDate from = QDate::fromString(place.fields.value(QStringLiteral("from")).toString(), Qt::ISODate);
        const bool isNow = (!from.isValid() || from <= today) && (!to.isValid() || to >= today);
        if (isNow && groups.value(person) == noGroup)
            groups.insert(person, names.value(place.fields.value(field).toString(), noGroup));
    }
    return groups;
}

Result<QHash<ReassessmentId, InterviewAnswers>> CampaignReport::answers()
{
    const auto every = all(kind::answer, interviewAnswerFrom);
    if (!every) return every.error();
    QHash<ReassessmentId, InterviewAnswers> byReview;
    for (const InterviewAnswer &answer : *every)
        byReview[answer.reassessment].insert(answer.key, answer);
    return byReview;
}

Result<QHash<QuestionnaireId, std::shared_ptr<const Questionnaire>>> CampaignReport::forms()
{
    const auto records = m_service.sync().all(m_account.id, kind::questionnaire);
    if (!records) return records.error();
    QHash<QuestionnaireId, std::shared_ptr<const Questionnaire>> forms;
    for (const Record &record : *records)
        forms.insert(
            {record.id}, loadQuestionnaire(record.fields.value(QStringLiteral("document")).toString().toUtf8()).form);
    return forms;
}

template <typename Value> Result<QList<Value>> CampaignReport::all(const QString &type, Value (*read)(const Record &))
{
    const Result<QList<Record>> records = m_service.sync().all(m_account.id, type);
    if (!records) return records.error();
    QList<Value> values;
    for (const Record &record : *records)
        values.append(read(record));
    return values;
}

} // namespace alongside
