// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestServer.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/Scenario.h"
#include "tests/sync/convergence/WorldKinds.h"

namespace alongside {

/// The real service, seen through the bug that is planted where the bug is the service's.
class PlantedService {
public:
    PlantedService(TestServer &server, const Scenario &scenario);

    HttpReply answer(const HttpRequest &request);

private:
    struct Exchange;
    HttpReply answerInFull(const HttpRequest &request);
    void forgetReceipts(const PushRequest &push);
    void missFirst(Exchange &exchange);
    void missOther(Exchange &exchange);
    void eraseUnknown(const PushRequest &push);
    void skipToEndOfMutation(ChangesPage &page);
    void change(QList<Invocation> &responses, const Exchange &exchange);
    void changePage(Invocation &response, const Exchange &exchange, const std::optional<PushReply> &pushed);
    void hideWhatIsNoted(Invocation &response);
    void run(const QString &sql);

    TestServer &m_server;
    const WorldKinds &m_kinds;
    PlantedBug m_bug;
    Chance m_chance;
};

/// The table of kinds that the service of a world goes by.
const RecordSchema &kindsOfService(const Scenario &scenario);

} // namespace alongside
