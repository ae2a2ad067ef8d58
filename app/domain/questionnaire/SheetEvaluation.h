// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/domain/questionnaire/FormLogic.h"

#include <set>

namespace alongside {

/// Works out again what follows from a change, once and thrown away: takes places by the rank of their items, so that
/// each is looked at once, after all it depends on; and only those that depend on something that changed.
class SheetEvaluation {
public:
    explicit SheetEvaluation(AnswerSheet &sheet) : m_sheet{sheet}, m_logic{sheet.form()->logic()} { }

    /// To be evaluated: a place and all that it holds.
    void take(int place);
    /// The answer of this place is another one now.
    void noteAnswer(int place);
    /// This place is about to be closed: whatever depends on it is evaluated.
    void noteGone(int place);
    /// Repeats that were empty, and those that are: what is computed in one counts only while it is not.
    void noteRepeats(const QSet<int> &before, const QSet<int> &now);
    /// Until nothing is left. Returns the keys of items at which something changed.
    QList<AnswerKey> run();

private:
    void add(int place) { m_waiting.insert({rankOf(place), place}); }
    int rankOf(int place) const { return m_logic.items[m_sheet.m_places[place].item].rank; }
    void evaluate(int place);
    void noteChange(int place);
    void addDependents(int place);
    void addEverywhere(const QList<int> &items, int rank);
    void addDependentsInside(int place);
    bool isInEmptyRepeat(int place, int around) const;
    void openSlots(int place);
    bool isEnabled(int place) const;
    bool standsUnderAnswer(int place) const;
    bool holds(const ItemLogic &logic, int place) const;
    bool holds(const EnableCondition &condition, int place) const;
    QJsonArray answerOfNearest(int question, int place) const;
    bool isEnabledByExpression(int place) const;
    QJsonArray computed(int place) const;

    AnswerSheet &m_sheet;
    const FormLogic &m_logic;
    std::set<std::pair<int, int>> m_waiting; ///< rank and place
    QList<AnswerKey> m_changed;
};

} // namespace alongside
