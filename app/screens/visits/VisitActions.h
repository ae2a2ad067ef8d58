// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/screens/WorkParts.h"
#include "app/screens/visits/ActionRows.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/screens/visits/VisitTyping.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// What was agreed on a visit, and how the next thing is meant that is being typed there: about whom, whose it is, and
/// by when. Its words are typed with the others of the visit.
class VisitActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitEditor")
    Q_PROPERTY(alongside::ActionRows *rows READ rows CONSTANT)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(int about READ about NOTIFY changed)
    Q_PROPERTY(QStringList owners READ owners NOTIFY changed)
    Q_PROPERTY(alongside::VisitActions::Owner owner READ owner NOTIFY changed)
    Q_PROPERTY(QStringList colleagues READ colleagues NOTIFY changed)
    Q_PROPERTY(int colleague READ colleague NOTIFY changed)
    Q_PROPERTY(QString dueIso READ dueIso NOTIFY changed)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Whose it is, as a place in owners.
    enum Owner { Oneself, ThePerson, AColleague, TheEmployer };
    Q_ENUM(Owner)

    VisitActions(const WorkParts &parts, CoachWriter &writer, VisitTyping &typing, QObject *parent = nullptr);

    /// From now on they are of this visit, as it is stored now.
    void show(const Visit &visit, const VisitFacts &facts);
    /// What is being typed has changed: what was chosen for words that are gone goes with them.
    void showTyping();

    ActionRows *rows() { return &m_rows; }
    bool isEmpty() const { return m_rows.count() == 0; }
    /// Those on the visit, as they are called; one: nobody is asked for.
    QStringList people() const;
    int about() const;
    /// Who can do it, as Owner; the last only where there is an employer.
    QStringList owners() const;
    Owner owner() const { return m_owner; }
    /// Everybody else who works for the service.
    QStringList colleagues() const;
    int colleague() const; ///< -1: none is chosen
    /// "2026-11-27"; empty: no day.
    QString dueIso() const { return m_due.toString(Qt::ISODate); }
    QString todayIso() const;
    /// Why that day cannot be; empty: it can.
    QString problem() const { return m_problem; }
    /// How what is typed is meant, as it was chosen.
    VisitWriter::Promise promise() const;

    Q_INVOKABLE void chooseAbout(int person);
    Q_INVOKABLE void chooseOwner(alongside::VisitActions::Owner owner);
    Q_INVOKABLE void chooseColleague(int colleague);
    /// A day as "2026-11-27"; empty: no day.
    Q_INVOKABLE void chooseDay(const QString &dayIso);
    /// What is typed is agreed, as it was chosen.
    Q_INVOKABLE void add();
    Q_INVOKABLE void toggle(const QString &actionId, bool isDone);

Q_SIGNALS:
    void changed();
    void written(const alongside::Visit &visit);
    void failed(const alongside::Error &error);

private:
    bool isChoiceThere() const;
    void forget();

    WorkParts m_parts;
    CoachWriter &m_writer;
    VisitTyping &m_typing;
    ActionRows m_rows;
    VisitId m_visit;
    QList<Person> m_people;
    QList<Coach> m_coaches; // but oneself
    bool m_isAtEmployer = false;
    PersonId m_about; // empty: whom the visit is about
    Owner m_owner = Oneself;
    CoachId m_colleague; // empty: none is chosen
    QDate m_due;
    QString m_problem;
};

} // namespace alongside
