// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Act.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/Findings.h"
#include "tests/sync/convergence/Scenario.h"
#include "tests/sync/convergence/ServicePlace.h"
#include "tests/sync/convergence/Supervisor.h"
#include "tests/sync/convergence/TabletPlace.h"

#include <QMap>

#include <memory>
#include <vector>

namespace alongside {

/// Tablets around a service, living one scenario: the real engine, the real service, real SQLCipher on disks in memory,
/// a virtual clock and network. Everything that happens follows from the scenario's seed, in one thread.
class World {
public:
    explicit World(const Scenario &scenario);
    ~World();

    /// Every step of the scenario.
    void live();
    /// The faults end, everybody syncs until nothing waits.
    void settle();
    /// Every tablet that is not lost is a coach's again, with the newest app, so that what was held can be applied, and
    /// asks for all of history; settles once more.
    void settleAsCoaches();
    /// An attempt did not end: it was given up, and so was the life.
    bool isEndless() const { return m_isEndless; }

    /// One thing of a life by itself, for sweeps.
    void act(int index);
    void sync(int index);
    /// A tablet that cannot read its file was hurt: it is started again, as a person would.
    void reviveIfHurt(int index);
    /// Its coach asks for a code and enrols it anew, on the same file.
    void enrolAgain(int index);
    /// A copy of a tablet with everything on it goes on beside it; the copy's index.
    int clone(int index);
    void giveRole(int index, const QString &role);

    /// One line for each thing that happened; equal for equal seeds.
    const QStringList &trace() const { return m_trace; }
    Findings &findings() { return m_findings; }
    /// How often each thing went wrong, the network's faults included.
    QMap<QString, int> suffered() const;
    const QList<Act> &acts() const { return m_acts; }
    const Scenario &scenario() const { return m_scenario; }
    const WorldKinds &kinds() const { return m_kinds; }
    Chance &chance() { return m_chance; }
    void note(const QString &line) { m_trace.append(line); }

    int tablets() const { return int(m_tablets.size()); }
    TabletPlace &place(int index) { return m_tablets[size_t(index)]; }
    TestTablet &tablet(int index) { return *place(index).tablet; }
    /// Declared lost: nothing is expected of it any more.
    bool isLost(int index) { return place(index).custody == TabletPlace::Custody::Lost; }
    /// Kinds that the tablet may hold.
    QStringList scopeOf(int index);
    FaultyVfs &disk(int index) { return *place(index).disk; }
    /// Everything that its disk holds of the tablet's file, in the clear.
    QByteArray pagesOf(int index);
    ServicePlace &service() { return m_service; }
    TestServer &server() { return m_service.server(); }
    /// Every request that a tablet sent to the API, as it was sent.
    const QList<HttpRequest> &traffic() const { return m_traffic; }
    /// Long enough for a tablet's outbox to forget what was received.
    bool hasAMonthPassed() const { return m_hasAMonthPassed; }
    /// A disk has lost or changed bytes of the picture, the service's or a tablet's.
    bool hasLostBytesOf(const QString &picture) const
    {
        return m_bytesLost.contains(picture) || m_service.hasLostBytesOf(picture);
    }

private:
    friend class Misfortunes;
    void addPeople();
    int addTablet(const TestServer::Tablet &enrolled, TabletPlace::Start start);
    std::unique_ptr<FaultyTransport> networkOf(int index);
    std::unique_ptr<TestTablet> tabletOf(const TabletPlace &place, const EnrolReply &identity, int index);
    void begin(int index);
    HttpReply answer(int index, const HttpRequest &request);
    void meanwhile(int index);
    void step();
    void decideAboutHeld();
    bool hasPictures() const { return m_scenario.pictures == Scenario::Pictures::Taken; }
    QList<Operation> wishOf(int index, int number);
    enum class Round { Earlier, Last };
    void settleOnce(Round round);
    void checkEnd(int index, const SyncOutcome &outcome);
    void checkSaved(int index);
    void checkOwnWrites(int index);
    QList<Mutation> unreceived(int index);
    void settlePictures(int index, Round round);

    Scenario m_scenario;
    const WorldKinds &m_kinds;
    Chance m_chance;
    Findings m_findings;
    ServicePlace m_service;
    std::unique_ptr<Supervisor> m_supervisor;
    std::vector<TabletPlace> m_tablets;
    QList<Act> m_acts;
    QList<HttpRequest> m_traffic;
    enum class Phase { Beginning, Living, Settling } m_phase = Phase::Beginning;
    enum class Answer { Alone, WithinAnother } m_answer = Answer::Alone;
    int m_disturbances = 0; ///< of the attempt that is under way
    int m_answersToScopeChange = 0; ///< 0: none is on its way
    int m_actNumber = 0;
    bool m_hasAMonthPassed = false;
    QSet<QString> m_bytesLost; ///< on tablets: ids of pictures
    bool m_isEndless = false;
    QMap<QString, int> m_suffered;
    QStringList m_trace;
};

} // namespace alongside
