// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/Questionnaire.h"

namespace alongside {

/// Which questions of a form the person is asked themself, a page each (the same the other way round is on the page of
/// its question). Pure.
class PersonsPart {
public:
    /// More pages than that are too many for one person.
    static constexpr int mostPages = 15;

    explicit PersonsPart(const Questionnaire &form);

    /// Theirs to fill in; where the form says so of no item, whatever can be answered.
    bool has(const QuestionnaireItem &item) const;
    /// Said to be for staff.
    bool isStaffs(const QuestionnaireItem &item) const { return item.filledBy == FilledBy::Staff; }
    /// With every question asked that can be; one in a group that repeats is counted once.
    int pages() const;

private:
    const Questionnaire &m_form;
    bool m_saysWhose = false;
};

} // namespace alongside
