// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Composition.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/support/FakeClock.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace alongside {

/// A coach in front of the real app: Main.qml on the real screens, store and files of GivenDay, offline. It is Friday
/// 20 November 2026, 09:00, and time passes when the test says so. What is touched is found by its objectName.
class Journey {
public:
    /// more: records besides those of GivenDay; one of the same id takes its place. devices: what the tablet sees and
    /// hears.
    explicit Journey(const QList<Record> &more = {}, TabletDevices devices = {});
    /// With a new tablet, and a service that it may join.
    explicit Journey(const QUrl &service) : Journey{TabletDevices{}, service} { }
    Journey(TabletDevices devices, const QUrl &service);
    /// Where a story failed and ALONGSIDE_JOURNEY_PICTURES names a folder, writes a picture of the screen there.
    ~Journey();

    /// A restart of the app on the same files.
    void restart();

    /// Touches what is called so, as soon as it is on the screen and can be touched. False: it never was.
    [[nodiscard]] bool tap(const QString &name);
    /// Two fingers at once, on two things.
    void tapTogether(const QString &first, const QString &second);
    /// Types into what is called so.
    [[nodiscard]] bool type(const QString &name, const QString &text);
    /// The same two with what may have to be scrolled to first: whatever has the focus is in sight.
    [[nodiscard]] bool reach(const char *name);
    [[nodiscard]] bool write(const char *name, const char *text);
    [[nodiscard]] bool enterPin(const QString &pin);
    /// Chooses the n-th coach and gives the PIN.
    [[nodiscard]] bool signIn(int coach, const QString &pin);

    /// The visible item of that name, or nothing.
    QQuickItem *item(const QString &name) const;
    /// Whether a text on the screen says that, now or within a few seconds.
    [[nodiscard]] bool reads(const QString &text) const;
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition) const;

    FakeClock &clock() { return *m_clock; }
    TabletScreens &screens() { return m_tablet->screens(); }
    QQuickWindow &window() { return *m_tablet->window(); }
    RegisterScreen &reg() { return *screens().work()->registerScreen(); }
    SyncScheduler &sync() { return *m_tablet->sync(); }
    SyncLease &lease() { return m_tablet->lease(); }
    QString stateOf(const QString &person);
    /// The names of everything on the screen that a finger could do something with.
    QStringList touchable() const;
    /// What has the keyboard: its name, or that of what it is within.
    QString focusedName() const;
    QString codeOf(int number) const;
    [[nodiscard]] bool canBeTouched(const QString &name) const;

private:
    void start();

    QTemporaryDir m_folder;
    EnrolledFolder m_enrolled;
    TabletDevices m_devices;
    QUrl m_service; // empty: there is no network
    FakeClock *m_clock = nullptr; // the tablet's
    std::unique_ptr<Composition> m_tablet;
};

} // namespace alongside
