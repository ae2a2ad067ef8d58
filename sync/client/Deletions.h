// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What the service has said is deleted, and up to which of its states: a service that comes back from a backup may
/// have it again, and says so to nobody who knows the state of that backup. Inside transactions of the caller.
class Deletions {
public:
    explicit Deletions(Database &database) : m_database{database} { }

    Result<void> note(const ChangesPage &page);
    /// What was deleted of a kind after this state, and what this tablet changed of it since, is to be asked for by id:
    /// into sync_unseen.
    Result<void> expectAfter(const QString &type, qint64 modseq);
    Result<void> forgetType(const QString &type);
    /// A day begins, at this state and by the service's clock: what was deleted before SyncTuning::keepDeleted is
    /// forgotten. Where no day was noted it is kept for longer.
    Result<void> passDay(Instant now, qint64 modseq);

private:
    Result<void> expect(const QString &deleted, const QString &type, qint64 modseq);
    /// The tables, in files from before there were any.
    Result<void> make();

    Database &m_database;
};

} // namespace alongside
