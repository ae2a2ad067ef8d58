// SPDX-License-Identifier: Apache-2.0
#include "app/store/InterviewStore.h"

#include "app/records/InterviewFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectReassessment = QStringLiteral(R"sql(
    SELECT "id", "person", "form", "previous", "questionnaire", "startedAt", "startedBy", "format", "position",
           "sittings", "outcome", "nextReview", "completedAt", "completedBy", "agreement", "agreementWords",
           "agreementAttachment", "agreementHash", "agreedAt", "agreementTakenBy"
    FROM "Reassessment" AS review)sql");
const QString latestFirst = QStringLiteral(R"sql( ORDER BY "startedAt" DESC, "id")sql");

const QString selectAnswer = QStringLiteral(R"sql(
    SELECT "person", "reassessment", "answerKey", "value", "absence", "answeredBy", "how", "reversed", "seen", "means",
           "by", "at"
    FROM "Answer")sql");
const QString ofOneReview = QStringLiteral(R"sql( WHERE "reassessment" = ?)sql");

std::optional<Agreement> agreementIn(const Row &row)
{
    if (row.text(14).isEmpty()) return std::nullopt;
    return Agreement{.form = agreementFormFromText(row.text(14)),
        .words = row.text(15),
        .attachment = {row.text(16)},
        .hash = row.text(17),
        .at = instantIn(row, 18).value_or(Instant{}),
        .takenBy = {row.text(19)}};
}

Reassessment reassessmentIn(const Row &row)
{
    const QString previous = row.text(3);
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .form = row.text(2),
        .previous = {previous == noPrevious ? QString{} : previous},
        .questionnaire = {row.text(4)},
        .startedAt = instantIn(row, 5).value_or(Instant{}),
        .startedBy = {row.text(6)},
        .format = interviewFormatFromText(row.text(7)),
        .position = row.text(8),
        .sittings = sittingsFrom(listIn(row, 9)),
        .outcome = row.text(10),
        .nextReview = dateIn(row, 11),
        .completedAt = instantIn(row, 12),
        .completedBy = {row.text(13)},
        .agreement = agreementIn(row)};
}

InterviewAnswer answerIn(const Row &row)
{
    return {.person = {row.text(0)},
        .reassessment = {row.text(1)},
        .key = row.text(2),
        .value = answerValueFrom(row.text(3)),
        .without = noAnswerFromText(row.text(4)),
        .by = answeredByFromText(row.text(5)),
        .how = answeredHowFrom(listIn(row, 6)),
        .reversed = reversedFrom(row.text(7)),
        .seen = row.text(8),
        .means = row.text(9),
        .recordedBy = {row.text(10)},
        .at = instantIn(row, 11).value_or(Instant{})};
}

} // namespace

Result<std::optional<Reassessment>> InterviewStore::find(const ReassessmentId &id)
{
    return m_database.first(selectReassessment + QStringLiteral(" WHERE \"id\" = ?"), reassessmentIn, id.text);
}

Result<std::optional<Reassessment>> InterviewStore::lastOf(const PersonId &person, const QString &form)
{
    return m_database.first(selectReassessment + QStringLiteral(R"sql(
        WHERE "person" = ? AND "form" = ? AND NOT EXISTS (
            SELECT 1 FROM "Reassessment" AS next
            WHERE next."person" = review."person" AND next."previous" = review."id")
        ORDER BY "completedAt" IS NOT NULL, "startedAt" DESC)sql"),
        reassessmentIn, person.text, form);
}

Result<QList<Reassessment>> InterviewStore::ofPerson(const PersonId &person)
{
    return m_database.collect(
        selectReassessment + QStringLiteral(R"sql( WHERE "person" = ?)sql") + latestFirst, reassessmentIn, person.text);
}

Result<QList<Reassessment>> InterviewStore::ofEverybody()
{
    return m_database.collect(selectReassessment + latestFirst, reassessmentIn);
}

Result<QList<Reassessment>> InterviewStore::all(const QString &form)
{
    return m_database.collect(
        selectReassessment + QStringLiteral(R"sql( WHERE "form" = ?)sql") + latestFirst, reassessmentIn, form);
}

Result<QList<Reassessment>> InterviewStore::drafts()
{
    return m_database.collect(
        selectReassessment + QStringLiteral(R"sql( WHERE "completedAt" IS NULL)sql") + latestFirst, reassessmentIn);
}

Result<QHash<ReassessmentId, int>> InterviewStore::completeInDrafts()
{
    QHash<ReassessmentId, int> complete;
    const auto rows = m_database.collect(QStringLiteral(R"sql(
        SELECT "reassessment", "value", "absence" FROM "Answer"
        WHERE "reassessment" IN (SELECT "id" FROM "Reassessment" WHERE "completedAt" IS NULL))sql"),
        [&complete](const Row &row) {
            const InterviewAnswer answer{
                .value = answerValueFrom(row.text(1)), .without = noAnswerFromText(row.text(2))};
            if (answer.isComplete()) ++complete[{row.text(0)}];
            return 0;
        });
    if (!rows) return rows.error();
    return complete;
}

Result<QHash<ReassessmentId, InterviewAnswers>> InterviewStore::answersInDrafts(const QString &form)
{
    const auto list = m_database.collect(selectAnswer + QStringLiteral(R"sql(
        WHERE "reassessment" IN (SELECT "id" FROM "Reassessment" WHERE "form" = ? AND "completedAt" IS NULL))sql"),
        answerIn, form);
    if (!list) return list.error();
    QHash<ReassessmentId, InterviewAnswers> answers;
    for (const InterviewAnswer &answer : *list)
        answers[answer.reassessment].insert(answer.key, answer);
    return answers;
}

Result<InterviewAnswers> InterviewStore::answersOf(const ReassessmentId &id)
{
    const auto list = m_database.collect(selectAnswer + ofOneReview, answerIn, id.text);
    if (!list) return list.error();
    InterviewAnswers answers;
    for (const InterviewAnswer &answer : *list)
        answers.insert(answer.key, answer);
    return answers;
}

Result<std::optional<InterviewAnswer>> InterviewStore::answer(const ReassessmentId &id, const QString &key)
{
    return m_database.first(
        selectAnswer + ofOneReview + QStringLiteral(R"sql( AND "id" = ?)sql"), answerIn, id.text, answerIdOf(id, key));
}

} // namespace alongside
