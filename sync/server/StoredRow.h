// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Statement.h"
#include "sync/server/ChangeLog.h"

#include <QJsonDocument>

namespace alongside {

/// Of a row with these columns: type, id, modseq, created, gone, authors, doc.
inline StoredRecord recordInRow(const Row &row)
{
    const auto object = [&row](int column) { return QJsonDocument::fromJson(row.blob(column)).object(); };
    return {{row.text(0), row.text(1), row.integer(2), object(6)}, row.integer(3),
        row.boolean(4) ? StoredRecord::Presence::Gone : StoredRecord::Presence::There, object(5)};
}

} // namespace alongside
