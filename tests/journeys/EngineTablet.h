// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/QtHttpTransport.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestTablet.h"

namespace alongside {

/// Another tablet of the same service, without a screen, over the same network: what a colleague does meanwhile.
class EngineTablet {
public:
    /// Joins with a code; schema: what its version of the app knows. What goes wrong ends the program.
    EngineTablet(const QUrl &service, const QString &enrolCode, const RecordSchema &schema);

    TestTablet *operator->() { return m_tablet.get(); }

private:
    HttpReply carry(const HttpRequest &request);
    EnrolReply join(const QString &enrolCode, const RecordSchema &schema);

    QtHttpTransport m_http;
    FaultyTransport m_network;
    TemporaryStore m_store;
    std::unique_ptr<TestTablet> m_tablet;
};

} // namespace alongside
