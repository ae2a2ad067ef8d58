// SPDX-License-Identifier: Apache-2.0
#include "app/records/DecisionFields.h"

#include "app/records/FieldList.h"

namespace alongside {

QJsonObject fieldsOf(const Decision &decision)
{
    return FieldList{}
        .add("person", decision.person)
        .add("purpose", decision.purpose)
        .add("about", decision.about)
        .add("explained", decision.explained)
        .add("helped", decision.helped)
        .add("said", decision.said)
        .add("capacity", toText(decision.capacity))
        .add("capacityWhy", decision.capacityWhy)
        .add("decidedBy", toText(decision.decidedBy))
        .add("consulted", decision.consulted)
        .add("answer", toText(decision.answer))
        .add("by", decision.by)
        .add("at", std::optional{decision.at})
        .object();
}

QJsonObject fieldsOf(const Consent &consent)
{
    return FieldList{}
        .add("person", consent.person)
        .add("purpose", consent.purpose)
        .add("givenAt", consent.givenAt)
        .add("endedAt", consent.endedAt)
        .add("endedBy", consent.endedBy)
        .add("endedWords", consent.endedWords)
        .object();
}

QJsonObject fieldsOf(const Objection &objection)
{
    return FieldList{}
        .add("person", objection.person)
        .add("part", objection.part)
        .add("words", objection.words)
        .add("at", std::optional{objection.at})
        .add("by", objection.by)
        .add("answer", objection.answer)
        .add("answeredAt", objection.answeredAt)
        .add("answeredBy", objection.answeredBy)
        .object();
}

QJsonArray listFrom(const QList<MetNeed> &needs)
{
    QJsonArray list;
    for (const MetNeed &need : needs)
        list.append(QJsonObject{{QStringLiteral("code"), need.code}, {QStringLiteral("met"), need.isMet}});
    return list;
}

QList<MetNeed> needsFrom(const QJsonArray &list)
{
    QList<MetNeed> needs;
    for (const QJsonValue &item : list)
        needs.append({item.toObject().value(QStringLiteral("code")).toString(),
            item.toObject().value(QStringLiteral("met")).toBool()});
    return needs;
}

} // namespace alongside
