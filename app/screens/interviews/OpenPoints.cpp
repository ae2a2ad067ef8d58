// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/OpenPoints.h"

#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/screens/interviews/LeadingYes.h"

namespace alongside {

QList<OpenPoint> OpenPoints::of(const OpenInterview &interview)
{
    QList<OpenPoint> points;
    for (const ResponseProblem &problem : checkResponse(interview.sheet())) {
        const SheetItem item = interview.sheet().at(problem.key);
        const bool isKept = problem.code == ResponseProblem::Code::AnsweredWhileDisabled;
        const bool isComplete =
            problem.code == ResponseProblem::Code::Missing && interview.answer(problem.key).isComplete();
        if (!item.item || isKept || isComplete) continue;
        points.append({problem.key, item.item->text.in(AnswerWords::language()), AnswerWords::problem(problem)});
    }
    for (const LeadingYes &yes : leadingYesesIn(interview))
        if (yes.check == LeadingYes::Check::ToBeAsked)
            points.append({yes.key, yes.question, tr("Not asked the other way round yet")});
    return points;
}

} // namespace alongside
