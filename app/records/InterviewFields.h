// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/domain/InterviewAnswer.h"

#include <QJsonObject>

namespace alongside {

/// A form, reviews, answers and campaigns as the fields of their kinds. What is empty has no field.
QJsonObject fieldsOf(const FormVersion &form, const QString &document);
QJsonObject fieldsOf(const Reassessment &reassessment);
QJsonObject fieldsOf(const Agreement &agreement);
QJsonObject fieldsOf(const InterviewAnswer &answer);
QJsonObject fieldsOf(const Campaign &campaign);
QJsonObject fieldsOf(const Invitation &invitation);

/// The id of a review follows from these, on every tablet. previous: empty where there is none.
QString reassessmentIdOf(const PersonId &person, const QString &form, const ReassessmentId &previous);
QString answerIdOf(const ReassessmentId &reassessment, const QString &key);
QString invitationIdOf(const CampaignId &campaign, const PersonId &person);
QString questionnaireIdOf(const QString &url, const QString &version);

/// Answers have fractions, which the wire has not: they travel as text.
QString textFrom(const QJsonArray &value);
QJsonArray answerValueFrom(const QString &text);
QString textFrom(const ReversedCheck &check);
std::optional<ReversedCheck> reversedFrom(const QString &text);
QJsonArray listFrom(const QList<AnsweredHow> &how);
QList<AnsweredHow> answeredHowFrom(const QJsonArray &list);
QJsonArray listFrom(const QList<SittingEvent> &events);
QList<SittingEvent> sittingsFrom(const QJsonArray &list);

/// In place of the previous review's id where there is none: the Nil UUID (RFC 9562 §5.9), because no part of a
/// natural key is empty.
inline const QString noPrevious = QStringLiteral("00000000-0000-0000-0000-000000000000");

} // namespace alongside
