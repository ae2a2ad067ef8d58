// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/placements/EmployerScreen.h"
#include "app/screens/placements/PlacementForm.h"
#include "app/screens/placements/PlacementRows.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// One person's placements: those that run, pause or begin, those that have ended, and the form for what changes.
class PlacementsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(alongside::PlacementRows *current READ current CONSTANT)
    Q_PROPERTY(alongside::PlacementRows *past READ past CONSTANT)
    Q_PROPERTY(QString begunSentence READ begunSentence NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(alongside::PlacementForm *form READ form CONSTANT)
    Q_PROPERTY(alongside::EmployerScreen *employer READ employer CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PlacementsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void readAgain();
    /// Another coach holds the tablet.
    void startForCoach();
    /// Whose placements are shown; empty: nobody's.
    void showPerson(const QString &personId);

    /// Whether this coach sees placements at all.
    bool isAllowed() const;
    PlacementRows *current() { return &m_current; }
    PlacementRows *past() { return &m_past; }
    /// That a placement was begun and not finished; empty when none was.
    QString begunSentence() const;
    /// Why there is nothing; empty when there is something.
    QString emptySentence() const;
    PlacementForm *form() { return &m_form; }
    EmployerScreen *employer() { return &m_employer; }
    QString problem() const { return m_problem; }

    /// Opens the form to start one for the person who is shown, as it was left.
    Q_INVOKABLE void start();
    Q_INVOKABLE void change(const QString &placementId);
    Q_INVOKABLE void suspend(const QString &placementId);
    Q_INVOKABLE void end(const QString &placementId);
    /// The pause is over: they are expected from today.
    Q_INVOKABLE void comeBack(const QString &placementId);
    /// It has not ended after all.
    Q_INVOKABLE void goOn(const QString &placementId);

Q_SIGNALS:
    void changed();
    /// Somebody is expected elsewhere, or not any more.
    void saved();

private:
    void settle(const Result<PlacementHistory> &outcome);
    const PlacementHistory *find(const QString &placementId) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    PlacementForm m_form;
    EmployerScreen m_employer;
    PlacementRows m_current, m_past;
    QList<PlacementHistory> m_histories;
    PersonId m_person;
    QString m_problem;
};

} // namespace alongside
