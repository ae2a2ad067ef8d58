// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/ProfilePaper.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace alongside {

/// One page about a person, to be given away: what shall be on it, and what came of saving it. That somebody took it is
/// written down before the file is there.
class ProfilePaperScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool hasAlerts READ hasAlerts NOTIFY changed)
    Q_PROPERTY(bool hasContacts READ hasContacts NOTIFY changed)
    Q_PROPERTY(bool withAlerts READ withAlerts WRITE setWithAlerts NOTIFY changed)
    Q_PROPERTY(bool withContacts READ withContacts WRITE setWithContacts NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QUrl savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ProfilePaperScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them; nothing is chosen.
    void show(const Person &person, const Profile &profile);

    bool hasAlerts() const { return !m_person.alerts.isEmpty(); }
    bool hasContacts() const { return !m_person.contacts.isEmpty(); }
    bool withAlerts() const { return m_chosen.testFlag(ProfilePaper::Alerts); }
    bool withContacts() const { return m_chosen.testFlag(ProfilePaper::Contacts); }
    void setWithAlerts(bool wanted) { choose(ProfilePaper::Alerts, wanted); }
    void setWithContacts(bool wanted) { choose(ProfilePaper::Contacts, wanted); }
    /// Why there is no page yet; empty when there is.
    QString emptySentence() const;
    /// "Saved in Documents: Shan Griffiths, one page, 2026-11-22.pdf"; empty before.
    QString outcome() const;
    /// The file; empty before.
    QUrl savedAt() const { return m_savedAt; }
    QString problem() const { return m_problem; }

    /// Ends with an outcome or a problem.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

private:
    void choose(ProfilePaper::Part part, bool wanted);
    Paper paper() const;
    Result<QUrl> write(const Paper &page, const QString &name) const;
    void tell(const Result<QUrl> &saved);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Person m_person;
    Profile m_profile;
    ProfilePaper::Parts m_chosen;
    bool m_isRefused = false; // they have said no to sharing
    QUrl m_savedAt;
    QString m_problem;
};

} // namespace alongside
