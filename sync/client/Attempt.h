// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/SyncOutcome.h"
#include "sync/client/SyncStatus.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// What one attempt has found out so far: its errands share it, and it is forgotten with them.
class Attempt {
public:
    Attempt(const RecordSchema &schema, const Clock &clock) : m_schema{schema}, m_clock{clock} { }

    /// Whether what the session said is still so.
    enum class Session { Known, Stale } session = Session::Known;
    /// Where the cursor stands, as far as this attempt knows.
    enum class Pulled { NotKnown, Behind, AtEnd } pulled = Pulled::NotKnown;
    enum class Service { UpToDate, TooOld } service = Service::UpToDate;
    QByteArray etag; ///< of the state that is being fetched
    int requests = 0;
    int idleExchanges = 0; ///< in a row, with nothing downloaded between them
    int sent = 0; ///< mutations acknowledged
    int fetched = 0; ///< records received
    SyncProgress progress;
    std::optional<std::chrono::seconds> clockAhead; ///< of the service's, by the last reply that had a date

    /// A service that does not take this schema may still be read, and one that cannot be read may still be given to.
    bool mayPush(const Checkpoint &checkpoint) const;
    /// A draining tablet only sends.
    bool mayPull(const Checkpoint &checkpoint) const;
    bool isAppTooOld(const Checkpoint &checkpoint) const;

    Instant now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(); }
    /// A wrong clock must not make this tablet forget too early: only the service's counts.
    std::optional<Instant> atService() const;

    struct Ending {
        SyncReason reason = SyncReason::Done;
        QString detail;
    };
    /// It ends before it asks for anything more; the first reason stays.
    void endWith(SyncReason reason, const QString &detail);
    const std::optional<Ending> &ending() const { return m_ending; }
    /// The service refuses a call. Forbidden: what this tablet may have is not what it asked for; the session says, and
    /// once is enough. Anything else ends the attempt.
    void takeRefusal(const QString &error);

private:
    const RecordSchema &m_schema;
    const Clock &m_clock;
    enum class ScopeAsked { No, BecauseForbidden } m_scopeAsked = ScopeAsked::No;
    std::optional<Ending> m_ending;
};

} // namespace alongside
