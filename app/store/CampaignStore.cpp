// SPDX-License-Identifier: Apache-2.0
#include "app/store/CampaignStore.h"

#include "app/domain/Expectation.h"
#include "app/store/ColumnValues.h"
#include "app/store/ExpectationStore.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

const QString selectInvitation = QStringLiteral(R"sql(
    SELECT "campaign", "person", "bookedFor", "bookedTime", "coach", "declinedOn", "declinedWhy", "awayUntil",
           "awayWhy", "needsAdvocate", "advocate", "bookedPlace", "declinedSaidBy"
    FROM "Invitation" WHERE "campaign" = ?)sql");

Campaign campaignIn(const Row &row)
{
    return {
        .id = {row.text(0)}, .name = row.text(1), .form = row.text(2), .from = dateIn(row, 3), .due = dateIn(row, 4)};
}

Invitation invitationIn(const Row &row)
{
    return {.campaign = {row.text(0)},
        .person = {row.text(1)},
        .bookedFor = dateIn(row, 2),
        .bookedTime = timeIn(row, 3),
        .bookedWith = {row.text(4)},
        .bookedPlace = row.text(11),
        .declinedOn = dateIn(row, 5),
        .declinedWhy = row.text(6),
        .declinedSaidBy = answeredByFromText(row.text(12)),
        .awayUntil = dateIn(row, 7),
        .awayWhy = row.text(8),
        .needsAdvocate = !row.isNull(9) && row.boolean(9),
        .advocate = row.text(10)};
}

/// How far reviews that are under way have got: each form is read once, and all answers at once.
class OpenReviews {
public:
    static Result<OpenReviews> read(Database &database, const QString &form)
    {
        const auto answers = InterviewStore{database}.answersInDrafts(form);
        if (!answers) return answers.error();
        return OpenReviews{database, *answers};
    }

    Result<QList<PartProgress>> progress(const Reassessment &review, QDate today)
    {
        const auto form = formOf(review.questionnaire);
        if (!form) return form.error();
        const InterviewAnswers answers = m_answers.value(review.id);
        return progressOf(AnswerSheet{*form, today, givenFrom(answers)}, answers);
    }

private:
    using Form = std::shared_ptr<const Questionnaire>;
    using AnswersOfReviews = QHash<ReassessmentId, InterviewAnswers>;

    OpenReviews(Database &database, AnswersOfReviews answers) : m_database{&database}, m_answers{std::move(answers)} { }

    Result<Form> formOf(const QuestionnaireId &id)
    {
        if (const auto known = m_forms.constFind(id); known != m_forms.cend()) return *known;
        const auto document = FormStore{*m_database}.document(id);
        if (!document) return document.error();
        return *m_forms.insert(id, loadQuestionnaire(document->value_or(QByteArray{})).form);
    }

    Database *m_database;
    AnswersOfReviews m_answers;
    QHash<QuestionnaireId, Form> m_forms;
};

template <typename Value, typename KeyOf> auto byPerson(const QList<Value> &values, KeyOf keyOf)
{
    QHash<PersonId, QList<Value>> sorted;
    for (const Value &value : values)
        sorted[keyOf(value)].append(value);
    return sorted;
}

} // namespace

Result<QList<Campaign>> CampaignStore::all()
{
    return m_database.collect(
        QStringLiteral(
            R"sql(SELECT "id", "name", "form", "from", "due" FROM "Campaign" ORDER BY "from" DESC, "name")sql"),
        campaignIn);
}

Result<std::optional<Invitation>> CampaignStore::invitation(const CampaignId &campaign, const PersonId &person)
{
    return m_database.first(
        selectInvitation + QStringLiteral(R"sql( AND "person" = ?)sql"), invitationIn, campaign.text, person.text);
}

Result<QList<Invitation>> CampaignStore::invitations(const CampaignId &campaign)
{
    return m_database.collect(selectInvitation, invitationIn, campaign.text);
}

Result<QList<CampaignEntry>> CampaignStore::entries(const Campaign &campaign, QDate today)
{
    const auto invited = invitations(campaign.id);
    const auto people = PersonStore{m_database}.everyone();
    const auto reviews = InterviewStore{m_database}.all(campaign.form);
    const auto expected = ExpectationStore{m_database}.currentOn(today);
    if (!invited) return invited.error();
    if (!people) return people.error();
    if (!reviews) return reviews.error();
    if (!expected) return expected.error();
    const auto invitationOf = byPerson(*invited, [](const Invitation &each) { return each.person; });
    const auto reviewsOf = byPerson(*reviews, [](const Reassessment &each) { return each.person; });
    const auto placesOf = byPerson(*expected, [](const Expectation &each) { return each.person; });

    auto open = OpenReviews::read(m_database, campaign.form);
    if (!open) return open.error();
    QList<CampaignEntry> entries;
    for (const Person &person : *people) {
        if (!invitationOf.contains(person.id)) continue; // is not in it
        CampaignLine line = lineOf(campaign, invitationOf.value(person.id).first(), reviewsOf.value(person.id), today);
        if (line.review && line.review->isDraft()) {
            const auto progress = open->progress(*line.review, today);
            if (!progress) return progress.error();
            line.parts = *progress;
        }
        const Expectation place = placesOf.value(person.id).value(0);
        entries.append({line, person, place.site, person.keyCoach.isEmpty() ? place.coach : person.keyCoach});
    }
    return entries;
}

} // namespace alongside
