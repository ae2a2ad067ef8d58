// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"
#include "sync/server/Coaches.h"

namespace alongside {

/// Somebody who has signed in with a browser.
struct BrowserSession {
    QString account;
    QString coach;
    QString name; ///< as they call themselves
    QSet<QString> roles; ///< as they are now, which is as they were when it began
    Instant begun;
    Instant seen;
};

/// Who has signed in with a browser, and until when: 256 bits of chance that the browser keeps, of which a hash is
/// kept here. A session ends by itself when nobody used it for a while, when it is old, when its holder's roles change
/// or their work here ends, and when the service is put back from a copy. One thread.
class BrowserSessions {
public:
    BrowserSessions(Database &database, ChangeLog &log, Coaches &coaches, const ServerConfig &config,
        const Clock &clock, IdSource &ids);

    /// The secret for the browser. Rejected: no such coach, or none of their roles may. In the transaction of what lets
    /// them in.
    Result<QByteArray> begin(const QString &account, const QString &coach);
    /// Nothing when there is none, or it has ended.
    Result<std::optional<BrowserSession>> find(const QByteArray &secret);
    Result<void> end(const QByteArray &secret);

private:
    bool isOver(const BrowserSession &session) const;
    Result<bool> holds(BrowserSession &session, const QString &roles, qint64 epoch);
    Result<void> noteSeen(const QByteArray &secret, const BrowserSession &session);

    Database &m_database;
    ChangeLog &m_log;
    Coaches &m_coaches;
    const ServerConfig &m_config;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace alongside
