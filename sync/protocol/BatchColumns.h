// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// UTF-16 units. A long shared value would let a small message claim to be a huge one.
constexpr qsizetype longestSharedText = 64;
bool canBeShared(const QJsonValue &value);

/// A column of a batch: one value per row, or a single short one that all rows share.
QJsonArray packColumn(const QJsonArray &values);
/// The value of one row; undefined when the column is neither of the two.
QJsonValue columnAt(const QJsonArray &column, qsizetype row, qsizetype rows);
bool isColumn(const QJsonArray &column, qsizetype rows);

/// Consecutive numbers under one name, e.g. ["d7", 1841, 80] for d7.1841 … d7.1920.
struct NumberRun {
    QString name;
    qint64 first = 0;
    qint64 count = 0;
};

/// opIds as runs; one that is not "<name>.<number>" travels as [text].
QJsonArray packOpIds(const QStringList &opIds);
/// Nothing when the runs are malformed or do not make exactly that many.
std::optional<QStringList> unpackOpIds(const QJsonArray &runs, qsizetype count);

/// Whole numbers as runs of consecutive ones: [[first, count], …].
QJsonArray packNumbers(const QList<qint64> &numbers);
std::optional<QList<qint64>> unpackNumbers(const QJsonArray &runs, qsizetype count);

/// Revisions: the first, then the distance from one to the next.
QJsonArray packSteps(const QList<qint64> &revisions);
/// Nothing when a step is no whole number, or leads below zero.
std::optional<QList<qint64>> unpackSteps(const QJsonArray &steps);

} // namespace alongside
