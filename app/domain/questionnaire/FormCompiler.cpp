// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/FormCompiler.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/ConditionReader.h"
#include "app/domain/questionnaire/ExpressionReader.h"

namespace alongside {

namespace {

void appendOnce(QList<int> &list, int item)
{
    if (list.isEmpty() || list.last() != item) list.append(item);
}

/// In an order that is the same in every run.
QList<int> sorted(const QSet<int> &items)
{
    QList<int> list = items.values();
    std::sort(list.begin(), list.end());
    return list;
}

QString ordinalKey(const QJsonValue &coding)
{
    return coding[u"system"].toString() + u'|' + coding[u"code"].toString();
}

} // namespace

FormCompiler::FormCompiler(const QJsonObject &form, const QList<QuestionnaireItem> &items,
    const QList<QJsonObject> &sources, QList<FormProblem> &problems)
    : m_form{form}, m_items{items}, m_sources{sources}, m_problems{problems}, m_logic{std::make_unique<FormLogic>()}
{
    for (int item = 0; item < items.size(); ++item)
        m_indexes.insert(items[item].linkId, item);
    m_logic->items.resize(items.size());
}

std::unique_ptr<const FormLogic> FormCompiler::compile()
{
    readConditions();
    ExpressionReader{m_form, m_items, m_sources, *m_logic, m_problems}.read();
    const EvaluationOrder order = evaluationOrder(dependencies());
    openLoops(order);
    for (int item = 0; item < m_items.size(); ++item)
        m_logic->items[item].rank = order.ranks[item];
    linkDependents();
    gatherOrdinals();
    return std::move(m_logic);
}

void FormCompiler::readConditions()
{
    ConditionReader reader{m_items, m_indexes, m_problems};
    for (int item = 0; item < m_items.size(); ++item)
        reader.read(m_sources[item], m_items[item].linkId, m_logic->items[item]);
}

/// Those that are evaluated again with the answers; what is proposed at the start depends on nothing.
QList<const FormExpression *> FormCompiler::expressionsOf(int item) const
{
    QList<const FormExpression *> expressions;
    const ItemLogic &logic = m_logic->items[item];
    for (const auto *each : {&logic.enabledWhen, &logic.calculated})
        if (*each) expressions.append(&**each);
    return expressions;
}

bool FormCompiler::isAround(int group, int item) const { return group < item && item < m_items[group].end; }

FormCompiler::Sight FormCompiler::sightOf(int item, const FormExpression &expression) const
{
    Sight sight;
    see(item, expression.expression.dependencies(), sight);
    for (const FormExpression::Use &use : expression.uses) {
        const auto &variables = use.owner < 0 ? m_logic->variables : m_logic->items[use.owner].variables;
        see(item, variables[use.variable].expression.dependencies(), sight);
    }
    return sight;
}

void FormCompiler::see(int item, const fhirpath::Dependencies &dependencies, Sight &sight) const
{
    if (dependencies.reach == fhirpath::Dependencies::Reach::Everything) sight.below.insert(-1);
    for (const QString &linkId : dependencies.linkIds) {
        const int named = m_indexes.value(linkId, -1);
        if (named < 0) continue; // it is never there: nothing to wait for
        if (!isAround(named, item)) sight.named.insert(named);
        if (m_items[named].end > named + 1) sight.below.insert(named);
    }
}

FormDependencies FormCompiler::dependencies() const
{
    FormDependencies dependencies;
    for (int item = 0; item < m_items.size(); ++item) {
        QSet<int> named;
        QSet<int> below;
        for (const EnableCondition &condition : m_logic->items[item].conditions)
            named.insert(condition.question);
        for (const FormExpression *expression : expressionsOf(item)) {
            const Sight sight = sightOf(item, *expression);
            named += sight.named;
            below += sight.below;
        }
        dependencies.parents.append(m_items[item].parent);
        dependencies.named.append(sorted(named));
        dependencies.below.append(sorted(below));
    }
    return dependencies;
}

/// What closes a loop is left out, so that the rest has one meaning whatever was answered first.
void FormCompiler::openLoops(const EvaluationOrder &order)
{
    for (int item = 0; item < m_items.size(); ++item) {
        ItemLogic &logic = m_logic->items[item];
        const auto removed = logic.conditions.removeIf(
            [&](const EnableCondition &condition) { return order.isLoop(item, condition.question); });
        if (removed > 0) m_problems.append({FormProblem::Code::ReferenceLoop, m_items[item].linkId, {}});
        openLoop(item, logic.enabledWhen, order);
        openLoop(item, logic.calculated, order);
    }
}

void FormCompiler::openLoop(int item, std::optional<FormExpression> &expression, const EvaluationOrder &order)
{
    if (!expression) return;
    const Sight sight = sightOf(item, *expression);
    const bool isLoop =
        std::any_of(sight.named.begin(), sight.named.end(), [&](int named) { return order.isLoop(item, named); });
    if (!isLoop) return;
    m_problems.append({FormProblem::Code::ReferenceLoop, m_items[item].linkId, expression->expression.text()});
    expression.reset();
}

void FormCompiler::linkDependents()
{
    for (int item = 0; item < m_items.size(); ++item) {
        for (const EnableCondition &condition : std::as_const(m_logic->items[item].conditions))
            appendOnce(m_logic->items[condition.question].conditionDependents, item);
        for (const FormExpression *expression : expressionsOf(item)) {
            const Sight sight = sightOf(item, *expression);
            for (const int named : sorted(sight.named))
                appendOnce(m_logic->items[named].expressionDependents, item);
            for (const int group : sorted(sight.below))
                appendOnce(group < 0 ? m_logic->watchers : m_logic->items[group].watchers, item);
        }
    }
}

void FormCompiler::gatherOrdinals()
{
    for (const QuestionnaireItem &item : m_items)
        for (const AnswerOption &option : item.options)
            if (const auto score = option.score ? fhirpath::Decimal::fromDouble(*option.score) : std::nullopt)
                m_logic->ordinals.insert(ordinalKey(option.answer.value(elementOf(option.answer))), *score);
}

} // namespace alongside
