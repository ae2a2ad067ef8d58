// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/PushTransaction.h"

namespace alongside {

/// Id of the device, and of the writer, that the service itself is. The writer is RFC 9562's Nil UUID, so that it fits
/// wherever a coach's id does.
inline constexpr auto serviceDevice = "service";
inline constexpr auto serviceWriter = "00000000-0000-0000-0000-000000000000";

/// The service as a writer (commands, imports): the path that tablets take, with every right.
class ServiceWriter {
public:
    ServiceWriter(ChangeLog &log, PushTransaction &push, const RecordSchema &schema, const Clock &clock);

    /// One result for each operation, in order. `was` is filled in; what changes nothing is not written. Nothing is
    /// ever held: an operation that cannot be applied is the error, and its batch of up to 2,500 is not written.
    Result<QList<MutationResult>> write(const QString &account, const QList<Operation> &operations);

private:
    Result<bool> isNews(const QString &account, Operation &operation);
    Result<void> flush(const QString &account);

    ChangeLog &m_log;
    PushTransaction &m_push;
    const RecordSchema &m_schema;
    const Clock &m_clock;

    QList<Operation> m_batch;
    QSet<QString> m_inBatch; // their records
    QList<qsizetype> m_places; // where their results belong
    QList<MutationResult> m_results;
};

} // namespace alongside
