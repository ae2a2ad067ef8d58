// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLocale>

namespace alongside {

/// What is typed about a person, as it is meant; any thread.

/// "5 June 1984" as the locale writes it, "5/6/1984", "5.6.84" (of the last hundred years) and "1984-06-05". Invalid:
/// it is none.
QDate dayFromTyped(const QString &typed, QDate today, const QLocale &locale = {});
/// Digits, spaces, brackets, dashes and a leading plus: 3 digits, as the shortest that can be rung, to 15, the most
/// that ITU-T E.164 allows.
bool isPhoneNumber(const QString &typed);

} // namespace alongside
