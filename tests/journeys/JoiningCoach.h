// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/SyncOutcome.h"
#include "tests/journeys/Journey.h"

namespace alongside {

/// A coach with a new tablet in front of a service, by touch alone.
class JoiningCoach : public Journey {
public:
    explicit JoiningCoach(const QUrl &service, TabletDevices devices = {}) : Journey{std::move(devices), service} { }

    [[nodiscard]] bool joins(const QString &code);
    [[nodiscard]] bool joinsAgain(const QString &code);
    /// The same two with a square in place of typing; show: what the camera sees.
    using Show = std::function<void(const QByteArray &jpeg)>;
    [[nodiscard]] bool joinsBySquare(const QByteArray &link, const Show &show);
    [[nodiscard]] bool joinsAgainBySquare(const QByteArray &link, const Show &show);
    /// An attempt that began after this was asked for ends like that: one that is running does not count.
    [[nodiscard]] bool syncsWith(SyncReason reason);
    [[nodiscard]] bool everythingIsReceived();
    /// Marks the n-th row of the register.
    [[nodiscard]] bool marks(int row);

private:
    bool scans(const QByteArray &link, const Show &show);
    bool choosesPin();
};

} // namespace alongside
