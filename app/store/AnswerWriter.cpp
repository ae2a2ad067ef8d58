// SPDX-License-Identifier: Apache-2.0
#include "app/store/AnswerWriter.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/InterviewDraft.h"
#include "app/store/InterviewStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

/// Every field that an answer can have, null where it has none: what is taken away goes from the record too.
QJsonObject everyFieldOf(const InterviewAnswer &answer)
{
    QJsonObject every;
    for (const RecordField &field : recordKinds().find(kind::answer)->fields)
        every.insert(field.name, QJsonValue{});
    const QJsonObject said = fieldsOf(answer);
    for (auto field = said.begin(); field != said.end(); ++field)
        every.insert(field.key(), *field);
    return every;
}

/// Only what this act changes: what another tablet writes at the same question meanwhile is not spoken about.
QJsonObject changedFields(const InterviewAnswer &was, const InterviewAnswer &now)
{
    const RecordKind &answers = *recordKinds().find(kind::answer);
    const QJsonObject before = everyFieldOf(was);
    const QJsonObject after = everyFieldOf(now);
    QJsonObject changed;
    for (auto field = after.begin(); field != after.end(); ++field)
        if (answers.key.contains(field.key()) || *field != before.value(field.key()))
            changed.insert(field.key(), *field);
    changed.insert(QStringLiteral("person"), now.person.text);
    return changed;
}

/// What is no answer yet stays typed.
bool isSealed(const AnswerDraft &draft) { return draft.field != AnswerDraftField::Unfinished || draft.text.isEmpty(); }

} // namespace

template <typename Change> Result<InterviewAnswer> AnswerWriter::changeWithin(const AnswerPlace &place, Change what)
{
    const Result<InterviewAnswer> was = before(place);
    if (!was) return was;
    InterviewAnswer now = *was;
    if (auto changed = what(now); !changed) return changed.error();
    return write(*was, now);
}

template <typename Change> Result<InterviewAnswer> AnswerWriter::change(const AnswerPlace &place, Change what)
{
    Transaction transaction{m_act.database()};
    const Result<InterviewAnswer> written = changeWithin(place, what);
    if (!written) return written;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return written;
}

Result<InterviewAnswer> AnswerWriter::keep(const AnswerPlace &place, const QJsonArray &value)
{
    return change(place, [&](InterviewAnswer &answer) {
        answer.say(value, NoAnswer::None);
        return endTyping(place);
    });
}

Result<InterviewAnswer> AnswerWriter::keepWithout(const AnswerPlace &place, NoAnswer why)
{
    return change(place, [&](InterviewAnswer &answer) {
        answer.say({}, why);
        return endTyping(place);
    });
}

Result<InterviewAnswer> AnswerWriter::setSource(
    const AnswerPlace &place, std::optional<AnsweredBy> by, const QList<AnsweredHow> &how)
{
    return change(place, [&](InterviewAnswer &answer) {
        if (auto sealed = sealTyped(place, answer); !sealed) return sealed; // it is said of what is typed, too
        answer.by = by;
        answer.how = how;
        return Result<void>{};
    });
}

Result<InterviewAnswer> AnswerWriter::setReversed(const AnswerPlace &place, const std::optional<ReversedCheck> &check)
{
    return change(place, [&](InterviewAnswer &answer) {
        answer.reversed = check;
        return Result<void>{};
    });
}

Result<void> AnswerWriter::replace(
    const ReassessmentId &reassessment, const QStringList &keys, const InterviewAnswers &said)
{
    Transaction transaction{m_act.database()};
    for (const QString &key : keys) {
        const AnswerPlace place{reassessment, key};
        const auto replaced = changeWithin(place, [&](InterviewAnswer &answer) {
            InterviewAnswer now = said.value(key);
            now.person = answer.person;
            now.reassessment = reassessment;
            now.key = key;
            now.recordedBy = answer.recordedBy;
            now.at = answer.at;
            answer = now;
            return endTyping(place,
                {AnswerDraftField::Value, AnswerDraftField::Unfinished, AnswerDraftField::Seen,
                    AnswerDraftField::Means});
        });
        if (!replaced) return replaced.error();
    }
    return transaction.commit();
}

Result<void> AnswerWriter::type(const AnswerPlace &place, const QJsonArray &value)
{
    return keepDrafts(
        place, {{AnswerDraftField::Value, textFrom(value)}, {AnswerDraftField::Unfinished, QStringLiteral("")}});
}

Result<void> AnswerWriter::typeUnfinished(const AnswerPlace &place, const QString &text)
{
    return keepDrafts(place, {{AnswerDraftField::Unfinished, text}});
}

Result<void> AnswerWriter::typeWords(const AnswerPlace &place, AnswerDraftField field, const QString &text)
{
    Q_ASSERT(field == AnswerDraftField::Seen || field == AnswerDraftField::Means);
    return keepDrafts(place, {{field, text}});
}

