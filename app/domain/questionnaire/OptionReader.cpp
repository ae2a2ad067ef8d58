// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/OptionReader.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/FormJson.h"

namespace alongside {

namespace {

using Code = FormProblem::Code;

/// A coding without what the form says about it: the part that goes into an answer.
QJsonObject bareCoding(const QJsonObject &coding)
{
    QJsonObject bare;
    for (const char *name : {"system", "version", "code", "display"}) {
        const QJsonValue value = coding.value(QLatin1String{name});
        if (value.isString()) bare.insert(QLatin1String{name}, value);
    }
    return bare;
}

/// A concept of a ValueSet or a CodeSystem as a coding; its extensions, and its translations in either way.
QJsonObject codingOf(const QJsonObject &concept_, const QString &system)
{
    QJsonObject coding = concept_;
    if (!system.isEmpty()) coding.insert(QLatin1String{"system"}, system);
    return coding;
}

void addDesignations(Wording &wording, const QJsonObject &coding)
{
    for (const QJsonValue &each : coding.value(QLatin1String{"designation"}).toArray()) {
        const QString language = each[u"language"].toString();
        if (!language.isEmpty() && !wording.translations.contains(language))
            wording.translations.insert(language, each[u"value"].toString());
    }
}

/// What an option and its coding say: the option's word counts.
QJsonValue saidOf(const QJsonObject &option, const QJsonObject &coding, const QString &url)
{
    const QJsonValue own = extensionValue(option, url);
    return own.isUndefined() ? extensionValue(coding, url) : own;
}

std::optional<double> scoreOf(const QJsonObject &option, const QJsonObject &coding)
{
    const QJsonValue score = saidOf(option, coding, extension::ordinalValue);
    return score.isDouble() ? std::optional{score.toDouble()} : std::nullopt;
}

bool mayHaveOptions(ItemType type)
{
    return type == ItemType::Choice || type == ItemType::OpenChoice || type == ItemType::Integer
        || type == ItemType::Date || type == ItemType::Time || type == ItemType::String || type == ItemType::Text
        || type == ItemType::Reference;
}

QString textOfOption(const QJsonObject &entry)
{
    const QJsonValue value = entry.value(elementOf(entry));
    return value.isObject() ? value[u"display"].toString() : value.toVariant().toString();
}

} // namespace

OptionReader::OptionReader(const QJsonObject &form, QList<FormProblem> &problems) : m_problems{problems}
{
    for (const QJsonValue &each : form.value(QLatin1String{"contained"}).toArray()) {
        const QJsonObject resource = each.toObject();
        m_contained.insert(QLatin1Char{'#'} + resource.value(QLatin1String{"id"}).toString(), resource);
    }
}

QList<AnswerOption> OptionReader::optionsOf(const QJsonObject &item, const QString &linkId, ItemType type)
{
    m_linkId = linkId;
    const bool isStu3 = !item.contains(QLatin1String{"answerOption"}) && item.contains(QLatin1String{"option"});
    QList<AnswerOption> options = listed(item.value(QLatin1String{isStu3 ? "option" : "answerOption"}).toArray());
    QString valueSet = item.value(QLatin1String{"answerValueSet"}).toString();
    if (valueSet.isEmpty()) valueSet = item.value(QLatin1String{"options"})[u"reference"].toString();
    if (!valueSet.isEmpty() && !options.isEmpty()) note(Code::OptionsTwice);
    if (!valueSet.isEmpty() && options.isEmpty()) options = fromValueSet(valueSet);
    checkOptions(item, type, options);
    return options;
}

void OptionReader::checkOptions(const QJsonObject &item, ItemType type, const QList<AnswerOption> &options)
{
    const bool isChoice = type == ItemType::Choice || type == ItemType::OpenChoice;
    if (!options.isEmpty() && !mayHaveOptions(type)) note(Code::OptionsOfOtherType, QStringLiteral("answerOption"));
    if (item.contains(QLatin1String{"answerValueSet"}) && !isChoice)
        note(Code::OptionsOfOtherType, QStringLiteral("answerValueSet"));
    if (type == ItemType::Choice && options.isEmpty()) note(Code::ChoiceWithoutOptions);
}

QList<AnswerOption> OptionReader::listed(const QJsonArray &options)
{
    QList<AnswerOption> read;
    for (const QJsonValue &each : options)
        if (const auto known = option(each.toObject())) read.append(*known);
    return read;
}

std::optional<AnswerOption> OptionReader::option(const QJsonObject &json)
{
    AnswerOption option{.answer = entryOf(json, QStringLiteral("value"))};
    const QString element = elementOf(option.answer);
    const bool isSound = takesElement(ItemType::Choice, element) && isValueOf(element, option.answer.value(element));
    if (!isSound) {
        note(Code::DamagedOption, element);
        return {};
    }
    checkExtensions(json);
    label(option, json);
    option.isInitial = json.value(QLatin1String{"initialSelected"}).toBool();
    return option;
}

/// Of a concept in a contained resource, too: it is the option's coding by now.
void OptionReader::checkExtensions(const QJsonObject &json)
{
    const QJsonObject coding = json.value(QLatin1String{"valueCoding"}).toObject();
    for (const QString &url :
        unknownExtensionsOf(json, {"_valueString"}) + unknownExtensionsOf(coding, {"_display", "_code"}))
        note(Code::UnknownExtension, url);
}

void OptionReader::label(AnswerOption &option, const QJsonObject &json)
{
    const QString element = elementOf(option.answer);
    const QJsonObject coding = option.answer.value(element).toObject();
    option.label = element == u"valueString" ? wordingOf(json, element) : wordingOf(coding, QStringLiteral("display"));
    addDesignations(option.label, coding);
    if (element == u"valueCoding") option.answer = {{element, bareCoding(coding)}};
    if (option.label.isEmpty()) option.label.text = textOfOption(option.answer);
    if (option.label.isEmpty()) {
        option.label.text = answerToken(option.answer);
        note(Code::OptionWithoutDisplay, option.label.text);
    }
    option.prefix = saidOf(json, coding, extension::optionPrefix).toString();
    option.isExclusive = saidOf(json, coding, extension::optionExclusive).toBool();
    option.picture = saidOf(json, coding, extension::picture).toString();
    option.place = saidOf(json, coding, extension::place).toString();
    option.score = scoreOf(json, coding);
    option.easyRead = extensionWording(json, extension::easyRead);
    if (option.easyRead.isEmpty()) option.easyRead = extensionWording(coding, extension::easyRead);
}

QList<AnswerOption> OptionReader::fromValueSet(const QString &reference)
{
    if (!reference.startsWith(u'#')) {
        note(Code::ValueSetElsewhere, reference);
        return {};
    }
    if (!m_contained.contains(reference)) {
        note(Code::BrokenReference, reference);
        return {};
    }
    const QJsonObject valueSet = m_contained.value(reference);
    const QJsonArray expanded = valueSet.value(QLatin1String{"expansion"})[u"contains"].toArray();
    if (expanded.isEmpty()) return composed(valueSet);
    QList<AnswerOption> options;
    for (const QJsonValue &each : expanded)
        if (const auto known = option({{QStringLiteral("valueCoding"), each.toObject()}})) options.append(*known);
    return options;
}

QList<AnswerOption> OptionReader::composed(const QJsonObject &valueSet)
{
    QList<AnswerOption> options;
    for (const QJsonValue &include : valueSet.value(QLatin1String{"compose"})[u"include"].toArray()) {
        const QString system = include[u"system"].toString();
        const QJsonArray concepts = include[u"concept"].toArray();
        for (const QJsonValue &each : concepts)
            if (const auto known = option({{QStringLiteral("valueCoding"), codingOf(each.toObject(), system)}}))
                options.append(*known);
        if (concepts.isEmpty()) options += fromCodeSystem(system);
    }
    return options;
}

/// All concepts of a code system that the form contains.
QList<AnswerOption> OptionReader::fromCodeSystem(const QString &system)
{
    QList<AnswerOption> options;
    for (const QJsonObject &resource : std::as_const(m_contained)) {
        if (system.isEmpty() || resource.value(QLatin1String{"url"}).toString() != system) continue;
        for (const QJsonValue &each : resource.value(QLatin1String{"concept"}).toArray())
            if (const auto known = option({{QStringLiteral("valueCoding"), codingOf(each.toObject(), system)}}))
                options.append(*known);
    }
    if (options.isEmpty()) note(Code::ValueSetByRule, system);
    return options;
}

} // namespace alongside
