// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementFormWords.h"

#include "app/screens/placements/PlacementHistoryWords.h"

#include <QLocale>

namespace alongside {

QString PlacementFormWords::title(Purpose purpose, const QString &person)
{
    switch (purpose) {
    case Purpose::Start:
        return tr("A placement for %1").arg(person);
    case Purpose::Change:
        return tr("What changes for %1?").arg(person);
    case Purpose::Suspend:
        return tr("%1 pauses").arg(person);
    case Purpose::End:
        return tr("The end of %1’s placement").arg(person);
    }
    Q_UNREACHABLE();
}

QString PlacementFormWords::fromQuestion(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Start:
        return tr("The first day");
    case Purpose::Change:
        return tr("It holds from");
    case Purpose::Suspend:
        return tr("The first day away");
    case Purpose::End:
        return tr("The last day");
    }
    Q_UNREACHABLE();
}

QString PlacementFormWords::reasonQuestion(Purpose purpose)
{
    return purpose == Purpose::Start || purpose == Purpose::Change ? tr("Why (if you want to say)") : tr("Why");
}

QString PlacementFormWords::saveWords(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Start:
        return tr("Start the placement");
    case Purpose::Change:
        return tr("Save the change");
    case Purpose::Suspend:
        return tr("Pause the placement");
    case Purpose::End:
        return tr("End the placement");
    }
    Q_UNREACHABLE();
}

QString PlacementFormWords::problem(const PlacementProblem &problem, QDate today)
{
    switch (problem.part) {
    case PlacementPart::Kind:
        return tr("Choose what kind of placement it is.");
    case PlacementPart::Place:
        return tr("Choose where.");
    case PlacementPart::Pattern:
        return problem.why == PlacementProblem::Why::NothingChanges
            ? tr("Nothing is different yet. Change days, hours or pay.")
            : tr("Choose at least one morning or afternoon.");
    case PlacementPart::From:
        return aboutDays(problem, today);
    case PlacementPart::Back:
        return tr("The first day back must be later than the first day away.");
    case PlacementPart::Hours:
        return tr("Write hours a week as a number: 8, 7.5 or 7:30.");
    case PlacementPart::Pay:
        return tr("Write pounds an hour as a number: 12.60.");
    case PlacementPart::Reason:
        return tr("Write why, in a few words.");
    }
    Q_UNREACHABLE();
}

QString PlacementFormWords::aboutDays(const PlacementProblem &problem, QDate today)
{
    const QString day = PlacementHistoryWords::day(problem.day, today);
    switch (problem.why) {
    case PlacementProblem::Why::BeforeItBegan:
        return tr("The placement began only on %1. Choose that day or a later one.").arg(day);
    case PlacementProblem::Why::AfterItEnded:
        return tr("The placement ended on %1. Choose an earlier day.").arg(day);
    case PlacementProblem::Why::PlaceNotYet:
        return tr("That place opens on %1. Choose that day or a later one.").arg(day);
    case PlacementProblem::Why::PlaceClosed:
        return tr("That place closed on %1. Choose an earlier day, or another place.").arg(day);
    default:
        return tr("Choose a day.");
    }
}

QString PlacementFormWords::clash(const PlacementClash &clash, const QString &person, const QString &place)
{
    const QString day = QLocale().standaloneDayName(clash.day, QLocale::LongFormat);
    return clash.session == Session::Morning
        ? tr("On %1 mornings %2 is expected at %3 too.", "weekday, person, place").arg(day, person, place)
        : tr("On %1 afternoons %2 is expected at %3 too.", "weekday, person, place").arg(day, person, place);
}

QString PlacementFormWords::closing(const QString &place, QDate day, QDate today)
{
    return tr("%1 closes on %2.", "place, day").arg(place, PlacementHistoryWords::day(day, today));
}

} // namespace alongside
