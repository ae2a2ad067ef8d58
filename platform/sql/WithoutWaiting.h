// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "platform/sql/WithoutCount.h"

namespace alongside {

/// A connection to a store that is far away: inside a transaction it can send a statement and go on before there is an
/// answer. It waits for all of them before anything that has to be answered.
class SendingConnection {
public:
    SendingConnection() = default;
    virtual ~SendingConnection() = default;
    SendingConnection(const SendingConnection &) = delete;
    SendingConnection &operator=(const SendingConnection &) = delete;

    bool mayGoOn() const { return m_mayGoOn; }

private:
    friend class GoingOn;
    bool m_mayGoOn = false;
};

/// While it lives, statements of a SendingConnection are sent and not waited for. Other stores answer as ever.
class GoingOn {
public:
    explicit GoingOn(Database &database) : m_connection{dynamic_cast<SendingConnection *>(&database.driver())}
    {
        if (m_connection) m_connection->m_mayGoOn = true;
    }
    ~GoingOn()
    {
        if (m_connection) m_connection->m_mayGoOn = false;
    }
    GoingOn(const GoingOn &) = delete;
    GoingOn &operator=(const GoingOn &) = delete;

private:
    SendingConnection *m_connection;
};

/// Runs a statement that reads nothing, and whose number of rows tells nothing. Inside a transaction its failure may
/// come out later: as that of a statement that waits, of a savepoint's end, at the latest of the commit. Either way it
/// breaks the transaction (or is taken back with its savepoint).
template <typename... Arguments>
Result<void> runWithoutWaiting(Database &database, const QString &sql, const Arguments &...arguments)
{
    const GoingOn goingOn{database};
    return withoutCount(database.run(sql, arguments...));
}

} // namespace alongside
