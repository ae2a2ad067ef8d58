// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// What a service has taken back for good: devices that may no longer receive, and codes that were used. A backup from
/// before knows them as they were, so whoever restores one reads this from the file that is there and takes it back
/// again.
struct ShutOut {
    struct ClosedDevice {
        QString account;
        QString id;
        QString name;
        QString state; ///< "draining", "revoked" or "lost"
        QString tokenHash; ///< empty: none is known

        bool operator==(const ClosedDevice &) const = default;
    };
    struct SpentCode {
        QString hash;
        QString usedBy; ///< device

        bool operator==(const SpentCode &) const = default;
    };
    QList<ClosedDevice> devices;
    QList<SpentCode> codes;

    bool operator==(const ShutOut &) const = default;

    static Result<ShutOut> readFrom(Database &database);
    /// In one transaction, with an audit line for each device that was let in again by the backup. Who is shut out
    /// loses the escrowed key and the recovery codes, as the first time; one that the backup does not know yet is
    /// added, so that a lost tablet is told to forget whenever it is heard of.
    Result<void> takeBackIn(Database &database, const Clock &clock) const;
};

} // namespace alongside
