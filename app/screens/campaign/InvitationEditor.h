// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/domain/FieldChange.h"
#include "app/domain/Person.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/InvitationDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// How it stands between one person and the campaign, as it is booked, moved, declined or put off. A choice is on disk
/// as it is touched, words as they are typed.
class InvitationEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a CampaignScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QStringList coaches READ coaches NOTIFY changed)
    Q_PROPERTY(int coach READ coach NOTIFY changed)
    Q_PROPERTY(bool declined READ hasDeclined NOTIFY changed)
    Q_PROPERTY(QStringList speakers READ speakers NOTIFY changed)
    Q_PROPERTY(int speaker READ speaker NOTIFY changed)
    Q_PROPERTY(QString awayUntil READ awayUntil NOTIFY changed)
    Q_PROPERTY(bool needsAdvocate READ needsAdvocate NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList history READ history NOTIFY changed)
    Q_PROPERTY(QString conflictId READ conflictId NOTIFY changed)
    Q_PROPERTY(QString conflictSentence READ conflictSentence NOTIFY changed)

public:
    /// What is typed; texts and saved are in this order.
    enum Field {
        Time = int(InvitationDraftField::Time),
        Place = int(InvitationDraftField::Place),
        DeclinedWhy = int(InvitationDraftField::DeclinedWhy),
        AwayWhy = int(InvitationDraftField::AwayWhy),
        Advocate = int(InvitationDraftField::Advocate),
    };
    Q_ENUM(Field)

    InvitationEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void open(const Campaign &campaign, const PersonId &person);
    void readAgain();

    bool isOpen() const { return !m_person.id.isEmpty(); }
    QString personId() const { return m_person.id.text; }
    QString name() const { return m_person.calledName(); }
    /// "Booked for Mon 23 Nov, 10:30 · M. Hicks", "Nothing is booked".
    QString sentence() const;
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString day() const { return m_invitation.bookedFor.toString(Qt::ISODate); }
    /// Whoever holds the tablet first, then those who are here, by name.
    QStringList coaches() const;
    int coach() const; ///< place in coaches; -1: nobody is named
    bool hasDeclined() const { return m_invitation.declinedOn.isValid(); }
    /// Whose words they are, as everyAnsweredBy.
    QStringList speakers() const;
    int speaker() const; ///< -1: not said
    QString awayUntil() const { return m_invitation.awayUntil.toString(Qt::ISODate); }
    bool needsAdvocate() const { return m_invitation.needsAdvocate; }
    QStringList texts() const;
    QStringList saved() const;
    QString timeProblem() const; ///< what is typed is no time; empty otherwise
    QString problem() const { return m_problem; }
    /// What it said before, and who changed it, latest first.
    QStringList history() const { return m_history; }
    /// Two people booked, or said, different things; empty: they did not.
    QString conflictId() const { return m_conflictId; }
    QString conflictSentence() const { return m_conflictSentence; }

    Q_INVOKABLE void type(Field field, const QString &text);
    /// A field was left.
    Q_INVOKABLE void leave();
    /// ISO; empty: no day.
    Q_INVOKABLE void bookOn(const QString &day);
    Q_INVOKABLE void chooseCoach(int place);
    /// Day, time, place and coach, all of them.
    Q_INVOKABLE void cancelBooking();
    Q_INVOKABLE void decline(bool hasDeclined);
    Q_INVOKABLE void chooseSpeaker(int place);
    /// First day back; empty: they are here.
    Q_INVOKABLE void awayUntilDay(const QString &day);
    Q_INVOKABLE void needAdvocate(bool isNeeded);
    /// What was typed is sealed.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    /// Something is on disk.
    void written();
    /// Something was not saved, and what it was about is closed. Words are tried again (Typing).
    void refused(const QString &sentence);

private:
    void read();
    void readHistory();
    void readConflict();
    QString named(const FieldChange &change) const;
    void write(const QJsonObject &fields);
    void settle(const Result<void> &outcome);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    Campaign m_campaign;
    Person m_person;
    Invitation m_invitation;
    QList<Coach> m_coaches;
    QStringList m_history;
    QString m_problem, m_conflictId, m_conflictSentence;
};

} // namespace alongside
