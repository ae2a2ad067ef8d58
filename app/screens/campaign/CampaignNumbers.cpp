// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignNumbers.h"

namespace alongside {

CampaignNumbers::CampaignNumbers(QObject *parent)
    : LineModel{{{"key", [](const CampaignNumber &line) { return QVariant{line.key}; }},
                    {"words", [](const CampaignNumber &line) { return QVariant{line.words}; }},
                    {"people", [](const CampaignNumber &line) { return QVariant{line.people}; }},
                    {"share", [](const CampaignNumber &line) { return QVariant{line.share}; }},
                    {"step", [](const CampaignNumber &line) { return QVariant{line.step}; }}},
        parent}
{
}

void CampaignNumbers::show(QList<CampaignNumber> numbers)
{
    if (replace(std::move(numbers))) Q_EMIT countChanged();
}

} // namespace alongside
