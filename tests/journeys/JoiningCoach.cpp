// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JoiningCoach.h"

#include "tests/support/SquarePicture.h"

#include <QSignalSpy>

namespace alongside {

bool JoiningCoach::joins(const QString &code)
{
    return type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol")) && choosesPin();
}

bool JoiningCoach::joinsBySquare(const QByteArray &link, const Show &show)
{
    return scans(link, show) && tap(QStringLiteral("enrol")) && choosesPin();
}

bool JoiningCoach::choosesPin()
{
    return reads(QStringLiteral("choose a PIN")) && enterPin(EnrolledFolder::hicksPin)
        && reads(QStringLiteral("The same six digits")) && enterPin(EnrolledFolder::hicksPin)
        && waitFor([this] { return !screens().session()->isLocked(); });
}

bool JoiningCoach::joinsAgain(const QString &code)
{
    return tap(QStringLiteral("joinAgain")) && tap(QStringLiteral("coach0")) && enterPin(EnrolledFolder::hicksPin)
        && type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol"))
        && waitFor([this] { return !screens().session()->isLocked(); });
}

bool JoiningCoach::joinsAgainBySquare(const QByteArray &link, const Show &show)
{
    return tap(QStringLiteral("joinAgain")) && tap(QStringLiteral("coach0")) && enterPin(EnrolledFolder::hicksPin)
        && scans(link, show) && tap(QStringLiteral("enrol"))
        && waitFor([this] { return !screens().session()->isLocked(); });
}

/// The picture goes, and what joins has the keyboard: nothing has been sent.
bool JoiningCoach::scans(const QByteArray &link, const Show &show)
{
    if (!tap(QStringLiteral("scanSquare")) || !reads(QStringLiteral("Hold it inside the frame"))) return false;
    show(jpegOfSquare(link));
    return reads(QStringLiteral("Nothing is sent until you touch"))
        && waitFor([this] { return focusedName() == QStringLiteral("enrol"); })
        && screens().lockScreen()->step() == LockScreen::Step::Enrol;
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
