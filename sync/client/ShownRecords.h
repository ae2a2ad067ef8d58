// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"

#include <QSet>

namespace alongside {

/// The app's sink, watched: remembers which kinds were written, and keeps the list of conflicts that the day
/// ledger counts. Everything that sync puts on show goes through here.
class ShownRecords final : public RecordSink {
public:
    ShownRecords(Database &database, RecordSink &sink);

    Result<std::optional<Record>> read(const QString &type, const QString &id) override;
    Result<void> write(const Record &record) override;
    Result<void> remove(const QString &type, const QString &id) override;
    Result<void> load(const RecordColumns &columns) override;
    Result<void> purge(const QString &type) override;
    Result<void> erase(const QStringList &ids) override;
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override;

    /// Ids of the Conflict records about records of one kind, open or resolved.
    Result<QStringList> conflictsAbout(const QString &type);
    /// Kinds written since the last call, in alphabetical order.
    QStringList takeChangedTypes();

private:
    Result<void> noteConflict(const QString &id, const QJsonObject &fields);
    Result<void> forgetConflict(const QString &id);

    Database &m_database;
    RecordSink &m_sink;
    QSet<QString> m_changed;
};

} // namespace alongside
