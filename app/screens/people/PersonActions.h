// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Person.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/visits/ActionRows.h"

namespace alongside {

/// What somebody said they would do for one person, and has not done: the earliest day first.
class PersonActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(alongside::ActionRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PersonActions(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them; nobody's where the coach may not see them.
    void show(const Person &person);

    ActionRows *rows() { return &m_rows; }
    QString problem() const { return m_problem; }

    /// It is done: it goes from the list.
    Q_INVOKABLE void finish(const QString &actionId);

Q_SIGNALS:
    void changed();

private:
    void readAgain();
    QString ownerOf(const Action &action) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Person m_person;
    ActionRows m_rows;
    QString m_problem;
};

} // namespace alongside
