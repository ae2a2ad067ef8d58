// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"
#include "platform/sql/Database.h"

#include <QJsonObject>

namespace alongside {

/// The question that an Answer record answers, as the form of its review has it. Nothing: the review, its form or the
/// question is not on this tablet. answer: at least the fields reassessment and answerKey.
Result<std::optional<QuestionnaireItem>> questionOf(Database &database, const QJsonObject &answer);

} // namespace alongside
