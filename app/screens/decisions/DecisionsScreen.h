// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/decisions/ConsentRows.h"
#include "app/screens/decisions/DecisionRows.h"
#include "app/store/DecisionDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// What one person has agreed to, and how it was decided: read, written down, taken back. Everybody sees how they
/// stand and may write down a no; the decisions themselves are for key coaches and supervisors.
class DecisionsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(alongside::ConsentRows *consents READ consents CONSTANT)
    Q_PROPERTY(alongside::DecisionRows *decisions READ decisions CONSTANT)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed)
    Q_PROPERTY(QStringList purposes READ purposes NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(int purpose READ purpose NOTIFY changed)
    Q_PROPERTY(int capacity READ capacity NOTIFY changed)
    Q_PROPERTY(int decidedBy READ decidedBy NOTIFY changed)
    Q_PROPERTY(int answer READ answer NOTIFY changed)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(QString withdrawalWords READ withdrawalWords NOTIFY changed)
    Q_PROPERTY(QString withdrawalSaved READ withdrawalSaved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What is written about a decision; texts and saved are in this order.
    enum Field {
        Purpose = int(DecisionDraftField::Purpose),
        About = int(DecisionDraftField::About),
        Explained = int(DecisionDraftField::Explained),
        Helped = int(DecisionDraftField::Helped),
        Said = int(DecisionDraftField::Said),
        Capacity = int(DecisionDraftField::Capacity),
        CapacityWhy = int(DecisionDraftField::CapacityWhy),
        DecidedBy = int(DecisionDraftField::DecidedBy),
        Consulted = int(DecisionDraftField::Consulted),
        Answer = int(DecisionDraftField::Answer),
    };
    Q_ENUM(Field)

    DecisionsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them, as it is stored now.
    void show(const Person &person);

    QString name() const { return m_person.calledName(); }
    ConsentRows *consents() { return &m_consents; }
    DecisionRows *decisions() { return &m_decisions; }
    bool mayDecide() const;
    QStringList purposes() const;
    QStringList texts() const;
    QStringList saved() const;
    /// Places in purposes, in Decision::Capacity, in Decision::DecidedBy; -1: not chosen. Capacity is assumed and the
    /// person decides until somebody says otherwise.
    int purpose() const;
    int capacity() const;
    int decidedBy() const;
    /// 0: yes, 1: no; -1: not said.
    int answer() const;
    /// What is still needed, as what to do; empty: it can be written down.
    QStringList gaps() const;
    bool hasDraft() const { return !m_typing.typedFields().isEmpty(); }
    /// What they said or showed who say no, as it is being typed, and when that reached the disk.
    QString withdrawalWords() const { return m_no.text(withdrawalWordsField); }
    QString withdrawalSaved() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(Field field, const QString &text);
    /// A choice, by its place.
    Q_INVOKABLE void choose(Field field, int place);
    /// It becomes a decision; ends with decided() or a problem.
    Q_INVOKABLE void decide();
    /// They say no to that purpose: what was typed of it when this was last asked comes back.
    Q_INVOKABLE void beginWithdrawal(const QString &purpose);
    Q_INVOKABLE void typeWithdrawal(const QString &text);
    /// It stops, with those words; ends with withdrawn() or a problem.
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void changed();
    void decided();
    void withdrawn();

private:
    void readAgain();
    void showConsents();
    void showDecisions();
    void settle(const Result<void> &outcome);
    void endWithdrawal(const PersonId &person, const Result<void> &outcome);
    QString text(Field field) const { return m_typing.text(field); }
    Decision draft() const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Person m_person;
    Typing m_typing;
    Typing m_no; // the words of who says no
    QString m_stopped; // the purpose that they say no to
    ConsentRows m_consents;
    DecisionRows m_decisions;
    QString m_problem;
};

} // namespace alongside
