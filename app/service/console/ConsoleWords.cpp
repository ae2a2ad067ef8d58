// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleWords.h"

#include <QLocale>
#include <QRegularExpression>

namespace alongside::consolewords {

namespace {

QLocale english() { return {QLocale::English, QLocale::UnitedKingdom}; }

} // namespace

QString day(QDate day) { return english().toString(day, QStringLiteral("dddd d MMMM yyyy")); }

QString when(Instant at)
{
    return english().toString(Clock::localDateOf(at), QStringLiteral("d MMM yyyy, "))
        + Clock::localTimeOf(at).toString(QStringLiteral("HH:mm"));
}

QString code(const QString &name)
{
    static const QRegularExpression inner{QStringLiteral("(?<=[a-z])(?=[A-Z])")};
    QString words = name;
    return words.replace(inner, QStringLiteral(" ")).toLower();
}

QString sentence(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

QString kind(const QString &type)
{
    if (type == QStringLiteral("Attendance")) return QStringLiteral("Attendance mark");
    if (type == QStringLiteral("Expectation")) return QStringLiteral("Place on the register");
    return sentence(code(type));
}

QString people(int count) { return count == 1 ? QStringLiteral("1 person") : QStringLiteral("%1 people").arg(count); }

QString roles(const QSet<QString> &roles)
{
    QStringList words;
    for (const Role role : everyRole)
        if (roles.contains(toText(role))) words.append(code(toText(role)));
    return words.join(QStringLiteral(", "));
}

QString held(const HeldReason &reason)
{
    switch (reason.code) {
    case HeldReason::Code::NotValid:
        return QStringLiteral("“%1” of this %2 has a form that the service cannot keep.")
            .arg(sentence(code(reason.field)), kind(reason.type).toLower());
    case HeldReason::Code::MayNotWrite:
        return QStringLiteral("Whoever recorded it may not: the role does not allow it, or their time here has ended.");
    case HeldReason::Code::NotOnDevice:
        return QStringLiteral("Roles are taken only from a tablet that whoever changes them signs in on.");
    case HeldReason::Code::NoSuchRecord:
        return QStringLiteral("It changes something that the service does not have, or no longer has.");
    case HeldReason::Code::IdTaken:
        return QStringLiteral("It makes something new, and the service has one like it already.");
    case HeldReason::Code::FixedField:
        return QStringLiteral("It would change something that is set once and never again.");
    case HeldReason::Code::UnknownType:
        return QStringLiteral("The service does not know this kind of entry.");
    case HeldReason::Code::TooOld:
        return QStringLiteral("It was written by a version of Alongside that is too old for the service.");
    case HeldReason::Code::BuildsOnHeld:
        return QStringLiteral("Nothing is wrong with it: it waits for the one before it.");
    case HeldReason::Code::Other:
        break;
    }
    return QStringLiteral("The service could not take it at that moment. Trying again may do.");
}

} // namespace alongside::consolewords
