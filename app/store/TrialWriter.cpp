// SPDX-License-Identifier: Apache-2.0
#include "app/store/TrialWriter.h"

#include "app/records/InstructionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/TaskStore.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Operation settingLevels(const TrialId &id, const PromptLevels &levels)
{
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = kind::trial;
    operation.id = id.text;
    operation.set = {{QStringLiteral("levels"), levels.isEmpty() ? QJsonValue{} : QJsonValue{mapFrom(levels)}}};
    return operation;
}

} // namespace

DraftOwner trialDraftOwner(const TrialId &trial, const CoachId &coach) { return {kind::trial, trial.text, coach}; }

PromptLevels levelsWith(PromptLevels levels, const QList<TrialDraft> &drafts)
{
    for (const TrialDraft &draft : drafts) {
        if (const auto level = promptFromText(draft.text))
            levels.insert({draft.base}, *level);
        else
            levels.remove({draft.base});
    }
    return levels;
}

Result<Trial> TrialWriter::begin(const Task &task, const VisitId &visit, const Touch &touch)
{
    Trial trial{.id = {m_ids.newId()},
        .person = task.person,
        .task = task.id,
        .visit = visit,
        .by = m_act.coach(),
        .at = m_act.now()};
    if (touch.level) trial.levels.insert(touch.step, *touch.level);
    const Result<void> saved = m_act.save({{making(kind::trial, trial.id.text, fieldsOf(trial))}});
    return saved ? Result<Trial>{trial} : saved.error();
}

Result<void> TrialWriter::keep(const TrialId &id, const Touch &touch)
{
    const TrialDraft draft{.field = TrialDraftField(touch.place),
        .text = touch.level ? toText(*touch.level) : QStringLiteral(""),
        .base = touch.step.text,
        .at = m_act.now()};
    return DraftStore{m_act.database()}.keep<TrialDraft>(trialDraftOwner(id, m_act.coach()), {draft});
}

Result<Trial> TrialWriter::seal(const TrialId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Trial> before = find(id);
    if (!before) return before;
    const DraftOwner owner = trialDraftOwner(id, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<TrialDraft>(owner);
    if (!drafts) return drafts.error();
    const PromptLevels levels = levelsWith(before->levels, *drafts);
    if (levels != before->levels)
        if (auto recorded = m_act.record({settingLevels(id, levels)}); !recorded) return recorded.error();
    for (const TrialDraft &draft : *drafts)
        if (auto ended = DraftStore{m_act.database()}.remove(owner, draft.field); !ended) return ended.error();
    const Result<Trial> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

Result<int> TrialWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    const auto owners = DraftStore{database}.owners(kind::trial);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<Trial> trial = TrialWriter{act, ids}.seal({owner.about});
        if (!trial && trial.error().kind != ErrorKind::NotFound) return trial.error();
        sealed += trial ? 1 : 0;
    }
    return sealed;
}

Result<Trial> TrialWriter::find(const TrialId &id)
{
    const auto trial = TaskStore{m_act.database()}.trial(id);
    if (!trial) return trial.error();
    if (!*trial) return Error{ErrorKind::NotFound, QStringLiteral("the trial is not on this tablet")};
    return **trial;
}

} // namespace alongside
