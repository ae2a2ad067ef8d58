// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordName.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

#include <QMap>

namespace alongside {

class Clock;

/// Seals what a person did: in the caller's transaction it writes the mutation to the outbox under the next seq,
/// keeps the server's copy of each touched record in the mirror, and shows the new value through the sink.
/// So data and its outbox row are one transaction, and shown = mirror + pending is one code path.
class ChangeRecorder {
public:
    ChangeRecorder(Database &database, RecordSink &sink, const RecordSchema &schema, const Clock &clock);

    /// One act of one coach. Fills in each operation's `was` from what is shown, and the id of a Put from its key.
    /// What an operation brings in `was` goes before what is shown: whoever typed had seen an earlier value (null:
    /// none). An operation that changes nothing is left out; when none is left, nothing is recorded and the opId is
    /// empty. Rejected, before anything is written, when the mutation is over half of the server's request limit,
    /// breaks the schema, or touches an unknown kind, and while this tablet is enrolled nowhere. shown: records that
    /// the caller has just read in the same transaction, and that need not be read again.
    using Shown = std::optional<Record>;
    Result<QString> record(
        const QString &coach, const QList<Operation> &operations, const QMap<RecordName, Shown> &shown = {});

private:
    /// The touched records before the act, and after the operations so far.
    struct Act {
        Mutation mutation;
        QMap<RecordName, Shown> before;
        QMap<RecordName, Shown> after;
    };

    Result<void> add(Act &act, Operation operation) const;
    Result<void> addChoice(Act &act, const Record &conflict, const Operation &resolution) const;
    Result<Shown> shownIn(Act &act, const RecordName &name) const;
    Result<void> write(const Act &act, const QByteArray &body);

    Database &m_database;
    RecordSink &m_sink;
    const RecordSchema &m_schema;
    const Clock &m_clock;
};

} // namespace alongside
