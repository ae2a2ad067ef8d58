// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/protocol/Messages.h"

#include <QDate>

namespace alongside::bench {

/// One of many tablets, as far as the service can tell: it has an identity, a network of its own and a place in the
/// account's changes, and keeps no records. A failure ends the program.
class CrowdTablet {
public:
    CrowdTablet(const QUrl &service, IdSource &ids, const Clock &clock);

    using Done = std::function<void()>;
    void enrol(const QString &code, const Done &done);
    /// Listens for changes, as a tablet with Today open does; heard is called at the first event.
    void listen(const Done &heard);
    /// So many marks in one push, and the changes after it, in one round trip.
    void pushAndPull(int marks, QDate day, const Done &done);
    /// Changes until there are no more.
    void catchUp(const Done &done);

    qint64 recordsPulled() const { return m_pulled; }

private:
    HttpRequest request(const QByteArray &body) const;
    Mutation nextMark(QDate day);
    void take(const HttpReply &reply);

    QtHttpTransport m_network;
    IdSource &m_ids;
    const Clock &m_clock;
    EnrolReply m_identity;
    StateToken m_since;
    bool m_hasMore = true;
    qint64 m_seq = 0;
    qint64 m_pulled = 0;
    std::unique_ptr<HttpStream> m_stream;
};

} // namespace alongside::bench
