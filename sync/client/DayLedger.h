// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// The day ledger: "31 recorded, 31 received at 16:42". Counts distinct records, never mutations.
struct LedgerCounts {
    int recorded = 0; ///< changed on this tablet since local midnight
    int received = 0; ///< of those: all their mutations applied, and acknowledged by id
    int forwarded = 0; ///< of those: what went on to another service, where the people are by now
    int waiting = 0; ///< whatever the day: with a mutation that is not acknowledged, or bytes that are not
    int attachments = 0; ///< of those: only the bytes still wait (a photo, a signature)
    int held = 0; ///< whatever the day: with a mutation that a supervisor holds
    int conflicts = 0; ///< open conflicts that this tablet knows of
    std::optional<Instant> receivedAt; ///< the last acknowledgement
    std::optional<Instant> waitingSince; ///< when the oldest waiting mutation was sealed

    bool operator==(const LedgerCounts &) const = default;
};

/// Counts what was recorded and what was received, from the outbox.
class DayLedger {
public:
    /// uncounted: kinds that the tablet writes by itself (access lines): they are sent, not counted.
    DayLedger(Database &database, const Clock &clock, const QStringList &uncounted = {});

    Result<LedgerCounts> counts();

private:
    Result<int> countIn(const QString &records);
    Result<std::optional<Instant>> waitingSince();

    Database &m_database;
    const Clock &m_clock;
    QString m_uncounted; // ",AccessLine,"
};

} // namespace alongside
