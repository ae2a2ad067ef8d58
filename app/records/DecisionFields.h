// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
#include "app/domain/MetNeed.h"
#include "app/domain/Objection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// What people decide, take back and object to, as the fields of their kinds. What is empty has no field.
QJsonObject fieldsOf(const Decision &decision);
QJsonObject fieldsOf(const Consent &consent);
QJsonObject fieldsOf(const Objection &objection);

QJsonArray listFrom(const QList<MetNeed> &needs);
QList<MetNeed> needsFrom(const QJsonArray &list);

} // namespace alongside
