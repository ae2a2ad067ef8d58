// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"

#include <QString>

namespace alongside {

/// Counts wrong one-time codes per asker, so that guessing stays hopeless: in the database, for all processes of a
/// service together and across their restarts.
class WrongCodes {
public:
    /// Who types a code: a tablet of an account, or, without one, all who are no tablet yet.
    struct Asker {
        QString account;
        QString name;
    };
    WrongCodes(Database &database, const Clock &clock, IdSource &ids, int allowed, std::chrono::minutes window);

    Result<void> note(const Asker &asker);
    /// How long the asker has to wait before the next code is looked at; zero: not at all.
    Result<std::chrono::seconds> pauseFor(const Asker &asker);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
    int m_allowed;
    std::chrono::minutes m_window;
};

} // namespace alongside
