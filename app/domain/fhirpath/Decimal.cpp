// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Decimal.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace alongside::fhirpath {

namespace {

using Scaled = Decimal::Scaled;

constexpr Scaled unitsInOne = 100'000'000; // 10 to the power of Decimal::places
constexpr int mostDigits = 28;
constexpr int mostExponent = 60;

constexpr Scaled powerOfTen(int exponent)
{
    Scaled power = 1;
    for (int count = 0; count < exponent; ++count)
        power *= 10;
    return power;
}

constexpr Scaled largest = powerOfTen(mostDigits) - 1;

// A half away from zero.
Scaled dividedAndRounded(Scaled number, Scaled divisor)
{
    const Scaled quotient = number / divisor;
    const Scaled rest = number % divisor;
    const Scaled twice = (rest < 0 ? -rest : rest) * 2;
    if (twice < (divisor < 0 ? -divisor : divisor)) return quotient;
    return (number < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
}

Scaled digitsOf(const QString &digits)
{
    Scaled number = 0;
    for (const QChar digit : digits)
        number = number * 10 + digit.digitValue();
    return number;
}

QString textOfDigits(Scaled number)
{
    QString digits;
    for (; number > 0; number /= 10)
        digits.prepend(QChar{u'0' + int(number % 10)});
    return digits;
}

} // namespace

Decimal::Decimal(qint64 whole) : m_units{Scaled{whole} * unitsInOne} { }

std::optional<Decimal> Decimal::scaled(Scaled units)
{
    if (units > largest || units < -largest) return {};
    Decimal decimal;
    decimal.m_units = units;
    return decimal;
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    static const QRegularExpression form{QStringLiteral(R"(^([+-]?)0*(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$)")};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return {};
    const int exponent = match.captured(4).toInt();
    if (std::abs(exponent) > mostExponent) return {};
    // The point moves within the digits, so that 1e-3 is as exact as 0.001.
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + exponent;
    if (point < 0) digits.prepend(QString(-point, u'0'));
    point = std::max<qsizetype>(point, 0);
    digits = digits.leftJustified(point + places + 1, u'0');
    const QString significant = digits.left(point + places + 1);
    const auto firstDigit = std::find_if(significant.begin(), significant.end(), [](QChar c) { return c != u'0'; });
    if (significant.end() - firstDigit > mostDigits + 1) return {};
    const Scaled units = dividedAndRounded(digitsOf(significant), 10);
    return scaled(match.captured(1) == u'-' ? -units : units);
}

std::optional<Decimal> Decimal::fromDouble(double number)
{
    return fromText(QString::number(number, 'g', QLocale::FloatingPointShortest));
}

std::optional<Decimal> Decimal::plus(Decimal other) const { return scaled(m_units + other.m_units); }

std::optional<Decimal> Decimal::minus(Decimal other) const { return scaled(m_units - other.m_units); }

std::optional<Decimal> Decimal::times(Decimal other) const
{
    Scaled product = 0;
    if (!__builtin_mul_overflow(m_units, other.m_units, &product))
        return scaled(dividedAndRounded(product, unitsInOne));
    // Too large for one step: the whole part and the fraction of the other apart.
    Scaled whole = 0;
    Scaled fraction = 0;
    if (__builtin_mul_overflow(m_units, other.m_units / unitsInOne, &whole)) return {};
    if (__builtin_mul_overflow(m_units, other.m_units % unitsInOne, &fraction)) return {};
    return scaled(whole + dividedAndRounded(fraction, unitsInOne));
}

std::optional<Decimal> Decimal::dividedBy(Decimal other) const
{
    if (other.m_units == 0) return {};
    return scaled(dividedAndRounded(m_units * unitsInOne, other.m_units)); // 28 and 8 digits: fits into 38
}

std::optional<Decimal> Decimal::remainderBy(Decimal other) const
{
    if (other.m_units == 0) return {};
    return scaled(m_units % other.m_units);
}

Decimal Decimal::negated() const
{
    Decimal decimal;
    decimal.m_units = -m_units;
    return decimal;
}

Decimal Decimal::truncated() const
{
    Decimal decimal;
    decimal.m_units = m_units - m_units % unitsInOne;
    return decimal;
}

Decimal Decimal::floored() const
{
    Decimal decimal = truncated();
    if (decimal.m_units > m_units) decimal.m_units -= unitsInOne;
    return decimal;
}

Decimal Decimal::ceiled() const { return negated().floored().negated(); }

Decimal Decimal::rounded(int toPlaces) const
{
    if (toPlaces >= places) return *this;
    const Scaled step = powerOfTen(places - std::max(toPlaces, 0));
    Decimal decimal;
    decimal.m_units = dividedAndRounded(m_units, step) * step;
    return decimal;
}

bool Decimal::isWhole() const { return m_units % unitsInOne == 0; }

std::optional<qint64> Decimal::toWhole() const
{
    const Scaled whole = m_units / unitsInOne;
    if (!isWhole() || whole > std::numeric_limits<qint64>::max() || whole < std::numeric_limits<qint64>::min())
        return {};
    return qint64(whole);
}

double Decimal::toDouble() const { return toText().toDouble(); }

int Decimal::usedPlaces() const
{
    int used = places;
    for (Scaled units = m_units; used > 0 && units % 10 == 0; units /= 10)
        --used;
    return used;
}

QString Decimal::toText() const
{
    const Scaled units = m_units < 0 ? -m_units : m_units;
    QString text = textOfDigits(units / unitsInOne);
    if (text.isEmpty()) text = QStringLiteral("0");
    if (const int used = usedPlaces())
        text += u'.' + textOfDigits(units % unitsInOne).rightJustified(places, u'0').left(used);
    return m_units < 0 ? u'-' + text : text;
}

} // namespace alongside::fhirpath
