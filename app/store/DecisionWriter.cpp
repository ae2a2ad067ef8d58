// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionWriter.h"

#include "app/domain/Action.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionDraft.h"
#include "app/store/DecisionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

/// As before, and given or refused just now.
Consent following(Consent before, const Decision &decision)
{
    if (decision.answer == Decision::Answer::Yes) {
        before.givenAt = afterwards(before.endedAt, decision.at);
        return before;
    }
    before.endedAt = afterwards(before.givenAt, decision.at);
    before.endedBy = decision.by;
    before.endedWords = decision.said;
    return before;
}

} // namespace

Result<Decision> DecisionWriter::decide(Decision decision)
{
    decision.id = {m_ids.newId()};
    decision.by = m_act.coach();
    decision.at = m_act.now();
    Transaction transaction{m_act.database()};
    if (auto recorded = record(decision); !recorded) return recorded.error();
    if (auto ended = endDrafts(decision.person); !ended) return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return decision;
}

Result<Decision> DecisionWriter::decideIn(const DecisionOrigin &origin, Decision decision)
{
    Transaction transaction{m_act.database()};
    const auto stored = DecisionStore{m_act.database()}.of(decision.person);
    if (!stored) return stored.error();
    const auto same = std::find_if(stored->begin(), stored->end(), [&](const Decision &each) {
        return origin.isOf(each) && each.purpose == decision.purpose && each.about == decision.about;
    });
    if (same != stored->end()) return *same;

    decision.by = m_act.coach();
    decision.at = m_act.now();
    decision.id = origin.idFor(decision);
    if (auto recorded = record(decision); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return decision;
}

/// In the caller's transaction.
Result<void> DecisionWriter::record(const Decision &decision)
{
    if (!gapsIn(decision).isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("the decision is not complete")};
    const auto before = ConsentStore{m_act.database()}.find(decision.person, decision.purpose);
    if (!before) return before.error();
    const QList<Operation> operations{
        making(kind::decision, decision.id.text, fieldsOf(decision)), standing(following(*before, decision))};
    return m_act.record(operations);
}

Result<Consent> DecisionWriter::withdraw(const Withdrawal &withdrawal)
{
    Transaction transaction{m_act.database()};
    const auto before = ConsentStore{m_act.database()}.find(withdrawal.person, withdrawal.purpose);
    if (!before) return before.error();
    Consent after = *before;
    after.endedAt = afterwards(before->givenAt, m_act.now());
    after.endedBy = m_act.coach();
    after.endedWords = withdrawal.words.trimmed();

    const auto stop = stopping(withdrawal);
    if (!stop) return stop.error();
    QList<Operation> operations{standing(after)};
    if (*stop) operations.append(**stop);
    if (auto recorded = m_act.record(operations); !recorded) return recorded.error();
    const DraftOwner typed = withdrawalDraftOwner(withdrawal.person, withdrawal.purpose, m_act.coach());
    if (auto ended = DraftStore{m_act.database()}.remove(typed, withdrawalWordsField); !ended) return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

Operation DecisionWriter::standing(const Consent &consent) const
{
    return making(kind::consent, {}, fieldsOf(consent));
}

/// Nothing where nobody has anything to do.
Result<std::optional<Operation>> DecisionWriter::stopping(const Withdrawal &withdrawal)
{
    if (withdrawal.stop.isEmpty()) return std::optional<Operation>{};
    const auto person = PersonStore{m_act.database()}.find(withdrawal.person);
    if (!person) return person.error();
    const CoachId keyCoach = *person ? (*person)->keyCoach : CoachId{};
    const Action action{.id = {m_ids.newId()},
        .person = withdrawal.person,
        .words = withdrawal.stop,
        .owner = Action::Owner::Coach,
        .coach = keyCoach.isEmpty() ? m_act.coach() : keyCoach,
        .due = Clock::localDateOf(m_act.now())};
    return std::optional{making(kind::action, action.id.text, fieldsOf(action))};
}

Result<void> DecisionWriter::endDrafts(const PersonId &person)
{
    DraftStore drafts{m_act.database()};
    for (int field = 0; field < decisionDraftFields; ++field)
        if (auto ended = drafts.remove(decisionDraftOwner(person, m_act.coach()), field); !ended) return ended;
    return {};
}

} // namespace alongside
