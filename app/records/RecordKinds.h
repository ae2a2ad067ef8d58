// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// Every kind of record, declared once for tablet and server: fields, forms, what happens when two people differ, who
/// may read and write. A change here is a new version of the schema and a migration in app/store/Schema.
const RecordSchema &recordKinds();

/// Names of the kinds.
namespace kind {
inline const QString person = QStringLiteral("Person");
inline const QString profile = QStringLiteral("Profile");
inline const QString benefit = QStringLiteral("Benefit");
inline const QString site = QStringLiteral("Site");
inline const QString workStream = QStringLiteral("WorkStream");
inline const QString employer = QStringLiteral("Employer");
inline const QString placement = QStringLiteral("Placement");
inline const QString placementChange = QStringLiteral("PlacementChange");
inline const QString pause = QStringLiteral("Pause");
inline const QString visit = QStringLiteral("Visit");
inline const QString note = QStringLiteral("Note");
inline const QString task = QStringLiteral("Task");
inline const QString trial = QStringLiteral("Trial");
inline const QString action = QStringLiteral("Action");
inline const QString face = QStringLiteral("Face");
inline const QString attachment = QStringLiteral("Attachment");
inline const QString expectation = QStringLiteral("Expectation");
inline const QString attendance = QStringLiteral("Attendance");
inline const QString rule = QStringLiteral("Rule");
inline const QString coach = QStringLiteral("Coach");
inline const QString accessLine = QStringLiteral("AccessLine");
inline const QString concern = QStringLiteral("Concern");
inline const QString coachKey = QStringLiteral("CoachKey");
inline const QString concernSeal = QStringLiteral("ConcernSeal");
inline const QString decision = QStringLiteral("Decision");
inline const QString consent = QStringLiteral("Consent");
inline const QString objection = QStringLiteral("Objection");
inline const QString departure = QStringLiteral("Departure");
inline const QString conflict = QStringLiteral("Conflict");
} // namespace kind

/// Value of Rule's field "set" for attendance codes.
inline const QString attendanceCodeSet = QStringLiteral("attendanceCode");

} // namespace alongside
