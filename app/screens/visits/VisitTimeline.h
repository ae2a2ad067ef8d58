// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitPlan.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/visits/TimelineLines.h"
#include "app/screens/visits/VisitPlanner.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// One person's visits through time: the latest of them, and all of them while somebody looks at all. Only what is
/// looked at is read: years of visits cost what one page of them costs.
class VisitTimeline : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitsScreen")
    Q_PROPERTY(alongside::TimelineRows *latest READ latest CONSTANT)
    Q_PROPERTY(alongside::TimelineRows *all READ all CONSTANT)
    Q_PROPERTY(alongside::VisitPlanner *planner READ planner CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool longer READ isLonger NOTIFY changed)

public:
    static constexpr int few = 4;
    static constexpr int page = 20;

    VisitTimeline(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// plans: the open ones of everybody. An empty person: nobody's.
    void show(const PersonId &person, const QList<VisitPlan> &plans);

    /// What is planned, and a few visits before it.
    TimelineRows *latest() { return &m_latest; }
    /// After open(), as far as somebody has scrolled.
    TimelineRows *all() { return &m_all; }
    /// Of the visit to come.
    VisitPlanner *planner() { return &m_planner; }
    /// "131 visits on this tablet".
    QString sentence() const { return m_sentence; }
    /// There are more visits than the latest.
    bool isLonger() const { return m_count > few; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    /// The end of all() is in sight: a list asks by itself only for what it makes, and may have made its end before.
    Q_INVOKABLE void readOlder();

Q_SIGNALS:
    void changed();

private:
    void showAll(int visits);
    QList<TimelineLine> older();
    QList<TimelineLine> planned(const TimelineLines &words) const;
    TimelineLines words() const;
    QString sentenceNow() const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    VisitPlanner m_planner;
    PersonId m_person;
    std::optional<VisitPlan> m_plan;
    TimelineRows m_latest;
    TimelineRows m_all;
    QString m_sentence;
    int m_count = 0; // of visits on this tablet
    int m_read = 0; // of those, how many of all() are visits; 0: nobody looks at all
};

} // namespace alongside
