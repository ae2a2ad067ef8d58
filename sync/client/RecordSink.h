// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Record.h"

#include <optional>

namespace alongside {

/// Where the records that the screens show are kept: sync writes through it and knows no table of the app.
/// Every call runs inside a transaction of the caller, on the writer's thread.
class RecordSink {
public:
    virtual ~RecordSink() = default;

    /// The record as it is shown.
    virtual Result<std::optional<Record>> read(const QString &type, const QString &id) = 0;
    /// Shows the record as given; fields without a column are kept.
    virtual Result<void> write(const Record &record) = 0;
    virtual Result<void> remove(const QString &type, const QString &id) = 0;
    /// Writes many of one kind, new or not. A type without a table is kept aside for a newer version, not refused.
    virtual Result<void> load(const RecordColumns &columns) = 0;
    /// Every record of one kind goes, and leaves no byte behind after the next checkpoint.
    virtual Result<void> purge(const QString &type) = 0;
    /// These records are gone already, and what is beside them goes as well: what was being typed about them, and every
    /// trace of them in an index.
    virtual Result<void> erase(const QStringList &) { return {}; }
    /// Ids of the records of one kind whose revision is higher, kinds without a table included: what a service that
    /// was restored from a backup may not have any more.
    virtual Result<QStringList> idsAbove(const QString &type, qint64 revision) = 0;
};

} // namespace alongside
