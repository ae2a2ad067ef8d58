// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ThirdText.h"

#include "app/domain/TypedFacts.h"
#include "app/domain/TypedTerms.h"
#include "app/domain/TypedTime.h"
#include "app/store/ColumnValues.h"

#include <QLocale>

namespace alongside {

namespace {

constexpr int minutesPerHour = 60;
const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

QString dayInWords(QDate day) { return QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")); }

QString momentInWords(Instant at)
{
    return dayInWords(Clock::localDateOf(at)) + u' ' + Clock::localTimeOf(at).toString(QStringLiteral("HH:mm"));
}

QString hoursInWords(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / minutesPerHour).arg(minutes % minutesPerHour, 2, 10, QLatin1Char{'0'});
}

} // namespace

QString ThirdText::of(ThirdHand hand, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return {};
    if (value.isBool()) return value.toBool() ? yes : no;
    if (hand == ThirdHand::Day) return dayInWords(QDate::fromString(value.toString(), Qt::ISODate));
    if (hand == ThirdHand::Hours) return hoursInWords(value.toInt());
    if (hand == ThirdHand::Pounds) return QLocale{}.toString(value.toInt() / 100.0, 'f', 2);
    if (hand == ThirdHand::Whole) return QString::number(value.toInteger());
    if (hand != ThirdHand::Moment) return value.toString();
    const auto at = instantFromText(value.toString());
    return at ? momentInWords(*at) : QString{};
}

ThirdGiven ThirdText::read(ThirdHand hand, const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return {QJsonValue::Null, {}};
    switch (hand) {
    case ThirdHand::Day:
        return day(text, today);
    case ThirdHand::Moment:
        return moment(text, today);
    case ThirdHand::Time:
        return time(text);
    case ThirdHand::Whole:
        return whole(text);
    case ThirdHand::Hours:
        return sum(text, weeklyMinutesFromTyped(text));
    case ThirdHand::Pounds:
        return sum(text, hourlyPenceFromTyped(text));
    case ThirdHand::Chosen:
        if (text == yes || text == no) return {text == yes, {}};
        break;
    case ThirdHand::None:
    case ThirdHand::Kept:
    case ThirdHand::Words:
        break;
    }
    return {text, {}};
}

ThirdGiven ThirdText::wrong(const QString &sentence) { return {{}, sentence}; }

ThirdGiven ThirdText::day(const QString &typed, QDate today)
{
    const QDate day = dayFromTyped(typed, today);
    if (day.isValid()) return {day.toString(Qt::ISODate), {}};
    return wrong(tr("“%1” is not a day. Write it as 20/11/2026.").arg(typed));
}

ThirdGiven ThirdText::moment(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    const QDate day = dayFromTyped(text.section(u' ', 0, -2), today);
    const QTime time = timeFromTyped(text.section(u' ', -1));
    if (day.isValid() && time.isValid()) return {toText(instantOf(day, time)), {}};
    return wrong(tr("“%1” is not a day and a time. Write it as 20/11/2026 9:05.").arg(typed));
}

ThirdGiven ThirdText::time(const QString &typed)
{
    const QTime time = timeFromTyped(typed);
    if (time.isValid()) return {toJson(time), {}};
    return wrong(tr("“%1” is not a time. Write it as 9:05.").arg(typed));
}

ThirdGiven ThirdText::whole(const QString &typed)
{
    bool isNumber = false;
    const int number = QLocale{}.toInt(typed, &isNumber);
    if (isNumber && number >= 0) return {number, {}};
    return wrong(tr("“%1” is not a whole number.").arg(typed));
}

ThirdGiven ThirdText::sum(const QString &typed, const std::optional<int> &sum)
{
    if (sum) return {*sum, {}};
    return wrong(tr("“%1” cannot be right. Hours are written as 7:30, pay as 12.60.").arg(typed));
}

} // namespace alongside