Result<InterviewAnswer> AnswerWriter::seal(const AnswerPlace &place)
{
    Transaction transaction{m_act.database()};
    const Result<InterviewAnswer> sealed = sealWithin(place);
    if (!sealed) return sealed;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return sealed;
}

// Read, written and ended in one transaction, so that nothing is said twice.
Result<InterviewAnswer> AnswerWriter::sealWithin(const AnswerPlace &place)
{
    return changeWithin(place, [&](InterviewAnswer &answer) { return sealTyped(place, answer); });
}

Result<void> AnswerWriter::sealTyped(const AnswerPlace &place, InterviewAnswer &answer)
{
    const DraftOwner owner = answerDraftOwner(place.reassessment, place.key, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<AnswerDraft>(owner);
    if (!drafts) return drafts.error();
    answer = sealedAnswer(answer, *drafts);
    for (const AnswerDraft &draft : *drafts)
        if (isSealed(draft))
            if (auto ended = DraftStore{m_act.database()}.remove(owner, draft.field); !ended) return ended;
    return {};
}

Result<int> AnswerWriter::sealEverything(const ReassessmentId &reassessment)
{
    const auto drafts = answerDraftsOf(m_act.database(), reassessment, m_act.coach());
    if (!drafts) return drafts.error();
    int sealed = 0;
    for (auto typed = drafts->begin(); typed != drafts->end(); ++typed) {
        if (auto answer = sealWithin({reassessment, typed.key()}); !answer) return answer.error();
        ++sealed;
    }
    return sealed;
}

Result<int> AnswerWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const auto owners = DraftStore{database}.owners(kind::answer);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<InterviewAnswer> answer = AnswerWriter{act}.seal(placeOf(owner));
        if (!answer && answer.error().kind != ErrorKind::NotFound) return answer.error();
        sealed += answer ? 1 : 0;
    }
    return sealed;
}

Result<InterviewAnswer> AnswerWriter::before(const AnswerPlace &place)
{
    InterviewStore store{m_act.database()};
    const auto review = store.find(place.reassessment);
    if (!review) return review.error();
    if (!*review) return Error{ErrorKind::NotFound, QStringLiteral("the review is not on this tablet")};
    const auto known = store.answer(place.reassessment, place.key);
    if (!known) return known.error();
    return known->value_or(
        InterviewAnswer{.person = (*review)->person, .reassessment = place.reassessment, .key = place.key});
}

// Where the review has got to travels along, so that another tablet goes on at the same question.
Result<InterviewAnswer> AnswerWriter::write(const InterviewAnswer &was, InterviewAnswer now)
{
    if (now == was) return was;
    now.recordedBy = m_act.coach();
    now.at = m_act.now();
    QList<Operation> operations{making(kind::answer, {}, changedFields(was, now))};

    DraftStore drafts{m_act.database()};
    const DraftOwner owner = interviewDraftOwner(now.reassessment, m_act.coach());
    const auto written = drafts.of<InterviewDraft>(owner);
    if (!written) return written.error();
    for (const InterviewDraft &draft : *written) {
        if (draft.field != InterviewDraftField::Position) continue; // words are sealed when they are left
        operations.append(
            patching(kind::reassessment, now.reassessment.text, fieldsOf(QList<InterviewDraft>{draft}, {})));
        if (auto ended = drafts.remove(owner, draft.field); !ended) return ended.error();
    }
    if (auto recorded = m_act.record(operations); !recorded) return recorded.error();
    return now;
}

Result<void> AnswerWriter::keepDrafts(const AnswerPlace &place, const QList<Typed> &typed)
{
    DraftStore store{m_act.database()};
    const DraftOwner owner = answerDraftOwner(place.reassessment, place.key, m_act.coach());
    const auto begun = store.of<AnswerDraft>(owner);
    if (!begun) return begun.error();
    const Result<InterviewAnswer> stored = before(place);
    if (!stored) return stored.error();
    QList<AnswerDraft> drafts;
    for (const Typed &each : typed) {
        const auto earlier = std::find_if(
            begun->begin(), begun->end(), [&each](const AnswerDraft &draft) { return draft.field == each.field; });
        const QString now = storedText(*stored, each.field);
        const bool wasShown = earlier == begun->end() || goesOnFrom(each.field, now, each.text);
        drafts.append({each.field, each.text, wasShown ? now : earlier->base, m_act.now()});
    }
    return store.keep(owner, drafts);
}

Result<void> AnswerWriter::endTyping(const AnswerPlace &place, const QList<AnswerDraftField> &fields)
{
    const DraftOwner owner = answerDraftOwner(place.reassessment, place.key, m_act.coach());
    for (const AnswerDraftField field : fields)
        if (auto ended = DraftStore{m_act.database()}.remove(owner, field); !ended) return ended;
    return {};
}

} // namespace alongside
