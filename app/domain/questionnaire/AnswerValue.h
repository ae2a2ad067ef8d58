// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <compare>
#include <optional>

namespace alongside {

/// The value element of an entry of an answer, as "valueDate"; empty where there is none, or more than one.
QString elementOf(const QJsonObject &entry);

/// Whether the JSON is a value of that element at all: a valueDate is a day of the calendar, a valueCoding has a code
/// or words.
bool isValueOf(const QString &element, const QJsonValue &value);

/// Whether an answer has a value; one without says at most why there is none.
bool isAnswered(const QJsonArray &answer);

/// Whether two entries mean the same: a Coding by its code, and its system where both say one; numbers by value; a
/// date only where it is as precise.
bool sameAnswer(const QJsonObject &one, const QJsonObject &other);

/// How one entry stands to another; unordered where they cannot be compared.
std::partial_ordering compareAnswers(const QJsonObject &one, const QJsonObject &other);

/// What tells an entry from the others of its answer: a Coding's code, otherwise the value as text.
QString answerToken(const QJsonObject &entry);

} // namespace alongside
