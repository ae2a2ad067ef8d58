// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Aside.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/Device.h"

namespace alongside {

/// Why supervisors have set aside what a device sent, or what somebody wrote who signs in on it. Lives for one call.
class AsideReasons {
public:
    AsideReasons(ChangeLog &log, const Device &device) : m_log{log}, m_device{device} { }

    Result<AsideList> of(const QStringList &opIds);

private:
    Result<bool> mayHear(const QString &opId);

    ChangeLog &m_log;
    const Device &m_device;
};

} // namespace alongside
