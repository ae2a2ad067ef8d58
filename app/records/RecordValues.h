// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"
#include "app/domain/Coach.h"
#include "app/domain/Employer.h"
#include "app/domain/Expectation.h"
#include "app/domain/Pause.h"
#include "app/domain/Person.h"
#include "app/domain/Placement.h"
#include "app/domain/Profile.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"
#include "sync/protocol/Record.h"

namespace alongside {

/// Records as the domain's values: the way back from RecordFields. What cannot be read is as if it were not there.
Person personFrom(const Record &record);
Profile profileFrom(const Record &record);
Site siteFrom(const Record &record);
WorkStream workStreamFrom(const Record &record);
Coach coachFrom(const Record &record);
Placement placementFrom(const Record &record);
Expectation expectationFrom(const Record &record);
Pause pauseFrom(const Record &record);

/// The parts that are lists, for whoever reads the fields one by one.
QList<Alert> alertsFrom(const QJsonArray &list);
QList<CommunicationNeed> communicationFrom(const QJsonArray &list);
QList<EmergencyContact> contactsFrom(const QJsonArray &list);
QList<EmployerContact> employerContactsFrom(const QJsonArray &list);
QList<Closure> closuresFrom(const QJsonArray &list);
QList<FollowUp> followUpsFrom(const QJsonArray &list);
QList<MarkChange> historyFrom(const QJsonArray &list);
QStringList textsFrom(const QJsonArray &list);
QList<SiteId> siteIdsFrom(const QJsonArray &list);

} // namespace alongside
