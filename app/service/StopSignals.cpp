// SPDX-License-Identifier: Apache-2.0
#include "app/service/StopSignals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace alongside {

namespace {

int ends[2] = {-1, -1}; // a signal handler may only write, so it writes here

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(ends[0], &byte, 1);
}

int openEnds()
{
    const int opened = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
    Q_ASSERT(opened == 0);
    return ends[1];
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject{parent}, m_notifier{openEnds(), QSocketNotifier::Read}
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StopSignals::asked);
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.setEnabled(false);
    close(ends[0]);
    close(ends[1]);
}

} // namespace alongside
