// SPDX-License-Identifier: Apache-2.0
#include "sync/server/OutsideNaming.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int versionThatNames = 10;

/// Without what it can be asked with; a token of an account that is shut opens nothing, and goes on saying so.
OutsideAccount namedFrom(const Row &row)
{
    OutsideAccount named{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    named.shutSince = instantFromText(row.text(6));
    if (named.shutSince) named.refresh = row.blob(5);
    return named;
}

Result<QList<OutsideAccount>> namedIn(Database &database)
{
    return database.collect(
        QStringLiteral("SELECT account, coach, issuer, subject, email, refresh, shutSince FROM outsideAccount "
                       "ORDER BY account, coach"),
        namedFrom);
}

bool isOfSame(const OutsideAccount &one, const OutsideAccount &other)
{
    return one.account == other.account && one.coach == other.coach;
}

/// Who it is, and nothing of when.
bool saysTheSame(const OutsideAccount &one, const OutsideAccount &other)
{
    return one.issuer == other.issuer && one.subject == other.subject && one.email == other.email;
}

} // namespace

Result<OutsideNaming> OutsideNaming::readFrom(Database &database)
{
    const Result<int> version = database.schemaVersion();
    if (!version) return version.error();
    if (*version < versionThatNames) return OutsideNaming{};
    const Result<QList<OutsideAccount>> named = namedIn(database);
    if (!named) return named.error();
    const auto said = database.collect(
        QStringLiteral("SELECT account, subject, MAX(at) FROM audit WHERE event IN ('outsideAccountNamed', "
                       "'outsideAccountLinked', 'outsideAccountForgotten', 'outsideAccountShut') "
                       "GROUP BY account, subject ORDER BY account, subject"),
        [&](const Row &row) {
            const OutsideAccount key{row.text(0), row.text(1)};
            const auto found = std::find_if(
                named->begin(), named->end(), [&](const OutsideAccount &one) { return isOfSame(one, key); });
            return Said{
                key.account, key.coach, row.text(2), found == named->end() ? std::nullopt : std::optional{*found}};
        });
    if (!said) return said.error();
    return OutsideNaming{*said};
}

Result<void> OutsideNaming::putRightIn(Database &database, AuditLog &audit) const
{
    const Result<OutsideNaming> then = readFrom(database);
    if (!then) return then.error();
    OutsideAccounts accounts{database, audit};
    for (const Said &now : all) {
        const auto was = std::find_if(then->all.begin(), then->all.end(),
            [&](const Said &one) { return one.account == now.account && one.coach == now.coach; });
        if (was == then->all.end() || !was->known || was->at > now.at) continue;
        if (!now.known) {
            if (auto forgotten = accounts.forget(now.account, now.coach); !forgotten) return forgotten.error();
        } else if (!saysTheSame(*now.known, *was->known) || (now.known->shutSince && !was->known->shutSince)) {
            if (auto put = accounts.putBack(*now.known); !put) return put;
        }
    }
    return {};
}

} // namespace alongside
