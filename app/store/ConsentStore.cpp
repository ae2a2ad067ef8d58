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

// Instants have one form on the wire (RFC 3339 in UTC, to the millisecond), so their texts compare as they do.
// A function, because other files' constants are made of it before this file's are.
QString refusesPhotos()
{
    return QStringLiteral(R"sql(asked."purpose" = 'photo' AND asked."endedAt" IS NOT NULL
    AND (asked."givenAt" IS NULL OR asked."givenAt" <= asked."endedAt"))sql");
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

Result<QList<PersonId>> ConsentStore::refusedBy(const QList<PersonId> &people, const QString &purpose)
{
    QList<PersonId> refused;
    for (const PersonId &person : people) {
        const auto consent = find(person, purpose);
        if (!consent) return consent.error();
        if (!consent->allows()) refused.append(person);
    }
    return refused;
}

Result<QList<ConsentAct>> ConsentStore::refused(const PersonId &person, const QList<ConsentAct> &acts)
{
    QList<ConsentAct> refused;
    for (const ConsentAct act : acts) {
        const auto consent = find(person, purposeOf(act));
        if (!consent) return consent.error();
        if (!consent->allows()) refused.append(act);
    }
    return refused;
}

QString ConsentStore::allowsPhotosOf(const QString &personExpression)
{
    return QStringLiteral(R"sql(NOT EXISTS (SELECT 1 FROM "Consent" AS asked WHERE asked."person" = %1 AND %2))sql")
        .arg(personExpression, refusesPhotos());
}

QString ConsentStore::allowsPhotosAt(const QString &visitExpression)
{
    return QStringLiteral(R"sql(NOT EXISTS (SELECT 1 FROM "Visit" AS seen CROSS JOIN "Consent" AS asked
        WHERE seen."id" = %1 AND seen."others" IS NOT NULL AND instr(seen."others", asked."person") > 0 AND %2))sql")
        .arg(visitExpression, refusesPhotos());
}

} // namespace alongside
