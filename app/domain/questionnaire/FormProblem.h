// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// Something about a form that its author should know. The form is taken all the same, as far as it can be read.
struct FormProblem {
    enum class Code {
        // Wrong: the form breaks a rule of R4, or does not make sense.
        NotJson, ///< detail: what the parser says. Nothing is in the form
        NotAQuestionnaire, ///< detail: the resourceType. Whatever items it has are taken
        MissingStatus,
        DamagedItem, ///< an item that is no object. Left out
        NoItems, ///< que-1 speaks of groups; a form without any item asks nothing
        MissingLinkId, ///< linkId: the one made up for it
        DuplicateLinkId, ///< linkId: the one made up for the later item; detail: the one it has
        MissingType,
        UnknownType, ///< detail: the type. Asked as text
        EmptyGroup, ///< que-1
        ItemsUnderDisplay, ///< que-1. Shown after it
        TooDeep, ///< nested deeper than the engine goes: shown at the deepest level
        UnknownQuestion, ///< detail: the linkId that a condition names. The condition is ignored
        UnknownOperator, ///< detail: the operator. The condition is ignored
        ConditionWithoutAnswer, ///< enableWhen needs an answer to compare with. The condition is ignored
        ConditionOfOtherType, ///< detail: the question's linkId. It can never be equal
        MissingBehavior, ///< que-12: several conditions and neither all nor any. All of them must hold
        ReferenceLoop, ///< it depends on itself. What closes the loop is ignored
        OptionsTwice, ///< que-4: answerOption and answerValueSet
        OptionsOfOtherType, ///< que-5; detail: the element. Only choices and what can be listed have options
        ChoiceWithoutOptions,
        OptionWithoutDisplay, ///< detail: the code, which is shown instead
        DamagedOption, ///< an option without a value. Left out
        MisplacedFlag, ///< que-6, que-9, que-10; detail: the element. Ignored
        InitialNotAllowed, ///< que-8, que-11, que-13
        InitialOfOtherType, ///< detail: the element
        BoundsCrossed, ///< minValue over maxValue, minOccurs over maxOccurs
        DamagedBound, ///< detail: the extension. Ignored
        BadPattern, ///< regex; detail: the pattern. Ignored
        BadExpression, ///< detail: what the parser says. Ignored
        UnknownVariable, ///< detail: its name
        BrokenReference, ///< detail: the contained ValueSet that is not there

        // Odd: another release or habit, taken for what it means.
        OtherRelease, ///< detail: "R5" or "STU3", and what shows it

        // Lacking: right, and this engine does not do it.
        ValueSetElsewhere, ///< detail: its url. There are no options to choose from
        ValueSetByRule, ///< detail: its id. A whole code system, or a filter
        UnknownControl, ///< detail: the code. Shown as its type is
        UnknownExtension, ///< detail: the url
        ModifierExtension, ///< detail: the url. It may change what the item means
        UnknownLanguage, ///< an expression in something other than FHIRPath; detail: the language. Ignored
    };
    enum class Weight {
        Wrong, ///< mend the form
        Odd, ///< it works
        Lacking, ///< it works without what is named
    };

    Code code;
    QString linkId = {}; ///< empty: the form as a whole
    QString detail = {};

    bool operator==(const FormProblem &) const = default;
};

FormProblem::Weight weightOf(FormProblem::Code code);

/// The code's name, e.g. "DuplicateLinkId", as scripts read it.
QString nameOf(FormProblem::Code code);

} // namespace alongside
