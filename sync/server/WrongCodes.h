// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QHash>
#include <QList>
#include <QString>

namespace alongside {

/// Counts wrong one-time codes per asker, so that guessing stays hopeless.
class WrongCodes {
public:
    WrongCodes(const Clock &clock, int allowed, std::chrono::minutes window);

    void note(const QString &asker);
    /// How long the asker has to wait before the next code is looked at; zero: not at all.
    std::chrono::seconds pauseFor(const QString &asker);

private:
    const Clock &m_clock;
    int m_allowed;
    std::chrono::minutes m_window;
    QHash<QString, QList<std::chrono::milliseconds>> m_attempts; // monotonic times within the window
};

} // namespace alongside
