// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads reviews and what was answered in them. Any thread, with that thread's connection.
class InterviewStore {
public:
    explicit InterviewStore(Database &database) : m_database{database} { }

    Result<std::optional<Reassessment>> find(const ReassessmentId &id);
    /// The last one of this form, whatever its state: none comes after it. No clock decides which it is.
    Result<std::optional<Reassessment>> lastOf(const PersonId &person, const QString &form);
    /// Everything of that person, the latest begun first.
    Result<QList<Reassessment>> ofPerson(const PersonId &person);
    /// Everybody's of every form, the latest begun first.
    Result<QList<Reassessment>> ofEverybody();
    /// Everybody's of that form, completed or not, the latest begun first.
    Result<QList<Reassessment>> all(const QString &form);
    /// Everybody's that is not completed, the latest begun first.
    Result<QList<Reassessment>> drafts();
    /// Of each that is not completed, how many questions have a complete answer; none where no question has.
    Result<QHash<ReassessmentId, int>> completeInDrafts();

    /// What was answered in each review of that form that is not completed.
    Result<QHash<ReassessmentId, InterviewAnswers>> answersInDrafts(const QString &form);

    /// As they are saved; what is being typed lies over them (AnswerDraft.h).
    Result<InterviewAnswers> answersOf(const ReassessmentId &id);
    Result<std::optional<InterviewAnswer>> answer(const ReassessmentId &id, const QString &key);

private:
    Database &m_database;
};

} // namespace alongside
