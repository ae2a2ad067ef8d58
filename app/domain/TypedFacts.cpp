// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TypedFacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

constexpr int fewestDigits = 3;
constexpr int mostDigits = 15; // E.164
constexpr int wholeYears = 100; // a year in two digits is below it

/// A year in two digits is the latest that has begun.
int wholeYear(int year, QDate today)
{
    if (year >= wholeYears) return year;
    const int century = today.year() - today.year() % wholeYears;
    return century + year > today.year() ? century - wholeYears + year : century + year;
}

QDate dayInNumbers(const QString &typed, QDate today)
{
    static const QRegularExpression dayMonthYear{QStringLiteral("^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})$")};
    const QRegularExpressionMatch match = dayMonthYear.match(typed);
    if (!match.hasMatch()) return {};
    return QDate{wholeYear(match.captured(3).toInt(), today), match.captured(2).toInt(), match.captured(1).toInt()};
}

} // namespace

QDate dayFromTyped(const QString &typed, QDate today, const QLocale &locale)
{
    const QString text = typed.simplified();
    if (const QDate written = QDate::fromString(text, Qt::ISODate); written.isValid()) return written;
    if (const QDate numbers = dayInNumbers(text, today); numbers.isValid()) return numbers;
    for (const QString &format : {QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy")})
        if (const QDate words = locale.toDate(text, format); words.isValid()) return words;
    return {};
}

bool isPhoneNumber(const QString &typed)
{
    static const QRegularExpression allowed{QStringLiteral("^\\+?[0-9 ()./-]+$")};
    const QString text = typed.trimmed();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
    return allowed.match(text).hasMatch() && digits >= fewestDigits && digits <= mostDigits;
}

} // namespace alongside
