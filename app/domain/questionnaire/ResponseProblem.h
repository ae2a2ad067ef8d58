// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerKey.h"

#include <QList>

namespace alongside {

/// Something about the answers that R4, or the form, does not allow. The answer stays.
struct ResponseProblem {
    enum class Code {
        // Of the file.
        NotJson, ///< detail: what the parser says
        NotAResponse, ///< detail: the resourceType
        OtherForm, ///< detail: the form it names
        UnknownStatus, ///< detail: the status
        UnknownItem, ///< no such item in the form; kept
        ItemElsewhere, ///< the form has it in another place; taken there
        AnswersAtGroup, ///< answers where none can be; kept
        GroupTwice, ///< a group that does not repeat. The others are kept
        QuestionTwice, ///< a question's answers stand in several items; put together
        AnsweredWhileDisabled, ///< R4 allows no answer there; kept, and not exported again

        // Of the answers, in the order that a person would mend them.
        Missing, ///< required, enabled and not answered
        TooFew, ///< detail: how many there must be
        TooMany, ///< detail: how many there may be
        OtherType, ///< detail: the element found
        DamagedAnswer, ///< not exactly one value, or one that is no such value; detail: the element
        NotAnOption, ///< detail: the code or text chosen
        TooLow, ///< detail: the least
        TooHigh, ///< detail: the most
        TooLong, ///< detail: how many characters there may be
        PatternMissed, ///< detail: entryFormat, otherwise the pattern
        ExclusiveWithOthers, ///< detail: the code that must stand alone
        NotAsComputed, ///< nobody can answer it, and it differs from what the form computes
        ExpressionFailed, ///< detail: why. Nothing is hidden or computed by it
    };

    Code code;
    AnswerKey key = {}; ///< empty: the file
    QString detail = {};

    bool operator==(const ResponseProblem &) const = default;
};

/// The code's name, e.g. "TooLow", as scripts read it.
QString nameOf(ResponseProblem::Code code);

} // namespace alongside
