// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// Attendance's fields, to and from the wire's form.
QString idOf(const MarkKey &key);
QJsonObject keyFields(const MarkKey &key);

QList<FollowUp> followUpsFrom(const QJsonArray &list);
QJsonArray toJson(const QList<FollowUp> &followUps);

QList<MarkChange> historyFrom(const QJsonArray &list);

} // namespace alongside
