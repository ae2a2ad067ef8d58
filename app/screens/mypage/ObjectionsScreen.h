// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/mypage/ObjectionRows.h"

#include <QtQmlIntegration>

namespace alongside {

/// "That's not right", for staff: what one person said, and the answer that each of it must have. One is answered at a
/// time; what is typed is on disk.
class ObjectionsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(alongside::ObjectionRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString openSentence READ openSentence NOTIFY changed)
    Q_PROPERTY(QString answering READ answering NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ObjectionsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them, as it is stored now.
    void show(const Person &person);

    ObjectionRows *rows() { return &m_rows; }
    /// "Shan says that 1 thing is not right. It must be answered."; empty when nothing waits.
    QString openSentence() const;
    /// Id of the one that is being answered; empty: none.
    QString answering() const { return m_answering; }
    QString typed() const;
    QString saved() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void startAnswer(const QString &objectionId);
    Q_INVOKABLE void type(const QString &text);
    /// Ends with the answer shown, or a problem.
    Q_INVOKABLE void answer();

Q_SIGNALS:
    void changed();

private:
    void readAgain();

    WorkParts m_parts;
    CoachWriter &m_writer;
    Person m_person;
    Typing m_typing;
    ObjectionRows m_rows;
    QString m_answering;
    QString m_problem;
};

/// What somebody said is not right, as lines: read with the interface's own connection.
Result<QList<ObjectionLine>> objectionLines(Database &reader, const PersonId &person, QDate today);

} // namespace alongside
