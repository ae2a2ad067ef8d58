// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/SustainedWork.h"

#include <algorithm>

namespace alongside {

namespace {

/// The last weeks, as many as one looks at.
struct Window {
    int counting = 0;
    int unknown = 0;

    void add(const WeekWorked &week, int minutes, int times)
    {
        if (!week.minutes)
            unknown += times;
        else if (*week.minutes >= minutes)
            counting += times;
    }
};

} // namespace

std::optional<SustainedDefinition> sustainedDefinitionOn(const RuleBook &book, QDate day)
{
    const auto rule = book.inForce(ruleset::outcome, QStringLiteral("sustained"), day);
    if (!rule) return std::nullopt;
    const auto weeks = rule->number("weeks");
    const auto ofWeeks = rule->number("ofWeeks");
    const auto hours = rule->number("hours");
    if (!weeks || !ofWeeks || !hours) return std::nullopt;
    return SustainedDefinition{*weeks, *ofWeeks, *hours, rule->citation()};
}

SustainedWork sustainedWork(const SustainedDefinition &definition, const QList<WeekWorked> &weeks)
{
    const int minutes = definition.hours * 60;
    SustainedWork found;
    Window window;
    for (qsizetype place = 0; place < weeks.size(); ++place) {
        window.add(weeks.at(place), minutes, 1);
        if (place >= definition.ofWeeks) window.add(weeks.at(place - definition.ofWeeks), minutes, -1);
        found.best = std::max(found.best, window.counting);
        if (found.met == SustainedWork::Met::Yes) continue; // it was met before: only the best goes on
        if (window.counting >= definition.weeks) {
            found.met = SustainedWork::Met::Yes;
            found.on = weeks.at(place).week;
        } else if (window.counting + window.unknown >= definition.weeks) {
            found.met = SustainedWork::Met::NotKnown;
        }
    }
    return found;
}

} // namespace alongside
