// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WrongCodes.h"

namespace alongside {

WrongCodes::WrongCodes(const Clock &clock, int allowed, std::chrono::minutes window)
    : m_clock{clock}, m_allowed{allowed}, m_window{window}
{
}

void WrongCodes::note(const QString &asker) { m_attempts[asker].append(m_clock.monotonic()); }

std::chrono::seconds WrongCodes::pauseFor(const QString &asker)
{
    QList<std::chrono::milliseconds> &attempts = m_attempts[asker];
    const auto now = m_clock.monotonic();
    while (!attempts.isEmpty() && attempts.first() + m_window <= now)
        attempts.removeFirst();
    if (attempts.size() < m_allowed) return std::chrono::seconds{0};
    return std::chrono::ceil<std::chrono::seconds>(attempts[attempts.size() - m_allowed] + m_window - now);
}

} // namespace alongside
