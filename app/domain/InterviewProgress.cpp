// SPDX-License-Identifier: Apache-2.0
#include "app/domain/InterviewProgress.h"

#include <algorithm>

namespace alongside {

namespace {

PartProgress &progressIn(QList<PartProgress> &parts, FormPart part)
{
    const auto known =
        std::find_if(parts.begin(), parts.end(), [part](const PartProgress &each) { return each.part == part; });
    if (known != parts.end()) return *known;
    parts.append({.part = part});
    return parts.last();
}

bool isToBeAnswered(const QuestionnaireItem &item)
{
    return item.isQuestion() && item.part != FormPart::Unstated && !item.isReadOnly && !item.isCalculated;
}

} // namespace

GivenAnswers givenFrom(const InterviewAnswers &answers)
{
    GivenAnswers given;
    for (const InterviewAnswer &answer : answers)
        if (answer.isAnswered()) given.insert(answer.key, answer.value);
    return given;
}

QList<PartProgress> progressOf(const AnswerSheet &sheet, const InterviewAnswers &answers)
{
    QList<PartProgress> parts;
    for (const SheetItem &each : sheet.visibleItems()) {
        if (!isToBeAnswered(*each.item)) continue; // nobody is asked
        PartProgress &progress = progressIn(parts, each.item->part);
        ++progress.asked;
        if (answers.value(each.key).isComplete()) ++progress.complete;
    }
    return parts;
}

int partsDone(const QList<PartProgress> &parts)
{
    return int(std::count_if(parts.begin(), parts.end(), [](const PartProgress &part) { return part.isDone(); }));
}

} // namespace alongside
