// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Moment.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace alongside::fhirpath {

namespace {

constexpr int millisecondsInSecond = 1000;
constexpr int minutesInHour = 60;

const QString dateForm = QStringLiteral(R"((\d{4})(?:-(\d\d)(?:-(\d\d))?)?)");
const QString timeForm = QStringLiteral(R"((\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?)");

const QRegularExpression &formOf(Moment::Kind kind)
{
    static const QRegularExpression date{u'^' + dateForm + u'$'};
    static const QRegularExpression dateTime{
        u'^' + dateForm + QStringLiteral("(?:T(?:") + timeForm + QStringLiteral(R"((Z|[+-]\d\d:\d\d)?)?)?$)")};
    static const QRegularExpression time{QStringLiteral("^T?()()()") + timeForm + u'$'};
    return kind == Moment::Kind::Date ? date : kind == Moment::Kind::Time ? time : dateTime;
}

int offsetOf(const QString &zone)
{
    if (zone == u'Z') return 0;
    const int minutes = zone.mid(1, 2).toInt() * minutesInHour + zone.mid(4, 2).toInt();
    return zone.startsWith(u'-') ? -minutes : minutes;
}

bool standsInTheCalendar(const Moment &moment)
{
    const auto &parts = moment.parts;
    const bool day = moment.kind == Moment::Kind::Time || QDate::isValid(parts[0], parts[1], parts[2]);
    return day && parts[Moment::Hour] < 24 && parts[Moment::Minute] < minutesInHour
        && parts[Moment::Millisecond] < minutesInHour * millisecondsInSecond;
}

QString padded(int number, int width = 2) { return QString::number(number).rightJustified(width, u'0'); }

QString secondsText(int milliseconds)
{
    const int fraction = milliseconds % millisecondsInSecond;
    const QString seconds = u':' + padded(milliseconds / millisecondsInSecond);
    return fraction == 0 ? seconds : seconds + u'.' + padded(fraction, 3);
}

QString offsetText(int minutes)
{
    if (minutes == 0) return QStringLiteral("Z");
    const int size = std::abs(minutes);
    return (minutes < 0 ? u'-' : u'+') + padded(size / minutesInHour) + u':' + padded(size % minutesInHour);
}

QDateTime instantOf(const Moment &moment)
{
    const auto &parts = moment.parts;
    const QTime time{parts[Moment::Hour], parts[Moment::Minute]};
    return QDateTime{{parts[0], parts[1], parts[2]}, time.addMSecs(parts[Moment::Millisecond]), Qt::UTC};
}

Moment partsOf(Moment moment, const QDateTime &instant)
{
    const QDate day = instant.date();
    const QTime time = instant.time();
    moment.parts = {day.year(), day.month(), day.day(), time.hour(), time.minute(),
        time.second() * millisecondsInSecond + time.msec()};
    return moment;
}

Moment inUtc(const Moment &moment)
{
    if (!moment.offsetMinutes || moment.precision < Moment::Minute) return moment;
    return partsOf(moment, instantOf(moment).addSecs(-qint64(*moment.offsetMinutes) * minutesInHour));
}

QString singular(const QString &unit) { return unit.endsWith(u's') && unit.size() > 1 ? unit.chopped(1) : unit; }

QDateTime moved(const QDateTime &instant, qint64 amount, const QString &unit)
{
    if (unit == QLatin1String{"year"} || unit == u'a') return instant.addYears(int(amount));
    if (unit == QLatin1String{"month"} || unit == QLatin1String{"mo"}) return instant.addMonths(int(amount));
    if (unit == QLatin1String{"week"} || unit == QLatin1String{"wk"}) return instant.addDays(7 * amount);
    if (unit == QLatin1String{"day"} || unit == u'd') return instant.addDays(amount);
    if (unit == QLatin1String{"hour"} || unit == u'h') return instant.addSecs(3600 * amount);
    if (unit == QLatin1String{"minute"} || unit == QLatin1String{"min"}) return instant.addSecs(60 * amount);
    if (unit == QLatin1String{"second"} || unit == u's') return instant.addSecs(amount);
    return {};
}

} // namespace

std::optional<Moment> Moment::fromText(QStringView text, Kind kind)
{
    const QRegularExpressionMatch match = formOf(kind).match(text);
    if (!match.hasMatch()) return {};
    Moment moment{.kind = kind, .parts = {1, 1, 1}, .precision = kind == Kind::Time ? Hour : Year};
    for (int part = Year; part <= Millisecond; ++part) {
        const QString digits = match.captured(part + 1);
        if (digits.isEmpty()) continue;
        moment.parts.at(size_t(part)) = digits.toInt();
        moment.precision = Part(part);
    }
    moment.parts[Millisecond] =
        moment.parts[Millisecond] * millisecondsInSecond + match.captured(7).leftJustified(3, u'0', true).toInt();
    if (const QString zone = match.captured(8); !zone.isEmpty()) moment.offsetMinutes = offsetOf(zone);
    if (!standsInTheCalendar(moment)) return {};
    return moment;
}

Moment Moment::of(QDate day) { return {.parts = {day.year(), day.month(), day.day()}}; }

Moment Moment::of(const QDateTime &instant)
{
    return partsOf(
        {.kind = Kind::DateTime, .precision = Millisecond, .offsetMinutes = instant.offsetFromUtc() / minutesInHour},
        instant);
}

std::partial_ordering Moment::compare(const Moment &other) const
{
    const bool timed = precision >= Hour && other.precision >= Hour && kind != Kind::Time;
    if (timed && offsetMinutes.has_value() != other.offsetMinutes.has_value()) return std::partial_ordering::unordered;
    const Moment left = timed ? inUtc(*this) : *this;
    const Moment right = timed ? inUtc(other) : other;
    for (int part = Year; part <= std::min(precision, other.precision); ++part) {
        const auto order = left.parts.at(size_t(part)) <=> right.parts.at(size_t(part));
        if (order != 0) return order;
    }
    return precision == other.precision ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
}

std::optional<Moment> Moment::later(qint64 amount, const QString &unit) const
{
    constexpr qint64 mostAmount = 10'000'000; // beyond any calendar, far from any overflow
    if (std::abs(amount) > mostAmount) return {};
    Moment whole = *this;
    if (kind == Kind::Time) whole.parts[Year] = 2000; // any: a time goes round midnight
    const QDateTime result = moved(instantOf(whole), amount, singular(unit));
    if (!result.isValid() || result.date().year() < 1 || result.date().year() > 9999) return {};
    Moment moment = partsOf(*this, result);
    if (kind == Kind::Date) std::fill(moment.parts.begin() + Hour, moment.parts.end(), 0);
    if (kind == Kind::Time) std::fill_n(moment.parts.begin(), 3, 1);
    return moment;
}

QString Moment::toText() const
{
    QString text;
    if (kind != Kind::Time) text = padded(parts[Year], 4);
    if (kind != Kind::Time && precision >= Month) text += u'-' + padded(parts[Month]);
    if (kind != Kind::Time && precision >= Day) text += u'-' + padded(parts[Day]);
    if (precision < Hour) return text;
    if (kind != Kind::Time) text += u'T';
    text += padded(parts[Hour]);
    if (precision >= Minute) text += u':' + padded(parts[Minute]);
    if (precision >= Millisecond) text += secondsText(parts[Millisecond]);
    return offsetMinutes ? text + offsetText(*offsetMinutes) : text;
}

} // namespace alongside::fhirpath
