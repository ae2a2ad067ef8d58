// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/SnapshotStore.h"

namespace alongside {

/// Cuts what a set of types holds into the frames of a snapshot, straight from stored text; or names one that was made
/// a short while ago, so that two hundred tablets at once cost one.
class SnapshotMaker {
public:
    /// Whose snapshot it is: devices with the same scope share it.
    struct Scope {
        QString account;
        QStringList types; ///< in declared order: no child before its parent
        QString text;
    };
    SnapshotMaker(ChangeLog &log, SnapshotStore &store, const RecordSchema &schema, const ServerConfig &config,
        const Scope &scope);

    Result<Snapshot> offer(const SnapshotSpan &span);

private:
    class Section;
    Result<void> make(const SnapshotSpan &span, Snapshot &snapshot);
    Result<void> keep(const SnapshotSpan &span, Snapshot &snapshot, const QList<Section> &sections);
    /// Reads a kind once, and puts each record into the section where it belongs.
    Result<void> cutKind(const RecordKind &kind, const SnapshotSpan &span, QList<Section> &sections);
    /// The section's place; nothing for what is out of scope or too old.
    std::optional<qsizetype> placeOf(const RecordKind &kind, const ChangedRow &row, const SnapshotSpan &span) const;

    ChangeLog &m_log;
    SnapshotStore &m_store;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    const Scope &m_scope;
};

} // namespace alongside
