// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Weekdays.h"

#include <QRegularExpression>
#include <QStringList>

#include <bit>

namespace alongside {

namespace {

const QStringList &dayNames()
{
    static const QStringList names{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    return names;
}

/// The day that a word begins, looked for from the day after `after` (0: nothing came before).
std::optional<Qt::DayOfWeek> dayOf(const QString &word, int after)
{
    const bool isAmbiguous = word == u't' || word == u's';
    const int first = word == u't' && after >= Qt::Tuesday ? Qt::Thursday
        : word == u's' && after >= Qt::Saturday            ? Qt::Sunday
                                                           : Qt::Monday;
    for (int day = isAmbiguous ? first : int(Qt::Monday); day <= Qt::Sunday; ++day)
        if (!word.isEmpty() && dayNames().at(day - 1).startsWith(word)) return Qt::DayOfWeek(day);
    return std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression ranges{QStringLiteral("\\s*(-|–|—|\\bto\\b)\\s*")};
    static const QRegularExpression separators{QStringLiteral("[\\s,;/&+.]+")};
    return text.toLower().replace(ranges, QStringLiteral("-")).split(separators, Qt::SkipEmptyParts);
}

} // namespace

Weekdays Weekdays::mondayToFriday()
{
    Weekdays days;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        days.add(Qt::DayOfWeek(day));
    return days;
}

std::optional<Weekdays> Weekdays::fromText(const QString &text)
{
    Weekdays days;
    int before = 0;
    for (const QString &word : wordsOf(text)) {
        const QStringList ends = word.split(u'-');
        const std::optional<Qt::DayOfWeek> first = dayOf(ends.first(), before);
        const std::optional<Qt::DayOfWeek> last = dayOf(ends.last(), before);
        if (!first || !last || ends.size() > 2 || *last < *first) return std::nullopt;
        for (int day = *first; day <= *last; ++day)
            days.add(Qt::DayOfWeek(day));
        before = *last;
    }
    return days;
}

QString Weekdays::text() const
{
    QStringList words;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        QString name = dayNames().at(day - 1).left(3);
        name[0] = name.at(0).toUpper();
        if (contains(Qt::DayOfWeek(day))) words.append(name);
    }
    return words.join(u' ');
}

int Weekdays::count() const { return std::popcount(m_days); }

} // namespace alongside
