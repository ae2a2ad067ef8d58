// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerCheck.h"
#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/domain/questionnaire/ResponseProblem.h"

namespace alongside {

/// What is wrong with the answers that a sheet's response would have, in the order of the form. Disabled ones and those
/// without a place are not among them.
QList<ResponseProblem> checkResponse(const AnswerSheet &sheet);

} // namespace alongside
