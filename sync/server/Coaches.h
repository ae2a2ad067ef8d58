// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChangeLog.h"
#include "sync/server/Device.h"
#include "sync/server/ServerConfig.h"

#include <QSet>

namespace alongside {

/// The people who write, and what they may at this moment: read from their own records, which travel like any other.
/// One thread.
class Coaches {
public:
    Coaches(ChangeLog &log, const ServerConfig &config, const Clock &clock);

    /// Nothing for one who is unknown, removed, or past their last day.
    Result<std::optional<Record>> find(const QString &account, const QString &coach);
    /// As they call themselves.
    QString nameOf(const Record &coach) const;
    /// Empty for one who is not to be found.
    Result<QSet<QString>> rolesOf(const QString &account, const QString &coach);
    /// The roles of every coach on the device together.
    Result<QSet<QString>> rolesOn(const Device &device);

private:
    bool hasLeft(const Record &coach) const;

    ChangeLog &m_log;
    const ServerConfig &m_config;
    const Clock &m_clock;
};

} // namespace alongside
