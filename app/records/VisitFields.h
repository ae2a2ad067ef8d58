// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Note.h"
#include "app/domain/Visit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// A visit and what belongs to it as the fields of their kinds. What is empty or not known has no field.
QJsonObject fieldsOf(const Visit &visit);
QJsonObject fieldsOf(const Note &note);
QJsonObject fieldsOf(const Action &action);

/// "minutesOnJob".
QString minutesField(Support support);
QJsonArray listFrom(const QList<PersonId> &people);
QList<PersonId> peopleFrom(const QJsonArray &list);

} // namespace alongside
