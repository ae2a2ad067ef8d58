// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WrongCodes.h"

namespace alongside {

WrongCodes::WrongCodes(Database &database, const Clock &clock, IdSource &ids, int allowed, std::chrono::minutes window)
    : m_database{database}, m_clock{clock}, m_ids{ids}, m_allowed{allowed}, m_window{window}
{
}

// What is over goes then, so that there are never many. Inside of a transaction that is taken back it is not counted:
// the code was a right one, which another process took a moment before.
Result<void> WrongCodes::note(const Asker &asker)
{
    const Result<qint64> over =
        m_database.run(QStringLiteral("DELETE FROM wrongCode WHERE account = ? AND asker = ? AND at <= ?"),
            asker.account, asker.name, toText(m_clock.now() - m_window));
    if (!over) return over.error();
    const Result<qint64> noted =
        m_database.run(QStringLiteral("INSERT INTO wrongCode (account, asker, id, at) VALUES (?, ?, ?, ?)"),
            asker.account, asker.name, m_ids.newId(), toText(m_clock.now()));
    return noted ? Result<void>{} : noted.error();
}

// By the clock on the wall, which processes share. What lies in the future, because the clock was put back, counts as
// now at the most: a pause is never longer than the window.
Result<std::chrono::seconds> WrongCodes::pauseFor(const Asker &asker)
{
    const Instant now = m_clock.now();
    const auto latest = m_database.collect(
        QStringLiteral("SELECT at FROM wrongCode WHERE account = ? AND asker = ? AND at > ? ORDER BY at DESC LIMIT ?"),
        [](const Row &row) { return instantFromText(row.text(0)); }, asker.account, asker.name, toText(now - m_window),
        m_allowed);
    if (!latest) return latest.error();
    if (latest->size() < m_allowed) return std::chrono::seconds{0};
    const Instant oldest = std::min(latest->last().value_or(now), now);
    return std::chrono::ceil<std::chrono::seconds>(oldest + m_window - now);
}

} // namespace alongside
