// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/Outbox.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/RecordSchema.h"

#include <QSet>

namespace alongside {

/// The service's copy of each record that has something of ours laid over it, and only of those:
/// shown = mirror + overlays, in seq order. Every call runs inside a transaction of the caller.
class Mirror {
public:
    Mirror(Database &database, RecordSink &shown, const RecordSchema &schema);

    /// Something is about to lie over the service's copy: keeps it, unless one is kept already.
    Result<void> keep(const RecordName &name, const std::optional<Record> &copy);
    /// Mutations wait again: what is shown is the service's copy of every record that has none, and they go on top.
    Result<void> layOverAgain();
    /// The service's copy has changed. show() afterwards.
    Result<void> replace(const Record &copy);
    /// The service has no such record (any more). show() afterwards.
    Result<void> replaceByNothing(const RecordName &name);
    /// The service's copy of a record that something of ours lies over; nothing: the service has no such record.
    Result<std::optional<Record>> copyOf(const RecordName &name);
    /// Ids of one kind that have a copy here.
    Result<QSet<QString>> idsOf(const QString &type);

    /// Puts mirror + overlays on show; lets go of the copy when nothing lies over it.
    Result<void> show(const RecordName &name);
    /// Each of these, once.
    Result<void> showOnce(QList<RecordName> names);
    Result<void> forgetType(const QString &type);

private:
    Result<void> showAll();
    enum class Place { Free, Any };
    Result<void> write(const RecordName &name, const std::optional<Record> &copy, Place place = Place::Any);
    Result<bool> isKept(const RecordName &name);

    Database &m_database;
    RecordSink &m_shown;
    const RecordSchema &m_schema;
    Outbox m_outbox;
};

} // namespace alongside
