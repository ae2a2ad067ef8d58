// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/QuestionnaireReader.h"

#include "app/domain/questionnaire/FormCompiler.h"
#include "app/domain/questionnaire/FormJson.h"

namespace alongside {

namespace {

using Finding = FormProblem::Code;

QJsonArray itemsIn(const QJsonObject &element) { return element.value(QLatin1String{"item"}).toArray(); }

/// The extensions on the form itself that are understood.
bool isKnownOnForm(const QString &url) { return url == extension::variable || url == extension::translation; }

} // namespace

LoadedQuestionnaire QuestionnaireReader::read()
{
    checkForm();
    readItems(itemsIn(m_form), -1);
    if (m_items.isEmpty()) note(Finding::NoItems, {});
    auto logic = FormCompiler{m_form, m_items, m_sources, m_problems}.compile();
    auto form = std::make_shared<const Questionnaire>(heading(), m_items, std::move(logic));
    return {std::move(form), m_problems};
}

Questionnaire::Heading QuestionnaireReader::heading() const
{
    const auto text = [this](const char *name) { return m_form.value(QLatin1String{name}).toString(); };
    Wording title = wordingOf(m_form, QStringLiteral("title"));
    if (title.isEmpty()) title.text = text("name");
    return {.url = text("url"),
        .version = text("version"),
        .status = text("status"),
        .language = text("language"),
        .title = title};
}

void QuestionnaireReader::checkForm()
{
    const QString type = m_form.value(QLatin1String{"resourceType"}).toString();
    if (type != u"Questionnaire") note(Finding::NotAQuestionnaire, {}, type);
    if (m_form.value(QLatin1String{"status"}).toString().isEmpty()) note(Finding::MissingStatus, {});
    for (const QJsonValue &each : m_form.value(QLatin1String{"extension"}).toArray())
        if (const QString url = each[u"url"].toString(); !isKnownOnForm(url)) note(Finding::UnknownExtension, {}, url);
    for (const QJsonValue &each : m_form.value(QLatin1String{"modifierExtension"}).toArray())
        note(Finding::ModifierExtension, {}, each[u"url"].toString());
}

void QuestionnaireReader::readItems(const QJsonArray &items, int parent)
{
    for (const QJsonValue &each : items) {
        if (each.isObject())
            readItem(each.toObject(), parent);
        else
            note(Finding::DamagedItem, parent < 0 ? QString{} : m_items[parent].linkId);
    }
}

void QuestionnaireReader::readItem(const QJsonObject &json, int parent)
{
    const int index = int(m_items.size());
    QuestionnaireItem item = m_reader.read(json, uniqueLinkId(json));
    item.parent = parent;
    item.depth = parent < 0 ? 0 : m_items[parent].depth + 1;
    inherit(item);
    m_items.append(item);
    m_sources.append(json);
    const int end = nest(itemsIn(json), index);
    m_items[index].end = end;
}

/// Reads what stands under an item, and returns where that ends. What stands under a display, or too deep, stands after
/// it instead: shown, and never dropped.
int QuestionnaireReader::nest(const QJsonArray &children, int index)
{
    const QuestionnaireItem item = m_items[index];
    const bool isDisplay = item.type == ItemType::Display && !children.isEmpty();
    const bool isTooDeep = item.depth >= deepestLevel && !children.isEmpty();
    if (item.isGroup() && children.isEmpty()) note(Finding::EmptyGroup, item.linkId); // que-1
    if (isDisplay) note(Finding::ItemsUnderDisplay, item.linkId); // que-1
    if (isTooDeep) note(Finding::TooDeep, item.linkId);
    readItems(children, isDisplay || isTooDeep ? item.parent : index);
    return isDisplay || isTooDeep ? index + 1 : int(m_items.size());
}

/// Answers stand by linkId, so that each must be one item's only.
QString QuestionnaireReader::uniqueLinkId(const QJsonObject &json)
{
    const QString written = json.value(QLatin1String{"linkId"}).toString();
    const QString stem = written.isEmpty() ? QStringLiteral("item") : written;
    QString linkId = written.isEmpty() ? QStringLiteral("item~%1").arg(m_items.size() + 1) : written;
    const QString before = linkId;
    for (qsizetype number = m_items.size() + 1; m_linkIds.contains(linkId); ++number)
        linkId = stem + u'~' + QString::number(number);
    m_linkIds.insert(linkId);
    if (written.isEmpty())
        note(Finding::MissingLinkId, linkId);
    else if (linkId != before)
        note(Finding::DuplicateLinkId, linkId, written); // que-2
    return linkId;
}

void QuestionnaireReader::inherit(QuestionnaireItem &item) const
{
    if (item.parent < 0) return;
    const QuestionnaireItem &parent = m_items[item.parent];
    if (item.part == FormPart::Unstated) item.part = parent.part;
    if (item.filledBy == FilledBy::Unstated) item.filledBy = parent.filledBy;
}

} // namespace alongside
