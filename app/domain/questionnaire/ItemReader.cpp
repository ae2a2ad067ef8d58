// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ItemReader.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/FormJson.h"

#include <QRegularExpression>

namespace alongside {

namespace {

using Problem = FormProblem::Code;

const QHash<QString, ItemControl> controls{
    {QStringLiteral("drop-down"), ItemControl::DropDown},
    {QStringLiteral("radio-button"), ItemControl::RadioButton},
    {QStringLiteral("check-box"), ItemControl::CheckBox},
    {QStringLiteral("slider"), ItemControl::Slider},
    {QStringLiteral("page"), ItemControl::Page},
    {QStringLiteral("help"), ItemControl::Help},
};

const QHash<QString, FormPart> parts{
    {QStringLiteral("profile"), FormPart::Profile},
    {QStringLiteral("earnings"), FormPart::Earnings},
    {QStringLiteral("referrals"), FormPart::Referrals},
    {QStringLiteral("placements"), FormPart::Placements},
};

const QHash<QString, FilledBy> fillers{
    {QStringLiteral("person"), FilledBy::Person},
    {QStringLiteral("staff"), FilledBy::Staff},
};

bool isBounded(ItemType type)
{
    switch (type) {
    case ItemType::Boolean:
    case ItemType::Decimal:
    case ItemType::Integer:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Url:
    case ItemType::OpenChoice:
        return true; // que-10
    default:
        return false;
    }
}

/// Of minValue: a number as it is, a date as its text.
QJsonValue boundValue(const QJsonValue &value) { return value.isObject() ? value[u"value"] : value; }

bool isCrossed(const QJsonValue &least, const QJsonValue &most)
{
    if (least.isDouble() && most.isDouble()) return least.toDouble() > most.toDouble();
    return least.isString() && most.isString() && least.toString() > most.toString();
}

FormUnit unitOf(const QJsonValue &coding)
{
    const QString code = coding[u"code"].toString();
    const QString display = coding[u"display"].toString();
    return {.text = display.isEmpty() ? code : display, .system = coding[u"system"].toString(), .code = code};
}

/// R5's types and those of earlier releases, as R4 has them.
std::optional<ItemType> otherReleaseType(const QString &code, const QJsonObject &json)
{
    const QString constraint = json.value(QLatin1String{"answerConstraint"}).toString();
    if (code == u"coding") return constraint == u"optionsOrString" ? ItemType::OpenChoice : ItemType::Choice;
    if (code == u"question") return ItemType::String;
    return {};
}

/// STU3 has one `initialX` in place of the list.
QJsonArray initialEntries(const QJsonObject &json)
{
    QJsonArray entries;
    for (const QJsonValue &each : json.value(QLatin1String{"initial"}).toArray())
        entries.append(entryOf(each.toObject(), QStringLiteral("value")));
    const QJsonObject single = entryOf(json, QStringLiteral("initial"));
    const bool isStu3 = entries.isEmpty() && !single.isEmpty() && elementOf(single) != u"valueSelected";
    if (isStu3) entries.append(single);
    return entries;
}

} // namespace

QuestionnaireItem ItemReader::read(const QJsonObject &json, const QString &linkId)
{
    m_item = {};
    m_item.linkId = linkId;
    m_item.type = typeOf(json);
    readWords(json);
    readFlags(json);
    readControl(json);
    readBounds(json);
    readPattern(json);
    readUnits(json);
    m_item.options = m_options.optionsOf(json, linkId, m_item.type);
    readInitial(json);
    checkExtensions(json);
    return m_item;
}

ItemType ItemReader::typeOf(const QJsonObject &json)
{
    const QString code = json.value(QLatin1String{"type"}).toString();
    if (const auto known = itemTypeOf(code)) return *known;
    if (const auto other = otherReleaseType(code, json)) {
        note(Problem::OtherRelease, QStringLiteral("type ") + code);
        return *other;
    }
    note(code.isEmpty() ? Problem::MissingType : Problem::UnknownType, code);
    return json.value(QLatin1String{"item"}).toArray().isEmpty() ? ItemType::String : ItemType::Group;
}

void ItemReader::readWords(const QJsonObject &json)
{
    m_item.text = wordingOf(json, QStringLiteral("text"));
    m_item.prefix = json.value(QLatin1String{"prefix"}).toString();
    m_item.entryFormat = extensionWording(json, extension::entryFormat);
    m_item.easyRead = extensionWording(json, extension::easyRead);
    m_item.reversed = extensionWording(json, extension::reversed);
    m_item.shortWords = extensionWording(json, extension::shortWords);
    m_item.decision = extensionValue(json, extension::decision).toString();
    m_item.picture = extensionValue(json, extension::picture).toString();
    m_item.place = extensionValue(json, extension::place).toString();
    m_item.part = parts.value(extensionValue(json, extension::part).toString(), FormPart::Unstated);
    m_item.filledBy = fillers.value(extensionValue(json, extension::filledBy).toString(), FilledBy::Unstated);
}

void ItemReader::readFlags(const QJsonObject &json)
{
    const bool isDisplay = m_item.type == ItemType::Display;
    const auto flag = [&](const char *name) {
        const bool isSet = json.value(QLatin1String{name}).toBool();
        if (isSet && isDisplay) note(Problem::MisplacedFlag, QString::fromLatin1(name)); // que-6, que-9
        return isSet && !isDisplay;
    };
    m_item.isRequired = flag("required");
    m_item.repeats = flag("repeats");
    m_item.isReadOnly = flag("readOnly");
    m_item.isHidden = extensionValue(json, extension::hidden).toBool();
    m_item.isCalculated = m_item.isQuestion() && !extensionsOf(json, extension::calculated).isEmpty();
}

void ItemReader::readControl(const QJsonObject &json)
{
    const QJsonValue control = extensionValue(json, extension::itemControl);
    if (control.isUndefined()) return; // most items
    m_item.control = ItemControl::Other;
    const QJsonArray codings = control[u"coding"].toArray();
    for (const QJsonValue &coding : codings)
        takeControl(coding[u"code"].toString());
    if (codings.isEmpty()) note(Problem::UnknownControl, control[u"text"].toString());
}

/// The first that is known; the others are said.
void ItemReader::takeControl(const QString &code)
{
    const ItemControl known = controls.value(code, ItemControl::Other);
    if (known == ItemControl::Other) note(Problem::UnknownControl, code);
    if (m_item.control != ItemControl::Other || (known == ItemControl::Other && !m_item.controlCode.isEmpty())) return;
    m_item.control = known;
    m_item.controlCode = code;
}

std::optional<int> ItemReader::count(const QJsonObject &json, const QString &url)
{
    const QJsonValue value = extensionValue(json, url);
    if (value.isUndefined()) return {};
    if (value.isDouble() && value.toDouble() >= 0) return int(qMin(value.toDouble(), 1e9));
    note(Problem::DamagedBound, url);
    return {};
}

void ItemReader::readBounds(const QJsonObject &json)
{
    AnswerBounds &bounds = m_item.bounds;
    bounds.least = boundValue(extensionValue(json, extension::minValue));
    bounds.most = boundValue(extensionValue(json, extension::maxValue));
    bounds.fewest = count(json, extension::minOccurs);
    bounds.greatest = count(json, extension::maxOccurs);
    const QJsonValue step = boundValue(extensionValue(json, extension::sliderStep));
    if (step.isDouble() && step.toDouble() > 0) bounds.step = step.toDouble();
    const bool areCountsCrossed = bounds.fewest && bounds.greatest && *bounds.fewest > *bounds.greatest;
    if (isCrossed(bounds.least, bounds.most) || areCountsCrossed) note(Problem::BoundsCrossed);
    const QJsonValue length = json.value(QLatin1String{"maxLength"});
    if (length.isUndefined()) return; // most items
    if (!isBounded(m_item.type))
        note(Problem::MisplacedFlag, QStringLiteral("maxLength"));
    else if (!length.isDouble() || length.toDouble() < 1)
        note(Problem::DamagedBound, QStringLiteral("maxLength"));
    else
        bounds.length = int(qMin(length.toDouble(), 1e9));
}

void ItemReader::readPattern(const QJsonObject &json)
{
    const QString pattern = extensionValue(json, extension::regex).toString();
    if (QRegularExpression{pattern}.isValid())
        m_item.bounds.pattern = pattern;
    else
        note(Problem::BadPattern, pattern);
}

void ItemReader::readUnits(const QJsonObject &json)
{
    for (const QString &url : {extension::unit, extension::unitOption})
        for (const QJsonObject &each : extensionsOf(json, url))
            m_item.units.append(unitOf(each.value(QLatin1String{"valueCoding"})));
}

void ItemReader::readInitial(const QJsonObject &json)
{
    checkInitial(json);
    for (const AnswerOption &option : std::as_const(m_item.options))
        if (option.isInitial) m_item.initial.append(option.answer);
    if (!m_item.isQuestion() || !m_item.initial.isEmpty()) return; // que-8, que-11
    for (const QJsonValue &entry : initialEntries(json)) {
        if (takesElement(m_item.type, elementOf(entry.toObject())))
            m_item.initial.append(entry);
        else
            note(Problem::InitialOfOtherType, elementOf(entry.toObject()));
    }
    while (!m_item.repeats && m_item.initial.size() > 1)
        m_item.initial.removeLast();
}

void ItemReader::checkInitial(const QJsonObject &json)
{
    const qsizetype stated = initialEntries(json).size();
    const auto selected = std::count_if(
        m_item.options.begin(), m_item.options.end(), [](const AnswerOption &each) { return each.isInitial; });
    const bool isAnswerable = m_item.isQuestion() && (m_item.options.isEmpty() || stated == 0);
    const bool areTooMany = !m_item.repeats && stated + selected > 1;
    if ((stated > 0 && !isAnswerable) || areTooMany) note(Problem::InitialNotAllowed); // que-8, que-11, que-13
}

void ItemReader::checkExtensions(const QJsonObject &json)
{
    for (const QString &url : unknownExtensionsOf(json, {"_text", "_prefix"}))
        note(Problem::UnknownExtension, url);
    for (const QJsonValue &each : json.value(QLatin1String{"modifierExtension"}).toArray())
        note(Problem::ModifierExtension, each[u"url"].toString());
}

} // namespace alongside
