// SPDX-License-Identifier: Apache-2.0
// How a tablet is closed again, and how it forgets.
#include "app/screens/lock/TabletDoor.h"
#include "app/store/UnsentWork.h"
#include "platform/base/Log.h"
#include "platform/base/WhenDone.h"

namespace alongside {

namespace {

/// The number of what would be lost.
QFuture<Result<int>> countUnsent(TabletFile &file)
{
    return file.writer().run(
        DatabaseThread::Urgency::Background, [](Database &database) { return UnsentWork{database}.count(); });
}

} // namespace

void TabletDoor::close()
{
    beginAttempt();
    if (!m_file) return; // it is as it should be
    Q_EMIT closing();
    closeFile();
}

void TabletDoor::closeFile()
{
    m_file.reset();
    m_fileKey.fill('\0');
    m_fileKey.clear();
    Q_EMIT closed();
}

void TabletDoor::forgetUnlessSomethingWaits()
{
    if (!m_file) return; // nobody knows what waits in a closed file
    whenDone(countUnsent(*m_file), this, [this](const Result<int> &unsent) {
        if (!m_file || !unsent || *unsent > 0) return; // it joins again, and hands it over
        Q_EMIT closing(); // what was being typed goes to the disk, and nobody types any more
        const auto left = countUnsent(*m_file).result();
        closeFile();
        if (left && *left == 0) wipe(TabletWipe::Why::ShutOut);
    });
}

void TabletDoor::wipe(TabletWipe::Why why)
{
    close();
    const Result<void> wiped = m_wipe.run(why);
    if (!wiped) qCWarning(appLog) << "not everything could be removed:" << wiped.error().detail;
    makeKeys();
    Q_EMIT closed();
}

} // namespace alongside
