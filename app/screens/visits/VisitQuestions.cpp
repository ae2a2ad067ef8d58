// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitQuestions.h"

#include "app/screens/visits/VisitEditor.h"
#include "app/screens/visits/VisitWords.h"

#include <algorithm>

namespace alongside {

namespace {

VisitEditor::Field fieldOf(VisitGap gap)
{
    switch (gap) {
    case VisitGap::Purpose:
        return VisitEditor::Purpose;
    case VisitGap::Minutes:
        return VisitEditor::MinutesOnJob;
    case VisitGap::Seen:
        return VisitEditor::Seen;
    case VisitGap::EmployersView:
        return VisitEditor::EmployersView;
    case VisitGap::PersonsView:
        return VisitEditor::PersonsView;
    case VisitGap::Communication:
        return VisitEditor::CommunicationMet;
    case VisitGap::NextVisit:
        return VisitEditor::NextVisit;
    }
    Q_UNREACHABLE();
}

/// With the minutes that are being typed.
Visit withMinutes(Visit visit, const VisitTyping &typing)
{
    for (const Support support : everySupport) {
        bool isNumber = false;
        const auto field = VisitTyping::Field(VisitEditor::MinutesOnJob + int(support));
        const int minutes = typing.text(field).toInt(&isNumber);
        visit.minutes.set(support, isNumber ? std::optional{minutes} : std::nullopt);
    }
    return visit;
}

bool isBeingTyped(VisitGap gap, const VisitTyping &typing)
{
    const VisitEditor::Field field = fieldOf(gap);
    return field < VisitEditor::NextVisit && gap != VisitGap::Minutes && typing.isTyped(VisitTyping::Field(field));
}

} // namespace

VisitQuestions VisitQuestions::of(
    const Visit &visit, const VisitSetting &setting, const VisitTyping &typing, const QString &calledName)
{
    const Visit typed = withMinutes(visit, typing);
    VisitQuestions questions{.restMinutes = std::max(0, visit.length().value_or(0) - typed.minutes.total())};
    if (!visit.end) return questions; // it goes on
    for (const VisitGap gap : gapsIn(typed, setting)) {
        if (isBeingTyped(gap, typing)) continue; // is being said
        questions.words.append(VisitWords::gap(gap, calledName));
        questions.fields.append(int(fieldOf(gap)));
    }
    return questions;
}

} // namespace alongside
