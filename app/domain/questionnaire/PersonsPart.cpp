// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/PersonsPart.h"

#include <algorithm>

namespace alongside {

PersonsPart::PersonsPart(const Questionnaire &form) : m_form{form}
{
    m_saysWhose = std::any_of(form.items().begin(), form.items().end(),
        [](const QuestionnaireItem &item) { return item.filledBy != FilledBy::Unstated; });
}

bool PersonsPart::has(const QuestionnaireItem &item) const
{
    const bool isAsked = item.isQuestion() && !item.isReadOnly;
    return isAsked && (!m_saysWhose || item.filledBy == FilledBy::Person);
}

int PersonsPart::pages() const
{
    int pages = 0, hiddenUntil = 0;
    const auto &items = m_form.items();
    for (int place = 0; place < items.size(); ++place) {
        if (items.at(place).isHidden) hiddenUntil = std::max(hiddenUntil, items.at(place).end);
        pages += place >= hiddenUntil && has(items.at(place)) ? 1 : 0;
    }
    return pages;
}

} // namespace alongside
