// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/StartOptions.h"
#include "app/TabletDevices.h"
#include "app/screens/TabletScreens.h"
#include "app/screens/lock/HistoryLock.h"
#include "app/screens/lock/StandingWatch.h"
#include "app/screens/lock/SyncLease.h"
#include "platform/base/BootClock.h"
#include "platform/base/IdSource.h"
#include "platform/device/KeyVault.h"
#include "platform/net/Connectivity.h"
#include "platform/net/HttpTransport.h"
#include "sync/client/SyncScheduler.h"

#include <QElapsedTimer>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSettings>

#include <memory>

namespace alongside {

class Language;

/// The tablet, put together: the only place that constructs and connects its services.
class Composition : public QObject {
    Q_OBJECT
public:
    explicit Composition(const StartOptions &options, QObject *parent = nullptr);
    /// For tests, which own time, and what the tablet sees and hears.
    Composition(StartOptions options, std::unique_ptr<Clock> clock,
        std::unique_ptr<BootClock> boot = std::make_unique<SystemBootClock>(), TabletDevices devices = {},
        QObject *parent = nullptr);
    ~Composition() override;

    /// Makes the tablet's folder and the services that need no PIN.
    Result<void> start();
    /// Loads the interface and shows it.
    Result<void> show();

    const StartOptions &options() const { return m_options; }
    TabletScreens &screens() { return *m_screens; }
    SyncLease &lease() { return *m_lease; }
    /// Null until a PIN has opened the file.
    SyncScheduler *sync() { return m_sync.get(); }
    /// Null until show().
    QQuickWindow *window() { return m_window; }
    const Clock &clock() const { return *m_clock; }

private:
    std::unique_ptr<HttpTransport> connectTo(const QUrl &server) const;
    void makeServices(const AppPaths &paths);
    void applyOptions();
    void openWork();
    void closeWork();
    void watchStanding();
    void lockHistory();
    void followScreens();
    void followLanguage();
    void followTouches();
    void measureOpening();
    void followAttention();

    StartOptions m_options;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<BootClock> m_boot;
    TabletDevices m_devices;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<QSettings> m_kept;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<TabletDoor> m_door;
    std::unique_ptr<TabletSession> m_session;
    std::unique_ptr<SyncLease> m_lease;
    std::unique_ptr<StandingWatch> m_standing;
    std::unique_ptr<LockScreen> m_lockScreen;
    std::unique_ptr<TabletScreens> m_screens;
    std::unique_ptr<Connectivity> m_connectivity;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<SyncScheduler> m_sync;
    std::unique_ptr<Camera> m_camera;
    std::unique_ptr<Microphone> m_microphone;
    std::unique_ptr<SoundReader> m_soundReader;
    std::unique_ptr<Loudspeaker> m_loudspeaker;
    std::unique_ptr<WorkScreens> m_work;
    std::unique_ptr<HistoryLock> m_history;
    std::unique_ptr<QQmlApplicationEngine> m_engine; // goes first: it shows all of the above
    QQuickWindow *m_window = nullptr;
    QElapsedTimer m_sinceAccepted;
    bool m_drawsRegister = false; // the picture under way shows it
};

} // namespace alongside
