// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/Questionnaire.h"
#include "app/domain/questionnaire/ResponseProblem.h"

namespace alongside {

/// What is about a form, as a sentence for its author.
QString sentenceFor(const FormProblem &problem);

/// What is about a response, as a sentence for whoever wrote the form or fills it in.
QString sentenceFor(const ResponseProblem &problem);

/// What a form holds, in a line: "34 items: 4 groups, 28 questions, 2 texts; 5 conditions, 1 expression".
QString contentsOf(const Questionnaire &form);

} // namespace alongside
