// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/RecordMapping.h"

#include <QFile>

namespace alongside::bench {

/// Keeps records like any tablet, and writes each into a file as the floor reads it: the same rows for both.
class RowWriter final : public RecordSink {
public:
    RowWriter(Database &database, const QString &path);

    Result<std::optional<Record>> read(const QString &type, const QString &id) override
    {
        return m_kept.read(type, id);
    }
    Result<void> write(const Record &record) override { return m_kept.write(record); }
    Result<void> remove(const QString &type, const QString &id) override { return m_kept.remove(type, id); }
    Result<void> load(const RecordColumns &columns) override;
    Result<void> purge(const QString &type) override { return m_kept.purge(type); }
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override
    {
        return m_kept.idsAbove(type, revision);
    }

private:
    RecordMapping m_kept;
    QFile m_rows;
};

} // namespace alongside::bench
