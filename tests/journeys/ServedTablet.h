// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/LockScreen.h"
#include "app/service/Demonstration.h"
#include "tests/support/TestServer.h"

namespace alongside {

/// The demonstration's service and a tablet of M. Hicks, both real: door, key file, vault, encrypted file, log and
/// sync, without a window. It is Friday 20 November 2026, 09:00. What cannot go on fails the program.
class ServedTablet {
public:
    static inline const QString hicksPin = QStringLiteral("246810");

    ServedTablet();

    /// Joins the service with a one-time code; M. Hicks is signed in.
    void enrol();
    /// One attempt to sync, and how it ended.
    SyncReason attempt();
    /// One attempt to sync, to its good end.
    void fetch();
    /// Marks the first so many people of the demonstration, each alone and each with a reason of its own.
    void markOffline(int people);

    /// The service takes nothing from this tablet any more.
    void revoke();
    /// After a restart of the app: PIN, then a new code of the service.
    void joinAgain();

    /// The vault is gone, and with it the device's secret and the token; the app has been restarted.
    void loseKeychain();
    bool comesInWith(const QString &pin);
    /// "I forgot my PIN", with the code that the service reads out, and a new PIN.
    void recoverWithCodeFromTheService(const QString &newPin);

    /// Marks that have not been sent.
    int waiting();
    int marksOfTheService();
    /// Of those, how many came from markOffline, each counted once.
    int markedByHand();
    /// Of everybody the service knows: people and staff.
    QStringList names() const;

    QString folder() const { return m_folder.path(); }
    AppPaths paths() const { return AppPaths{m_folder.path()}; }

private:
    void start();
    void write(const QList<Operation> &operations);
    void enter(const QString &pin);
    void waitForAnswer();
    CoachId coach() const;
    QString device();

    const Demonstration m_demonstration;
    TestServer m_server;
    QTemporaryDir m_folder;
    FakeIds m_ids{7};
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<QSettings> m_kept;
    std::unique_ptr<TabletSession> m_session;
    std::unique_ptr<TabletDoor> m_door;
    std::unique_ptr<LockScreen> m_lock;
};

} // namespace alongside
