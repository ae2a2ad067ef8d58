// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/SheetPath.h"

#include "app/domain/fhirpath/JsonNode.h"
#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/FormLogic.h"

namespace alongside {

using fhirpath::JsonNode;
using fhirpath::PathNode;
using fhirpath::PathNodePointer;

/// One entry of an answer, and the items that stand under it.
class AnswerPath : public PathNode {
public:
    enum class Under { This, Another };

    /// under: where items under an answer that does not repeat stand.
    AnswerPath(std::shared_ptr<const SheetPath> question, const QJsonObject &entry, Under under)
        : m_question{std::move(question)}, m_entry{entry}, m_json{JsonNode::of(entry)}, m_under{under}
    {
    }

    QString type() const override { return QStringLiteral("QuestionnaireResponse.item.answer"); }

    QList<PathNodePointer> children(const QString &name) const override
    {
        return name == u"item" ? items() : m_json->children(name);
    }

    QList<Child> children() const override
    {
        QList<Child> all = m_json->children();
        for (const PathNodePointer &item : items())
            all.append({QStringLiteral("item"), item});
        return all;
    }

    std::optional<fhirpath::PathValue> value() const override { return {}; }

private:
    QList<PathNodePointer> items() const
    {
        const SheetPlaces &places = m_question->m_sheet.places();
        const int item = places[m_question->m_place].item;
        if (places.hasSlots(item)) return m_question->itemsUnder(answerToken(m_entry));
        return m_under == Under::This ? m_question->items() : QList<PathNodePointer>{};
    }

    std::shared_ptr<const SheetPath> m_question;
    QJsonObject m_entry;
    PathNodePointer m_json;
    Under m_under;
};

QString SheetPath::type() const
{
    return m_place == 0 ? QStringLiteral("QuestionnaireResponse") : QStringLiteral("QuestionnaireResponse.item");
}

QStringList SheetPath::names() const
{
    if (m_place == 0) return {QStringLiteral("questionnaire"), QStringLiteral("status"), QStringLiteral("item")};
    return {QStringLiteral("linkId"), QStringLiteral("text"), QStringLiteral("answer"), QStringLiteral("item")};
}

QList<PathNode::Child> SheetPath::children() const
{
    QList<Child> all;
    for (const QString &name : names())
        for (const PathNodePointer &each : children(name))
            all.append({name, each});
    return all;
}

QList<PathNodePointer> SheetPath::children(const QString &name) const
{
    const auto text = [](const QString &content) { return QList{JsonNode::of(content, QStringLiteral("string"))}; };
    const bool isQuestion = m_place > 0 && m_sheet.places().itemOf(m_place).isQuestion();
    if (name == u"item") return isQuestion ? QList<PathNodePointer>{} : items();
    if (m_place == 0) {
        if (name == u"questionnaire") return text(m_sheet.form()->heading().canonical());
        return name == u"status" ? text(QStringLiteral("in-progress")) : QList<PathNodePointer>{};
    }
    if (name == u"answer") return answers();
    if (name == u"linkId") return text(m_sheet.places().itemOf(m_place).linkId);
    return name == u"text" ? text(m_sheet.places().itemOf(m_place).text.text) : QList<PathNodePointer>{};
}

QList<PathNodePointer> SheetPath::items() const
{
    QList<PathNodePointer> items;
    addItems(m_place, items);
    return items;
}

QList<PathNodePointer> SheetPath::itemsUnder(const QString &token) const
{
    QList<PathNodePointer> items;
    const int slot = m_sheet.places().at(repeatKey(m_sheet.places()[m_place].key, token));
    if (slot >= 0 && m_sheet.places()[slot].isEnabled) addItems(slot, items);
    return items;
}

void SheetPath::addItems(int place, QList<PathNodePointer> &items) const
{
    for (const int child : m_sheet.places()[place].children) {
        if (m_sheet.places()[child].kind == SheetPlace::Kind::Item && m_sheet.holdsAnswer(child, m_limit))
            items.append(std::make_shared<const SheetPath>(m_sheet, child, m_limit));
    }
}

QList<PathNodePointer> SheetPath::answers() const
{
    QList<PathNodePointer> answers;
    auto under = AnswerPath::Under::This;
    for (const QJsonValue &entry : m_sheet.answerAt(m_place)) {
        answers.append(std::make_shared<const AnswerPath>(shared_from_this(), entry.toObject(), under));
        under = AnswerPath::Under::Another;
    }
    return answers;
}

} // namespace alongside
