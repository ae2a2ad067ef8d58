// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/BenefitRows.h"

#include <algorithm>

namespace alongside {

BenefitRows::BenefitRows(QObject *parent)
    : LineModel{{{"benefitId", [](const BenefitLine &line) { return QVariant{line.id}; }},
                    {"name", [](const BenefitLine &line) { return QVariant{line.name}; }},
                    {"about", [](const BenefitLine &line) { return QVariant{line.about}; }},
                    {"missing", [](const BenefitLine &line) { return QVariant{line.missing}; }}},
        parent}
{
}

void BenefitRows::show(QList<BenefitLine> lines)
{
    const bool areTheSame = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const BenefitLine &left, const BenefitLine &right) { return left.id == right.id; });
    // Their fields are inside: a reset would take the one away that is being typed in.
    if (areTheSame ? update(std::move(lines)) : replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
