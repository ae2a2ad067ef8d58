// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"
#include "app/screens/conflicts/ThirdField.h"

namespace alongside {

/// Another answer to a question of an interview, given as the question asks for it. Nothing: it takes several answers,
/// or what only the interview's own page has, and is given there.
std::optional<ThirdField> thirdReplyTo(const QuestionnaireItem &question);

/// As the value of an Answer record's path "value".
ThirdGiven replyGivenBy(const QuestionnaireItem &question, const ThirdField &field);

} // namespace alongside
