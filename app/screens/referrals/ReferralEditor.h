// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/Typing.h"
#include "app/screens/referrals/ReferralPackScreen.h"
#include "app/store/ReferralDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// One referral that is open: how far it is, what can follow, when to ask how it stands, and what goes with it.
class ReferralEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ReferralsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString referralId READ referralId NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString stopSentence READ stopSentence NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(bool movesOn READ movesOn NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QString stepDay READ stepDay NOTIFY changed)
    Q_PROPERTY(QString stepQuestion READ stepQuestion NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString chaseOn READ chaseOn NOTIFY changed)
    Q_PROPERTY(QString chase READ chase NOTIFY changed)
    Q_PROPERTY(QStringList chases READ chases NOTIFY changed)
    Q_PROPERTY(alongside::ReferralPackScreen *pack READ pack CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Texts and saved are in this order.
    enum Field {
        Place = int(ReferralField::Place),
        Answer = int(ReferralField::Answer),
        Chased = int(ReferralField::Chased),
    };
    Q_ENUM(Field)

    ReferralEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void readAgain();

    bool isOpen() const { return !m_referral.id.isEmpty(); }
    QString referralId() const { return m_referral.id.text; }
    QString personId() const { return m_referral.person.text; }
    /// "Shan Griffiths: College or training".
    QString title() const;
    QString standing() const;
    /// That the person says no to it now, while it is open; empty otherwise.
    QString stopSentence() const;
    /// Why, their yes, what was answered, who made it and when.
    QStringList facts() const;
    /// Whether anything can follow.
    bool movesOn() const { return !m_next.isEmpty(); }
    QStringList texts() const;
    QStringList saved() const;
    /// What can follow; none is chosen until somebody does.
    QStringList steps() const;
    int step() const { return m_step; }
    QString stepDay() const { return m_stepDay.toString(Qt::ISODate); }
    /// What is written beside the step; empty: nothing.
    QString stepQuestion() const;
    /// What stands against the step that is chosen, as what to do; empty: it can be taken.
    QString refusal() const;
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString chaseOn() const { return m_referral.chaseOn.toString(Qt::ISODate); }
    QString chase() const;
    /// "Fri 20 Nov: They have it on the list", the last first.
    QStringList chases() const;
    ReferralPackScreen *pack() { return &m_pack; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void open(const QString &referralId);
    Q_INVOKABLE void close();
    Q_INVOKABLE void type(Field field, const QString &text);
    /// A field was left.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void chooseStep(int place);
    Q_INVOKABLE void setStepDay(const QString &day);
    Q_INVOKABLE void takeStep();
    /// What was heard is kept, and it is asked again in so many weeks.
    Q_INVOKABLE void noteChase(int weeks);
    Q_INVOKABLE void chaseBy(const QString &day);

Q_SIGNALS:
    void changed();
    /// Lists show it.
    void written();

private:
    using Write = std::function<Result<Referral>(Act &act)>;

    void read();
    void readNext();
    ReferralWish wish() const;
    /// A second touch before the answer is none.
    bool isActing() const { return m_answered < m_acted; }
    void act(Field field, Write write);
    void seal(Field field, Write write);
    void send(Write write);
    void answer();
    void settle(const Result<void> &outcome);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    ReferralPackScreen m_pack;
    Referral m_referral;
    Person m_person;
    Consent m_consent;
    QList<Referral::State> m_next;
    int m_step = -1;
    int m_begun = 0; // what went to the disk; answered in that order
    int m_answered = 0;
    int m_acted = 0; // of what was begun, the last step or chase
    QDate m_stepDay;
    QString m_yes, m_problem;
};

} // namespace alongside
