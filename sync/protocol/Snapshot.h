// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// How far back a snapshot goes. Kinds that are not dated (RecordKind::datedBy) are always in it, whole.
struct SnapshotSpan {
    QString recentFrom; ///< ISO 8601 date: that day and what is later come first
    QString historyFrom = {}; ///< ISO 8601 date: from that day on what is older comes after them; empty: all of it

    bool operator==(const SnapshotSpan &) const = default;
};

/// Sync/snapshot: the device's scope in bulk, for a first sync.
struct SnapshotRequest {
    QString account;
    SnapshotSpan span;

    bool operator==(const SnapshotRequest &) const = default;
};

/// A part of the blob that is of use by itself: zstd frames one after another, each whole records in columns.
struct SnapshotSection {
    qint64 records = 0;
    QList<qint64> frames; ///< bytes of each, as compressed

    bool operator==(const SnapshotSection &) const = default;
};

/// An immutable blob with everything as it was at one state: what it takes to be used first, then history, each type
/// in key order. Sync/changes goes on from that state.
struct Snapshot {
    QString blob;
    StateToken state;
    QString scope; ///< of the device's set of types; with another one the blob is not to be had
    QList<SnapshotSection> sections;

    qint64 size() const; ///< bytes
    QList<qint64> frames() const; ///< of every section, one after another
    bool operator==(const Snapshot &) const = default;
};

QJsonObject toJson(const SnapshotRequest &message);
Result<SnapshotRequest> snapshotRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const Snapshot &message);
Result<Snapshot> snapshotFromJson(const QJsonObject &json);
/// One frame of the blob, unpacked.
Result<QList<RecordColumns>> snapshotFrameFromText(const QByteArray &text);

} // namespace alongside
