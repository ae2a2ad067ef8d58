// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/LockScreen.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"

#include <QTemporaryDir>

namespace alongside {

/// An enrolled tablet as it lies on the table. Nobody has come in.
class LockedTablet {
public:
    enum class Enrolled { Yes, No };
    explicit LockedTablet(Enrolled enrolled = Enrolled::Yes);

    /// A restart of the app: the door and the lock screen are made anew, on the same files.
    void restart();
    /// Nobody has the device's secret any more, as on a machine whose keychain was wiped.
    void loseKeychain();
    /// Types a PIN and waits for what comes of it.
    void enter(const QString &pin);
    void waitForAnswer();
    /// Until the answers to what was left have come, too.
    void hearLateAnswers();
    /// A folder lies where the key file belongs: it can be neither read nor written.
    void loseKeyFile();
    void findKeyFile();
    QString nameOfCode(int number) const { return KeyFile::codeAsText(m_enrolled.codes.at(number)); }
    /// To whatever the service answers.
    std::unique_ptr<HttpTransport> connect();
    AppPaths paths() const { return AppPaths{m_folder.path()}; }

    static inline const QString hicksPin = EnrolledFolder::hicksPin;
    static inline const QString lewisPin = EnrolledFolder::lewisPin;

    FakeClock clock;
    FakeIds ids;
    std::unique_ptr<KeyVault> vault;
    std::unique_ptr<QSettings> kept;
    std::unique_ptr<TabletSession> session;
    std::unique_ptr<TabletDoor> door;
    std::unique_ptr<LockScreen> lock;
    /// What the service answers to whatever is asked; Offline without one.
    std::function<Result<HttpReply>(const HttpRequest &)> service;
    /// Makes what the lock screen sees with; there is no camera without one.
    SquareScan::MakeCamera camera;

private:
    QTemporaryDir m_folder;
    EnrolledFolder m_enrolled;
};

} // namespace alongside
