// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignPeople.h"

namespace alongside {

CampaignPeople::CampaignPeople(QObject *parent)
    : LineModel{{{"personId", [](const CampaignPerson &line) { return QVariant{line.personId}; }},
                    {"name", [](const CampaignPerson &line) { return QVariant{line.name}; }},
                    {"initials", [](const CampaignPerson &line) { return QVariant{line.initials}; }},
                    {"face", [](const CampaignPerson &line) { return QVariant{line.face}; }},
                    {"tint", [](const CampaignPerson &line) { return QVariant{line.tint}; }},
                    {"step", [](const CampaignPerson &line) { return QVariant{line.step}; }},
                    {"stepWords", [](const CampaignPerson &line) { return QVariant{line.stepWords}; }},
                    {"detail", [](const CampaignPerson &line) { return QVariant{line.detail}; }},
                    {"advocate", [](const CampaignPerson &line) { return QVariant{line.advocate}; }},
                    {"act", [](const CampaignPerson &line) { return QVariant{line.act}; }}},
        parent}
{
}

void CampaignPeople::show(QList<CampaignPerson> people)
{
    if (replace(std::move(people))) Q_EMIT countChanged();
}

} // namespace alongside
