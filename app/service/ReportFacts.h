// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/CampaignTables.h"
#include "app/domain/board/PersonPlaces.h"
#include "app/domain/outcomes/PanelPlaces.h"
#include "app/domain/outcomes/PanelReport.h"
#include "app/service/KnownRecords.h"

namespace alongside {

/// What an update to a scrutiny panel is counted from, as the service holds it. Lives for one report.
class ReportFacts {
public:
    ReportFacts(OpenService &service, const Account &account) : m_service{service}, m_account{account} { }

    /// Everybody whom the service supports, and what is asked of them. asOf: the last day that is looked at.
    Result<PanelFacts> of(const Quarter &quarter, QDate asOf);
    /// What a campaign's file is counted from: the same people at the same places.
    Result<CampaignFacts> ofCampaign(const Campaign &campaign, QDate asOf);

private:
    using ByPerson = QHash<PersonId, QList<Record>>;

    Result<ByPerson> byPerson(const QString &type);
    Result<void> readBook();
    Result<void> readWhere();
    Result<void> readPlaces(PanelFacts &facts);
    Result<void> readPeople(QDate asOf);
    Result<void> readReviews(QDate asOf);
    QString siteOf(const PlaceOnDay &place) const;
    QString placeOf(const PlaceOnDay &place) const;
    /// As sentences say them.
    struct Days {
        QString quarter;
        QString last;
    };
    QList<PanelQuestion> questionsOfPlaces(const Days &days) const;
    QList<PanelQuestion> questionsOfWays(const Days &days) const;
    QList<PanelQuestion> questionsOfEqualities(const Days &days) const;
    QStringList equalitiesOf(const PersonId &person, QDate asOf) const;
    QList<PanelQuestion> questionsOfOutcomes(const Days &days, QDate asOf) const;
    PanelPerson counted(const PersonId &person, const PanelFacts &facts) const;
    OutcomeFacts outcomeFacts(const PersonId &person, const PanelFacts &facts) const;

    OpenService &m_service;
    const Account &m_account;
    RuleBook m_book;
    QHash<QString, QString> m_names; // of sites and work streams, by id
    PanelPlaces m_places;
    QList<PersonId> m_people; // who are counted
    QHash<QString, AttendanceCode::CountsAs> m_codes;
    QHash<PersonId, QString> m_reviewStates;
    QHash<PersonId, PersonPlaces> m_where;
    ByPerson m_marks, m_visits, m_reviews, m_earnings, m_referrals, m_equalities;
};

} // namespace alongside
