// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerKey.h"
#include "app/domain/questionnaire/Questionnaire.h"

#include <QMap>

#include <vector>

namespace alongside {

/// The whole answers, by where they stand: entries of R4's `answer` without their nested items; none: not answered.
using GivenAnswers = QMap<AnswerKey, QJsonArray>;

/// An item where it stands on a sheet, and what was found out about it.
struct SheetPlace {
    enum class Kind {
        Item,
        Slot, ///< what stands under one answer of a repeating question; no item of its own
    };

    Kind kind = Kind::Item;
    int item = -1; ///< index in the form; of a slot: the question's; -1: the form itself
    int parent = -1;
    AnswerKey key = {};
    AnswerKey within = {}; ///< the repeat that what it holds is in
    QString token = {};
    QList<int> children = {}; ///< in the order of the form, repeats by token
    bool isEnabled = false;
    QJsonArray computed = {};
    QString failure = {}; ///< why its expression failed; empty: it did not
};

/// Every place of a sheet: the form's items, once for each repeat that they are in. Knows where things stand, and
/// nothing of answers or rules. Places keep their index; [0] is the form itself.
class SheetPlaces {
public:
    /// Repeats beyond it are not made: their answers stay without a place. A form of 800 items repeats 250 times.
    static constexpr int mostPlaces = 200'000;

    explicit SheetPlaces(std::shared_ptr<const Questionnaire> form);

    int count() const { return int(m_places.size()); }
    SheetPlace &operator[](int place) { return m_places[size_t(place)]; }
    const SheetPlace &operator[](int place) const { return m_places[size_t(place)]; }
    const QuestionnaireItem &itemOf(int place) const { return m_form->items()[(*this)[place].item]; }
    /// -1: the form has no such place.
    int at(const AnswerKey &key) const { return m_index.value(key, -1); }

    /// Makes the repeats that a key is within, or is, as far as the form has them.
    void reach(const AnswerKey &key);
    /// Makes a repeat of a group, or the slot of an answer; -1: the form has none of that key. One that is there stays.
    int open(const AnswerKey &group, const QString &token);
    /// Gives each repeating group that has none its first.
    void openFirstRepeats();
    /// Takes a repeat away, with all it holds.
    void close(int repeat);

    /// The repeats of a group, or the slots of a question, by its key without a token.
    QList<int> repeatsOf(const AnswerKey &group) const;
    /// Whether it is a repeating question with items for each of its answers.
    bool hasSlots(int item) const;
    /// Places of an item below another place, in order.
    QList<int> below(int place, int item) const;
    /// From a place outwards, the first that an item stands below (or is).
    int around(int place, int item) const;

private:
    struct Group {
        int parent;
        int item;
        SheetPlace::Kind kind;
    };

    bool isWithin(int item, int group) const;
    int build(const SheetPlace &place);
    void fill(int place);
    void stand(int item, int parent);
    void gather(int place, int item, QList<int> &found) const;
    void order(int place, int parent);

    std::shared_ptr<const Questionnaire> m_form;
    std::vector<SheetPlace> m_places;
    QHash<AnswerKey, int> m_index;
    QMap<AnswerKey, Group> m_groups; ///< by key without a token: where repeats and slots can be
};

} // namespace alongside
