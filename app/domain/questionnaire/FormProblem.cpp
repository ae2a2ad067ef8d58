// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/FormProblem.h"

namespace alongside {

FormProblem::Weight weightOf(FormProblem::Code code)
{
    if (code == FormProblem::Code::OtherRelease) return FormProblem::Weight::Odd;
    return code < FormProblem::Code::OtherRelease ? FormProblem::Weight::Wrong : FormProblem::Weight::Lacking;
}

QString nameOf(FormProblem::Code code)
{
    switch (code) {
    case FormProblem::Code::NotJson:
        return QStringLiteral("NotJson");
    case FormProblem::Code::NotAQuestionnaire:
        return QStringLiteral("NotAQuestionnaire");
    case FormProblem::Code::MissingStatus:
        return QStringLiteral("MissingStatus");
    case FormProblem::Code::DamagedItem:
        return QStringLiteral("DamagedItem");
    case FormProblem::Code::NoItems:
        return QStringLiteral("NoItems");
    case FormProblem::Code::MissingLinkId:
        return QStringLiteral("MissingLinkId");
    case FormProblem::Code::DuplicateLinkId:
        return QStringLiteral("DuplicateLinkId");
    case FormProblem::Code::MissingType:
        return QStringLiteral("MissingType");
    case FormProblem::Code::UnknownType:
        return QStringLiteral("UnknownType");
    case FormProblem::Code::EmptyGroup:
        return QStringLiteral("EmptyGroup");
    case FormProblem::Code::ItemsUnderDisplay:
        return QStringLiteral("ItemsUnderDisplay");
    case FormProblem::Code::TooDeep:
        return QStringLiteral("TooDeep");
    case FormProblem::Code::UnknownQuestion:
        return QStringLiteral("UnknownQuestion");
    case FormProblem::Code::UnknownOperator:
        return QStringLiteral("UnknownOperator");
    case FormProblem::Code::ConditionWithoutAnswer:
        return QStringLiteral("ConditionWithoutAnswer");
    case FormProblem::Code::ConditionOfOtherType:
        return QStringLiteral("ConditionOfOtherType");
    case FormProblem::Code::MissingBehavior:
        return QStringLiteral("MissingBehavior");
    case FormProblem::Code::ReferenceLoop:
        return QStringLiteral("ReferenceLoop");
    case FormProblem::Code::OptionsTwice:
        return QStringLiteral("OptionsTwice");
    case FormProblem::Code::OptionsOfOtherType:
        return QStringLiteral("OptionsOfOtherType");
    case FormProblem::Code::ChoiceWithoutOptions:
        return QStringLiteral("ChoiceWithoutOptions");
    case FormProblem::Code::OptionWithoutDisplay:
        return QStringLiteral("OptionWithoutDisplay");
    case FormProblem::Code::DamagedOption:
        return QStringLiteral("DamagedOption");
    case FormProblem::Code::MisplacedFlag:
        return QStringLiteral("MisplacedFlag");
    case FormProblem::Code::InitialNotAllowed:
        return QStringLiteral("InitialNotAllowed");
    case FormProblem::Code::InitialOfOtherType:
        return QStringLiteral("InitialOfOtherType");
    case FormProblem::Code::BoundsCrossed:
        return QStringLiteral("BoundsCrossed");
    case FormProblem::Code::DamagedBound:
        return QStringLiteral("DamagedBound");
    case FormProblem::Code::BadPattern:
        return QStringLiteral("BadPattern");
    case FormProblem::Code::BadExpression:
        return QStringLiteral("BadExpression");
    case FormProblem::Code::UnknownVariable:
        return QStringLiteral("UnknownVariable");
    case FormProblem::Code::BrokenReference:
        return QStringLiteral("BrokenReference");
    case FormProblem::Code::OtherRelease:
        return QStringLiteral("OtherRelease");
    case FormProblem::Code::ValueSetElsewhere:
        return QStringLiteral("ValueSetElsewhere");
    case FormProblem::Code::ValueSetByRule:
        return QStringLiteral("ValueSetByRule");
    case FormProblem::Code::UnknownControl:
        return QStringLiteral("UnknownControl");
    case FormProblem::Code::UnknownExtension:
        return QStringLiteral("UnknownExtension");
    case FormProblem::Code::ModifierExtension:
        return QStringLiteral("ModifierExtension");
    case FormProblem::Code::UnknownLanguage:
        return QStringLiteral("UnknownLanguage");
    }
    return {};
}

} // namespace alongside
