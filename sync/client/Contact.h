// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

namespace alongside {

/// When this tablet was last answered by its service, by its own clock, kept in the file. Too long ago, it shows less
/// and records on; nothing is ever wiped for it.
class Contact {
public:
    explicit Contact(Database &database) : m_database{database} { }

    /// Without contact for so long, or with a clock from before it: whoever keeps a tablet from its service can set it.
    static constexpr std::chrono::hours longest{14 * 24};
    /// A clock that was a little fast at the time says nothing.
    static constexpr std::chrono::hours forgivenBack{24};

    /// In a transaction of its own, and not for every time: a quiet tablet asks every few minutes.
    Result<void> note(Instant now);
    /// No: never had any, either; then there is nothing to show.
    Result<bool> isTooLongAgo(Instant now);

private:
    Result<std::optional<Instant>> last();

    Database &m_database;
};

} // namespace alongside
