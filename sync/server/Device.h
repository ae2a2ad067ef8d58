// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// One enrolled tablet, or the service itself as a writer.
struct Device {
    enum class State {
        Active,
        Draining, ///< sends what it has, receives nothing
        Revoked, ///< shut out, its keys here destroyed; what waits on it is sent when it joins again
        Lost, ///< shut out like that, and told to forget everything as soon as it is heard of
    };
    QString id;
    QString account;
    QString name;
    State state = State::Active;
    QStringList coaches = {}; ///< ids of those who can sign in on it; their roles make its scope
    std::optional<Instant> lastSeen = {};
    qint64 ackedSeq = 0;

    /// Its token is only good for being told so.
    bool isShutOut() const { return state == State::Revoked || state == State::Lost; }

    bool operator==(const Device &) const = default;
};

QString nameOf(Device::State state); ///< "active", "draining", "revoked", "lost"

} // namespace alongside
