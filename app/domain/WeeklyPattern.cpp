// SPDX-License-Identifier: Apache-2.0
#include "app/domain/WeeklyPattern.h"

#include <QRegularExpression>
#include <QStringList>

namespace alongside {

namespace {

struct SessionsOfDay {
    bool morning = false;
    bool afternoon = false;
};

std::optional<SessionsOfDay> sessionsFromText(const QString &text)
{
    static const QRegularExpression separators{QStringLiteral("[\\s,;/&+]+|\\band\\b")};
    const QString plain = text.trimmed().toLower();
    if (plain == QStringLiteral("all day") || plain == QStringLiteral("full day")) return SessionsOfDay{true, true};

    SessionsOfDay sessions;
    for (const QString &word : plain.split(separators, Qt::SkipEmptyParts)) {
        if (!sessionFromText(word)) return std::nullopt;
        sessions.morning |= word == toText(Session::Morning);
        sessions.afternoon |= word == toText(Session::Afternoon);
    }
    return sessions;
}

void addDays(WeeklyPattern &pattern, const Weekdays &days, const SessionsOfDay &sessions)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!days.contains(Qt::DayOfWeek(day))) continue;
        if (sessions.morning) pattern.add(Qt::DayOfWeek(day), Session::Morning);
        if (sessions.afternoon) pattern.add(Qt::DayOfWeek(day), Session::Afternoon);
    }
}

QString sessionsText(const WeeklyPattern &pattern, Qt::DayOfWeek day)
{
    QStringList words;
    for (const Session session : everySession)
        if (pattern.contains(day, session)) words.append(toText(session));
    return words.join(u'+');
}

} // namespace

std::optional<WeeklyPattern> WeeklyPattern::fromDaysAndSessions(const QString &days, const QString &sessions)
{
    const std::optional<Weekdays> weekdays = Weekdays::fromText(days);
    const std::optional<SessionsOfDay> ofDay = sessionsFromText(sessions);
    if (!weekdays || !ofDay) return std::nullopt;

    WeeklyPattern pattern;
    addDays(pattern, *weekdays, *ofDay);
    return pattern;
}

std::optional<WeeklyPattern> WeeklyPattern::fromText(const QString &text)
{
    WeeklyPattern pattern;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        if (words.size() != 2) return std::nullopt;
        const std::optional<WeeklyPattern> day = fromDaysAndSessions(words.first(), words.last());
        if (!day) return std::nullopt;
        pattern.m_sessions |= day->m_sessions;
    }
    return pattern;
}

QString WeeklyPattern::text() const
{
    QStringList parts;
    for (int number = Qt::Monday; number <= Qt::Sunday; ++number) {
        const auto day = Qt::DayOfWeek(number);
        Weekdays only;
        only.add(day);
        if (const QString sessions = sessionsText(*this, day); !sessions.isEmpty())
            parts.append(only.text() + u' ' + sessions);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace alongside
