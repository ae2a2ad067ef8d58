// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestServer.h"

#include <QMultiHash>
#include <QSet>

namespace alongside {

/// What a service has of the coaches' acts, by content (Act.h), and what it has lost by being put back.
class Archive {
public:
    explicit Archive(TestServer &server) : m_server{server} { }

    struct Entry {
        QString opId;
        MutationResult::State state;
    };
    /// Every mutation of a tablet that it has now; what was forwarded, as it came.
    QMultiHash<QByteArray, Entry> entries();

    void noteBeforeRollback();
    void noteAfterRollback();
    /// It was received, and a restore or failover took it away; it may have come again since.
    bool wasTakenAway(const QByteArray &content) const { return m_takenAway.contains(content); }

private:
    TestServer &m_server;
    QSet<QByteArray> m_before;
    QSet<QByteArray> m_takenAway;
};

} // namespace alongside
