// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "sync/protocol/Record.h"

#include <QJsonArray>

namespace alongside {

/// The fields of a Referral; what is empty has none.
QJsonObject fieldsOf(const Referral &referral);
/// The way back; what cannot be read is as if it were not there.
Referral referralFrom(const Record &record);

QJsonArray listFrom(const QList<ReferralChase> &chases);
QList<ReferralChase> chasesFrom(const QJsonArray &list);

/// What makes a referral that follows from a question of a review the same one on every tablet.
QString referralOriginOf(const ReassessmentId &review, const QString &answerKey);
ReferralId referralIdOf(const PersonId &person, const QString &origin);

} // namespace alongside
