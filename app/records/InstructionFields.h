// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Trial.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// A task and its trials as the fields of their kinds. What is empty has no field.
QJsonObject fieldsOf(const Task &task);
QJsonObject fieldsOf(const Trial &trial);

/// The parts that are lists and maps, for whoever reads the fields one by one. A level that a newer version wrote, and
/// that this one does not know, is left out.
QJsonArray listFrom(const QList<TaskStep> &steps);
QList<TaskStep> stepsFrom(const QJsonArray &list);
QJsonObject mapFrom(const PromptLevels &levels);
PromptLevels levelsFrom(const QJsonObject &map);

} // namespace alongside
