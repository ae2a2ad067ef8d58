// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/FieldValues.h"

#include <QJsonObject>
#include <QString>

namespace alongside {

/// One thing that both sides hold. Fields that this version does not know are kept with the others. A field that is
/// null has no value: it is the same as an absent one, and is not kept.
struct Record {
    QString type; ///< name of its kind, e.g. "Attendance"
    QString id; ///< UUID, lower case, no braces
    qint64 revision = 0; ///< the account's modseq at its last change; 0: never seen by the server
    QJsonObject fields;

    bool operator==(const Record &) const = default;
};

/// Records of one kind, field by field: how they travel in bulk and how they are loaded. Every column has ids.size()
/// values; a record without the field has null there.
struct RecordColumns {
    QString type;
    QStringList ids;
    QList<qint64> revisions;
    QStringList fields;
    QList<FieldValues> values; ///< one for each name in fields

    bool operator==(const RecordColumns &) const = default;
};

} // namespace alongside
