// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignTables.h"
#include "app/service/KnownRecords.h"

namespace alongside {

/// How far a campaign has got, from what the service holds.
class CampaignReport {
public:
    CampaignReport(OpenService &service, const Account &account) : m_service{service}, m_account{account} { }

    /// The campaign of that name; without one, the one that began last. NotFound.
    Result<Campaign> find(const QString &name);
    /// Rows of CSV: people by state, by parts that are done, and by whether they need an advocate, small numbers
    /// hidden. They go out together.
    Result<QList<QStringList>> rows(const Campaign &campaign, CampaignGroup by, QDate today);

    /// Everybody of it who is still here.
    Result<QList<CampaignCount>> entries(const Campaign &campaign, CampaignGroup by, QDate today);

private:
    Result<QHash<PersonId, QString>> groupNames(CampaignGroup by, QDate today);
    Result<QHash<ReassessmentId, InterviewAnswers>> answers();
    Result<QHash<QuestionnaireId, std::shared_ptr<const Questionnaire>>> forms();
    template <typename Value> Result<QList<Value>> all(const QString &type, Value (*read)(const Record &));

    OpenService &m_service;
    const Account &m_account;
};

} // namespace alongside
