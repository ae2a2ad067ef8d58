// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"

#include <QDate>

namespace alongside {

/// What the staff may do by the file that is there: their last days, their roles, and who was removed. A backup from
/// before knows them as they were, so whoever restores one reads this first and ends again what has ended. It gives
/// nobody a right.
struct EndedRights {
    struct Standing {
        QString account;
        QString coach;
        enum class Presence { There, Removed } presence = Presence::There;
        QDate lastDay; ///< invalid: none
        QStringList roles;

        bool operator==(const Standing &) const = default;
    };
    QList<Standing> all;

    /// From a file of any version, as it is.
    static Result<EndedRights> readFrom(Database &database);
    /// Where the backup gives more: a later last day or none, or a role that was taken away. Whoever was removed loses
    /// everything today.
    Result<void> endIn(OpenService &service, const Clock &clock) const;

private:
    Result<void> endIn(OpenService &service, const Account &account, QDate today) const;
    std::optional<Standing> standingOf(const QString &account, const QString &coach) const;
};

} // namespace alongside
