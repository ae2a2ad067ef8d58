// SPDX-License-Identifier: Apache-2.0
#include "app/service/FormWords.h"

#include "app/domain/questionnaire/FormLogic.h"

#include <algorithm>

namespace alongside {

namespace {

using FormCode = FormProblem::Code;
using ResponseCode = ResponseProblem::Code;

/// %1 is the detail.
QString wordsFor(FormCode code)
{
    switch (code) {
    case FormCode::NotJson:
        return QStringLiteral("this is no JSON (%1), so nothing of it can be used");
    case FormCode::NotAQuestionnaire:
        return QStringLiteral("this is no Questionnaire but \"%1\"; its items are read all the same");
    case FormCode::MissingStatus:
        return QStringLiteral("it has no status");
    case FormCode::DamagedItem:
        return QStringLiteral("one of its items is no object, and is left out");
    case FormCode::NoItems:
        return QStringLiteral("it has no items, so it asks nothing");
    case FormCode::MissingLinkId:
        return QStringLiteral("it has no linkId; this one was made up, and changes when items move");
    case FormCode::DuplicateLinkId:
        return QStringLiteral("its linkId \"%1\" is another item's too; this one was made up (que-2)");
    case FormCode::MissingType:
        return QStringLiteral("it has no type; it is asked as text");
    case FormCode::UnknownType:
        return QStringLiteral("there is no type \"%1\"; it is asked as text");
    case FormCode::EmptyGroup:
        return QStringLiteral("it is a group without items (que-1)");
    case FormCode::ItemsUnderDisplay:
        return QStringLiteral("it is a display and has items, which are asked after it (que-1)");
    case FormCode::TooDeep:
        return QStringLiteral("what it holds is nested too deep, and is asked after it");
    case FormCode::UnknownQuestion:
        return QStringLiteral("a condition names \"%1\", which is not in the form; the condition is ignored");
    case FormCode::UnknownOperator:
        return QStringLiteral("there is no operator \"%1\"; the condition is ignored");
    case FormCode::ConditionWithoutAnswer:
        return QStringLiteral("a condition on \"%1\" has no answer to compare with (que-7); it is ignored");
    case FormCode::ConditionOfOtherType:
        return QStringLiteral("a condition compares \"%1\" with an answer of another type; it is never equal");
    case FormCode::MissingBehavior:
        return QStringLiteral("it has several conditions and no enableBehavior (que-12); all of them must hold");
    case FormCode::ReferenceLoop:
        return QStringLiteral("it depends on itself; what closes the loop is ignored. %1");
    case FormCode::OptionsTwice:
        return QStringLiteral("it has answerOption and answerValueSet (que-4); the first counts");
    case FormCode::OptionsOfOtherType:
        return QStringLiteral("an item of its type has no %1 (que-5)");
    case FormCode::ChoiceWithoutOptions:
        return QStringLiteral("it is a choice with nothing to choose from");
    case FormCode::OptionWithoutDisplay:
        return QStringLiteral("an option has no words; its code \"%1\" is shown");
    case FormCode::DamagedOption:
        return QStringLiteral("an option has no value that can be chosen; it is left out. %1");
    case FormCode::MisplacedFlag:
        return QStringLiteral("%1 means nothing at an item of its type (que-6, que-9, que-10); it is ignored");
    case FormCode::InitialNotAllowed:
        return QStringLiteral("its initial answers are more than it may have (que-8, que-11, que-13)");
    case FormCode::InitialOfOtherType:
        return QStringLiteral("an initial answer (%1) is of another type; it is ignored");
    case FormCode::BoundsCrossed:
        return QStringLiteral("its least is more than its most");
    case FormCode::DamagedBound:
        return QStringLiteral("%1 is no number that can bound it; it is ignored");
    case FormCode::BadPattern:
        return QStringLiteral("\"%1\" is no regular expression; it is ignored");
    case FormCode::BadExpression:
        return QStringLiteral("an expression cannot be used: %1; it is ignored");
    case FormCode::UnknownVariable:
        return QStringLiteral("an expression names %%1, which nothing declares");
    case FormCode::BrokenReference:
        return QStringLiteral("it refers to %1, which the form does not contain");
    case FormCode::OtherRelease:
        return QStringLiteral("written for another release of FHIR (%1); taken for what it means there");
    case FormCode::ValueSetElsewhere:
        return QStringLiteral("its choices are elsewhere (%1), and cannot be fetched; put them into the form");
    case FormCode::ValueSetByRule:
        return QStringLiteral("its choices are named by a rule over \"%1\"; list them in the form");
    case FormCode::UnknownControl:
        return QStringLiteral("the control \"%1\" is not known; it is shown as its type is");
    case FormCode::UnknownExtension:
        return QStringLiteral("the extension %1 is not known, and is passed over");
    case FormCode::ModifierExtension:
        return QStringLiteral("the extension %1 may change what it means, and is not known");
    case FormCode::UnknownLanguage:
        return QStringLiteral("an expression is in %1, not in FHIRPath; it is ignored");
    }
    return {};
}

QString wordsFor(ResponseCode code)
{
    switch (code) {
    case ResponseCode::NotJson:
        return QStringLiteral("this is no JSON (%1), so there are no answers");
    case ResponseCode::NotAResponse:
        return QStringLiteral("this is no QuestionnaireResponse but \"%1\"; its items are read all the same");
    case ResponseCode::OtherForm:
        return QStringLiteral("it answers another form or version (%1)");
    case ResponseCode::UnknownStatus:
        return QStringLiteral("there is no status \"%1\"");
    case ResponseCode::UnknownItem:
        return QStringLiteral("the form has no such item; its answer is kept");
    case ResponseCode::ItemElsewhere:
        return QStringLiteral("the form has it in another place");
    case ResponseCode::AnswersAtGroup:
        return QStringLiteral("a group or a display cannot be answered; the answer is kept");
    case ResponseCode::GroupTwice:
        return QStringLiteral("the group does not repeat, and is there again; its answers are kept");
    case ResponseCode::QuestionTwice:
        return QStringLiteral("it is there more than once; its answers are put together");
    case ResponseCode::AnsweredWhileDisabled:
        return QStringLiteral("it is answered, and not asked for by the other answers");
    case ResponseCode::Missing:
        return QStringLiteral("it must be answered");
    case ResponseCode::TooFew:
        return QStringLiteral("there must be at least %1");
    case ResponseCode::TooMany:
        return QStringLiteral("there may be %1 at most");
    case ResponseCode::OtherType:
        return QStringLiteral("its answer is a %1, which is another type");
    case ResponseCode::DamagedAnswer:
        return QStringLiteral("its answer is no such value. %1");
    case ResponseCode::NotAnOption:
        return QStringLiteral("\"%1\" is none of its choices");
    case ResponseCode::TooLow:
        return QStringLiteral("%1 is the least it may be");
    case ResponseCode::TooHigh:
        return QStringLiteral("%1 is the most it may be");
    case ResponseCode::TooLong:
        return QStringLiteral("it may have %1 characters");
    case ResponseCode::PatternMissed:
        return QStringLiteral("it must look like %1");
    case ResponseCode::ExclusiveWithOthers:
        return QStringLiteral("\"%1\" can only be chosen alone");
    case ResponseCode::NotAsComputed:
        return QStringLiteral("it differs from what the form computes");
    case ResponseCode::ExpressionFailed:
        return QStringLiteral("its expression fails: %1");
    }
    return {};
}

QString about(const QString &what, const QString &words, const QString &detail)
{
    QString sentence = words;
    sentence.replace(QLatin1String{"%1"}, detail);
    return what.isEmpty() ? sentence.trimmed() : QStringLiteral("\"%1\": ").arg(what) + sentence.trimmed();
}

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return QString::number(count) + u' ' + (count == 1 ? one : several);
}

qsizetype expressionsIn(const ItemLogic &logic)
{
    return qsizetype{logic.enabledWhen.has_value()} + qsizetype{logic.calculated.has_value()}
    + qsizetype{logic.initial.has_value()} + logic.variables.size();
}

} // namespace

QString sentenceFor(const FormProblem &problem)
{
    return about(problem.linkId, wordsFor(problem.code), problem.detail);
}

QString sentenceFor(const ResponseProblem &problem)
{
    return about(problem.key, wordsFor(problem.code), problem.detail);
}

QString contentsOf(const Questionnaire &form)
{
    const auto &items = form.items();
    const auto groups = std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isGroup(); });
    const auto questions =
        std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isQuestion(); });
    qsizetype conditions = 0;
    qsizetype expressions = form.logic().variables.size();
    for (const ItemLogic &logic : form.logic().items) {
        conditions += logic.conditions.size();
        expressions += expressionsIn(logic);
    }
    return counted(items.size(), QStringLiteral("item: "), QStringLiteral("items: "))
        + counted(groups, QStringLiteral("group, "), QStringLiteral("groups, "))
        + counted(questions, QStringLiteral("question, "), QStringLiteral("questions, "))
        + counted(items.size() - groups - questions, QStringLiteral("text; "), QStringLiteral("texts; "))
        + counted(conditions, QStringLiteral("condition, "), QStringLiteral("conditions, "))
        + counted(expressions, QStringLiteral("expression"), QStringLiteral("expressions"));
}

} // namespace alongside
