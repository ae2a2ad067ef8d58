// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"
#include "app/domain/Benefit.h"
#include "app/domain/Coach.h"
#include "app/domain/Departure.h"
#include "app/domain/Employer.h"
#include "app/domain/Expectation.h"
#include "app/domain/Pause.h"
#include "app/domain/Person.h"
#include "app/domain/Placement.h"
#include "app/domain/PlacementChange.h"
#include "app/domain/Profile.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"
#include "sync/protocol/Messages.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

/// The domain's values as the fields of their kinds of record. What is empty or not known has no field.
QJsonObject fieldsOf(const Person &person);
QJsonObject fieldsOf(const Profile &profile);
QJsonObject fieldsOf(const Benefit &benefit);
QJsonObject fieldsOf(const Site &site);
QJsonObject fieldsOf(const WorkStream &workStream);
QJsonObject fieldsOf(const Employer &employer);
QJsonObject fieldsOf(const Placement &placement);
QJsonObject fieldsOf(const PlacementChange &change);
QJsonObject fieldsOf(const Pause &pause);
QJsonObject fieldsOf(const Expectation &expectation);
QJsonObject fieldsOf(const AttendanceMark &mark);
QJsonObject fieldsOf(const Coach &coach);
QJsonObject fieldsOf(const Departure &departure);
/// As a Rule; a code without a first day is valid since 1 January 2000.
QJsonObject fieldsOf(const AttendanceCode &code);

QJsonArray listFrom(const QList<FollowUp> &followUps);
QJsonArray listFrom(const QList<EmployerContact> &contacts);

/// Making one record. For a kind with a natural key the id follows from the fields, and the given one is not looked at.
Operation making(const QString &type, const QString &id, const QJsonObject &fields);
/// Setting fields of one record; null clears one.
Operation patching(const QString &type, const QString &id, const QJsonObject &fields);

} // namespace alongside
