// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/domain/FieldChange.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/people/ChangeRows.h"
#include "app/screens/people/EntryRows.h"
#include "app/store/PersonDraft.h"

#include <QJsonArray>
#include <QtQmlIntegration>

namespace alongside {

/// Editing a person in place: every letter is on disk as it is typed, a field becomes one mutation as it is left, and
/// who changed what stays to be read.
class PersonEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(bool mayEdit READ mayEdit NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList wrongs READ wrongs NOTIFY changed)
    Q_PROPERTY(QStringList coachChoices READ coachChoices NOTIFY changed)
    Q_PROPERTY(int coach READ coach NOTIFY changed)
    Q_PROPERTY(QStringList statusChoices READ statusChoices NOTIFY changed)
    Q_PROPERTY(int status READ status NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(alongside::EntryRows *needs READ needs CONSTANT)
    Q_PROPERTY(alongside::EntryRows *alerts READ alerts CONSTANT)
    Q_PROPERTY(alongside::EntryRows *contacts READ contacts CONSTANT)
    Q_PROPERTY(QStringList needChoices READ needChoices NOTIFY changed)
    Q_PROPERTY(QStringList alertChoices READ alertChoices NOTIFY changed)
    Q_PROPERTY(alongside::ChangeRows *changes READ changes CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What is written on the page; texts and saved are in this order.
    enum Field {
        Matters = int(PersonDraftField::Matters),
        GoodAt = int(PersonDraftField::GoodAt),
        WantsNext = int(PersonDraftField::WantsNext),
        PreferredName = int(PersonDraftField::PreferredName),
        Communication = int(PersonDraftField::Communication),
        Alerts = int(PersonDraftField::Alerts),
        Contacts = int(PersonDraftField::Contacts),
        GivenName = int(PersonDraftField::GivenName),
        FamilyName = int(PersonDraftField::FamilyName),
        Phone = int(PersonDraftField::Phone),
        KeyCoach = int(PersonDraftField::KeyCoach),
        Status = int(PersonDraftField::Status),
        BirthDate = int(PersonDraftField::BirthDate),
        Started = int(PersonDraftField::Started),
        Address = int(PersonDraftField::Address),
        Postcode = int(PersonDraftField::Postcode),
    };
    Q_ENUM(Field)
    /// What an entry of a list is made of.
    enum Part { Words, Name, Relation, Number };
    Q_ENUM(Part)

    PersonEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them, as they are stored now.
    void show(const PersonId &person);

    /// Coaches and above.
    bool mayEdit() const;
    QString personId() const { return m_person.text; }
    /// As it is being typed, otherwise as it is stored; lists as their rows say it.
    QStringList texts() const;
    /// What is wrong with what is typed, and what to do; it is kept as it is, and is part of nobody until it is right.
    QStringList wrongs() const;
    /// Who could be their key coach, by name; and which is, -1: none of them.
    QStringList coachChoices() const;
    int coach() const;
    QStringList statusChoices() const;
    int status() const;
    /// "Saved 09:04"; empty while it is not.
    QStringList saved() const;
    EntryRows *needs() { return &m_needs; }
    EntryRows *alerts() { return &m_alerts; }
    EntryRows *contacts() { return &m_contacts; }
    /// What an entry can be, in the order of chooseCode.
    QStringList needChoices() const;
    QStringList alertChoices() const;
    ChangeRows *changes() { return &m_changes; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(Field field, const QString &text);
    Q_INVOKABLE void typeEntry(Field list, int entry, Part part, const QString &text);
    /// What kind of alert or need it is.
    Q_INVOKABLE void chooseCode(Field list, int entry, int choice);
    Q_INVOKABLE void chooseCoach(int choice);
    Q_INVOKABLE void chooseStatus(int choice);
    /// A need is looked at again in so many months; 0: no day.
    Q_INVOKABLE void reviewIn(int entry, int months);
    /// An empty entry, which is nothing until it says something.
    Q_INVOKABLE void addEntry(Field list);
    Q_INVOKABLE void removeEntry(Field list, int entry);
    /// The field was left: it becomes part of the person.
    Q_INVOKABLE void leave(Field field);
    /// Somebody asks who changed what.
    Q_INVOKABLE void readChanges();

Q_SIGNALS:
    void changed();
    /// What is typed is part of the person by now: the page says it.
    void sealed();

private:
    QList<FieldChange> shownChanges();
    QJsonArray listOf(int field) const;
    void typeList(int field, const QJsonArray &list);
    void change(int field, int entry, const QString &name, const QString &text);
    void seal(const QList<int> &fields);
    void choose(Field field, const QString &value);
    void showLists();
    EntryLine lineOf(int field, const QJsonObject &entry) const;
    QString stored(int field) const;
    PersonFieldProblem problemIn(int field) const;
    QString valueInWords(const QString &field, const QJsonValue &value) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    QList<Coach> m_coaches; // who work here, by name
    QJsonObject m_personFields;
    QJsonObject m_profileFields;
    Typing m_typing;
    EntryRows m_needs;
    EntryRows m_alerts;
    EntryRows m_contacts;
    ChangeRows m_changes;
    QString m_problem;
};

} // namespace alongside
