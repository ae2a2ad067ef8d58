// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/referrals/ReferralEditor.h"
#include "app/screens/referrals/ReferralForm.h"
#include "app/screens/referrals/ReferralRows.h"

namespace alongside {

/// Referrals: those of the person whose page is open, and everybody's, whom to ask first at the top. For key coaches
/// and whoever leads.
class ReferralsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayRefer READ mayRefer NOTIFY changed)
    Q_PROPERTY(alongside::ReferralRows *ofPerson READ ofPerson CONSTANT)
    Q_PROPERTY(alongside::ReferralRows *late READ late CONSTANT)
    Q_PROPERTY(alongside::ReferralRows *open READ open CONSTANT)
    Q_PROPERTY(alongside::ReferralRows *closed READ closed CONSTANT)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(alongside::ReferralForm *form READ form CONSTANT)
    Q_PROPERTY(alongside::ReferralEditor *editor READ editor CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ReferralsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void readAgain();
    /// Another coach holds the tablet.
    void startForCoach();
    /// Whose are shown on their page; empty: nobody's.
    void showPerson(const QString &personId);

    /// By role, and only while this tablet has had contact.
    bool mayRefer() const;
    ReferralRows *ofPerson() { return &m_ofPerson; }
    ReferralRows *late() { return &m_late; }
    ReferralRows *open() { return &m_open; }
    ReferralRows *closed() { return &m_closed; }
    /// "12 referrals wait, 3 of them are late"; "No referral waits" where there is none.
    QString countSentence() const;
    ReferralForm *form() { return &m_form; }
    ReferralEditor *editor() { return &m_editor; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void readEverybody();
    void readPerson();

    WorkParts m_parts;
    ReferralForm m_form;
    ReferralEditor m_editor;
    ReferralRows m_ofPerson, m_late, m_open, m_closed;
    PersonId m_person;
    QString m_problem;
};

} // namespace alongside
