// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitPlan.h"
#include "app/screens/attachments/VisitAttachments.h"
#include "app/screens/instruction/PersonTasks.h"
#include "app/screens/visits/VisitEditor.h"
#include "app/screens/visits/VisitLines.h"
#include "app/screens/visits/VisitTimeline.h"

#include <QObject>
#include <QSet>
#include <QtQmlIntegration>

namespace alongside {

/// Every visit that matters now: the one on the page, those that go on, those that are due, and one person's. A visit
/// that was going on when the app ended is offered once to the coach who began it.
class VisitsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::VisitEditor *visit READ visit CONSTANT)
    Q_PROPERTY(alongside::VisitAttachments *attachments READ attachments CONSTANT)
    Q_PROPERTY(alongside::PersonTasks *tasks READ tasks CONSTANT)
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(alongside::VisitRows *goingOn READ goingOn CONSTANT)
    Q_PROPERTY(alongside::VisitRows *due READ due CONSTANT)
    Q_PROPERTY(alongside::VisitTimeline *timeline READ timeline CONSTANT)
    Q_PROPERTY(bool everyone READ isEveryone WRITE setEveryone NOTIFY changed)
    Q_PROPERTY(int late READ late NOTIFY changed)
    Q_PROPERTY(QString dueSentence READ dueSentence NOTIFY changed)
    Q_PROPERTY(QString chipWords READ chipWords NOTIFY changed)
    Q_PROPERTY(QString chipVisitId READ chipVisitId NOTIFY changed)
    Q_PROPERTY(QString offer READ offer NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    VisitsScreen(const WorkParts &parts, CoachWriter &writer, TapPolicy &taps, QObject *parent = nullptr);

    void readAgain();
    /// Another coach holds the tablet: what they left going on is read now, the rest by the next readAgain.
    void startForCoach();
    /// Whose timeline it is; empty: nobody's.
    void showPerson(const QString &personId);
    /// A minute has passed: the tablet was running all of it, behind the lock too.
    void tick();

    VisitEditor *visit() { return &m_visit; }
    /// Photos, recordings and signatures of the visit that is open.
    VisitAttachments *attachments() { return &m_attachments; }
    /// What the person of the open visit is learning.
    PersonTasks *tasks() { return &m_tasks; }
    /// Whether this coach sees visits at all.
    bool isAllowed() const;
    VisitRows *goingOn() { return &m_goingOn; }
    /// Planned visits that have not been made, by date; mine, or everyone's.
    VisitRows *due() { return &m_due; }
    /// Of the person whose page is open.
    VisitTimeline *timeline() { return &m_timeline; }
    bool isEveryone() const { return m_everyone; }
    void setEveryone(bool everyone);
    /// How many planned visits of mine are late.
    int late() const { return m_late; }
    QString dueSentence() const;
    /// "Shan · 42 min": the visit of mine that goes on; empty when none does.
    QString chipWords() const { return m_chipWords; }
    QString chipVisitId() const;
    /// "Your visit with Shan has not been ended."; empty when nothing is offered.
    QString offer() const { return m_offer; }
    QString problem() const { return m_problem; }

    /// Begins a visit, or opens the one that is going on.
    Q_INVOKABLE void start(const QString &personId);
    Q_INVOKABLE void open(const QString &visitId);
    /// The offer: go on with it, or leave it for later.
    Q_INVOKABLE void takeOffer();
    Q_INVOKABLE void leaveOffer();

Q_SIGNALS:
    void changed();

private:
    struct Place {
        PlacementId placement;
        QString workplace;
    };

    void readUnfinished();
    void readGoingOn();
    void readPlans();
    void readPerson();
    Place placeOf(const PersonId &person) const;
    QDate plannedFor(const PersonId &person) const;
    VisitLines words() const;
    QString lastedWords(const Visit &visit) const;
    ClockReading reading() const;
    std::optional<VisitId> offered() const;
    void noteAccess(const PersonId &person);
    void openVisit(const Visit &visit);
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    TapPolicy &m_taps;
    VisitEditor m_visit;
    VisitAttachments m_attachments;
    PersonTasks m_tasks;
    VisitTimeline m_timeline;
    VisitRows m_goingOn, m_due;
    QList<Visit> m_mine; // those that go on
    QList<VisitPlan> m_plans;
    QSet<VisitId> m_unfinished; // going on when the app was started, and not offered yet
    QString m_personId, m_chipWords, m_offer, m_problem;
    bool m_everyone = false;
    int m_late = 0;
};

} // namespace alongside
