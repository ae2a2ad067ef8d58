// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/Messages.h"

#include <QHash>
#include <QSet>

namespace alongside {

/// What the snapshot that is loading has been overtaken in: records that changes have brought since its state, and
/// those that they have destroyed. Every call runs inside a transaction of the caller.
class Superseded {
public:
    Superseded(Database &database, RecordSink &shown);

    /// Changes since the snapshot's state are being put on show.
    Result<void> note(const ChangesPage &page);
    /// Ids of one kind of which the snapshot's rows are old. modseq: of its state; what is higher came afterwards.
    Result<QSet<QString>> idsOf(const QString &type, qint64 modseq);
    /// The snapshot is loaded, or given up.
    Result<void> forget();

private:
    Result<QSet<QString>> find(const QString &type, qint64 modseq);

    Database &m_database;
    RecordSink &m_shown;
    QHash<QString, QSet<QString>> m_found; ///< of the kinds that were asked for: each is looked through once
};

} // namespace alongside
