// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Held.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/ServicePlace.h"

namespace alongside {

/// Somebody who looks at what is held now and then, and decides about it over the wire: tries it again, with another
/// value now and then, or sets it aside. Twice at times, as a request does that is sent again.
class Supervisor {
public:
    Supervisor(ServicePlace &service, Chance &chance);

    /// One line about it; empty: there was nothing, or it did not come through.
    QString decide();

private:
    std::optional<Invocation> ask(const char *method, const QJsonObject &arguments);
    std::optional<HeldDecision> nextDecision();
    Mend mendOf(const HeldBundle &bundle);
    std::optional<HeldOutcome> tell(const HeldDecision &decision);

    ServicePlace &m_service;
    Chance &m_chance;
    TestServer::Tablet m_tablet;
    int m_decisions = 0;
};

} // namespace alongside
