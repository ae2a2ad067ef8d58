// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

Decision decisionIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .purpose = row.text(2),
        .about = row.text(3),
        .explained = row.text(4),
        .helped = row.text(5),
        .said = row.text(6),
        .capacity = capacityFromText(row.text(7)),
        .capacityWhy = row.text(8),
        .decidedBy = deciderFromText(row.text(9)),
        .consulted = row.text(10),
        .answer = answerFromText(row.text(11)),
        .by = {row.text(12)},
        .at = instantIn(row, 13).value_or(Instant{})};
}

} // namespace

Result<QList<Decision>> DecisionStore::of(const PersonId &person)
{
    return m_database.collect(QStringLiteral(R"sql(
        SELECT "id", "person", "purpose", "about", "explained", "helped", "said", "capacity", "capacityWhy", "decidedBy",
               "consulted", "answer", "by", "at"
        FROM "Decision" WHERE "person" = ? ORDER BY "at" DESC, "id" DESC)sql"),
        decisionIn, person.text);
}

} // namespace alongside
