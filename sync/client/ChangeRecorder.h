// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

class Clock;

/// Seals what a person did: in the caller's transaction it writes the mutation to the outbox under the next seq,
/// keeps the server's copy of each touched record in the mirror, and shows the new value through the sink.
/// So data and its outbox row are one transaction, and shown = mirror + pending is one code path.
class ChangeRecorder {
public:
    ChangeRecorder(Database &database, RecordSink &sink, const RecordSchema &schema, const Clock &clock);

    /// One act of one coach. Fills in each operation's `was` from what is shown. An operation that changes nothing is
    /// left out; when none is left, nothing is recorded and the opId is empty. Rejected, before anything is written,
    /// when the mutation is over half of the server's request limit, breaks the schema, or touches an unknown kind.
    Result<QString> record(const QString &coach, QList<Operation> operations);

private:
    Database &m_database;
    RecordSink &m_sink;
    const RecordSchema &m_schema;
    const Clock &m_clock;
};

} // namespace alongside
