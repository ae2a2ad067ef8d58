// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"
#include "app/domain/questionnaire/ResponseProblem.h"

namespace alongside {

/// What is wrong with one answer of an item, as somebody types it: how many, of what type, within which bounds. That it
/// is missing is not among it.
QList<ResponseProblem> checkAnswer(const QuestionnaireItem &item, const AnswerKey &key, const QJsonArray &answer);

} // namespace alongside
