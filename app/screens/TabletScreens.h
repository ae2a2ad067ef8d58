// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkScreens.h"
#include "app/screens/lock/AppSettings.h"
#include "app/screens/lock/LockScreen.h"
#include "app/screens/lock/TabletSession.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Everything that Main.qml shows: the lock, the settings, and, once the file is open, the screens of the work; and
/// which of them is in front.
class TabletScreens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::AppSettings *settings READ settings CONSTANT)
    Q_PROPERTY(alongside::TabletSession *session READ session CONSTANT)
    Q_PROPERTY(alongside::LockScreen *lockScreen READ lockScreen CONSTANT)
    /// Null until a PIN has opened the file.
    Q_PROPERTY(alongside::WorkScreens *work READ work NOTIFY workChanged)
    /// Whether to show them: false before they go.
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
    Q_PROPERTY(alongside::TabletScreens::Page page READ page WRITE setPage NOTIFY pageChanged)

public:
    TabletScreens(AppSettings &settings, TabletSession &session, LockScreen &lockScreen, QObject *parent = nullptr);

    /// The file is open: these are its screens; they belong to the caller.
    void setWork(WorkScreens &work);
    /// The file is about to close: they are shown no more, and then, when the pages are gone, they are not there.
    void hideWork();
    void clearWork();

    enum class Page {
        Today,
        People,
        Sync,
        HeadCount,
        Held,
        Visits,
        Notes,
        Task,
        Concerns,
        Interviews,
        Campaign,
        Referrals,
        Earnings,
        Board,
        Changes
    };
    Q_ENUM(Page)

    AppSettings *settings() { return &m_settings; }
    TabletSession *session() { return &m_session; }
    LockScreen *lockScreen() { return &m_lockScreen; }
    WorkScreens *work() { return m_work; }
    bool isWorking() const { return m_isWorking; }
    Page page() const { return m_page; }
    void setPage(Page page);

    /// The page of one person, from any screen.
    Q_INVOKABLE void openPerson(const QString &personId);
    /// Today's register of a site or an employer, from any screen.
    Q_INVOKABLE void openWorkplace(const QString &workplace);
    /// Begins a visit with that person, from any screen.
    Q_INVOKABLE void startVisit(const QString &personId);
    Q_INVOKABLE void openVisit(const QString &visitId);
    /// The visit that was going on when the app ended.
    Q_INVOKABLE void takeVisitOffer();
    /// Words in notes: of one person, or with an empty id of everybody.
    Q_INVOKABLE void findNotes(const QString &personId);
    Q_INVOKABLE void openTask(const QString &taskId);
    /// The page of the task goes; what was in front before comes back.
    Q_INVOKABLE void closeTask();
    /// What the person whose page is open earns, and the guard beside it.
    Q_INVOKABLE void openEarnings(const QString &personId);
    /// Their page comes back.
    Q_INVOKABLE void closeEarnings();
    /// Goes on with that person's reassessment, or asks whether to begin it.
    Q_INVOKABLE void openInterview(const QString &personId);
    /// Of whoever was about to be interviewed: another day.
    Q_INVOKABLE void bookInterview();
    /// Left for now: everybody's are in front.
    Q_INVOKABLE void closeInterview();
    /// The page of the visit goes; what was in front before comes back.
    Q_INVOKABLE void closeVisit();

Q_SIGNALS:
    void workChanged();
    void workingChanged();
    void pageChanged();

private:
    void startForCoach();
    void showVisits();

    AppSettings &m_settings;
    TabletSession &m_session;
    LockScreen &m_lockScreen;
    WorkScreens *m_work = nullptr;
    bool m_isWorking = false;
    Page m_page = Page::Today;
    Page m_beforeVisit = Page::Today;
    Page m_beforeTask = Page::People;
};

} // namespace alongside
