// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Role.h"

namespace alongside {

QString toText(Role role)
{
    switch (role) {
    case Role::Relief:
        return QStringLiteral("relief");
    case Role::Coach:
        return QStringLiteral("coach");
    case Role::KeyCoach:
        return QStringLiteral("keyCoach");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Earnings:
        return QStringLiteral("earnings");
    case Role::Manager:
        return QStringLiteral("manager");
    case Role::SafeguardingLead:
        return QStringLiteral("safeguardingLead");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromText(const QString &text)
{
    for (const Role role : everyRole)
        if (text == toText(role)) return role;
    return std::nullopt;
}

QSet<QString> heldReaders() { return toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator}); }

QSet<QString> heldDeciders() { return toTexts({Role::Supervisor, Role::Manager, Role::Administrator}); }

QSet<QString> toTexts(std::initializer_list<Role> roles)
{
    QSet<QString> texts;
    for (const Role role : roles)
        texts.insert(toText(role));
    return texts;
}

} // namespace alongside
