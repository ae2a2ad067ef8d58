// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/outcomes/WeeklyHours.h"
#include "app/domain/rules/RuleBook.h"

namespace alongside {

/// "26 weeks out of 30 at 16 hours or more": what an outcome asks for. Whoever pays for it says the numbers.
struct SustainedDefinition {
    int weeks = 0; ///< n
    int ofWeeks = 0; ///< m, one after another
    int hours = 0; ///< h, at least
    QString citation = {};

    bool operator==(const SustainedDefinition &) const = default;
};

/// Nothing where no definition is in force, or one that lacks a number.
std::optional<SustainedDefinition> sustainedDefinitionOn(const RuleBook &book, QDate day);

/// Whether work was sustained, and when it was.
struct SustainedWork {
    enum class Met {
        No, ///< whatever the weeks that are not known turn out to be
        NotKnown, ///< it hangs on them
        Yes,
    };

    Met met = Met::No;
    QDate on = {}; ///< Yes: the Monday of the week with which it was first met
    int best = 0; ///< the most weeks that count, of any that many one after another

    bool operator==(const SustainedWork &) const = default;
};

/// weeks: in order, none left out.
SustainedWork sustainedWork(const SustainedDefinition &definition, const QList<WeekWorked> &weeks);

} // namespace alongside
