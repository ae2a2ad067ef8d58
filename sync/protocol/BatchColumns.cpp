// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"

#include "sync/protocol/JsonReader.h"

#include <algorithm>

namespace alongside {

namespace {

/// "<name>.<number>" with the number as a device counts it; a text of another form has a count of zero.
NumberRun runOf(const QString &opId)
{
    const qsizetype dot = opId.lastIndexOf(QLatin1Char('.'));
    bool isNumber = false;
    const qint64 number = opId.mid(dot + 1).toLongLong(&isNumber);
    const bool roundTrips = dot > 0 && isNumber && number > 0 && QString::number(number) == opId.mid(dot + 1);
    return roundTrips ? NumberRun{opId.left(dot), number, 1} : NumberRun{opId, 0, 0};
}

bool continues(const NumberRun &run, const NumberRun &next)
{
    return run.count > 0 && next.count > 0 && run.name == next.name && run.first + run.count == next.first;
}

QJsonArray toJson(const NumberRun &run)
{
    return run.count == 0 ? QJsonArray{run.name} : QJsonArray{run.name, run.first, run.count};
}

std::optional<NumberRun> runFromJson(const QJsonArray &json)
{
    if (json.size() == 1 && json[0].isString()) return NumberRun{json[0].toString(), 0, 0};
    if (json.size() != 3 || !json[0].isString() || !isWireInteger(json[1]) || !isWireInteger(json[2]))
        return std::nullopt;
    if (json[2].toInteger() < 1) return std::nullopt;
    return NumberRun{json[0].toString(), json[1].toInteger(), json[2].toInteger()};
}

void append(QStringList &opIds, const NumberRun &run)
{
    if (run.count == 0) opIds.append(run.name);
    for (qint64 index = 0; index < run.count; ++index)
        opIds.append(run.name + QLatin1Char('.') + QString::number(run.first + index));
}

} // namespace

bool canBeShared(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject() && value.toString().size() <= longestSharedText;
}

QJsonArray packColumn(const QJsonArray &values)
{
    const bool isShared = !values.isEmpty() && canBeShared(values.first())
        && std::all_of(values.begin(), values.end(), [&](const QJsonValue &value) { return value == values.first(); });
    return isShared ? QJsonArray{values.first()} : values;
}

bool isColumn(const QJsonArray &column, qsizetype rows)
{
    return column.size() == rows || (column.size() == 1 && canBeShared(column.first()));
}

QJsonValue columnAt(const QJsonArray &column, qsizetype row, qsizetype rows)
{
    if (!isColumn(column, rows)) return QJsonValue::Undefined;
    return column.at(column.size() == 1 ? 0 : row);
}

QJsonArray packOpIds(const QStringList &opIds)
{
    QList<NumberRun> runs;
    for (const QString &opId : opIds) {
        const NumberRun next = runOf(opId);
        if (!runs.isEmpty() && continues(runs.last(), next))
            ++runs.last().count;
        else
            runs.append(next);
    }
    QJsonArray json;
    for (const NumberRun &run : runs)
        json.append(toJson(run));
    return json;
}

std::optional<QStringList> unpackOpIds(const QJsonArray &runs, qsizetype count)
{
    QStringList opIds;
    for (const QJsonValue &value : runs) {
        const std::optional<NumberRun> run = runFromJson(value.toArray());
        if (!run || run->count > count - opIds.size()) return std::nullopt;
        append(opIds, *run);
    }
    return opIds.size() == count ? std::optional{opIds} : std::nullopt;
}

QJsonArray packNumbers(const QList<qint64> &numbers)
{
    QJsonArray runs;
    for (qsizetype start = 0, end = 0; start < numbers.size(); start = end) {
        while (end < numbers.size() && numbers[end] == numbers[start] + (end - start))
            ++end;
        runs.append(QJsonArray{numbers[start], end - start});
    }
    return runs;
}

std::optional<QList<qint64>> unpackNumbers(const QJsonArray &runs, qsizetype count)
{
    QList<qint64> numbers;
    for (const QJsonValue &value : runs) {
        const QJsonArray run = value.toArray();
        if (run.size() != 2 || !isWireInteger(run[0]) || !isWireInteger(run[1])) return std::nullopt;
        if (run[1].toInteger() < 1 || run[1].toInteger() > count - numbers.size()) return std::nullopt;
        for (qint64 index = 0; index < run[1].toInteger(); ++index)
            numbers.append(run[0].toInteger() + index);
    }
    return numbers.size() == count ? std::optional{numbers} : std::nullopt;
}

QJsonArray packSteps(const QList<qint64> &revisions)
{
    QJsonArray steps;
    qint64 before = 0;
    for (const qint64 revision : revisions) {
        steps.append(revision - before);
        before = revision;
    }
    return steps;
}

std::optional<QList<qint64>> unpackSteps(const QJsonArray &steps)
{
    constexpr qint64 largest = 1LL << 53; // a revision is a number on the wire too, and a sum of steps cannot overflow
    QList<qint64> revisions;
    qint64 before = 0;
    for (const QJsonValue &step : steps) {
        if (!isWireInteger(step)) return std::nullopt;
        before += step.toInteger();
        if (before < 0 || before > largest) return std::nullopt;
        revisions.append(before);
    }
    return revisions;
}

} // namespace alongside
