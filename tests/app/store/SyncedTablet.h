// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "sync/client/SyncOutcome.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestServer.h"

namespace alongside {

/// A tablet without a screen: the app's own tables and stores, the real sync, the real service. One thread.
class SyncedTablet {
public:
    SyncedTablet(TestServer &server, const QStringList &roles);

    Database &database() { return *m_database; }
    const TemporaryStore &file() const { return m_file; }
    CoachId coach() const { return {m_identity.coach}; }
    QString device() const { return m_identity.device; }
    Act act();
    /// One attempt, to its end; it must end well.
    void sync();
    /// The bytes of attachments, after the records: one attempt, which must end well.
    void transfer();
    /// The same, and the network goes after so many requests.
    void transferCutAfter(int requests);
    int rowsOf(const QString &type);
    /// What the last attempt has cost on the wire, headers apart.
    struct Traffic {
        int roundTrips = 0;
        qint64 bytes = 0; ///< of bodies, both ways, as they travel
    };
    Traffic traffic() const { return m_traffic; }
    /// Every body that it has ever sent for its records, unpacked, one after another.
    const QByteArray &sent() const { return m_sent; }

private:
    HttpReply carry(const HttpRequest &request);

    TestServer &m_server;
    TestServer::Tablet m_identity;
    TemporaryStore m_file;
    FakeIds m_ids;
    Traffic m_traffic;
    QByteArray m_sent;
    std::unique_ptr<Database> m_database;
};

} // namespace alongside
