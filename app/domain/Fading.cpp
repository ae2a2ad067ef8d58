// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Fading.h"

#include <algorithm>
#include <numeric>

namespace alongside {

namespace {

QDate firstDayOf(const QList<Trial> &trials)
{
    const auto earliest = std::min_element(
        trials.begin(), trials.end(), [](const Trial &left, const Trial &right) { return left.at < right.at; });
    return Clock::localDateOf(earliest->at);
}

} // namespace

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

int FadingWeek::total() const { return std::accumulate(steps.begin(), steps.end(), 0); }

QList<FadingWeek> fadingOf(const QList<Trial> &trials, QDate today, int most)
{
    if (trials.isEmpty()) return {};
    const QDate lastWeek = mondayOf(today);
    const QDate firstWeek = std::max(mondayOf(firstDayOf(trials)), lastWeek.addDays(-daysInAWeek * (most - 1)));
    QList<FadingWeek> weeks;
    for (QDate monday = firstWeek; monday <= lastWeek; monday = monday.addDays(daysInAWeek))
        weeks.append({.monday = monday});
    for (const Trial &trial : trials) {
        const auto place = firstWeek.daysTo(mondayOf(Clock::localDateOf(trial.at))) / daysInAWeek;
        if (place < 0 || place >= weeks.size()) continue; // older, or by a clock that is ahead
        ++weeks[place].trials;
        for (const Prompt prompt : trial.levels)
            ++weeks[place].steps.at(size_t(prompt));
    }
    return weeks;
}

} // namespace alongside
