// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/World.h"

#include "sync/protocol/Wire.h"
#include "tests/support/PlainPages.h"
#include "tests/support/TemporaryStore.h"
#include "tests/sync/convergence/CoachActs.h"
#include "tests/sync/convergence/OwnWrites.h"
#include "tests/sync/convergence/Sabotage.h"

namespace alongside {

namespace {

constexpr int attemptsToSettle = 20;
constexpr int roundsToSettle = 4;
constexpr int operationsInAnAct = 40; // about as many storage operations as one act or attempt has

const QString tabletFile = QStringLiteral("tablet.db");

QByteArray keyOfTablet(int index) { return keyOf(char('a' + index)); }

QByteArray diskName(const Scenario &scenario, const char *what, int index)
{
    return QByteArray{what} + '-' + QByteArray::number(scenario.seed) + '-' + QByteArray::number(index);
}

TestServer::Options optionsOf(const Scenario &scenario)
{
    TestServer::Options options;
    options.config.maxPageBytes = scenario.pageBytes;
    return options;
}

// Small pieces from the first push on.
Result<void> limitPushes(TestTablet &tablet, qint64 bytes)
{
    Checkpoint checkpoint = tablet.checkpoint();
    checkpoint.pushBytes = bytes;
    return checkpoint.save(tablet.database());
}

FaultyVfs::Fault storageFault(Fault fault)
{
    switch (fault) {
    case Fault::StorageError:
        return FaultyVfs::Fault::IoError;
    case Fault::DiskFull:
        return FaultyVfs::Fault::DiskFull;
    default:
        return FaultyVfs::Fault::PowerCut;
    }
}

} // namespace

World::World(const Scenario &scenario)
    : m_scenario{scenario}, m_chance{scenario.seed}, m_server{std::make_unique<TestServer>(
                                                         kindsOfService(scenario.bug), optionsOf(scenario))},
      m_service{std::make_unique<PlantedService>(*m_server, scenario.bug, scenario.seed)},
      m_watch{std::make_unique<ReplyWatch>(*m_server)}
{
    for (int index = 0; index < scenario.tablets; ++index)
        addTablet(index);
    // The people that every act is about, from the first tablet, before anything goes wrong.
    QList<Operation> people;
    for (int person = 1; person <= scenario.people; ++person)
        people.append({Operation::Kind::Add, QStringLiteral("Person"),
            QStringLiteral("01930000-0000-7000-8000-%1").arg(person, 12, 10, QLatin1Char('0')), {},
            {{QStringLiteral("name"), QStringLiteral("Person %1").arg(person)}}});
    if (const auto recorded = tablet(0).record(people); !recorded)
        m_breaches.append(QStringLiteral("the first act failed: %1").arg(recorded.error().detail));
    for (int index = 0; index < tablets(); ++index) {
        if (scenario.isLate(index))
            setCalendar(index);
        else
            sync(index);
        m_tablets[size_t(index)].network->breakAtRandom(scenario.networkFaultsPerThousand);
    }
}

World::~World()
{
    for (Place &place : m_tablets)
        place.tablet->close();
}

void World::addTablet(int index)
{
    const TestServer::Tablet enrolled = m_server->enrolTablet({QStringLiteral("coach")});
    Place place;
    place.disk = std::make_unique<FaultyVfs>(diskName(m_scenario, "tablet", index));
    place.network = std::make_unique<FaultyTransport>(
        [this, index](const HttpRequest &request) { return answer(index, request); }, m_chance.seed());
    const SqliteOptions file{.path = tabletFile,
        .key = keyOfTablet(index),
        .vfs = place.disk->name(),
        .synchronous = m_scenario.bug == PlantedBug::SynchronousOff ? "OFF" : "FULL"};
    place.tablet = std::make_unique<TestTablet>(TestTablet::Parts{
        testKinds(), *place.network, file, enrolled.reply, sinkWith(m_scenario.bug, m_chance.seed()), m_chance.seed()});
    auto opened = place.tablet->open();
    if (opened) opened = limitPushes(*place.tablet, m_scenario.pushBytes);
    if (!opened) m_breaches.append(QStringLiteral("tablet %1 does not open: %2").arg(index).arg(opened.error().detail));
    m_tablets.push_back(std::move(place));
}

void World::setCalendar(int index)
{
    if (m_scenario.calendar == Scenario::Calendar::Right) return;
    FakeClock &clock = tablet(index).clock();
    clock.setWallClock(clock.now() + std::chrono::hours{24 * 30});
}

HttpReply World::answer(int index, const HttpRequest &request)
{
    if (request.target == wire::apiPath) m_traffic.append(request);
    HttpReply reply = m_service->answer(request);
    m_watch->look(request, reply, scopeOf(index));
    if (m_phase != Phase::Beginning) sabotageBeforeReply(m_scenario.bug, tablet(index), reply);
    // What a coach records while a push is on its way: the edit in flight.
    if (m_phase == Phase::Living && m_chance.oneIn(8)) act(index);
    return reply;
}

void World::live()
{
    m_phase = Phase::Living;
    for (int count = 0; count < m_scenario.steps; ++count)
        step();
}

void World::step()
{
    const int index = m_chance.below(tablets());
    m_server->clock().advance(std::chrono::seconds{m_chance.between(1, 600)});
    tablet(index).clock().advance(std::chrono::seconds{m_chance.between(1, 600)});
    if (!m_scenario.faults.isEmpty() && m_chance.oneIn(6))
        suffer(m_scenario.faults.at(m_chance.below(int(m_scenario.faults.size()))), index);
    if (m_chance.below(5) < 3)
        act(index);
    else
        sync(index);
    reviveIfHurt(index);
}

void World::act(int index)
{
    TestTablet &coachs = tablet(index);
    if (!coachs.isAlive()) return;
    if (m_scenario.isLate(index) && coachs.checkpoint().cursor.modseq == 0) return; // there is nobody to mark yet
    const int number = ++m_actNumber;
    const QList<Operation> operations = nextAct(coachs, m_chance, m_scenario.people, number);
    const auto opId = coachs.record(operations);
    note(QStringLiteral("act %1 on %2: %3").arg(number).arg(index).arg(opId ? *opId : nameOf(opId.error().kind)));
    if (!opId || opId->isEmpty()) return;
    const QList<Mutation> waiting = coachs.waiting();
    const auto sealed = std::find_if(
        waiting.cbegin(), waiting.cend(), [&](const Mutation &mutation) { return mutation.opId == *opId; });
    if (sealed == waiting.cend())
        m_breaches.append(QStringLiteral("%1 was called saved and does not wait").arg(*opId));
    else
        m_acts.append({index, *sealed});
    if (coachs.isAlive()) checkOwnWrites(index);
}

void World::sync(int index)
{
    TestTablet &syncing = tablet(index);
    sabotageBeforeSync(m_scenario.bug, syncing, scopeOf(index));
    const SyncOutcome outcome = syncing.sync();
    note(QStringLiteral("sync %1: %2 sent %3 fetched %4")
             .arg(index)
             .arg(nameOf(outcome.reason))
             .arg(outcome.sent)
             .arg(outcome.fetched));
    sabotageAfterSync(m_scenario.bug, syncing);
}

void World::suffer(Fault fault, int index)
{
    note(QStringLiteral("%1 at %2").arg(nameOf(fault)).arg(index));
    ++m_suffered[nameOf(fault)];
    const bool isServers = fault == Fault::ServiceRestart || fault == Fault::Backup || fault == Fault::Restore;
    if (isServers)
        harmServer(fault);
    else
        harmTablet(fault, index);
}

void World::giveRole(int index, const QString &role)
{
    Place &place = m_tablets[size_t(index)];
    place.role = role;
    const Operation change{Operation::Kind::Patch, QStringLiteral("Coach"), place.tablet->identity().coach, {},
        {{QStringLiteral("roles"), QJsonArray{role}}}};
    const auto given = m_server->service().writeAsService(m_server->account(), {change});
    if (!given) m_breaches.append(QStringLiteral("a role cannot be given: %1").arg(given.error().detail));
}

QStringList World::scopeOf(int index) const { return testKinds().readableWith({m_tablets[size_t(index)].role}); }

QByteArray World::pagesOf(int index)
{
    return plainPages(
        disk(index).content(tabletFile), disk(index).content(tabletFile + QStringLiteral("-wal")), keyOfTablet(index));
}

QStringList World::settleAsCoaches()
{
    for (int index = 0; index < tablets(); ++index)
        giveRole(index, QStringLiteral("coach"));
    return settle();
}

void World::harmServer(Fault fault)
{
    if (fault == Fault::ServiceRestart) m_server->restart();
    if (fault == Fault::Backup) m_backups.append(m_server->backUp());
    if (fault != Fault::Restore || m_backups.isEmpty()) return;
    m_server->restore(m_backups.at(m_chance.below(int(m_backups.size()))));
    m_watch->forget();
    for (int index = 0; index < tablets(); ++index) // which the backup may not have had
        giveRole(index, m_tablets[size_t(index)].role);
}

void World::harmTablet(Fault fault, int index)
{
    Place &place = m_tablets[size_t(index)];
    if (fault == Fault::WrongClock) {
        place.tablet->clock().setWallClock(
            m_server->clock().now() + std::chrono::hours{24 * m_chance.between(-3650, 3650)});
        return;
    }
    if (fault == Fault::ScopeChange) {
        const bool isCoach = place.role == QLatin1String("coach");
        return giveRole(index, isCoach ? QStringLiteral("relief") : QStringLiteral("coach"));
    }
    place.disk->setUnsynced(
        fault == Fault::TornPower ? FaultyVfs::Unsynced::Torn : FaultyVfs::Unsynced::Lost, m_chance.seed());
    place.disk->failAt(m_chance.between(1, operationsInAnAct), storageFault(fault));
    if (fault == Fault::PowerCut && m_chance.oneIn(3)) place.disk->cutPower(); // right now, between two acts
}

void World::reviveIfHurt(int index)
{
    Place &place = m_tablets[size_t(index)];
    if (place.tablet->isAlive()) return;
    note(QStringLiteral("start %1 again").arg(index));
    place.tablet->close();
    place.disk->mend();
    if (const auto opened = place.tablet->open(); !opened) {
        m_breaches.append(QStringLiteral("tablet %1 does not start: %2").arg(index).arg(opened.error().detail));
        return;
    }
    const QStringList kept = place.tablet->kept();
    for (const QString &opId : place.tablet->saved())
        if (!kept.contains(opId) && !isAtService(opId))
            m_breaches.append(QStringLiteral("%1 was saved and is gone").arg(opId));
    checkOwnWrites(index);
}

bool World::isAtService(const QString &opId)
{
    const auto stored = m_server->database().first(
        QStringLiteral("SELECT 1 FROM mutation WHERE opId = ?"), [](const Row &) { return true; }, opId);
    return stored && *stored;
}

void World::checkOwnWrites(int index)
{
    const LostRecords lost = m_scenario.mayRestore() ? LostRecords::MayBe : LostRecords::Never;
    for (const QString &field : ownWritesNotShown(tablet(index), lost))
        m_breaches.append(QStringLiteral("tablet %1 does not show its own %2").arg(index).arg(field));
}

QMap<QString, int> World::suffered() const
{
    QMap<QString, int> suffered = m_suffered;
    for (const Place &place : m_tablets)
        for (const QString &request : place.network->trace())
            if (const QString fault = request.section(QLatin1Char(' '), -1); fault != QLatin1String("None"))
                ++suffered[fault];
    return suffered;
}

QStringList World::settle()
{
    m_phase = Phase::Settling;
    for (Place &place : m_tablets) {
        place.network->breakAtRandom(0);
        place.network->plan({});
        place.disk->mend();
    }
    for (int index = 0; index < tablets(); ++index)
        reviveIfHurt(index);

    QStringList undrained;
    for (int round = 0; round < roundsToSettle; ++round) {
        undrained.clear();
        for (int index = 0; index < tablets(); ++index) {
            m_server->clock().advance(std::chrono::hours{1});
            tablet(index).clock().advance(std::chrono::hours{1}); // time to ask about what is held
            const SyncOutcome outcome = tablet(index).syncUntilDone(attemptsToSettle);
            sabotageAfterSync(m_scenario.bug, tablet(index));
            if (outcome.reason != SyncReason::Done || !tablet(index).waiting().isEmpty())
                undrained.append(QStringLiteral("tablet %1 does not drain: %2 %3")
                                     .arg(index)
                                     .arg(nameOf(outcome.reason), outcome.detail));
        }
        const auto replayed = m_server->service().replayHeld(m_server->account());
        if (!replayed) undrained.append(replayed.error().detail);
    }
    return undrained;
}

} // namespace alongside
