// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/OlderApp.h"

namespace alongside {

namespace {

constexpr qsizetype digits = 4;
const QString attendance = QStringLiteral("Attendance");
const QString arrived = QStringLiteral("arrived");

void useColon(QJsonObject &fields)
{
    const QString time = fields.value(arrived).toString();
    if (time.size() == digits) fields.insert(arrived, QString{time.left(2) + QLatin1Char(':') + time.mid(2)});
}

void sayAsNewest(Operation &operation)
{
    useColon(operation.was);
    useColon(operation.set);
}

RecordKind olderAttendance(RecordKind kind)
{
    kind.fields.removeIf([](const RecordField &field) { return field.name == QLatin1String("workplace"); });
    for (RecordField &field : kind.fields)
        if (field.name == arrived) field.type = FieldType::Text;
    return kind;
}

} // namespace

RecordSchema kindsOfOlderApp(const RecordSchema &newest)
{
    QList<RecordKind> kinds = newest.kinds();
    for (RecordKind &kind : kinds)
        if (kind.type == attendance) kind = olderAttendance(kind);
    return {newest.version() - 1, kinds};
}

RecordSchema kindsWithUpCasts(const RecordSchema &newest)
{
    return {newest.version(), newest.kinds(), {{attendance, newest.version() - 1, &sayAsNewest}}};
}

Operation asOlderAppWrites(Operation operation)
{
    const QString time = operation.set.value(arrived).toString();
    if (!time.isEmpty()) operation.set.insert(arrived, QString{time}.remove(QLatin1Char(':')));
    operation.set.remove(QStringLiteral("workplace"));
    return operation;
}

} // namespace alongside
