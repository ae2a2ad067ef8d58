// SPDX-License-Identifier: Apache-2.0
#include "app/store/ReferralStore.h"

#include "app/records/ReferralFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectReferral = QStringLiteral(R"sql(
    SELECT "id", "person", "origin", "reassessment", "decision", "route", "destination", "reason", "state", "sentOn",
           "answeredOn", "endedOn", "answer", "outcome", "chaseOn", "chases", "by", "at"
    FROM "Referral")sql");

Referral referralIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .origin = row.text(2),
        .review = {row.text(3)},
        .route = row.text(5),
        .destination = row.text(6),
        .reason = row.text(7),
        .decision = {row.text(4)},
        .state = referralStateFromText(row.text(8)),
        .sentOn = dateIn(row, 9),
        .answeredOn = dateIn(row, 10),
        .endedOn = dateIn(row, 11),
        .answer = row.text(12),
        .outcome = row.text(13),
        .chaseOn = dateIn(row, 14),
        .chases = chasesFrom(listIn(row, 15)),
        .by = {row.text(16)},
        .at = instantIn(row, 17)};
}

} // namespace

Result<std::optional<Referral>> ReferralStore::find(const ReferralId &id)
{
    return m_database.first(selectReferral + QStringLiteral(" WHERE \"id\" = ?"), referralIn, id.text);
}

Result<QList<Referral>> ReferralStore::of(const PersonId &person)
{
    return m_database.collect(
        selectReferral + QStringLiteral(" WHERE \"person\" = ? ORDER BY \"at\" DESC, \"id\""), referralIn, person.text);
}

Result<QList<Referral>> ReferralStore::all() { return m_database.collect(selectReferral, referralIn); }

} // namespace alongside
