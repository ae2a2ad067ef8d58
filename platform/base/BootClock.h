// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace alongside {

/// The clock that nobody can set: time since the machine was started, sleep included, and which start that was. What
/// lasts longer than the app (a visit) is measured with it.
class BootClock {
public:
    virtual ~BootClock() = default;

    /// Unlike Clock::monotonic, goes on while the machine sleeps.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
    /// The same until the machine is started anew; empty where the system does not say.
    virtual QString boot() const = 0;
};

class SystemBootClock final : public BootClock {
public:
    std::chrono::milliseconds sinceBoot() const override;
    QString boot() const override;
};

} // namespace alongside
