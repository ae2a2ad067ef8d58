// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Sync/manifest: which records of one type there are, for a device that was away for longer than deletions are told.
struct ManifestRequest {
    QString account;
    QString type;
    QString after = {}; ///< the last id of the part before; empty: from the beginning

    bool operator==(const ManifestRequest &) const = default;
};

/// A part of the manifest, in id order.
struct ManifestPart {
    StateToken state; ///< of the account; another part may be of another
    QStringList ids;
    QList<qint64> revisions; ///< of each
    bool hasMore = false;

    bool operator==(const ManifestPart &) const = default;
};

QJsonObject toJson(const ManifestRequest &message);
Result<ManifestRequest> manifestRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const ManifestPart &message);
Result<ManifestPart> manifestPartFromJson(const QJsonObject &json);

} // namespace alongside
