// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Departure.h"
#include "app/domain/PersonSearch.h"
#include "app/screens/WorkParts.h"
#include "app/screens/people/PeopleRows.h"
#include "app/screens/people/PersonScreen.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Everyone on this tablet; three letters find somebody, with accents and typing errors forgiven.
class PeopleScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(alongside::PeopleRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(alongside::PersonScreen *person READ person CONSTANT)

public:
    PeopleScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Reads what is stored; behind another page, when it comes to the front.
    void readAgain();
    void comeToFront();
    void goBehind() { m_isInFront = false; }

    QString searchText() const { return m_searchText; }
    /// Fewer than three letters show everyone.
    void setSearchText(const QString &text);
    PeopleRows *rows() { return &m_rows; }
    /// "147 people", "3 found"; and for a fortnight who moved to another service.
    QString countSentence() const;
    /// Why nobody is shown and what to do; empty when somebody is.
    QString emptySentence() const;
    /// The person opened; isOpen tells whether there is one.
    PersonScreen *person() { return &m_person; }

Q_SIGNALS:
    void changed();

private:
    void readEveryone();
    void show();
    QHash<PersonId, QString> places() const;
    /// Those who are called like what is being searched for.
    QList<Departure> departedCalled(const QString &typed) const;

    WorkParts m_parts;
    QHash<PersonId, PeopleRows::Line> m_lines;
    PersonSearch m_search;
    bool m_isInFront = false;
    bool m_isStale = true; // something has changed since everyone was read
    QList<Departure> m_departed; // the latest first
    QString m_problem;
    QString m_searchText;
    PeopleRows m_rows;
    PersonScreen m_person;
};

} // namespace alongside
