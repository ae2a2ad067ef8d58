// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/SnapshotStore.h"

namespace alongside {

/// Cuts what a set of types holds into the frames of a snapshot, straight from stored text; or names one that was made
/// a short while ago, so that two hundred tablets at once cost one. It works in slices, so that whoever else asks is
/// answered in between, and reads the state of its beginning however much is written meanwhile.
class SnapshotMaker {
public:
    struct Parts {
        ChangeLog &log;
        SnapshotStore &store;
        const RecordSchema &schema;
        const ServerConfig &config;
    };
    /// Whose snapshot it is: devices with the same scope share it.
    struct Scope {
        QString account;
        QStringList types; ///< in declared order: no child before its parent
        QString text;
    };
    SnapshotMaker(const Parts &parts, Scope scope, SnapshotSpan span);
    ~SnapshotMaker();

    /// One slice of the work, some tens of milliseconds. Nothing while there is more of it.
    Result<std::optional<Snapshot>> goOn();

private:
    class Section;
    using Progress = Result<std::optional<Snapshot>>;
    Progress begin();
    Progress cut();
    Progress keep();
    /// What has left the account meanwhile must not be handed out: everything from the beginning.
    Progress beginAgain();
    Result<void> keepFrames();
    /// Goes on with a kind, and puts each record into the section where it belongs.
    Result<void> cutKind(const RecordKind &kind);
    /// The section's place; nothing for what is out of scope or too old.
    std::optional<qsizetype> placeOf(const RecordKind &kind, const ChangedRow &row) const;

    Parts m_parts;
    Scope m_scope;
    SnapshotSpan m_span;
    Snapshot m_snapshot;
    std::unique_ptr<ChangeLog> m_state; ///< as it was when this began
    std::vector<Section> m_sections;
    qsizetype m_kind = 0; ///< place among the scope's types of the one that is being cut
    QString m_after; ///< id of its last record that was read
    qint64 m_left = 0; ///< bytes of records that this slice may still read
};

} // namespace alongside
