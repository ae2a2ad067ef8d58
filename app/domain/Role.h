// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace alongside {

/// What a member of staff may see and do; one coach can have several.
enum class Role { Relief, Coach, KeyCoach, Supervisor, Earnings, Manager, SafeguardingLead, Administrator };

inline constexpr Role everyRole[] = {Role::Relief, Role::Coach, Role::KeyCoach, Role::Supervisor, Role::Earnings,
    Role::Manager, Role::SafeguardingLead, Role::Administrator};

/// "relief", "keyCoach"…: the form of the wire and of the store.
QString toText(Role role);
std::optional<Role> roleFromText(const QString &text);
/// Who sees what the service could not take, and who decides about it; the service's own rule is the same.
QSet<QString> heldReaders();
QSet<QString> heldDeciders();
QSet<QString> toTexts(std::initializer_list<Role> roles);

} // namespace alongside
