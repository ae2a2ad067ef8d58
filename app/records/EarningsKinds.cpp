// SPDX-License-Identifier: Apache-2.0
#include "app/records/EarningsKinds.h"

#include "app/domain/Role.h"
#include "app/records/KindParts.h"

namespace alongside {

RecordKind earningsKind()
{
    using namespace kindpart;
    const auto last = [](const char *name, FieldType type) { return field(name, type, MergeRule::LastWrite); };
    return {.type = kind::earnings,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(text("job")), fixed(date("week")),
                      field("minutes", FieldType::Integer), field("grossPence", FieldType::Integer),
                      field("netPence", FieldType::Integer), date("paidOn")}
            + together("source", {last("source", FieldType::Text), last("estimated", FieldType::Boolean)})
            + together("stamp",
                {last("workedOutWith", FieldType::Text), last("by", FieldType::Id), last("at", FieldType::Timestamp)}),
        .key = {QStringLiteral("person"), QStringLiteral("job"), QStringLiteral("week")},
        .readers = toTexts({Role::Earnings}),
        .writers = toTexts({Role::Earnings}),
        .historyOf = {QStringLiteral("minutes"), QStringLiteral("grossPence"), QStringLiteral("netPence"),
            QStringLiteral("paidOn")}};
}

} // namespace alongside
