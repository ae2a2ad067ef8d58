// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitPlan.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Plans a visit with one person from where no visit says when: the first one, at a placement that begins or with
/// somebody who is new.
class VisitPlanner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitTimeline")
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString dayIso READ dayIso NOTIFY changed)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed)
    Q_PROPERTY(bool withdrawable READ isWithdrawable NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    VisitPlanner(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// For whom, and what is planned with them by now.
    void show(const PersonId &person, const std::optional<VisitPlan> &plan);

    /// "Plan a visit", or "Another day for the visit".
    QString words() const;
    /// The day that is planned; empty: none.
    QString dayIso() const;
    QString todayIso() const;
    /// It is the coach's own plan, which no visit says.
    bool isWithdrawable() const;
    /// Why that day cannot be; empty: it can.
    QString problem() const { return m_problem; }

    /// Somebody is about to choose a day, for a visit there; an empty id: wherever the person is.
    Q_INVOKABLE void begin(const QString &placementId);
    /// A day as "2026-12-04".
    Q_INVOKABLE void plan(const QString &dayIso);
    /// There is to be no visit after all.
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void changed();
    /// On disk.
    void planned();

private:
    void settle(const Result<void> &outcome);
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    PlacementId m_placement;
    std::optional<VisitPlan> m_plan;
    QString m_problem;
};

} // namespace alongside
