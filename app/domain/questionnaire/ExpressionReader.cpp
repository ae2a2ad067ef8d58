// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ExpressionReader.h"

#include "app/domain/fhirpath/JsonNode.h"
#include "app/domain/questionnaire/FormJson.h"

#include <algorithm>

namespace alongside {

namespace {

using Fault = FormProblem::Code;
using Use = FormExpression::Use;

/// More is a mistake of the form, and each is evaluated each time.
constexpr qsizetype mostVariables = 100;

bool isFhirPath(const QString &language)
{
    return language == u"text/fhirpath" || language == u"text/fhirpath+R4" || language.isEmpty();
}

/// A variable may use those above it and those before it; sorted so, each has what it needs.
void sortByScope(QList<Use> &uses)
{
    std::sort(uses.begin(), uses.end(), [](const Use &one, const Use &other) {
        return std::pair{one.owner, one.variable} < std::pair{other.owner, other.variable};
    });
}

bool isAmong(const QList<Use> &uses, const Use &wanted)
{
    return std::any_of(uses.begin(), uses.end(),
        [&](const Use &each) { return each.owner == wanted.owner && each.variable == wanted.variable; });
}

} // namespace

void ExpressionReader::read()
{
    m_logic.variables = variables(m_form);
    for (int item = 0; item < m_items.size(); ++item)
        readItem(item);
}

void ExpressionReader::readItem(int item)
{
    m_linkId = m_items[item].linkId;
    ItemLogic &logic = m_logic.items[item];
    logic.variables = variables(m_sources[item]);
    logic.enabledWhen = expression(item, extension::enabledWhen);
    if (!m_items[item].isQuestion()) return; // groups and displays have no value
    logic.calculated = expression(item, extension::calculated);
    logic.initial = expression(item, extension::initial);
}

QList<FormVariable> ExpressionReader::variables(const QJsonObject &element)
{
    QList<FormVariable> found;
    for (const QJsonObject &each : extensionsOf(element, extension::variable)) {
        const QString name = each.value(QLatin1String{"valueExpression"})[u"name"].toString();
        if (auto expression = parsed(each)) found.append({name, *expression});
    }
    return found;
}

std::optional<fhirpath::Expression> ExpressionReader::parsed(const QJsonObject &extension)
{
    const QJsonValue value = extension.value(QLatin1String{"valueExpression"});
    if (const QString language = value[u"language"].toString(); !isFhirPath(language)) {
        note(Fault::UnknownLanguage, language);
        return {};
    }
    Result<fhirpath::Expression> expression = fhirpath::Expression::parse(value[u"expression"].toString());
    if (expression) return *expression;
    note(Fault::BadExpression, expression.error().detail);
    return {};
}

std::optional<FormExpression> ExpressionReader::expression(int item, const QString &url)
{
    const QList<QJsonObject> written = extensionsOf(m_sources[item], url);
    if (written.isEmpty()) return {};
    const auto expression = parsed(written.first());
    if (!expression) return {}; // noted
    QList<Use> uses;
    use(item, *expression, uses);
    sortByScope(uses);
    return FormExpression{*expression, uses};
}

/// Whatever the expression names with %, and what that needs in turn.
void ExpressionReader::use(int item, const fhirpath::Expression &expression, QList<Use> &uses)
{
    for (const QString &name : expression.dependencies().variables)
        if (!findVariable(item, name, uses) && !provide(item, name)) note(Fault::UnknownVariable, name);
}

/// The nearest of that name, at the item or around it. Every one of that name is taken: the nearest may build on them.
bool ExpressionReader::findVariable(int item, const QString &name, QList<Use> &uses)
{
    bool isFound = false;
    for (int owner = item; owner >= -1; owner = owner < 0 ? -2 : m_items[owner].parent) {
        const QList<FormVariable> &all = variablesOf(owner);
        for (qsizetype index = 0; index < all.size(); ++index) {
            if (all[index].name != name) continue;
            isFound = true;
            if (isAmong(uses, {owner, index}) || uses.size() == mostVariables) continue;
            uses.append({owner, index});
            use(owner, all[index].expression, uses);
        }
    }
    return isFound;
}

/// What a form can name without declaring it.
bool ExpressionReader::provide(int item, const QString &name)
{
    if (name == u"questionnaire") {
        if (!m_logic.source) m_logic.source = fhirpath::JsonNode::of(m_form, QStringLiteral("Questionnaire"));
        return true;
    }
    if (name != u"qitem" || item < 0) return false;
    m_logic.items[item].source = fhirpath::JsonNode::of(m_sources[item]);
    return true;
}

const QList<FormVariable> &ExpressionReader::variablesOf(int owner) const
{
    return owner < 0 ? m_logic.variables : m_logic.items[owner].variables;
}

} // namespace alongside
