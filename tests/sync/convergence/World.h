// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"
#include "tests/support/TestTablet.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/PlantedService.h"
#include "tests/sync/convergence/ReplyWatch.h"
#include "tests/sync/convergence/Scenario.h"

#include <QMap>

#include <memory>
#include <vector>

namespace alongside {

/// What a coach did, and the tablet called saved.
struct Act {
    int tablet = 0;
    Mutation mutation;
};

/// Tablets around a service, living one scenario: the real engine, the real service, real SQLCipher on disks in memory,
/// a virtual clock and network. Everything that happens follows from the scenario's seed, in one thread.
class World {
public:
    explicit World(const Scenario &scenario);
    ~World();

    /// Every step of the scenario.
    void live();
    /// The faults end, everybody syncs until nothing waits. Breaches: what did not drain.
    QStringList settle();
    /// Everybody is a coach again, so that what was held can be applied; settles once more.
    QStringList settleAsCoaches();

    /// One thing of a life by itself, for sweeps.
    void act(int index);
    void sync(int index);
    /// A tablet that cannot read its file was hurt: it is started again, as a person would.
    void reviveIfHurt(int index);

    /// One line for each thing that happened; equal for equal seeds.
    const QStringList &trace() const { return m_trace; }
    /// Found while living: a device that does not read its own writes, and the like.
    QStringList breaches() const { return m_breaches + m_watch->breaches(); }
    const ReplyWatch &watch() const { return *m_watch; }
    /// How often each thing went wrong, the network's faults included.
    QMap<QString, int> suffered() const;
    const QList<Act> &acts() const { return m_acts; }
    const Scenario &scenario() const { return m_scenario; }

    int tablets() const { return int(m_tablets.size()); }
    TestTablet &tablet(int index) { return *m_tablets[size_t(index)].tablet; }
    /// Kinds that the tablet may hold.
    QStringList scopeOf(int index) const;
    FaultyVfs &disk(int index) { return *m_tablets[size_t(index)].disk; }
    /// Everything that its disk holds of the tablet's file, in the clear.
    QByteArray pagesOf(int index);
    TestServer &server() { return *m_server; }
    /// Every request that a tablet sent to the API, as it was sent.
    const QList<HttpRequest> &traffic() const { return m_traffic; }

private:
    struct Place {
        std::unique_ptr<FaultyVfs> disk;
        std::unique_ptr<FaultyTransport> network;
        std::unique_ptr<TestTablet> tablet;
        QString role = QStringLiteral("coach");
    };

    void addTablet(int index);
    void setCalendar(int index);
    HttpReply answer(int index, const HttpRequest &request);
    void step();
    void suffer(Fault fault, int index);
    void giveRole(int index, const QString &role);
    void harmServer(Fault fault);
    void harmTablet(Fault fault, int index);
    void checkOwnWrites(int index);
    /// Received of a kind that the tablet may no longer hold: it has forgotten it, the service has not.
    bool isAtService(const QString &opId);
    void note(const QString &line) { m_trace.append(line); }

    Scenario m_scenario;
    Chance m_chance;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlantedService> m_service;
    std::unique_ptr<ReplyWatch> m_watch;
    std::vector<Place> m_tablets;
    QStringList m_backups;
    QList<Act> m_acts;
    QList<HttpRequest> m_traffic;
    enum class Phase { Beginning, Living, Settling } m_phase = Phase::Beginning;
    int m_actNumber = 0;
    QMap<QString, int> m_suffered;
    QStringList m_trace;
    QStringList m_breaches;
};

} // namespace alongside
