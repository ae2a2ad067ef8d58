// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Something of every kind in the table that is about a person, with a value in every field: made from the table
/// itself, so that a kind or a field that is added there is made too.
struct EveryKind {
    QList<Operation> operations;
    QStringList words; ///< every text that was made up, to be found again by whoever reads
    QByteArray photo; ///< the bytes of whatever has bytes

    static EveryKind about(const QString &person, IdSource &ids);
};

} // namespace alongside
