// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <QJsonValue>

namespace alongside {

/// One field that somebody changed: what it was and what it became. None: null.
struct FieldChange {
    QString about = {}; ///< of a benefit its name; empty: of the person
    QString field = {}; ///< as the kind of record calls it
    QJsonValue was = {};
    QJsonValue now = {};
    CoachId by = {};
    Instant at = {}; ///< by the writer's clock

    bool operator==(const FieldChange &) const = default;
};

} // namespace alongside
