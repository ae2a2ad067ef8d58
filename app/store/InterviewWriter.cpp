// SPDX-License-Identifier: Apache-2.0
#include "app/store/InterviewWriter.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AnswerWriter.h"
#include "app/store/ColumnValues.h"
#include "app/store/DraftStore.h"
#include "app/store/FormStore.h"
#include "app/store/InitialAnswers.h"
#include "app/store/InterviewStore.h"
#include "platform/sql/Transaction.h"
#include "sync/merge/RecordPath.h"

#include <algorithm>

namespace alongside {

namespace {

const QString sittingsField = QStringLiteral("sittings");

} // namespace

Result<Reassessment> InterviewWriter::open(const Opening &opening)
{
    Transaction transaction{m_act.database()};
    const auto last = InterviewStore{m_act.database()}.lastOf(opening.person, opening.form);
    if (!last) return last.error();
    const bool isOpen = last->has_value() && (*last)->isDraft();
    const Result<Reassessment> review =
        isOpen ? hold(**last) : begin(opening, last->has_value() ? (*last)->id : ReassessmentId{});
    if (!review) return review;
    const Result<Reassessment> asLeft = shown(review->id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return asLeft;
}

Result<Reassessment> InterviewWriter::resume(const ReassessmentId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Reassessment> review = find(id);
    if (!review) return review;
    if (auto held = hold(*review); !held) return held;
    const Result<Reassessment> asLeft = shown(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return asLeft;
}

Result<Reassessment> InterviewWriter::pause(const ReassessmentId &id, SittingEvent::What what, const QString &why)
{
    Q_ASSERT(what != SittingEvent::What::Began);
    Transaction transaction{m_act.database()};
    Result<Reassessment> review = sealed(id);
    if (review && review->isBeingHeld())
        review = record(id, {{sittingsField, listFrom(sittingsWith(*review, what, why))}});
    if (!review) return review;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return review;
}

Result<void> InterviewWriter::stand(const ReassessmentId &id, const QString &key)
{
    return type(id, InterviewDraftField::Position, key);
}

Result<Reassessment> InterviewWriter::setFormat(const ReassessmentId &id, InterviewFormat format)
{
    return change(id, {{QStringLiteral("format"), toText(format)}});
}

Result<Reassessment> InterviewWriter::planNext(const ReassessmentId &id, QDate day)
{
    return change(id, {{QStringLiteral("nextReview"), toJson(day)}});
}

Result<void> InterviewWriter::type(const ReassessmentId &id, InterviewDraftField field, const QString &text)
{
    DraftStore store{m_act.database()};
    const DraftOwner owner = interviewDraftOwner(id, m_act.coach());
    const auto drafts = store.of<InterviewDraft>(owner);
    if (!drafts) return drafts.error();
    const Result<Reassessment> review = find(id);
    if (!review) return review.error();
    const auto begun = std::find_if(
        drafts->begin(), drafts->end(), [field](const InterviewDraft &draft) { return draft.field == field; });
    const QString stored = storedText(*review, field);
    const bool wasShown = begun == drafts->end() || goesOnFrom(AnswerDraftField::Seen, stored, text);
    const QString base = wasShown ? stored : begun->base;
    return store.keep<InterviewDraft>(owner, {{field, text, base, m_act.now()}});
}

Result<Reassessment> InterviewWriter::seal(const ReassessmentId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Reassessment> review = sealed(id);
    if (!review) return review;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return review;
}

Result<int> InterviewWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const Result<int> answers = AnswerWriter::sealAll(database, schema, clock);
    if (!answers) return answers;
    const auto owners = DraftStore{database}.owners(kind::reassessment);
    if (!owners) return owners.error();
    int sealed = *answers;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<Reassessment> review = InterviewWriter{act}.seal({owner.about});
        if (!review && review.error().kind != ErrorKind::NotFound) return review.error();
        sealed += review ? 1 : 0;
    }
    return sealed;
}

Result<Reassessment> InterviewWriter::finish(const ReassessmentId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Reassessment> review = finishIn(id);
    if (!review) return review;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return review;
}

Result<Reassessment> InterviewWriter::finishIn(const ReassessmentId &id)
{
    const Result<Reassessment> review = sealed(id);
    if (!review || !review->isDraft()) return review;
    QJsonObject fields{
        {QStringLiteral("completedAt"), toText(m_act.now())}, {QStringLiteral("completedBy"), m_act.coach().text}};
    if (review->isBeingHeld())
        fields.insert(sittingsField, listFrom(sittingsWith(*review, SittingEvent::What::Paused, {})));
    return record(id, fields);
}

Result<Reassessment> InterviewWriter::agree(
    const ReassessmentId &id, const Agreement &agreement, const QByteArray &response)
{
    Transaction transaction{m_act.database()};
    const Result<Reassessment> review = agreeIn(id, agreement, response);
    if (!review) return review;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return review;
}

Result<Reassessment> InterviewWriter::agreeIn(const ReassessmentId &id, Agreement agreement, const QByteArray &response)
{
    agreement.hash = hashOfRendered(response);
    agreement.at = m_act.now();
    agreement.takenBy = m_act.coach();
    const RecordPath path{*recordKinds().find(kind::reassessment), QStringLiteral("agreed")};
    const Result<Reassessment> review = record(id, path.fieldsWith(fieldsOf(agreement)));
    if (!review) return review;
    const DraftOwner owner = interviewDraftOwner(id, m_act.coach());
    if (auto ended = DraftStore{m_act.database()}.remove(owner, InterviewDraftField::AgreementWords); !ended)
        return ended.error();
    return review;
}

Result<Reassessment> InterviewWriter::find(const ReassessmentId &id)
{
    const auto review = InterviewStore{m_act.database()}.find(id);
    if (!review) return review.error();
    if (!*review) return Error{ErrorKind::NotFound, QStringLiteral("the review is not on this tablet")};
    return **review;
}

Result<Reassessment> InterviewWriter::begin(const Opening &opening, const ReassessmentId &previous)
{
    const auto form = FormStore{m_act.database()}.inUse(opening.form);
    if (!form) return form.error();
    if (!*form) return Error{ErrorKind::NotFound, QStringLiteral("the form is not on this tablet")};
    Reassessment review{.person = opening.person,
        .form = opening.form,
        .previous = previous,
        .questionnaire = (*form)->id,
        .startedAt = m_act.now(),
        .startedBy = m_act.coach(),
        .format = opening.format};
    review.sittings = sittingsWith(review, SittingEvent::What::Began, {});
    const auto document = FormStore{m_act.database()}.document(review.questionnaire);
    if (!document) return document.error();
    QList<Operation> operations{making(kind::reassessment, {}, fieldsOf(review))};
    review.id = {operations.first().id};
    operations += initialAnswersOf(review, document->value_or(QByteArray{}));
    if (auto recorded = m_act.record(operations); !recorded) return recorded.error();
    return find(review.id);
}

Result<Reassessment> InterviewWriter::hold(const Reassessment &review)
{
    if (review.isBeingHeld()) return review;
    return record(review.id, {{sittingsField, listFrom(sittingsWith(review, SittingEvent::What::Began, {}))}});
}

Result<Reassessment> InterviewWriter::record(const ReassessmentId &id, const QJsonObject &fields)
{
    if (const Result<Reassessment> before = find(id); !before) return before;
    if (auto recorded = m_act.record({patching(kind::reassessment, id.text, fields)}); !recorded)
        return recorded.error();
    return find(id);
}

Result<Reassessment> InterviewWriter::change(const ReassessmentId &id, const QJsonObject &fields)
{
    Transaction transaction{m_act.database()};
    const Result<Reassessment> after = record(id, fields);
    if (!after) return after;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

// The words of an agreement stay typed: without an agreement they are nothing.
Result<Reassessment> InterviewWriter::sealed(const ReassessmentId &id)
{
    const Result<Reassessment> before = find(id);
    if (!before) return before;
    if (auto answers = AnswerWriter{m_act}.sealEverything(id); !answers) return answers.error();
    DraftStore store{m_act.database()};
    const DraftOwner owner = interviewDraftOwner(id, m_act.coach());
    const auto drafts = store.of<InterviewDraft>(owner);
    if (!drafts) return drafts.error();
    if (const QJsonObject fields = fieldsOf(*drafts, *before); !fields.isEmpty())
        if (auto recorded = record(id, fields); !recorded) return recorded;
    for (const InterviewDraftField field : {InterviewDraftField::Position, InterviewDraftField::Outcome})
        if (auto ended = store.remove(owner, field); !ended) return ended.error();
    return find(id);
}

QList<SittingEvent> InterviewWriter::sittingsWith(
    const Reassessment &review, SittingEvent::What what, const QString &why) const
{
    return review.sittings + QList<SittingEvent>{{what, m_act.now(), m_act.coach(), why.trimmed()}};
}

Result<Reassessment> InterviewWriter::shown(const ReassessmentId &id)
{
    const Result<Reassessment> review = find(id);
    if (!review) return review;
    const auto drafts = DraftStore{m_act.database()}.of<InterviewDraft>(interviewDraftOwner(id, m_act.coach()));
    if (!drafts) return drafts.error();
    return reassessmentWith(*review, *drafts);
}

} // namespace alongside
