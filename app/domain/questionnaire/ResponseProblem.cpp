// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseProblem.h"

namespace alongside {

QString nameOf(ResponseProblem::Code code)
{
    switch (code) {
    case ResponseProblem::Code::NotJson:
        return QStringLiteral("NotJson");
    case ResponseProblem::Code::NotAResponse:
        return QStringLiteral("NotAResponse");
    case ResponseProblem::Code::OtherForm:
        return QStringLiteral("OtherForm");
    case ResponseProblem::Code::UnknownStatus:
        return QStringLiteral("UnknownStatus");
    case ResponseProblem::Code::UnknownItem:
        return QStringLiteral("UnknownItem");
    case ResponseProblem::Code::ItemElsewhere:
        return QStringLiteral("ItemElsewhere");
    case ResponseProblem::Code::AnswersAtGroup:
        return QStringLiteral("AnswersAtGroup");
    case ResponseProblem::Code::GroupTwice:
        return QStringLiteral("GroupTwice");
    case ResponseProblem::Code::QuestionTwice:
        return QStringLiteral("QuestionTwice");
    case ResponseProblem::Code::AnsweredWhileDisabled:
        return QStringLiteral("AnsweredWhileDisabled");
    case ResponseProblem::Code::Missing:
        return QStringLiteral("Missing");
    case ResponseProblem::Code::TooFew:
        return QStringLiteral("TooFew");
    case ResponseProblem::Code::TooMany:
        return QStringLiteral("TooMany");
    case ResponseProblem::Code::OtherType:
        return QStringLiteral("OtherType");
    case ResponseProblem::Code::DamagedAnswer:
        return QStringLiteral("DamagedAnswer");
    case ResponseProblem::Code::NotAnOption:
        return QStringLiteral("NotAnOption");
    case ResponseProblem::Code::TooLow:
        return QStringLiteral("TooLow");
    case ResponseProblem::Code::TooHigh:
        return QStringLiteral("TooHigh");
    case ResponseProblem::Code::TooLong:
        return QStringLiteral("TooLong");
    case ResponseProblem::Code::PatternMissed:
        return QStringLiteral("PatternMissed");
    case ResponseProblem::Code::ExclusiveWithOthers:
        return QStringLiteral("ExclusiveWithOthers");
    case ResponseProblem::Code::NotAsComputed:
        return QStringLiteral("NotAsComputed");
    case ResponseProblem::Code::ExpressionFailed:
        return QStringLiteral("ExpressionFailed");
    }
    return {};
}

} // namespace alongside
