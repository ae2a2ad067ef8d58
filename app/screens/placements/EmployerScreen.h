// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Employer.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/placements/EmployerContactRows.h"
#include "app/screens/placements/PlacementRows.h"
#include "app/store/EmployerWriter.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// One employer: whom to ask for, who works there, and a form for a new employer or a new contact. What is typed is a
/// draft on disk until it is added.
class EmployerScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PlacementsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString employerId READ employerId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(alongside::EmployerContactRows *contacts READ contacts CONSTANT)
    Q_PROPERTY(alongside::PlacementRows *people READ people CONSTANT)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// EmployerField: the places in `texts` and `problems`.
    enum Field { Name, Address, ContactName, ContactRole, ContactPhone };
    Q_ENUM(Field)

    EmployerScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void readAgain();

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_isOpen && m_employer.id.isEmpty(); }
    QString employerId() const { return m_employer.id.text; }
    QString name() const { return m_employer.name; }
    QString address() const { return m_employer.address; }
    EmployerContactRows *contacts() { return &m_contacts; }
    /// Who works there, or did; `name` is theirs.
    PlacementRows *people() { return &m_people; }
    QStringList texts() const;
    QStringList problems() const;
    QString savedWords() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void open(const QString &employerId);
    /// A new one; `made` says which it became.
    Q_INVOKABLE void openNew();
    Q_INVOKABLE void close();
    Q_INVOKABLE void type(int field, const QString &text);
    /// The new employer, or the new contact of this one.
    Q_INVOKABLE void add();

Q_SIGNALS:
    void changed();
    void made(const QString &employerId);

private:
    void begin(const Employer &employer);
    QString text(Field field) const { return m_typing.text(field).trimmed(); }
    QList<EmployerContactLine> contactLines() const;
    QList<PlacementLine> peopleLines() const;
    EmployerContact contactTyped() const;
    void settle();
    void fail(const Error &error);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    Employer m_employer;
    EmployerContactRows m_contacts;
    PlacementRows m_people;
    QString m_problem;
    EmployerId m_written; // what the last write made or changed
    bool m_isOpen = false;
    bool m_isAsked = false; // add was touched: what is missing is said from then on
    bool m_isWriting = false;
};

} // namespace alongside
