// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/InterviewDraft.h"

namespace alongside {

/// Writes what holds of a review as a whole: its beginning, its sittings, where it has got to, its end. Unless it says
/// otherwise every call is one transaction, and answers with what is saved by then.
class InterviewWriter {
public:
    explicit InterviewWriter(Act &act) : m_act{act} { }

    struct Opening {
        PersonId person = {};
        QString form = {}; ///< its url
        InterviewFormat format = InterviewFormat::Standard; ///< of one that begins
    };
    /// The one draft of that person and form, wherever it was begun, at the question where it was left; where there is
    /// none it begins, with the version of the form that is in use and what that proposes as its first answers. A
    /// sitting begins where none is being held.
    /// NotFound: the form is not on this tablet.
    Result<Reassessment> open(const Opening &opening);
    /// The same of one that is there already.
    Result<Reassessment> resume(const ReassessmentId &id);
    /// The sitting is over. What this coach was typing is sealed.
    Result<Reassessment> pause(const ReassessmentId &id, SittingEvent::What what, const QString &why);
    /// The question that is shown: on this tablet at once, elsewhere with the next answer or once the review is left.
    Result<void> stand(const ReassessmentId &id, const QString &key);
    Result<Reassessment> setFormat(const ReassessmentId &id, InterviewFormat format);
    Result<Reassessment> planNext(const ReassessmentId &id, QDate day); ///< invalid: no day

    /// Outcome or AgreementWords, letter by letter.
    Result<void> type(const ReassessmentId &id, InterviewDraftField field, const QString &text);
    /// What this coach was typing of answers and of the review as a whole becomes part of it.
    Result<Reassessment> seal(const ReassessmentId &id);
    /// At the start: everybody's, each in its own coach's name. Of how many questions and reviews.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

    /// Everything is sealed, the sitting ends, and the review is completed. Completing twice is completing once.
    Result<Reassessment> finish(const ReassessmentId &id);
    /// Over the response as it was rendered and read; in place of an agreement that was given before.
    Result<Reassessment> agree(const ReassessmentId &id, const Agreement &agreement, const QByteArray &response);

    /// finish and agree, in the caller's transaction.
    Result<Reassessment> finishIn(const ReassessmentId &id);
    Result<Reassessment> agreeIn(const ReassessmentId &id, Agreement agreement, const QByteArray &response);

private:
    Result<Reassessment> find(const ReassessmentId &id);
    Result<Reassessment> begin(const Opening &opening, const ReassessmentId &previous);
    /// In the caller's transaction.
    Result<Reassessment> hold(const Reassessment &review);
    Result<Reassessment> record(const ReassessmentId &id, const QJsonObject &fields);
    Result<Reassessment> change(const ReassessmentId &id, const QJsonObject &fields);
    Result<Reassessment> sealed(const ReassessmentId &id);
    QList<SittingEvent> sittingsWith(const Reassessment &review, SittingEvent::What what, const QString &why) const;
    Result<Reassessment> shown(const ReassessmentId &id);

    Act &m_act;
};

} // namespace alongside
