// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/AnswerDraft.h"

namespace alongside {

/// Writes what is answered in a review: a choice is one mutation at once, what is typed is a draft letter by letter and
/// one mutation when the field is left. On disk when a call returns without an error. Answering after the review is
/// completed is allowed: it voids the agreement (standingOf).
class AnswerWriter {
public:
    explicit AnswerWriter(Act &act) : m_act{act} { }

    /// Of one question. NotFound where the review is not on this tablet. Another answer than before is nobody's yet:
    /// who gave it and how goes, also when it is sealed.
    Result<InterviewAnswer> keep(const AnswerPlace &place, const QJsonArray &value);
    /// "Asked, no answer", "not found out yet", "I don't know", skipped; None takes that back. A value goes.
    Result<InterviewAnswer> keepWithout(const AnswerPlace &place, NoAnswer why);
    Result<InterviewAnswer> setSource(
        const AnswerPlace &place, std::optional<AnsweredBy> by, const QList<AnsweredHow> &how);
    Result<InterviewAnswer> setReversed(const AnswerPlace &place, const std::optional<ReversedCheck> &check);
    /// All of these questions are as they are in `said`, or as if nobody had ever said anything: in one transaction.
    /// What this coach was typing there goes.
    Result<void> replace(const ReassessmentId &reassessment, const QStringList &keys, const InterviewAnswers &said);

    /// The answer as far as it is typed, and nothing that is half a word of one.
    Result<void> type(const AnswerPlace &place, const QJsonArray &value);
    /// What stands in the field is no answer yet; what was typed before stays until it is one.
    Result<void> typeUnfinished(const AnswerPlace &place, const QString &text);
    /// Seen or Means: what was seen, and what staff think that it means.
    Result<void> typeWords(const AnswerPlace &place, AnswerDraftField field, const QString &text);
    /// What this coach typed at a question becomes its answer, in one mutation.
    Result<InterviewAnswer> seal(const AnswerPlace &place);
    /// The same of a whole review, in the caller's transaction; of how many questions.
    Result<int> sealEverything(const ReassessmentId &reassessment);
    /// At the start: everybody's, each in its own coach's name. Those of a review that is not here stay.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    Result<InterviewAnswer> before(const AnswerPlace &place);
    /// In the caller's transaction.
    template <typename Change> Result<InterviewAnswer> changeWithin(const AnswerPlace &place, Change what);
    template <typename Change> Result<InterviewAnswer> change(const AnswerPlace &place, Change what);
    Result<InterviewAnswer> sealWithin(const AnswerPlace &place);
    /// Into the answer, and no draft any more.
    Result<void> sealTyped(const AnswerPlace &place, InterviewAnswer &answer);
    /// Nothing where nothing has changed.
    Result<InterviewAnswer> write(const InterviewAnswer &was, InterviewAnswer now);
    struct Typed {
        AnswerDraftField field;
        QString text;
    };
    Result<void> keepDrafts(const AnswerPlace &place, const QList<Typed> &typed);
    /// Something else was said.
    Result<void> endTyping(const AnswerPlace &place,
        const QList<AnswerDraftField> &fields = {AnswerDraftField::Value, AnswerDraftField::Unfinished});

    Act &m_act;
};

} // namespace alongside
