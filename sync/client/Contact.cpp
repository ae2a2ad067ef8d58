// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Contact.h"

namespace alongside {

namespace {

constexpr std::chrono::hours notedEvery{1};

} // namespace

Result<void> Contact::note(Instant now)
{
    const auto before = last();
    if (!before) return before.error();
    if (*before && std::chrono::abs(now - **before) < notedEvery) return {}; // an idle check is not worth a write
    const auto written = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO sync_checkpoint (name, value) VALUES ('contactAt', ?)"), toText(now));
    return written ? Result<void>{} : written.error();
}

Result<bool> Contact::isTooLongAgo(Instant now)
{
    const auto contact = last();
    if (!contact) return contact.error();
    if (!*contact) return false;
    return now - **contact > longest || **contact - now > forgivenBack;
}

Result<std::optional<Instant>> Contact::last()
{
    const auto kept = m_database.first(QStringLiteral("SELECT value FROM sync_checkpoint WHERE name = 'contactAt'"),
        [](const Row &row) { return instantFromText(row.text(0)); });
    if (!kept) return kept.error();
    return kept->value_or(std::nullopt);
}

} // namespace alongside
