// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Benefit.h"
#include "app/store/Draft.h"

#include <QJsonValue>

namespace alongside {

/// What is typed about a benefit; the numbers are on disk.
enum class BenefitField { From, To, AssessmentDay, Housing, LimitedCapability, Jurisdiction, CycleWeeks };
inline constexpr int benefitFields = int(BenefitField::CycleWeeks) + 1;
using BenefitDraft = Draft<BenefitField>;

DraftOwner benefitDraftOwner(const QString &benefit, const CoachId &coach);
/// As its kind of record calls it: "assessmentDay".
QString nameOf(BenefitField field);
/// What is typed as the field's value: null where it was emptied, and nothing where it cannot be read (yet).
std::optional<QJsonValue> valueOf(const BenefitDraft &draft);
/// How a field is typed: the way back of valueOf.
QString typedText(const Benefit &benefit, BenefitField field);

} // namespace alongside
