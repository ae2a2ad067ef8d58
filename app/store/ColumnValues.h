// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// Columns as the domain's values. What cannot be read is as if it were not there.
QDate dateIn(const Row &row, int column);
QTime timeIn(const Row &row, int column);
std::optional<Instant> instantIn(const Row &row, int column);
std::optional<int> integerIn(const Row &row, int column);
QJsonArray listIn(const Row &row, int column);
QJsonObject mapIn(const Row &row, int column);
QJsonValue anyIn(const Row &row, int column);

/// The form of the wire and of the store; nothing for an invalid one.
QJsonValue toJson(QDate date);
QJsonValue toJson(QTime time);

} // namespace alongside
