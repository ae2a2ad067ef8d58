// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/RecordPath.h"

#include <QJsonValue>

#include <optional>

namespace alongside {

/// Null and absent are the same: no value.
bool isNone(const QJsonValue &value);
bool isSame(const QJsonValue &one, const QJsonValue &other);

/// Three values of one path: what the writer saw, what is there now, what the writer set.
struct ThreeValues {
    QJsonValue was;
    QJsonValue current;
    QJsonValue set;
};

/// What a path's rule makes of two values that both followed the same one, when they differ; of a group one or the
/// other as a whole. Nothing: only a person can say (Ask, or Append of a group), or nobody may (Immutable).
std::optional<QJsonValue> putTogether(const RecordPath &path, const ThreeValues &values);

} // namespace alongside
