// SPDX-License-Identifier: Apache-2.0
#include "tests/app/domain/questionnaire/RandomForm.h"

using namespace Qt::Literals::StringLiterals;

namespace alongside {

namespace {

constexpr int mostItems = 40;

QJsonObject expressionExtension(const QString &kind, const QString &path)
{
    return {{u"url"_s, u"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"_s + kind},
        {u"valueExpression"_s, QJsonObject{{u"language"_s, u"text/fhirpath"_s}, {u"expression"_s, path}}}};
}

QJsonObject kilometres(double number)
{
    return {{u"value"_s, number}, {u"unit"_s, u"km"_s}, {u"system"_s, u"http://unitsofmeasure.org"_s},
        {u"code"_s, u"km"_s}};
}

QJsonObject variable(const QString &name, const QString &path)
{
    return {{u"url"_s, u"http://hl7.org/fhir/StructureDefinition/variable"_s},
        {u"valueExpression"_s,
            QJsonObject{{u"name"_s, name}, {u"language"_s, u"text/fhirpath"_s}, {u"expression"_s, path}}}};
}

} // namespace

QJsonObject RandomForm::form()
{
    QJsonArray all;
    while (m_count < mostItems)
        all.append(item(0));
    return {{u"resourceType"_s, u"Questionnaire"_s}, {u"status"_s, u"active"_s}, {u"item"_s, all}};
}

QJsonArray RandomForm::items(int depth)
{
    QJsonArray all;
    for (unsigned count = 1 + below(4); count > 0; --count)
        all.append(item(depth));
    return all;
}

QJsonObject RandomForm::item(int depth)
{
    static const QStringList types{u"boolean"_s, u"integer"_s, u"integer"_s, u"integer"_s, u"choice"_s, u"string"_s,
        u"date"_s, u"decimal"_s, u"quantity"_s, u"open-choice"_s};
    const QString linkId = u"q"_s + QString::number(++m_count);
    const bool isGroup = below(3) == 0 && depth < 4;
    const QString type = isGroup ? u"group"_s : types[below(unsigned(types.size()))];
    QJsonObject json{{u"linkId"_s, linkId}, {u"type"_s, type}, {u"repeats"_s, below(3) == 0}};
    if (type == u"decimal" || type == u"quantity") json.insert(u"repeats"_s, false);
    if (type == u"choice" || type == u"open-choice")
        json.insert(u"answerOption"_s,
            QJsonArray{QJsonObject{{u"valueString"_s, u"x"_s}}, QJsonObject{{u"valueString"_s, u"y/ #"_s}}});
    addLogic(json);
    if (!isGroup && below(8) == 0) json.insert(u"readOnly"_s, true);
    if (below(8) == 0) hide(json);
    if (!isGroup && m_loops == Loops::None) m_questions.append(json);
    if (isGroup || (below(5) == 0 && depth < 4)) json.insert(u"item"_s, items(depth + 1));
    if (!isGroup && m_loops == Loops::Allowed) m_questions.append(json);
    if (type == u"integer") m_integers.append(linkId);
    return json;
}

void RandomForm::addLogic(QJsonObject &item)
{
    if (below(8) == 0) addExpression(item);
    const bool isConditional = below(2) == 0 && (!m_questions.isEmpty() || m_loops == Loops::Allowed);
    if (!isConditional) return;
    QJsonArray conditions;
    for (unsigned count = 1 + below(3); count > 0; --count)
        conditions.append(condition());
    item.insert(u"enableWhen"_s, conditions);
    item.insert(u"enableBehavior"_s, below(2) == 0 ? u"any"_s : u"all"_s);
}

void RandomForm::hide(QJsonObject &item)
{
    QJsonArray extensions = item.value(u"extension").toArray();
    extensions.append(QJsonObject{
        {u"url"_s, u"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"_s}, {u"valueBoolean"_s, true}});
    item.insert(u"extension"_s, extensions);
}

/// Sums over all answers of one integer: to compute an integer, otherwise to enable. Now and then by a variable.
void RandomForm::addExpression(QJsonObject &item)
{
    if (m_integers.isEmpty()) return;
    const QString named = m_integers[below(unsigned(m_integers.size()))];
    const QString sum = u"%resource.descendants().where(linkId = '"_s + named + u"').answer.value.sum()"_s;
    const bool isComputed = item.value(u"type") == u"integer"_s && !item.value(u"repeats").toBool();
    const bool isNamed = below(2) == 0;
    const QString total = isNamed ? u"%total"_s : sum;
    QJsonArray extensions{isComputed ? expressionExtension(u"calculatedExpression"_s, total)
                                     : expressionExtension(u"enableWhenExpression"_s, total + u" > 3"_s)};
    if (isNamed) extensions.append(variable(u"total"_s, sum));
    item.insert(u"extension"_s, extensions);
}

QJsonObject RandomForm::condition()
{
    static const QStringList operators{u"exists"_s, u"="_s, u"!="_s, u">"_s, u"<"_s, u">="_s, u"<="_s};
    const bool isAhead = m_loops == Loops::Allowed && (m_questions.isEmpty() || below(2) == 0);
    const QJsonObject question = isAhead
        ? QJsonObject{{u"linkId"_s, u"q"_s + QString::number(1 + below(mostItems))}, {u"type"_s, u"integer"_s}}
        : m_questions[below(unsigned(m_questions.size()))];
    const QString comparison = operators[below(unsigned(operators.size()))];
    QJsonObject condition = comparison == u"exists" ? QJsonObject{{u"answerBoolean"_s, below(2) == 0}}
                                                    : entry(question.value(u"type").toString(), u"answer"_s);
    condition.insert(u"question"_s, question.value(u"linkId"));
    condition.insert(u"operator"_s, comparison);
    return condition;
}

QJsonObject RandomForm::entry(const QString &type, const QString &prefix)
{
    if (type == u"boolean") return {{prefix + u"Boolean"_s, below(2) == 0}};
    if (type == u"integer") return {{prefix + u"Integer"_s, int(below(4))}};
    if (type == u"choice") return {{prefix + u"String"_s, below(2) == 0 ? u"x"_s : u"y/ #"_s}};
    if (type == u"date") return {{prefix + u"Date"_s, u"2026-11-2"_s + QString::number(below(4))}};
    if (type == u"decimal") return {{prefix + u"Decimal"_s, int(below(8)) / 2.0}};
    if (type == u"quantity") return {{prefix + u"Quantity"_s, kilometres(int(below(8)) / 2.0)}};
    if (type == u"open-choice" && below(2) == 0) return {{prefix + u"String"_s, u"y/ #"_s}};
    return {{prefix + u"String"_s, QString{QChar{u'a' + below(3)}}}};
}

QJsonArray RandomForm::answerTo(const QJsonObject &item)
{
    if (below(5) == 0) return {};
    const QString type = item.value(u"type").toString();
    QJsonArray answer{entry(type, u"value"_s)};
    const bool isRepeated = item.value(u"repeats").toBool() && below(2) == 0;
    if (const QJsonObject another = entry(type, u"value"_s); isRepeated && !answer.contains(another))
        answer.append(another);
    return answer;
}

} // namespace alongside
