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
        Revoked, ///< its token is worth nothing and its keys are destroyed
    };
    QString id;
    QString account;
    QString name;
    State state = State::Active;
    QStringList coaches = {}; ///< ids of those who can sign in on it; their roles make its scope
    std::optional<Instant> lastSeen = {};
    qint64 ackedSeq = 0;

    bool operator==(const Device &) const = default;
};

QString nameOf(Device::State state); ///< "active", "draining", "revoked"

} // namespace alongside
