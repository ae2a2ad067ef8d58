// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/AnswerSheet.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/ComputedAnswer.h"
#include "app/domain/questionnaire/FormLogic.h"
#include "app/domain/questionnaire/SheetEvaluation.h"
#include "app/domain/questionnaire/SheetExpression.h"

#include <algorithm>

namespace alongside {

AnswerSheet::AnswerSheet(std::shared_ptr<const Questionnaire> form, QDate today, const GivenAnswers &given)
    : m_form{std::move(form)}, m_today{today}, m_places{m_form}
{
    for (auto each = given.begin(); each != given.end(); ++each) {
        m_places.reach(each.key());
        if (!each->isEmpty()) m_given.insert(each.key(), *each);
    }
    m_places.openFirstRepeats();
    SheetEvaluation evaluation{*this};
    evaluation.take(0);
    evaluation.run();
}

const ItemLogic &AnswerSheet::logicOf(int place) const { return m_form->logic().items[m_places[place].item]; }

QJsonArray AnswerSheet::answerAt(int place) const
{
    const SheetPlace &each = m_places[place];
    const QuestionnaireItem &item = m_places.itemOf(place);
    if (!item.isQuestion() || each.kind == SheetPlace::Kind::Slot) return {};
    const bool isComputedOnly = (item.isReadOnly || item.isHidden) && logicOf(place).calculated;
    const auto given = m_given.constFind(each.key);
    return isComputedOnly || given == m_given.constEnd() ? each.computed : *given;
}

bool AnswerSheet::isEmptyRepeat(int place) const
{
    const SheetPlace &each = m_places[place];
    if (each.kind == SheetPlace::Kind::Slot || each.token.isEmpty()) return false;
    const AnswerKey inside = each.key + u'/';
    const auto first = m_given.lowerBound(inside);
    return first == m_given.end() || !first.key().startsWith(inside);
}

QSet<int> AnswerSheet::emptyRepeatsAround(const AnswerKey &key) const
{
    QSet<int> empty;
    for (AnswerKey repeat = repeatAround(key); !repeat.isEmpty(); repeat = repeatAround(repeat))
        if (const int place = m_places.at(repeat); place >= 0 && isEmptyRepeat(place)) empty.insert(place);
    return empty;
}

bool AnswerSheet::holdsAnswer(int place, int limit) const
{
    const SheetPlace &each = m_places[place];
    if (isEmptyRepeat(place)) return false;
    if (!each.isEnabled || (each.item >= 0 && logicOf(place).rank >= limit)) return false;
    if (each.item >= 0 && !answerAt(place).isEmpty()) return true;
    return std::any_of(
        each.children.begin(), each.children.end(), [&](int child) { return holdsAnswer(child, limit); });
}

GivenAnswers AnswerSheet::unplaced() const
{
    GivenAnswers unplaced;
    for (auto each = m_given.begin(); each != m_given.end(); ++each)
        if (const SheetItem place = at(each.key()); !place.item || !place.item->isQuestion())
            unplaced.insert(each.key(), *each);
    return unplaced;
}

QJsonArray AnswerSheet::answer(const AnswerKey &key) const
{
    const int place = m_places.at(key);
    return place < 0 ? m_given.value(key) : answerAt(place);
}

GivenAnswers AnswerSheet::computed() const
{
    GivenAnswers computed;
    for (const SheetItem &each : enabledItems())
        if (const QJsonArray &answer = m_places[m_places.at(each.key)].computed; !answer.isEmpty())
            computed.insert(each.key, answer);
    return computed;
}

QMap<AnswerKey, QString> AnswerSheet::failures() const
{
    QMap<AnswerKey, QString> failures;
    for (const SheetItem &each : enabledItems())
        if (const QString &failure = m_places[m_places.at(each.key)].failure; !failure.isEmpty())
            failures.insert(each.key, failure);
    return failures;
}

bool AnswerSheet::isEnabled(const AnswerKey &key) const
{
    const int place = m_places.at(key);
    return place >= 0 && m_places[place].isEnabled;
}

bool AnswerSheet::isVisible(const AnswerKey &key) const
{
    const int place = m_places.at(key);
    return place >= 0 && isShown(place);
}

bool AnswerSheet::isShown(int place) const
{
    if (!m_places[place].isEnabled) return false;
    for (; m_places[place].item >= 0; place = m_places[place].parent)
        if (m_places.itemOf(place).isHidden) return false;
    return true;
}

SheetItem AnswerSheet::sheetItem(int place) const
{
    const QuestionnaireItem &item = m_places.itemOf(place);
    return {.key = m_places[place].key, .item = &item, .depth = item.depth};
}

SheetItem AnswerSheet::at(const AnswerKey &key) const
{
    const int place = m_places.at(key);
    const bool isItem = place >= 0 && m_places[place].kind == SheetPlace::Kind::Item;
    return isItem ? sheetItem(place) : SheetItem{.key = key};
}

QList<SheetItem> AnswerSheet::enabledItems() const
{
    QList<SheetItem> items;
    list(0, Wanted::Enabled, items);
    return items;
}

QList<SheetItem> AnswerSheet::visibleItems() const
{
    QList<SheetItem> items;
    list(0, Wanted::Visible, items);
    return items;
}

void AnswerSheet::list(int place, Wanted wanted, QList<SheetItem> &items) const
{
    for (const int child : m_places[place].children) {
        const bool isLeftOut = wanted == Wanted::Visible && m_places.itemOf(child).isHidden;
        if (!m_places[child].isEnabled || isLeftOut) continue;
        if (m_places[child].kind == SheetPlace::Kind::Item) items.append(sheetItem(child));
        list(child, wanted, items);
    }
}

QList<AnswerKey> AnswerSheet::set(const AnswerKey &key, const QJsonArray &answer)
{
    if (m_given.value(key) == answer) return {};
    const QSet<int> emptyBefore = emptyRepeatsAround(key);
    if (answer.isEmpty())
        m_given.remove(key);
    else
        m_given.insert(key, answer);

    const int before = m_places.count();
    if (!answer.isEmpty()) m_places.reach(key);
    if (m_places.count() > before) m_places.openFirstRepeats();
    SheetEvaluation evaluation{*this};
    for (int made = before; made < m_places.count(); ++made)
        evaluation.take(made);
    if (const int place = m_places.at(key); place >= 0) evaluation.noteAnswer(place);
    evaluation.noteRepeats(emptyBefore, emptyRepeatsAround(key));
    return evaluation.run();
}

QList<AnswerKey> AnswerSheet::repeatsOf(const AnswerKey &group) const
{
    QList<AnswerKey> keys;
    for (const int repeat : m_places.repeatsOf(group))
        keys.append(m_places[repeat].key);
    return keys;
}

AnswerKey AnswerSheet::addRepeat(const AnswerKey &group, const QString &apart)
{
    int number = 0;
    for (const int repeat : m_places.repeatsOf(group))
        number = qMax(number, m_places[repeat].token.section(u'-', 0, 0).toInt());
    const QString token = QStringLiteral("%1-%2").arg(number + 1).arg(apart);
    const int place = m_places.open(group, token);
    if (place < 0) return {};
    m_places.openFirstRepeats();
    SheetEvaluation evaluation{*this};
    evaluation.take(place);
    evaluation.run();
    return m_places[place].key;
}

QList<AnswerKey> AnswerSheet::removeRepeat(const AnswerKey &repeat)
{
    const int place = m_places.at(repeat);
    const bool isRepeat = place >= 0 && m_places.itemOf(place).isGroup() && !m_places[place].token.isEmpty();
    if (!isRepeat) return {};
    const QSet<int> emptyBefore = emptyRepeatsAround(repeat);
    QList<AnswerKey> cleared;
    const AnswerKey inside = repeat + u'/';
    for (auto each = m_given.lowerBound(inside); each != m_given.end() && each.key().startsWith(inside);) {
        cleared.append(each.key());
        each = m_given.erase(each);
    }
    SheetEvaluation evaluation{*this};
    evaluation.noteGone(place);
    m_places.close(place);
    const int before = m_places.count();
    m_places.openFirstRepeats();
    for (int made = before; made < m_places.count(); ++made)
        evaluation.take(made);
    evaluation.noteRepeats(emptyBefore, emptyRepeatsAround(repeat));
    evaluation.run();
    return cleared;
}

QJsonArray AnswerSheet::initialAt(int place) const
{
    const QuestionnaireItem &item = m_places.itemOf(place);
    const ItemLogic &logic = logicOf(place);
    if (logic.calculated || !item.isQuestion()) return {};
    if (!logic.initial) return item.initial;
    const auto result = SheetExpression{*this, place, std::numeric_limits<int>::max()}.evaluate(*logic.initial);
    return result ? computedAnswer(*result, item) : item.initial;
}

GivenAnswers AnswerSheet::initialAnswers(const AnswerKey &within) const
{
    GivenAnswers initial;
    for (int place = 1; place < m_places.count(); ++place) {
        const SheetPlace &each = m_places[place];
        const bool isOpen = each.kind == SheetPlace::Kind::Item && m_places.at(each.key) == place;
        const bool isMeant = within.isEmpty() || each.key.startsWith(within + u'/');
        if (!isOpen || !isMeant || m_given.contains(each.key)) continue;
        if (const QJsonArray answer = initialAt(place); !answer.isEmpty()) initial.insert(each.key, answer);
    }
    return initial;
}

} // namespace alongside
