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
inline const QString ownSymbol = QStringLiteral("OwnSymbol");
inline const QString placePhoto = QStringLiteral("PlacePhoto");
inline const QString expectation = QStringLiteral("Expectation");
inline const QString attendance = QStringLiteral("Attendance");
inline const QString rule = QStringLiteral("Rule");
inline const QString coach = QStringLiteral("Coach");
inline const QString accessLine = QStringLiteral("AccessLine");
inline const QString concern = QStringLiteral("Concern");
inline const QString coachKey = QStringLiteral("CoachKey");
inline const QString concernSeal = QStringLiteral("ConcernSeal");
inline const QString concernOutcome = QStringLiteral("ConcernOutcome");
inline const QString decision = QStringLiteral("Decision");
inline const QString consent = QStringLiteral("Consent");
inline const QString objection = QStringLiteral("Objection");
inline const QString departure = QStringLiteral("Departure");
inline const QString questionnaire = QStringLiteral("Questionnaire");
inline const QString reassessment = QStringLiteral("Reassessment");
inline const QString answer = QStringLiteral("Answer");
inline const QString campaign = QStringLiteral("Campaign");
inline const QString invitation = QStringLiteral("Invitation");
inline const QString conflict = QStringLiteral("Conflict");
} // namespace kind

/// Value of Rule's field "set" for attendance codes.
inline const QString attendanceCodeSet = QStringLiteral("attendanceCode");

/// UTF-16 units of a form, as it is written. A page of Sync/changes is 1 MiB, quotation marks are two bytes on the
/// wire, and letters beyond ASCII up to three: a form of 800 questions has its half.
inline constexpr int longestForm = 500'000;
/// The same of one question's whole answer, of which a coach may type 8000 letters.
inline constexpr int longestAnswer = 20'000;

} // namespace alongside
