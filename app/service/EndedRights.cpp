// SPDX-License-Identifier: Apache-2.0
#include "app/service/EndedRights.h"

#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

using Standing = EndedRights::Standing;

const QString lastDayField = QStringLiteral("to");
const QString rolesField = QStringLiteral("roles");

Standing standingIn(const Row &row)
{
    const QJsonObject fields = QJsonDocument::fromJson(row.blob(3)).object();
    Standing standing{row.text(0), row.text(1), {}, {}, {}};
    if (row.boolean(2)) standing.presence = Standing::Presence::Removed;
    standing.lastDay = QDate::fromString(fields.value(lastDayField).toString(), Qt::ISODate);
    for (const QJsonValue &role : fields.value(rolesField).toArray())
        standing.roles.append(role.toString());
    return standing;
}

/// Invalid: they have not left.
QDate endOf(const Standing &standing, QDate today)
{
    return standing.presence == Standing::Presence::Removed ? today.addDays(-1) : standing.lastDay;
}

QStringList rolesLeft(const Coach &coach, const Standing &standing)
{
    QStringList left;
    std::copy_if(coach.roles.cbegin(), coach.roles.cend(), std::back_inserter(left),
        [&](const QString &role) { return standing.roles.contains(role); });
    return left;
}

/// What the backup's coach has too much of, as the fields that end it.
QJsonObject ended(const Coach &coach, const Standing &standing, QDate today)
{
    QJsonObject set;
    const QDate end = endOf(standing, today);
    if (end.isValid() && (!coach.to.isValid() || coach.to > end)) set.insert(lastDayField, end.toString(Qt::ISODate));
    const QStringList left = rolesLeft(coach, standing);
    if (left != coach.roles) set.insert(rolesField, QJsonArray::fromStringList(left));
    return set;
}

} // namespace

Result<EndedRights> EndedRights::readFrom(Database &database)
{
    const auto coaches = database.collect(
        QStringLiteral("SELECT account, id, gone, doc FROM record WHERE type = ? ORDER BY account, id"), standingIn,
        kind::coach);
    if (!coaches) return coaches.error();
    return EndedRights{*coaches};
}

std::optional<Standing> EndedRights::standingOf(const QString &account, const QString &coach) const
{
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&](const Standing &standing) { return standing.account == account && standing.coach == coach; });
    return found == all.cend() ? std::nullopt : std::optional{*found};
}

Result<void> EndedRights::endIn(OpenService &service, const Clock &clock) const
{
    const Result<QList<Account>> accounts = service.members().accounts.all();
    if (!accounts) return accounts.error();
    for (const Account &account : *accounts)
        if (auto done = endIn(service, account, clock.today()); !done) return done;
    return {};
}

Result<void> EndedRights::endIn(OpenService &service, const Account &account, QDate today) const
{
    const Result<QList<Coach>> coaches = KnownRecords{service, account}.coaches();
    if (!coaches) return coaches.error();
    QList<Operation> ends;
    for (const Coach &coach : *coaches) {
        const auto standing = standingOf(account.id, coach.id.text);
        const QJsonObject set = standing ? ended(coach, *standing, today) : QJsonObject{};
        if (!set.isEmpty()) ends.append({Operation::Kind::Patch, kind::coach, coach.id.text, {}, set});
    }
    return ends.isEmpty() ? Result<void>{} : service.write(account, ends);
}

} // namespace alongside
