// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Trial.h"
#include "app/store/Act.h"
#include "app/store/Draft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// A level of a step as it was touched: `field` is the step's place in the task, `base` its id, `text` the level;
/// empty: taken away again.
enum class TrialDraftField {};
using TrialDraft = Draft<TrialDraftField>;

DraftOwner trialDraftOwner(const TrialId &trial, const CoachId &coach);
/// The levels of a trial with what has been touched since it was written.
PromptLevels levelsWith(PromptLevels levels, const QList<TrialDraft> &drafts);

/// Writes trials. A level is on disk as it is touched; the levels of a trial become one mutation when it is sealed.
class TrialWriter {
public:
    TrialWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    struct Touch {
        StepId step = {};
        int place = 0; ///< of the step in the task
        std::optional<Prompt> level = {}; ///< nothing: taken away again
    };
    /// A trial begins with its first level, in the same mutation.
    Result<Trial> begin(const Task &task, const VisitId &visit, const Touch &touch);
    /// On disk when this returns without an error.
    Result<void> keep(const TrialId &id, const Touch &touch);
    /// What this coach touched becomes part of the trial.
    Result<Trial> seal(const TrialId &id);
    /// At the start: everybody's, each in its own coach's name.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

private:
    Result<Trial> find(const TrialId &id);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
