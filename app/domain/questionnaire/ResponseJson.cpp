// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseJson.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/ResponseReader.h"

namespace alongside {

namespace {

/// Writes the items of a response.
class ItemWriter {
public:
    explicit ItemWriter(const AnswerSheet &sheet) : m_sheet{sheet} { }

    QJsonArray itemsUnder(int place) const
    {
        QJsonArray items;
        for (const int child : m_sheet.places()[place].children)
            if (const QJsonObject item = itemAt(child); !item.isEmpty()) items.append(item);
        return items;
    }

private:
    /// Empty: it is not enabled, or nothing is answered.
    QJsonObject itemAt(int place) const
    {
        const SheetPlace &each = m_sheet.places()[place];
        if (!each.isEnabled || each.kind == SheetPlace::Kind::Slot || m_sheet.isEmptyRepeat(place)) return {};
        const QuestionnaireItem &item = m_sheet.places().itemOf(place);
        const QString holds = item.isGroup() ? QStringLiteral("item") : QStringLiteral("answer");
        const QJsonArray content = item.isGroup() ? itemsUnder(place) : answersAt(place);
        if (content.isEmpty()) return {};
        QJsonObject json{{QStringLiteral("linkId"), item.linkId}, {holds, content}};
        if (!item.text.isEmpty()) json.insert(QStringLiteral("text"), item.text.text);
        if (!each.token.isEmpty()) json.insert(QStringLiteral("id"), each.key);
        return json;
    }

    QJsonArray answersAt(int place) const
    {
        const SheetPlaces &places = m_sheet.places();
        const bool hasSlots = places[place].item >= 0 && places.hasSlots(places[place].item);
        QJsonArray answers;
        for (const QJsonValue &value : m_sheet.answerAt(place)) {
            QJsonObject entry = value.toObject();
            if (entry.isEmpty()) continue; // damaged: kept in the sheet only
            const int under = hasSlots ? slotOf(place, entry) : place;
            const QJsonArray nested = under < 0 || (!hasSlots && !answers.isEmpty()) ? QJsonArray{} : itemsUnder(under);
            if (!nested.isEmpty()) entry.insert(QStringLiteral("item"), nested);
            answers.append(entry);
        }
        return answers;
    }

    int slotOf(int place, const QJsonObject &entry) const
    {
        const int slot = m_sheet.places().at(repeatKey(m_sheet.places()[place].key, answerToken(entry)));
        return slot >= 0 && m_sheet.places()[slot].isEnabled ? slot : -1;
    }

    const AnswerSheet &m_sheet;
};

void insertReference(QJsonObject &json, const QString &name, const QString &reference)
{
    if (!reference.isEmpty()) json.insert(name, QJsonObject{{QStringLiteral("reference"), reference}});
}

} // namespace

QJsonObject responseJson(const AnswerSheet &sheet, const ResponseHeading &heading)
{
    QJsonObject json{{QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse")},
        {QStringLiteral("status"), codeOf(heading.status)}};
    const QString form = sheet.form()->heading().canonical();
    if (!heading.id.isEmpty()) json.insert(QStringLiteral("id"), heading.id);
    if (!form.isEmpty()) json.insert(QStringLiteral("questionnaire"), form);
    if (heading.authored.isValid())
        json.insert(QStringLiteral("authored"), heading.authored.toUTC().toString(Qt::ISODate));
    insertReference(json, QStringLiteral("subject"), heading.subject);
    insertReference(json, QStringLiteral("author"), heading.author);
    insertReference(json, QStringLiteral("source"), heading.source);
    const QJsonArray items = ItemWriter{sheet}.itemsUnder(0);
    if (!items.isEmpty()) json.insert(QStringLiteral("item"), items);
    return json;
}

ImportedResponse importResponse(std::shared_ptr<const Questionnaire> form, const QByteArray &json, QDate today)
{
    return ResponseReader{std::move(form), today}.read(json);
}

} // namespace alongside
