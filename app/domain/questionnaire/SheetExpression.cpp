// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/SheetExpression.h"

#include "app/domain/questionnaire/SheetPath.h"

namespace alongside {

using fhirpath::PathCollection;
using fhirpath::PathContext;

Result<PathCollection> SheetExpression::evaluate(const FormExpression &expression) const
{
    const FormLogic &logic = m_sheet.form()->logic();
    PathContext context = this->context(logic);
    for (const FormExpression::Use &use : expression.uses) {
        const auto &variables = use.owner < 0 ? logic.variables : logic.items[use.owner].variables;
        const FormVariable &variable = variables[use.variable];
        context.focus = {node(placeOf(use.owner))};
        const auto result = variable.expression.evaluate(context);
        if (!result) return result.error();
        context.variables.insert(variable.name, *result);
    }
    context.focus = {node(m_place)};
    return expression.expression.evaluate(context);
}

fhirpath::PathNodePointer SheetExpression::node(int place) const
{
    return std::make_shared<const SheetPath>(m_sheet, place, m_limit);
}

PathContext SheetExpression::context(const FormLogic &logic) const
{
    PathContext context{.resource = node(0), .now = QDateTime{m_sheet.today(), QTime{0, 0}}};
    context.ordinals = logic.ordinals;
    if (logic.source) context.variables.insert(QStringLiteral("questionnaire"), {logic.source});
    const auto &source = logic.items[m_sheet.places()[m_place].item].source;
    if (source) context.variables.insert(QStringLiteral("qitem"), {source});
    return context;
}

/// The place at which a variable was declared: the item itself or one around it.
int SheetExpression::placeOf(int owner) const
{
    const SheetPlaces &places = m_sheet.places();
    int place = m_place;
    while (places[place].item > owner)
        place = places[place].parent;
    return places[place].kind == SheetPlace::Kind::Slot ? places[place].parent : place;
}

} // namespace alongside
