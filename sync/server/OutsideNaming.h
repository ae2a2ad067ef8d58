// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/OutsideAccounts.h"

namespace alongside {

/// Which coach is whom at a provider of sign-ins, by the file that is there. A backup from before knows it as it was:
/// an account that was taken away since would come in again, an address that somebody has come with would be anybody's
/// who has it next, and one that is shut would be open. Whoever restores one reads this first and puts that right; who
/// was named since is named again by hand. It gives nobody anything that the file that is there does not.
struct OutsideNaming {
    struct Said {
        QString account;
        QString coach;
        QString at; ///< when the audit last said anything of it, as text
        std::optional<OutsideAccount> known; ///< nothing: it was taken away

        bool operator==(const Said &) const = default;
    };
    QList<Said> all;

    /// From a file of any version, as it is.
    static Result<OutsideNaming> readFrom(Database &database);
    /// Where the backup says something else, and its audit says nothing newer: whoever puts back an older backup first
    /// and then the right one loses nobody.
    Result<void> putRightIn(Database &database, AuditLog &audit) const;
};

} // namespace alongside
