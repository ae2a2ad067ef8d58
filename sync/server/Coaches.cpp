// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Coaches.h"

#include <QJsonArray>

namespace alongside {

Coaches::Coaches(ChangeLog &log, const ServerConfig &config, const Clock &clock)
    : m_log{log}, m_config{config}, m_clock{clock}
{
}

bool Coaches::hasLeft(const Record &coach) const
{
    const QDate lastDay = QDate::fromString(coach.fields.value(m_config.lastDayField).toString(), Qt::ISODate);
    return lastDay.isValid() && lastDay < m_clock.today();
}

Result<std::optional<Record>> Coaches::find(const QString &account, const QString &coach)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(account, coach);
    if (!stored) return stored.error();
    const bool isCoach = stored->has_value() && (*stored)->record.type == m_config.writerType
        && (*stored)->presence == StoredRecord::Presence::There && !hasLeft((*stored)->record);
    return isCoach ? std::optional{(*stored)->record} : std::nullopt;
}

QString Coaches::nameOf(const Record &coach) const { return coach.fields.value(m_config.nameField).toString(); }

Result<QSet<QString>> Coaches::rolesOf(const QString &account, const QString &coach)
{
    const Result<std::optional<Record>> found = find(account, coach);
    if (!found) return found.error();
    QSet<QString> roles;
    for (const QJsonValue &role : found->value_or(Record{}).fields.value(m_config.rolesField).toArray())
        roles.insert(role.toString());
    return roles;
}

Result<QSet<QString>> Coaches::rolesOn(const Device &device)
{
    QSet<QString> roles;
    for (const QString &coach : device.coaches) {
        const Result<QSet<QString>> own = rolesOf(device.account, coach);
        if (!own) return own.error();
        roles.unite(*own);
    }
    return roles;
}

} // namespace alongside
