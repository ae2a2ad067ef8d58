// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"

#include <QDate>

namespace alongside {

/// Coaches whose rights have ended: those with a last day, and those who were removed. A backup from before knows them
/// as they were, so whoever restores one reads this from the file that is there and lets them go again.
struct Leavers {
    struct Leaver {
        QString coach;
        QDate lastDay; ///< invalid: removed

        bool operator==(const Leaver &) const = default;
    };
    QList<Leaver> all;

    /// From a file of any version, as it is.
    static Result<Leavers> readFrom(Database &database);
    /// Those who still have rights there, or have them for longer. Whoever was removed loses them today.
    Result<void> letGoIn(OpenService &service, const Clock &clock) const;
};

} // namespace alongside
