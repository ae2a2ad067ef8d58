// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

inline QString personId(int number = 1)
{
    return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

/// A mark of that person for Friday morning; other fields may be added.
inline Operation mark(const QString &code, QJsonObject more = {}, const QString &person = personId())
{
    more.insert(QStringLiteral("person"), person);
    more.insert(QStringLiteral("date"), QStringLiteral("2026-11-20"));
    more.insert(QStringLiteral("session"), QStringLiteral("am"));
    more.insert(QStringLiteral("code"), code);
    return {Operation::Kind::Put, QStringLiteral("Attendance"), {}, {}, more};
}

inline QString markId(const QString &person = personId())
{
    return naturalId(QStringLiteral("Attendance"), {person, QStringLiteral("2026-11-20"), QStringLiteral("am")});
}

inline Operation patch(const QString &type, const QString &id, const QJsonObject &set)
{
    return {Operation::Kind::Patch, type, id, {}, set};
}

inline Operation newPerson(int number, const QString &name)
{
    return {Operation::Kind::Add, QStringLiteral("Person"), personId(number), {}, {{QStringLiteral("name"), name}}};
}

} // namespace alongside
