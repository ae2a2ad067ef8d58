// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/SheetPlaces.h"

#include <QDate>

#include <limits>

namespace alongside {

struct ItemLogic;

/// An item where it stands on a sheet: once for each repeat that it is in.
struct SheetItem {
    AnswerKey key; ///< of a repeating group: of one repeat, as "jobs#1"
    const QuestionnaireItem *item = nullptr; ///< the form's, never null
    int depth = 0; ///< 0 at the top

    bool operator==(const SheetItem &) const = default;
};

/// One form being filled in: what was answered, and what follows from it: which items are enabled, which values are
/// computed. An answer re-evaluates only what depends on it. Nothing that was given is ever dropped: neither where its
/// item is disabled, nor where the form has no such item (any more). A value; copies are independent.
class AnswerSheet {
public:
    /// today: what FHIRPath's today() is. given: what is kept of it, evaluated once; an empty answer
    /// keeps its repeat on the sheet, and so does the key of a repeat.
    AnswerSheet(std::shared_ptr<const Questionnaire> form, QDate today, const GivenAnswers &given = {});

    const std::shared_ptr<const Questionnaire> &form() const { return m_form; }
    /// All that was set and not cleared, whether it is enabled and known or not.
    const GivenAnswers &given() const { return m_given; }
    /// What the form has no place for: kept, neither shown nor exported.
    GivenAnswers unplaced() const;
    /// What was given; where nothing was, or nobody can (read only, hidden), what is computed. Also where it is
    /// disabled.
    QJsonArray answer(const AnswerKey &key) const;
    /// The computed values that stand, by key: those of enabled items.
    GivenAnswers computed() const;

    /// Expressions that failed at enabled items, and why, by key. They hide nothing and compute nothing.
    QMap<AnswerKey, QString> failures() const;

    /// False where the form has no such place.
    bool isEnabled(const AnswerKey &key) const;
    /// Enabled, and neither hidden itself nor within something that is.
    bool isVisible(const AnswerKey &key) const;
    /// Every enabled item in the order of the form, repeats in the order of their tokens; hidden ones too.
    QList<SheetItem> enabledItems() const;
    /// Every item that is shown, in order.
    QList<SheetItem> visibleItems() const;
    /// Null item: the form has no such place.
    SheetItem at(const AnswerKey &key) const;

    /// Sets a whole answer; none clears it. Returns the keys at which something else is shown now: the answer itself,
    /// what came or went (each item of it), what was computed anew.
    QList<AnswerKey> set(const AnswerKey &key, const QJsonArray &answer);

    /// The repeats of a group. group: its key without a token. A group that repeats has one from the start, "1", the
    /// same on every tablet.
    QList<AnswerKey> repeatsOf(const AnswerKey &group) const;
    /// Adds an empty repeat and returns its key. apart: some random letters, so that two tablets' repeats differ.
    AnswerKey addRepeat(const AnswerKey &group, const QString &apart);
    /// Takes a repeat off the sheet and clears its answers. Returns the keys that were cleared.
    QList<AnswerKey> removeRepeat(const AnswerKey &repeat);

    /// What the form proposes, for a sheet on which nothing is given yet: `initial`, initialSelected and
    /// initialExpression, also for items that are not enabled yet. within: the repeat that was just added; empty: the
    /// whole form. They are not set: whoever begins the response sets and keeps them.
    GivenAnswers initialAnswers(const AnswerKey &within = {}) const;

    /// How many items were evaluated since the sheet was made: what an answer costs.
    qint64 evaluations() const { return m_evaluations; }

    // For what walks the sheet itself, by places.
    const SheetPlaces &places() const { return m_places; }
    const ItemLogic &logicOf(int place) const;
    QJsonArray answerAt(int place) const;
    /// Whether it is a repeat in which nothing was given: it is on the sheet to be filled in, and in no response, even
    /// where something is computed in it.
    bool isEmptyRepeat(int place) const;
    /// Whether anything enabled at or below a place has an answer. limit: only what is evaluated before that rank.
    bool holdsAnswer(int place, int limit = std::numeric_limits<int>::max()) const;
    QDate today() const { return m_today; }

private:
    friend class SheetEvaluation;

    QJsonArray initialAt(int place) const;
    QSet<int> emptyRepeatsAround(const AnswerKey &key) const;
    bool isShown(int place) const;
    enum class Wanted { Enabled, Visible };
    void list(int place, Wanted wanted, QList<SheetItem> &items) const;
    SheetItem sheetItem(int place) const;

    std::shared_ptr<const Questionnaire> m_form;
    QDate m_today;
    GivenAnswers m_given;
    SheetPlaces m_places;
    qint64 m_evaluations = 0;
};

} // namespace alongside
