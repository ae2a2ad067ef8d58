// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What PostgreSQL tells every process of a service when any of them, or a command, has changed an account: a trigger
/// sends it with the commit that it is about, or not at all.
struct StateNotice {
    QString account;
    StateToken state;

    /// As it comes over the channel; nothing when it is none.
    static std::optional<StateNotice> fromText(const QString &text);

    /// The channel of a schema of the database (LISTEN).
    static QString channelOf(const QString &schema);
    /// A query whose rows are the notices of where every account is now: what somebody missed who did not listen.
    static QString everyAccount();
    /// Makes the triggers, of a change and of a new epoch, where one is missing. PostgreSQL only, after
    /// prepareServerDatabase().
    static Result<void> install(Database &database);

    bool operator==(const StateNotice &) const = default;
};

} // namespace alongside
