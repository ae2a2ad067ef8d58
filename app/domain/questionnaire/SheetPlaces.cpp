// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/SheetPlaces.h"

#include <algorithm>

namespace alongside {

namespace {

const QString firstToken = QStringLiteral("1");

} // namespace

SheetPlaces::SheetPlaces(std::shared_ptr<const Questionnaire> form) : m_form{std::move(form)}
{
    build({.isEnabled = true});
}

bool SheetPlaces::isWithin(int item, int group) const
{
    return group < 0 || (group <= item && item < m_form->items()[group].end);
}

bool SheetPlaces::hasSlots(int item) const
{
    const QuestionnaireItem &question = m_form->items()[item];
    return question.isQuestion() && question.repeats && question.end > item + 1;
}

int SheetPlaces::build(const SheetPlace &place)
{
    const int index = count();
    m_places.push_back(place);
    if (!place.key.isEmpty()) m_index.insert(place.key, index);
    if (place.parent >= 0) order(index, place.parent);
    fill(index);
    return index;
}

/// Puts a place among its parent's children: as the form has them, repeats by their token.
void SheetPlaces::order(int place, int parent)
{
    QList<int> &children = (*this)[parent].children;
    const auto isBefore = [this](int one, int other) {
        const SheetPlace &first = (*this)[one];
        const SheetPlace &second = (*this)[other];
        return first.item == second.item ? tokenLess(first.token, second.token) : first.item < second.item;
    };
    children.insert(std::upper_bound(children.begin(), children.end(), place, isBefore), place);
}

/// Makes what stands below. Under a repeating question that is only what is no question: the rest has its slots.
void SheetPlaces::fill(int place)
{
    const SheetPlace made = (*this)[place];
    const auto &items = m_form->items();
    const bool isQuestionWithSlots = made.kind == SheetPlace::Kind::Item && made.item >= 0 && hasSlots(made.item);
    if (isQuestionWithSlots) m_groups.insert(made.key, {place, made.item, SheetPlace::Kind::Slot});
    const int end = made.item < 0 ? int(items.size()) : items[made.item].end;
    for (int item = made.item + 1; item < end; item = items[item].end) {
        const bool isDisplay = items[item].type == ItemType::Display;
        const bool isSlot = made.kind == SheetPlace::Kind::Slot;
        if (isQuestionWithSlots ? isDisplay : !(isSlot && isDisplay)) stand(item, place);
    }
}

void SheetPlaces::stand(int item, int parent)
{
    const QuestionnaireItem &each = m_form->items()[item];
    const AnswerKey within = (*this)[parent].within;
    const AnswerKey key = answerKey(each.linkId, within);
    if (each.isGroup() && each.repeats)
        m_groups.insert(key, {parent, item, SheetPlace::Kind::Item});
    else
        build({.item = item, .parent = parent, .key = key, .within = within});
}

int SheetPlaces::open(const AnswerKey &group, const QString &token)
{
    const auto found = m_groups.constFind(group);
    if (found == m_groups.constEnd() || token.isEmpty()) return -1;
    const AnswerKey key = repeatKey(group, token);
    if (const int there = at(key); there >= 0) return there;
    const Group made = *found; // building adds groups
    if (count() + m_form->items()[made.item].end - made.item > mostPlaces) return -1;
    return build(
        {.kind = made.kind, .item = made.item, .parent = made.parent, .key = key, .within = key, .token = token});
}

void SheetPlaces::reach(const AnswerKey &key)
{
    const AnswerKey below = key + u'/';
    for (qsizetype slash = below.indexOf(u'/'); slash >= 0; slash = below.indexOf(u'/', slash + 1)) {
        const AnswerKey repeat = below.left(slash);
        if (at(repeat) < 0) open(repeat.left(repeat.lastIndexOf(u'#')), tokenOf(repeat));
    }
}

void SheetPlaces::openFirstRepeats()
{
    // A repeat may bring groups of its own, whose keys sort behind the one that it is of.
    for (auto group = m_groups.cbegin(); group != m_groups.cend();) {
        const AnswerKey key = group.key();
        if (group->kind == SheetPlace::Kind::Item && repeatsOf(key).isEmpty()) open(key, firstToken);
        group = m_groups.upperBound(key);
    }
}

void SheetPlaces::close(int repeat)
{
    QList<int> closing{repeat};
    (*this)[(*this)[repeat].parent].children.removeOne(repeat);
    while (!closing.isEmpty()) {
        const SheetPlace &place = (*this)[closing.takeLast()];
        m_index.remove(place.key);
        closing += place.children;
    }
    const AnswerKey inside = (*this)[repeat].key + u'/';
    for (auto group = m_groups.lowerBound(inside); group != m_groups.end() && group.key().startsWith(inside);)
        group = m_groups.erase(group);
}

QList<int> SheetPlaces::repeatsOf(const AnswerKey &group) const
{
    const auto found = m_groups.constFind(group);
    if (found == m_groups.constEnd()) return {};
    const QList<int> &children = (*this)[found->parent].children;
    const auto begin = std::partition_point(
        children.begin(), children.end(), [&](int child) { return (*this)[child].item < found->item; });
    const auto end = std::find_if(begin, children.end(), [&](int child) { return (*this)[child].item != found->item; });
    return QList<int>{begin, end};
}

QList<int> SheetPlaces::below(int place, int item) const
{
    QList<int> found;
    gather(place, item, found);
    return found;
}

void SheetPlaces::gather(int place, int item, QList<int> &found) const
{
    // The children that may hold the item are those of one item: the last that begins no later. Slots are of their
    // question, which comes before all that it holds.
    const QList<int> &children = (*this)[place].children;
    const auto end = std::upper_bound(
        children.begin(), children.end(), item, [this](int wanted, int child) { return wanted < (*this)[child].item; });
    const auto isCandidate = [&](int child) { return isWithin(item, (*this)[child].item); };
    auto begin = end;
    while (begin != children.begin() && isCandidate(*std::prev(begin)))
        --begin;
    if (begin == end) begin = std::find_if(children.begin(), end, isCandidate); // behind a display
    for (auto child = begin; child != end; ++child) {
        if (!isCandidate(*child)) continue;
        if ((*this)[*child].item == item && (*this)[*child].kind == SheetPlace::Kind::Item)
            found.append(*child);
        else
            gather(*child, item, found);
    }
}

int SheetPlaces::around(int place, int item) const
{
    while (!isWithin(item, (*this)[place].item))
        place = (*this)[place].parent;
    return place;
}

} // namespace alongside
