// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/SheetEvaluation.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/ComputedAnswer.h"
#include "app/domain/questionnaire/SheetExpression.h"

#include <algorithm>

namespace alongside {

namespace {

bool hasToken(const QJsonArray &answer, const QString &token)
{
    return std::any_of(
        answer.begin(), answer.end(), [&](const QJsonValue &entry) { return answerToken(entry.toObject()) == token; });
}

bool isOrdered(EnableOperator comparison, std::partial_ordering order)
{
    const bool asksGreater = comparison == EnableOperator::Greater || comparison == EnableOperator::GreaterOrEqual;
    return order == (asksGreater ? std::partial_ordering::greater : std::partial_ordering::less);
}

/// R4's operators (http://hl7.org/fhir/R4/codesystem-questionnaire-enable-operator.html): one answer that meets it is
/// enough; != asks that none is equal, so that it holds where nothing is answered.
bool isMetByAny(const EnableCondition &condition, const QJsonArray &answer)
{
    const auto isEqual = [&](const QJsonValue &entry) { return sameAnswer(entry.toObject(), condition.answer); };
    const auto isOnSide = [&](const QJsonValue &entry) {
        return isOrdered(condition.comparison, compareAnswers(entry.toObject(), condition.answer));
    };
    switch (condition.comparison) {
    case EnableOperator::Exists:
        return isAnswered(answer) == condition.answer.value(QLatin1String{"valueBoolean"}).toBool();
    case EnableOperator::Equal:
        return std::any_of(answer.begin(), answer.end(), isEqual);
    case EnableOperator::NotEqual:
        return std::none_of(answer.begin(), answer.end(), isEqual);
    case EnableOperator::GreaterOrEqual:
    case EnableOperator::LessOrEqual:
        return std::any_of(
            answer.begin(), answer.end(), [&](const QJsonValue &entry) { return isEqual(entry) || isOnSide(entry); });
    default:
        return std::any_of(answer.begin(), answer.end(), isOnSide);
    }
}

} // namespace

void SheetEvaluation::take(int place)
{
    if (m_sheet.m_places[place].item >= 0) add(place);
    for (const int child : m_sheet.m_places[place].children)
        take(child);
}

void SheetEvaluation::noteAnswer(int place)
{
    if (m_sheet.logicOf(place).calculated) add(place);
    noteChange(place);
}

void SheetEvaluation::noteGone(int place)
{
    SheetPlace &gone = m_sheet.m_places[place];
    const bool wasThere = std::exchange(gone.isEnabled, false);
    const QList<int> children = gone.children;
    for (const int child : children)
        noteGone(child);
    if (wasThere && gone.kind == SheetPlace::Kind::Item) addDependents(place);
}

void SheetEvaluation::noteRepeats(const QSet<int> &before, const QSet<int> &now)
{
    for (const int repeat : (before - now) + (now - before))
        addDependentsInside(repeat);
}

void SheetEvaluation::addDependentsInside(int place)
{
    if (m_sheet.m_places[place].kind == SheetPlace::Kind::Item) addDependents(place);
    for (const int child : m_sheet.m_places[place].children)
        addDependentsInside(child);
}

QList<AnswerKey> SheetEvaluation::run()
{
    while (!m_waiting.empty()) {
        const int place = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        const bool isOpen = m_sheet.m_places.at(m_sheet.m_places[place].key) == place;
        if (isOpen) evaluate(place);
    }
    return m_changed;
}

void SheetEvaluation::evaluate(int place)
{
    ++m_sheet.m_evaluations;
    const bool wasEnabled = m_sheet.m_places[place].isEnabled;
    const QJsonArray before = m_sheet.answerAt(place);
    m_sheet.m_places[place].failure.clear();
    const bool isEnabledNow = isEnabled(place);
    m_sheet.m_places[place].isEnabled = isEnabledNow;
    m_sheet.m_places[place].computed = isEnabledNow ? computed(place) : QJsonArray{};
    if (wasEnabled != isEnabledNow || before != m_sheet.answerAt(place)) noteChange(place);
}

void SheetEvaluation::noteChange(int place)
{
    if (m_sheet.m_places[place].kind == SheetPlace::Kind::Item) {
        m_changed.append(m_sheet.m_places[place].key);
        openSlots(place);
        addDependents(place);
    }
    for (const int child : m_sheet.m_places[place].children)
        add(child);
}

/// What stands under an answer that was not there before.
void SheetEvaluation::openSlots(int place)
{
    if (!m_sheet.m_places.hasSlots(m_sheet.m_places[place].item)) return;
    const int before = m_sheet.m_places.count();
    for (const QJsonValue &entry : m_sheet.answerAt(place))
        m_sheet.m_places.open(m_sheet.m_places[place].key, answerToken(entry.toObject()));
    m_sheet.m_places.openFirstRepeats();
    for (int made = before; made < m_sheet.m_places.count(); ++made)
        add(made);
}

void SheetEvaluation::addDependents(int place)
{
    const int item = m_sheet.m_places[place].item;
    const ItemLogic &logic = m_logic.items[item];
    for (const int dependent : logic.conditionDependents)
        for (const int each : m_sheet.m_places.below(m_sheet.m_places.around(place, dependent), dependent))
            add(each);
    addEverywhere(logic.expressionDependents, logic.rank);
    for (int group = item; group >= 0; group = m_sheet.m_form->items()[group].parent)
        addEverywhere(m_logic.items[group].watchers, logic.rank);
    addEverywhere(m_logic.watchers, logic.rank);
}

/// Those of a lower rank do not see what has this rank.
void SheetEvaluation::addEverywhere(const QList<int> &items, int rank)
{
    for (const int item : items) {
        if (m_logic.items[item].rank <= rank) continue;
        for (const int each : m_sheet.m_places.below(0, item))
            add(each);
    }
}

bool SheetEvaluation::isEnabled(int place) const
{
    const SheetPlace &each = m_sheet.m_places[place];
    if (!m_sheet.m_places[each.parent].isEnabled) return false;
    if (each.kind == SheetPlace::Kind::Slot) return hasToken(m_sheet.answerAt(each.parent), each.token);
    return standsUnderAnswer(place) && holds(m_sheet.logicOf(place), place) && isEnabledByExpression(place);
}

/// R4 has a place for nested items only under an answer (qrs-1).
bool SheetEvaluation::standsUnderAnswer(int place) const
{
    const int parent = m_sheet.m_places[place].parent;
    const SheetPlace &above = m_sheet.m_places[parent];
    const bool isDisplay = m_sheet.m_places.itemOf(place).type == ItemType::Display;
    if (isDisplay || above.item < 0 || above.kind == SheetPlace::Kind::Slot) return true;
    return m_sheet.m_places.itemOf(parent).isGroup() || isAnswered(m_sheet.answerAt(parent));
}

bool SheetEvaluation::holds(const ItemLogic &logic, int place) const
{
    const auto isHeld = [&](const EnableCondition &condition) { return holds(condition, place); };
    const auto &conditions = logic.conditions;
    if (logic.behavior == ItemLogic::Behavior::All || conditions.isEmpty())
        return std::all_of(conditions.begin(), conditions.end(), isHeld);
    return std::any_of(conditions.begin(), conditions.end(), isHeld);
}

bool SheetEvaluation::holds(const EnableCondition &condition, int place) const
{
    return isMetByAny(condition, answerOfNearest(condition.question, place));
}

/// R4: the nearest of that linkId, looking first outwards, then before, then behind. Only what a response would have
/// counts: a disabled question is as if unanswered, even though its answer is kept, and so is an empty repeat.
QJsonArray SheetEvaluation::answerOfNearest(int question, int place) const
{
    const SheetPlaces &places = m_sheet.m_places;
    const int around = places.around(places[place].parent, question);
    if (places[around].item == question)
        return m_sheet.answerAt(places[around].kind == SheetPlace::Kind::Slot ? places[around].parent : around);
    QList<int> found = places.below(around, question);
    found.removeIf([&](int each) {
        return !places[each].isEnabled || !isAnswered(m_sheet.answerAt(each)) || isInEmptyRepeat(each, around);
    });
    if (found.isEmpty()) return {};
    return m_sheet.answerAt(question < places[place].item ? found.last() : found.first());
}

bool SheetEvaluation::isInEmptyRepeat(int place, int around) const
{
    for (; place != around; place = m_sheet.m_places[place].parent)
        if (m_sheet.isEmptyRepeat(place)) return true;
    return false;
}

/// What cannot be evaluated does not hide a question.
bool SheetEvaluation::isEnabledByExpression(int place) const
{
    const ItemLogic &logic = m_sheet.logicOf(place);
    if (!logic.enabledWhen) return true;
    const auto result = SheetExpression{m_sheet, place, logic.rank}.evaluate(*logic.enabledWhen);
    if (result) return fhirpath::verdictOf(*result) == fhirpath::Verdict::Yes;
    m_sheet.m_places[place].failure = result.error().detail;
    return true;
}

QJsonArray SheetEvaluation::computed(int place) const
{
    const ItemLogic &logic = m_sheet.logicOf(place);
    if (!logic.calculated || m_sheet.m_places[place].kind == SheetPlace::Kind::Slot) return {};
    const auto result = SheetExpression{m_sheet, place, logic.rank}.evaluate(*logic.calculated);
    if (result) return computedAnswer(*result, m_sheet.m_places.itemOf(place));
    m_sheet.m_places[place].failure = result.error().detail;
    return {};
}

} // namespace alongside
