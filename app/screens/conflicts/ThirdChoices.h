// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// One of the values that a field can have.
struct ThirdChoice {
    QString value, words;

    bool operator==(const ThirdChoice &) const = default;
};

/// Yes and no; every coach or place for a field that names one; the codes of a field that holds one.
QList<ThirdChoice> thirdChoicesFor(Database &database, const RecordField &field);

} // namespace alongside
