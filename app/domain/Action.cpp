// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Action.h"

namespace alongside {

QString toText(Action::Owner owner)
{
    switch (owner) {
    case Action::Owner::Coach:
        return QStringLiteral("coach");
    case Action::Owner::Person:
        return QStringLiteral("person");
    case Action::Owner::Employer:
        return QStringLiteral("employer");
    }
    Q_UNREACHABLE();
}

Action::Owner actionOwnerFromText(const QString &text)
{
    for (const Action::Owner owner : {Action::Owner::Person, Action::Owner::Employer})
        if (text == toText(owner)) return owner;
    return Action::Owner::Coach;
}

} // namespace alongside
