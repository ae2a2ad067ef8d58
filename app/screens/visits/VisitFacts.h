// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Person.h"
#include "app/screens/people/PeopleRows.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// Who and what a visit is about, read once and put in words.
class VisitFacts {
    Q_DECLARE_TR_FUNCTIONS(VisitFacts)

public:
    VisitFacts(Database &database, const Visit &visit);

    /// "Shan".
    QString calledName() const { return m_people.isEmpty() ? QString{} : m_people.first().calledName(); }
    /// Everybody who is there; the first is whom the visit is about.
    const QList<Person> &people() const { return m_people; }
    QStringList names() const;
    static QString nameOf(const Person &person); ///< "somebody" where nobody knows
    /// "County Hall · Friday 20 November".
    QString subtitle() const;
    /// Of everybody who is there, each with their name where there are several.
    QString alert() const;
    QString communicationNeeds() const;
    QList<PeopleLine> others() const;
    QString coachName() const;
    VisitSetting setting() const;
    /// By id; oneself is "you".
    static QHash<QString, QString> coachNames(Database &database, const CoachId &oneself);
    QString ownerOf(const Action &action, const QHash<QString, QString> &coaches) const;
    /// With the name of whom it is about where that is not plain.
    QString wordsOf(const Action &action) const;

private:
    Person personOf(const PersonId &id) const;
    QString named(const Person &person, const QString &words) const;

    Database &m_database;
    Visit m_visit;
    QList<Person> m_people; // the first is whom it is about
    QString m_place;
    bool m_isAtEmployer = false;
};

} // namespace alongside
