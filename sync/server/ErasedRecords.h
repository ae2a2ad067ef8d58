// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/NamedIds.h"
#include "sync/server/Foresight.h"

#include <QSet>

namespace alongside {

/// Ids of what has been erased, kept for good: whatever is still written about it counts for nothing and is not kept.
/// Ids alone, with the record that each went with. Inside the transactions of its account.
class ErasedRecords {
public:
    ErasedRecords(Database &database, const Clock &clock, Foresight &foresight)
        : m_database{database}, m_clock{clock}, m_foresight{foresight}
    {
    }

    /// Nearly no account ever looks further.
    Result<bool> isAny(const QString &account);
    /// Whether anything was erased at a higher revision: what was read before may hold it.
    Result<bool> isAnySince(const QString &account, qint64 modseq);
    /// Those of these ids that were erased.
    Result<QSet<QString>> among(const QString &account, const QSet<QString> &ids);
    Result<QSet<QString>> all(const QString &account);
    /// It went with this root; nothing happens when it is known.
    Result<void> note(const QString &account, const QString &record, const QString &root);
    /// What a mutation said about it was taken out of it: its body is not what its hash was made of any more.
    Result<void> noteBody(const QString &account, const QString &opId);
    Result<bool> isBody(const QString &account, const QString &opId);

private:
    Result<void> addKnown(const QString &account, const QStringList &ids, QSet<QString> &erased);

    Database &m_database;
    const Clock &m_clock;
    Foresight &m_foresight;
};

/// Every text in an operation that may be an id.
QSet<QString> idsIn(const Operation &operation);

} // namespace alongside
