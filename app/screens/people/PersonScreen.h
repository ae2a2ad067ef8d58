// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/decisions/DecisionsScreen.h"
#include "app/screens/mypage/MyPageScreen.h"
#include "app/screens/mypage/ObjectionsScreen.h"
#include "app/screens/people/AttendanceDays.h"
#include "app/screens/people/ContactRows.h"
#include "app/screens/people/EqualitiesForm.h"
#include "app/screens/people/FaceScreen.h"
#include "app/screens/people/PersonActions.h"
#include "app/screens/people/PersonEditor.h"
#include "app/screens/people/ProfilePaperScreen.h"
#include "app/screens/people/TalkRows.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// One person: what matters to them, how they communicate, alerts, whom to ring, placements, and thirteen weeks of
/// attendance as counts. Opening it writes an access line. It states counts, never reasons or judgements.
class PersonScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int tint READ tint NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString talkHeading READ talkHeading NOTIFY changed)
    Q_PROPERTY(QString howToTalk READ howToTalk NOTIFY changed)
    Q_PROPERTY(QStringList alerts READ alerts NOTIFY changed)
    Q_PROPERTY(alongside::TalkRows *talk READ talk CONSTANT)
    Q_PROPERTY(alongside::ContactRows *contacts READ contacts CONSTANT)
    Q_PROPERTY(QString keyCoach READ keyCoach NOTIFY changed)
    Q_PROPERTY(QString matters READ matters NOTIFY changed)
    Q_PROPERTY(QString goodAt READ goodAt NOTIFY changed)
    Q_PROPERTY(QString wantsNext READ wantsNext NOTIFY changed)
    Q_PROPERTY(QStringList placements READ placements NOTIFY changed)
    Q_PROPERTY(QString attendanceSentence READ attendanceSentence NOTIFY changed)
    Q_PROPERTY(alongside::AttendanceDays *days READ days CONSTANT)
    Q_PROPERTY(alongside::ProfilePaperScreen *paper READ paper CONSTANT)
    Q_PROPERTY(alongside::FaceScreen *face READ face CONSTANT)
    Q_PROPERTY(alongside::PersonEditor *editor READ editor CONSTANT)
    Q_PROPERTY(alongside::EqualitiesForm *equalities READ equalities CONSTANT)
    Q_PROPERTY(alongside::PersonActions *actions READ actions CONSTANT)
    Q_PROPERTY(alongside::DecisionsScreen *decisions READ decisions CONSTANT)
    Q_PROPERTY(alongside::ObjectionsScreen *objections READ objections CONSTANT)
    Q_PROPERTY(alongside::MyPageScreen *myPage READ myPage CONSTANT)
    Q_PROPERTY(bool mayTakePaper READ mayTakePaper NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PersonScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Reads the same person again.
    void readAgain();

    FaceScreen *face() { return &m_face; }
    bool isOpen() const { return !m_shown.personId.isEmpty(); }
    QString personId() const { return m_shown.personId; }
    QString name() const { return m_shown.name; }
    QString initials() const { return m_shown.initials; }
    int tint() const { return m_shown.tint; }
    /// "Siân Griffiths · car valet, County Hall · since March 2019".
    QString subtitle() const { return m_shown.subtitle; }
    /// "How to talk with Shan".
    QString talkHeading() const { return m_shown.talkHeading; }
    QString howToTalk() const { return m_shown.howToTalk; }
    QStringList alerts() const { return m_shown.alerts; }
    /// The same need by need, with whether it was met when somebody came, and when it is looked at again.
    TalkRows *talk() { return &m_talk; }
    ContactRows *contacts() { return &m_contacts; }
    QString keyCoach() const { return m_shown.keyCoach; }
    /// In the person's words; empty where nothing is written, and for staff whose role does not see a profile.
    QString matters() const { return m_shown.matters; }
    QString goodAt() const { return m_shown.goodAt; }
    QString wantsNext() const { return m_shown.wantsNext; }
    /// One sentence each; empty for staff whose role does not see placements.
    QStringList placements() const { return m_shown.placements; }
    /// "55 of 60 days. 3 sick, 2 away (we don't know why)."
    QString attendanceSentence() const { return m_shown.attendanceSentence; }
    AttendanceDays *days() { return &m_days; }
    /// One page about them, to be given away.
    ProfilePaperScreen *paper() { return &m_paper; }
    /// Where what is said about them is written, in place.
    PersonEditor *editor() { return &m_editor; }
    EqualitiesForm *equalities() { return &m_equalities; }
    /// What somebody promised and has not done.
    PersonActions *actions() { return &m_actions; }
    DecisionsScreen *decisions() { return &m_decisions; }
    ObjectionsScreen *objections() { return &m_objections; }
    /// For the person to hold.
    MyPageScreen *myPage() { return &m_myPage; }
    /// Not relief staff, who do not see a profile.
    bool mayTakePaper() const { return maySeeMore(); }
    QString problem() const { return m_shown.problem; }

    /// Shows somebody and writes down who looked; reading waits for no disk.
    Q_INVOKABLE void open(const QString &personId);
    Q_INVOKABLE void close();

    struct Shown {
        QString personId, name, initials, subtitle, talkHeading, howToTalk, keyCoach, matters, goodAt, wantsNext;
        QString attendanceSentence, problem;
        QStringList alerts, placements;
        int tint = 0;
        bool operator==(const Shown &) const = default;
    };

Q_SIGNALS:
    void changed();
    /// Something about them was written here: lists show it.
    void saved();

private:
    void noteAccess(const QString &personId);
    void show(const QString &personId);
    void showTalk(const Person &person);
    void showAttendance(const PersonId &person);
    /// By role, and only while this tablet has had contact.
    bool maySeeMore() const;
    QString whereabouts(const QString &personId) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Shown m_shown;
    TalkRows m_talk;
    ContactRows m_contacts;
    PersonEditor m_editor;
    EqualitiesForm m_equalities;
    PersonActions m_actions;
    DecisionsScreen m_decisions;
    ObjectionsScreen m_objections;
    MyPageScreen m_myPage;
    AttendanceDays m_days;
    ProfilePaperScreen m_paper;
    FaceScreen m_face;
};

} // namespace alongside
