// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConsentStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectConsent =
    QStringLiteral(R"sql(SELECT "person", "purpose", "givenAt", "endedAt", "endedBy", "endedWords" FROM "Consent")sql");

Consent consentIn(const Row &row)
{
    return {.person = {row.text(0)},
        .purpose = row.text(1),
        .givenAt = instantIn(row, 2),
        .endedAt = instantIn(row, 3),
        .endedBy = {row.text(4)},
        .endedWords = row.text(5)};
}

} // namespace

Result<QList<Consent>> ConsentStore::of(const PersonId &person)
{
    return m_database.collect(selectConsent + QStringLiteral(R"sql( WHERE "person" = ?)sql"), consentIn, person.text);
}

Result<Consent> ConsentStore::find(const PersonId &person, const QString &purpose)
{
    const auto found =
        m_database.first(selectConsent + QStringLiteral(R"sql( WHERE "person" = ? AND "purpose" = ?)sql"), consentIn,
            person.text, purpose);
    if (!found) return found.error();
    return found->value_or(Consent{.person = person, .purpose = purpose});
}

// Instants have one form on the wire (RFC 3339 in UTC, to the millisecond), so their texts compare as they do.
QString ConsentStore::allowsPhotosOf(const QString &personExpression)
{
    return QStringLiteral(R"sql(NOT EXISTS (SELECT 1 FROM "Consent" AS asked
        WHERE asked."person" = %1 AND asked."purpose" = 'photo' AND asked."endedAt" IS NOT NULL
          AND (asked."givenAt" IS NULL OR asked."givenAt" <= asked."endedAt")))sql")
        .arg(personExpression);
}

} // namespace alongside
