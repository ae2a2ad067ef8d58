// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace kind {
inline const QString change = QStringLiteral("Change");
inline const QString changeNotice = QStringLiteral("ChangeNotice");
} // namespace kind

QList<RecordKind> changeKinds();

} // namespace alongside
