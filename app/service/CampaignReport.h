// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignLine.h"
#include "app/service/KnownRecords.h"

namespace alongside {

enum class CampaignGroup { Site, Coach };

/// Somebody in a campaign, and where they belong.
struct CampaignEntryLine {
    CampaignLine line = {};
    QString group = {}; ///< the name of their site or coach
};

/// How far a campaign has got, from what the service holds, for those who may see names.
class CampaignReport {
public:
    CampaignReport(OpenService &service, const Account &account) : m_service{service}, m_account{account} { }

    /// The campaign of that name; without one, the one that began last. NotFound.
    Result<Campaign> find(const QString &name);
    /// Everybody of it who is still here.
    Result<QList<CampaignEntryLine>> entries(const Campaign &campaign, CampaignGroup by, QDate today);

private:
    Result<QHash<PersonId, QString>> groupNames(CampaignGroup by, QDate today);
    Result<QHash<ReassessmentId, InterviewAnswers>> answers();
    Result<QHash<QuestionnaireId, std::shared_ptr<const Questionnaire>>> forms();
    template <typename Value> Result<QList<Value>> all(const QString &type, Value (*read)(const Record &));

    OpenService &m_service;
    const Account &m_account;
};

} // namespace alongside
