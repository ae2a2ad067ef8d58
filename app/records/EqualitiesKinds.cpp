// SPDX-License-Identifier: Apache-2.0
#include "app/records/EqualitiesKinds.h"

#include "app/records/KindParts.h"

namespace alongside {

RecordKind equalitiesKind()
{
    using namespace kindpart;
    return {.type = kind::equalities,
        .fields = {fixed(idOf("person")), fixed(text("question")), fixed(text("answer")),
            fixed(field("at", FieldType::Timestamp))},
        .readers = {},
        .writers = coaches(),
        .growth = RecordKind::Growth::OnlyAdded};
}

QJsonObject fieldsOf(const EqualitiesAnswer &answer)
{
    return {{QStringLiteral("person"), answer.person.text}, {QStringLiteral("question"), answer.question},
        {QStringLiteral("answer"), answer.answer}, {QStringLiteral("at"), toText(answer.at)}};
}

EqualitiesAnswer equalitiesAnswerFrom(const Record &record)
{
    const auto text = [&](const char *name) { return record.fields.value(QLatin1String{name}).toString(); };
    return {.person = {text("person")},
        .question = text("question"),
        .answer = text("answer"),
        .at = instantFromText(text("at")).value_or(Instant{})};
}

} // namespace alongside
