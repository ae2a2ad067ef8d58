// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"
#include "app/screens/sync/AsideWhys.h"
#include "app/screens/sync/WaitingRows.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// What has travelled, what waits and since when, what needs a decision, what a supervisor holds, and what the tablet
/// will do next. "Sync now" always answers.
class SyncScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString ledgerSentence READ ledgerSentence NOTIFY changed)
    Q_PROPERTY(int recorded READ recorded NOTIFY changed)
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(bool level READ isLevel NOTIFY changed)
    Q_PROPERTY(alongside::WaitingRows *waiting READ waiting CONSTANT)
    Q_PROPERTY(alongside::WaitingRows *conflicts READ conflicts CONSTANT)
    Q_PROPERTY(alongside::WaitingRows *held READ held CONSTANT)
    Q_PROPERTY(alongside::WaitingRows *setAside READ setAside CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString lastSentence READ lastSentence NOTIFY changed)
    Q_PROPERTY(QString nextSentence READ nextSentence NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString tabletSentence READ tabletSentence NOTIFY changed)
    Q_PROPERTY(bool mayFetchOlder READ mayFetchOlder NOTIFY changed)

public:
    explicit SyncScreen(const WorkParts &parts, QObject *parent = nullptr);

    /// Reads what waits, and what the last attempt came to.
    void readAgain();

    /// "Today: 31 recorded, 31 received at 16:42."
    QString ledgerSentence() const { return m_ledgerSentence; }
    int recorded() const { return m_recorded; }
    int received() const { return m_received; }
    /// Nothing waits on this tablet, of today or of an earlier day.
    bool isLevel() const { return m_level; }
    /// By kind of record, with the age of the oldest.
    WaitingRows *waiting() { return &m_waiting; }
    /// Where two people differ: both values, who and when.
    WaitingRows *conflicts() { return &m_conflicts; }
    WaitingRows *held() { return &m_held; }
    /// What a supervisor has set aside in the last seven days, with the reason as soon as the service has said it.
    WaitingRows *setAside() { return &m_setAside; }
    bool isRunning() const { return m_running; }
    /// What the last attempt came to, in words.
    QString lastSentence() const { return m_lastSentence; }
    /// "The tablet tries again at 16:45."
    QString nextSentence() const { return m_nextSentence; }
    /// What "Sync now" came to; empty before it is pressed.
    QString answer() const { return m_answer; }
    /// Which service this tablet belongs to, whether the system's keychain guards its secrets, whether its clock is
    /// right, how far history goes back.
    QString tabletSentence() const { return m_tabletSentence; }

    /// There is older history, and nobody has asked for it yet.
    bool mayFetchOlder() const { return m_mayFetchOlder; }

    Q_INVOKABLE void syncNow();
    /// All that is older, for everyone; it comes while work goes on.
    Q_INVOKABLE void fetchOlder();

Q_SIGNALS:
    void changed();

private:
    void showStatus(const SyncStatus &status);
    void showLists();
    QString tabletSentence(const SyncStatus &status) const;
    void answered(const SyncOutcome &outcome);

    WorkParts m_parts;
    bool m_asked = false; // "Sync now" waits for its answer
    WaitingRows m_waiting;
    QList<WaitingRows::Line> m_attachments; // the last of those that wait
    WaitingRows m_conflicts;
    WaitingRows m_held;
    WaitingRows m_setAside;
    AsideWhys m_whys;
    QString m_ledgerSentence, m_lastSentence, m_nextSentence, m_answer, m_tabletSentence;
    int m_recorded = 0;
    int m_received = 0;
    bool m_level = true;
    bool m_running = false;
    bool m_mayFetchOlder = false;
};

} // namespace alongside
