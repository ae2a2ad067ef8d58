// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PersonSearch.h"
#include "app/screens/WorkParts.h"
#include "app/screens/people/PeopleRows.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// "Somebody else came": find a person who was not expected and mark them here.
class SomebodyElse : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a RegisterScreen")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(alongside::PeopleRows *found READ found CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    explicit SomebodyElse(const WorkParts &parts, QObject *parent = nullptr);

    /// Somebody who was found.
    Person person(const QString &personId) const
    {
        return m_people.value(PersonId{personId}, Person{.id = {personId}});
    }

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// Nobody before three letters.
    PeopleRows *found() { return &m_found; }
    /// "Type three letters of a name", "Nobody called …", or empty when somebody is found.
    QString sentence() const;

    /// Marks that person here in the session that is shown; answers through the register's undo line or problem.
    Q_INVOKABLE void add(const QString &personId);

Q_SIGNALS:
    void changed();
    void chosen(const QString &personId);

private:
    void readPeople();
    QList<PeopleRows::Line> linesFor(const QString &typed) const;

    WorkParts m_parts;
    QHash<PersonId, Person> m_people;
    PersonSearch m_search;
    QString m_searchText;
    PeopleRows m_found;
};

} // namespace alongside
