// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Equalities.h"
#include "sync/protocol/Record.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace kind {
inline const QString equalities = QStringLiteral("Equalities");
}

/// One answer for monitoring equalities. Whoever sees a profile may write one; no role reads any: the service counts
/// them in groups, and sends them to no tablet.
RecordKind equalitiesKind();

QJsonObject fieldsOf(const EqualitiesAnswer &answer);
EqualitiesAnswer equalitiesAnswerFrom(const Record &record);

} // namespace alongside
