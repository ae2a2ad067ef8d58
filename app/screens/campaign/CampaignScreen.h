// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignTables.h"
#include "app/domain/Site.h"
#include "app/screens/campaign/CampaignBoard.h"
#include "app/screens/campaign/InvitationEditor.h"

namespace alongside {

/// The campaign that began last: how everybody stands, whom to look after first, and the people behind each number.
/// For key coaches, who see their own people, and for whoever leads, who sees everybody.
class CampaignScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayLook READ mayLook NOTIFY changed)
    Q_PROPERTY(bool leads READ leads NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int everybody READ everybody NOTIFY changed)
    Q_PROPERTY(QStringList scopes READ scopes NOTIFY changed)
    Q_PROPERTY(int scope READ scope WRITE setScope NOTIFY changed)
    Q_PROPERTY(alongside::CampaignNumbers *first READ first CONSTANT)
    Q_PROPERTY(alongside::CampaignNumbers *steps READ steps CONSTANT)
    Q_PROPERTY(alongside::CampaignNumbers *sites READ sites CONSTANT)
    Q_PROPERTY(alongside::CampaignNumbers *coaches READ coaches CONSTANT)
    Q_PROPERTY(alongside::CampaignNumbers *parts READ parts CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString shownKey READ shownKey NOTIFY changed)
    Q_PROPERTY(QString peopleTitle READ peopleTitle NOTIFY changed)
    Q_PROPERTY(alongside::CampaignPeople *people READ people CONSTANT)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString nobodySentence READ nobodySentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString paperSentence READ paperSentence NOTIFY changed)
    Q_PROPERTY(alongside::InvitationEditor *invitation READ invitation CONSTANT)

public:
    CampaignScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Something arrived, or was written: read when it is seen.
    void readAgain();
    /// The page is in front.
    void comeToFront();
    void goBehind() { m_isInFront = false; }
    /// Another coach holds the tablet.
    void startForCoach();

    bool mayLook() const;
    /// Sees everybody, and gives out the counts.
    bool leads() const;
    QString title() const;
    /// "147 people · 27 given · by Fri 18 Dec, in 4 weeks"; whether they agreed is a step's matter.
    QString countSentence() const;
    int done() const { return m_board.done(); }
    int everybody() const { return m_board.people(); }
    /// Everybody, my people, then each site; one where the coach has no choice.
    QStringList scopes() const;
    int scope() const;
    void setScope(int scope);
    CampaignNumbers *first() { return &m_first; }
    CampaignNumbers *steps() { return &m_steps; }
    CampaignNumbers *sites() { return &m_sites; }
    CampaignNumbers *coaches() { return &m_coaches; }
    CampaignNumbers *parts() { return &m_partNumbers; }
    /// The number that was touched; empty: none, and whoever is left is shown.
    QString chosen() const { return m_chosen; }
    QString shownKey() const { return m_chosen.isEmpty() ? CampaignBoard::leftKey() : m_chosen; }
    QString peopleTitle() const;
    CampaignPeople *people() { return &m_people; }
    /// Why there is nothing; empty where there is something, whatever it is narrowed to.
    QString emptySentence() const;
    /// Nobody is behind the number, or in scope; empty where somebody is.
    QString nobodySentence() const;
    QString problem() const { return m_problem; }
    /// "Saved in Documents: …"; empty before.
    QString paperSentence() const { return m_paperSentence; }
    InvitationEditor *invitation() { return &m_invitation; }

    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void open(const QString &personId);
    /// What is open is kept, and the next one of the list for whom nothing is booked opens; nobody: it closes.
    Q_INVOKABLE void openNext();
    /// Counts by site as a file for the scrutiny panel, small numbers hidden.
    Q_INVOKABLE void publish();

Q_SIGNALS:
    void changed();

private:
    enum class Whose { Everybody, Mine, Site };

    void read();
    void readCampaign();
    void show();
    QString nextToBook() const;
    Result<CampaignFacts> factsToGiveOut() const;
    void save(const CampaignFacts &facts);
    bool isInScope(const CampaignEntry &entry) const;
    QString nobodyInScope() const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    InvitationEditor m_invitation;
    Campaign m_campaign;
    QList<CampaignEntry> m_entries;
    CampaignBoard::Names m_names;
    QList<Site> m_places; // of somebody in the campaign
    CampaignBoard m_board; // of whoever is in scope
    CampaignNumbers m_first, m_steps, m_sites, m_coaches, m_partNumbers;
    CampaignPeople m_people;
    QString m_chosen, m_problem, m_paperSentence;
    Whose m_whose = Whose::Everybody;
    SiteId m_site; // of Whose::Site
    bool m_isInFront = false, m_isStale = true;
    QDate m_readOn;
};

} // namespace alongside
