// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JoiningCoach.h"

#include <QSignalSpy>

namespace alongside {

bool JoiningCoach::joins(const QString &code)
{
    return type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol"))
        && reads(QStringLiteral("choose a PIN")) && enterPin(EnrolledFolder::hicksPin)
        && reads(QStringLiteral("The same six digits")) && enterPin(EnrolledFolder::hicksPin)
        && waitFor([this] { return !screens().session()->isLocked(); });
}

bool JoiningCoach::joinsAgain(const QString &code)
{
    return tap(QStringLiteral("joinAgain")) && tap(QStringLiteral("coach0")) && enterPin(EnrolledFolder::hicksPin)
        && type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol"))
        && waitFor([this] { return !screens().session()->isLocked(); });
}

bool JoiningCoach::syncsWith(SyncReason reason)
{
    QSignalSpy ended{&sync(), &SyncScheduler::attemptEnded};
    for (int attempt = 1; attempt <= 2; ++attempt) {
        sync().syncNow();
        if (!waitFor([&] { return ended.size() >= attempt; })) return false;
    }
    return sync().status().last->reason == reason;
}

bool JoiningCoach::everythingIsReceived() { return syncsWith(SyncReason::Done) && sync().status().ledger.waiting == 0; }

bool JoiningCoach::marks(int row)
{
    const int before = reg().here();
    return tap(QStringLiteral("mark%1").arg(row)) && waitFor([&] { return reg().here() == before + 1; });
}

} // namespace alongside
