// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

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

/// What a rule makes of two values that both followed the same one, when they differ. Nothing: only a person can say
/// (Ask), or nobody may (Immutable).
std::optional<QJsonValue> putTogether(MergeRule rule, FieldType type, const ThreeValues &values);

} // namespace alongside
