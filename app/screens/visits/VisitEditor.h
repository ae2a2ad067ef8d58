// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/people/PeopleRows.h"
#include "app/screens/register/SomebodyElse.h"
#include "app/screens/visits/NoteRows.h"
#include "app/screens/visits/VisitActions.h"
#include "app/screens/visits/VisitNeeds.h"
#include "app/screens/visits/VisitTimer.h"
#include "app/screens/visits/VisitTyping.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

class TapPolicy;

/// One visit. What `saved` says of a field is on disk, as it was typed. A visit is its coach's to write; everybody else
/// adds notes and actions to it.
class VisitEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitsScreen")
    // whom and where
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString calledName READ calledName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString alert READ alert NOTIFY changed)
    Q_PROPERTY(alongside::PeopleRows *others READ others CONSTANT)
    Q_PROPERTY(alongside::SomebodyElse *somebody READ somebody CONSTANT)
    // how far
    Q_PROPERTY(bool mine READ isMine NOTIFY changed)
    Q_PROPERTY(bool goingOn READ isGoingOn NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QString ownerSentence READ ownerSentence NOTIFY changed)
    Q_PROPERTY(alongside::VisitTimer *timer READ timer CONSTANT)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(QList<int> gapFields READ gapFields NOTIFY changed)
    // what is written, by Field
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(QStringList supportNames READ supportNames NOTIFY changed)
    Q_PROPERTY(int restMinutes READ restMinutes NOTIFY changed)
    Q_PROPERTY(bool atEmployer READ isAtEmployer NOTIFY changed)
    Q_PROPERTY(alongside::VisitNeeds *needs READ needs CONSTANT)
    Q_PROPERTY(QString communicationNeeds READ communicationNeeds NOTIFY changed)
    Q_PROPERTY(alongside::VisitEditor::Communication communication READ communication NOTIFY changed)
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY changed)
    Q_PROPERTY(QString nextIso READ nextIso NOTIFY changed)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed)
    Q_PROPERTY(alongside::VisitActions *agreed READ agreed CONSTANT)
    Q_PROPERTY(alongside::NoteRows *notes READ notes CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What can be typed into.
    enum Field {
        Purpose = int(VisitDraft::Field::Purpose),
        Seen = int(VisitDraft::Field::Seen),
        EmployersView = int(VisitDraft::Field::EmployersView),
        PersonsView = int(VisitDraft::Field::PersonsView),
        CommunicationWhy = int(VisitDraft::Field::CommunicationWhy),
        MinutesOnJob = int(VisitDraft::Field::MinutesOnJob),
        MinutesOffJob = int(VisitDraft::Field::MinutesOffJob),
        MinutesEmployer = int(VisitDraft::Field::MinutesEmployer),
        MinutesTravel = int(VisitDraft::Field::MinutesTravel),
        Note = int(VisitDraft::Field::Note),
        Action = int(VisitDraft::Field::Action),
        Correction = int(VisitDraft::Field::Correction),
        Began = int(VisitDraft::Field::Began),
        Ended = int(VisitDraft::Field::Ended),
        NextVisit, ///< only in gapFields: it is chosen, not typed
        CommunicationMet, ///< likewise
    };
    Q_ENUM(Field)
    enum class Communication { NotSaid, Met, NotMet };
    Q_ENUM(Communication)

    VisitEditor(const WorkParts &parts, CoachWriter &writer, TapPolicy &taps, QObject *parent = nullptr);

    void open(const Visit &visit);
    /// Shows the visit as it is by now.
    void show(const Visit &visit);
    /// Reads the same visit again.
    void readAgain();
    void tick() { m_timer.tick(); }
    /// Another coach holds the tablet: the page goes. What was typed was sealed when the tablet locked.
    void shut();

    bool isOpen() const { return !m_visit.id.isEmpty(); }
    QString visitId() const { return m_visit.id.text; }
    QString personId() const { return m_visit.person.text; }
    QString calledName() const { return m_shown.calledName; }
    /// "Visit with Shan and Craig".
    QString title() const { return m_shown.title; }
    /// "County Hall · Friday 20 November".
    QString subtitle() const { return m_shown.subtitle; }
    QString alert() const { return m_shown.alert; }
    PeopleRows *others() { return &m_others; }
    /// Who else is there: found by three letters.
    SomebodyElse *somebody() { return &m_somebody; }
    bool isMine() const;
    bool isGoingOn() const { return m_visit.isGoingOn(); }
    /// Nothing is written about it yet: it can still have been begun by mistake.
    bool canTakeBack() const;
    /// "This is M. Hicks’s visit…"; empty for one's own.
    QString ownerSentence() const { return m_shown.ownerSentence; }
    VisitTimer *timer() { return &m_timer; }
    /// After the end: what could still be said, and where; nothing asks for it.
    QStringList gaps() const { return m_shown.gaps; }
    QList<int> gapFields() const { return m_shown.gapFields; }
    /// As they are being typed, otherwise as they are stored.
    QStringList texts() const { return m_shown.texts; }
    /// "Saved 10:42"; empty before the first change, and while something typed is not on disk.
    QStringList saved() const { return m_shown.saved; }
    /// "On the job"…, as MinutesOnJob and the next three.
    QStringList supportNames() const { return m_shown.supportNames; }
    /// How many of the visit's minutes have no kind yet; 0 before it has ended, too.
    int restMinutes() const { return m_shown.restMinutes; }
    bool isAtEmployer() const { return m_shown.atEmployer; }
    /// What the person needs to be told and to say things; empty where nothing is written down.
    /// Each of them by itself.
    VisitNeeds *needs() { return &m_needs; }
    QString communicationNeeds() const { return m_shown.communicationNeeds; }
    Communication communication() const;
    /// "Friday 4 December", or empty.
    QString nextWords() const { return m_shown.nextWords; }
    QString nextIso() const { return m_visit.nextVisit.toString(Qt::ISODate); }
    QString todayIso() const { return m_parts.clock.today().toString(Qt::ISODate); }
    VisitActions *agreed() { return &m_agreed; }
    NoteRows *notes() { return &m_notes; }
    QString problem() const { return m_shown.problem; }

    /// One more letter, on its way to the disk.
    Q_INVOKABLE void type(alongside::VisitEditor::Field field, const QString &text);
    /// The field was left: what was typed becomes part of the visit, or is added to it. A time that cannot be is
    /// answered by a problem, and stays as it is typed.
    Q_INVOKABLE void leave(alongside::VisitEditor::Field field);
    Q_INVOKABLE void addMinutes(alongside::VisitEditor::Field field, int minutes);
    /// All the minutes that have no kind yet go here.
    Q_INVOKABLE void giveRest(alongside::VisitEditor::Field field);
    Q_INVOKABLE void sayCommunication(alongside::VisitEditor::Communication communication);
    Q_INVOKABLE void planInWeeks(int weeks);
    /// A day as "2026-12-04"; empty: no day.
    Q_INVOKABLE void planOn(const QString &dayIso);
    Q_INVOKABLE void correctNote(const QString &noteId, const QString &text);
    Q_INVOKABLE void addPerson(const QString &personId);
    Q_INVOKABLE void removePerson(const QString &personId);
    /// One touch: it is over. Whatever is still empty is offered afterwards.
    Q_INVOKABLE void end();
    /// It was not over.
    Q_INVOKABLE void goOn();
    /// It was begun by mistake.
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void close();

    struct Shown {
        QString calledName, title, subtitle, alert, ownerSentence, communicationNeeds, nextWords, problem;
        QStringList gaps, texts, saved, supportNames;
        QList<int> gapFields;
        int restMinutes = 0;
        bool atEmployer = false;
        bool operator==(const Shown &) const = default;
    };

Q_SIGNALS:
    void changed();
    /// On disk.
    void written(const alongside::Visit &visit);
    /// It is gone.
    void takenBack();

private:
    using Draft = VisitDraft::Field;

    void showTyping();
    void showNotes();
    void showGaps();
    void say(const QString &problem);
    /// What was touched on that visit was not saved.
    void refuse(const Error &error, const VisitId &visit);
    bool isMeant();
    QList<Draft> typedFields() const;
    template <typename Change> void write(Change change);

    WorkParts m_parts;
    CoachWriter &m_writer;
    TapPolicy &m_taps;
    Visit m_visit;
    Shown m_shown;
    VisitSetting m_setting;
    VisitTyping m_typing;
    VisitTimer m_timer;
    VisitNeeds m_needs;
    VisitActions m_agreed;
    std::optional<VisitClock> m_stopped; // the clock of the visit as it ended, in case it had not
    PeopleRows m_others;
    SomebodyElse m_somebody;
    NoteRows m_notes;
};

} // namespace alongside
