// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Trial.h"

namespace alongside {

/// How much help a task took in one week: steps by level, over all its trials. Counts, never a judgement.
struct FadingWeek {
    QDate monday = {};
    int trials = 0;
    std::array<int, everyPrompt.size()> steps = {};

    int of(Prompt prompt) const { return steps.at(size_t(prompt)); }
    int total() const;

    bool operator==(const FadingWeek &) const = default;
};

/// From the week of the first trial to the week of `today`, the latest `most` weeks of them; a week without a trial is
/// among them with nothing in it.
QList<FadingWeek> fadingOf(const QList<Trial> &trials, QDate today, int most);

inline constexpr int daysInAWeek = 7;
/// The Monday of a day's week.
QDate mondayOf(QDate day);

} // namespace alongside
