// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/World.h"

#include "sync/client/History.h"
#include "sync/protocol/Wire.h"
#include "tests/support/PlainPages.h"
#include "tests/support/TemporaryStore.h"
#include "tests/sync/convergence/Album.h"
#include "tests/sync/convergence/CoachActs.h"
#include "tests/sync/convergence/Misfortunes.h"
#include "tests/sync/convergence/OlderApp.h"
#include "tests/sync/convergence/OwnWrites.h"
#include "tests/sync/convergence/Sabotage.h"

namespace alongside {

namespace {

constexpr int attemptsToSettle = 20;
constexpr int roundsToSettle = 4;
// Of one attempt. Where a page holds one record, others who never pause bring more than it fetches (seed 1475 of the
// disturbed worlds); they do not write as fast as a service answers.
constexpr int mostDisturbances = 50;
constexpr int mostActions = 400; // of one attempt, requests and pauses: none of a world needs half as many

const QString tabletFile = QStringLiteral("tablet.db");

QByteArray diskName(const Scenario &scenario, const char *what, int index)
{
    return QByteArray{what} + '-' + QByteArray::number(scenario.seed) + '-' + QByteArray::number(index);
}

// Small pieces from the first push on.
Result<void> limitPushes(TestTablet &tablet, qint64 bytes)
{
    Checkpoint checkpoint = tablet.checkpoint();
    checkpoint.pushBytes = bytes;
    return checkpoint.save(tablet.database());
}

bool needsEnrolment(SyncReason reason)
{
    return reason == SyncReason::NeedsEnrolment || reason == SyncReason::SignedOut || reason == SyncReason::Revoked;
}

} // namespace

World::World(const Scenario &scenario)
    : m_scenario{scenario}, m_kinds{WorldKinds::of(m_scenario)}, m_chance{scenario.seed}, m_service{
                                                                                              m_scenario, m_findings}
{
    for (int index = 0; index < scenario.tablets; ++index)
        addTablet(m_service.enrolNew(), scenario.isLate(index) ? TabletPlace::Start::Late : TabletPlace::Start::Early);
    if (scenario.supervisor == Scenario::Supervisor::Deciding)
        m_supervisor = std::make_unique<Supervisor>(m_service, m_chance);
    addPeople();
    for (int index = 0; index < tablets(); ++index)
        begin(index);
}

World::~World()
{
    for (TabletPlace &place : m_tablets)
        place.tablet->close();
}

// The people that every act is about, from the first tablet, before anything goes wrong.
void World::addPeople()
{
    QList<Operation> people;
    for (int person = 1; person <= m_scenario.people; ++person)
        people.append({Operation::Kind::Add, QStringLiteral("Person"),
            QStringLiteral("01930000-0000-7000-8000-%1").arg(person, 12, 10, QLatin1Char('0')), {},
            {{QStringLiteral("name"), QStringLiteral("Person %1").arg(person)}}});
    if (const auto recorded = tablet(0).record(people); !recorded)
        qFatal("the first act failed: %s", qPrintable(recorded.error().detail));
}

int World::addTablet(const TestServer::Tablet &enrolled, TabletPlace::Start start)
{
    const int index = tablets();
    TabletPlace place;
    place.disk = std::make_unique<FaultyVfs>(diskName(m_scenario, "tablet", index));
    place.network = networkOf(index);
    place.key = keyOf(char('a' + index));
    place.coach = enrolled.coach;
    place.devices = QStringList{enrolled.device};
    place.start = start;
    place.tablet = tabletOf(place, enrolled.reply, index);
    auto opened = place.tablet->open();
    if (opened) opened = limitPushes(*place.tablet, m_scenario.pushBytes);
    if (!opened) qFatal("tablet %d does not open: %s", index, qPrintable(opened.error().detail));
    sabotageFile(m_scenario.bug, *place.tablet);
    m_tablets.push_back(std::move(place));
    return index;
}

std::unique_ptr<FaultyTransport> World::networkOf(int index)
{
    auto network = std::make_unique<FaultyTransport>(
        [this, index](const HttpRequest &request) { return answer(index, request); }, m_chance.seed());
    network->takeTimeOf([this, index](std::chrono::milliseconds time) {
        m_service.server().clock().advance(time);
        tablet(index).clock().advance(time);
    });
    return network;
}

std::unique_ptr<TestTablet> World::tabletOf(const TabletPlace &place, const EnrolReply &identity, int index)
{
    const SqliteOptions file{.path = tabletFile,
        .key = place.key,
        .vfs = place.disk->name(),
        .synchronous = m_scenario.bug == PlantedBug::SynchronousOff ? "OFF" : "FULL"};
    const RecordSchema &kinds = m_scenario.isOlder(index) ? m_kinds.older : m_kinds.newest;
    const auto wrap = sinkWith(m_scenario.bug, m_chance.seed());
    auto tablet =
        std::make_unique<TestTablet>(TestTablet::Parts{kinds, *place.network, file, identity, wrap, m_chance.seed()});
    tablet->giveUpAfter(mostActions);
    return tablet;
}

void World::begin(int index)
{
    const bool isLate = place(index).start == TabletPlace::Start::Late;
    FakeClock &clock = tablet(index).clock();
    if (isLate && m_scenario.calendar == Scenario::Calendar::MonthAhead)
        clock.setWallClock(clock.now() + std::chrono::hours{24 * 30});
    if (!isLate) sync(index);
    place(index).network->breakAtRandom(m_scenario.networkFaultsPerThousand, m_scenario.networkFaultKinds);
}

HttpReply World::answer(int index, const HttpRequest &request)
{
    if (request.target == wire::apiPath) m_traffic.append(request);
    HttpReply reply = m_service.answer(request);
    if (m_phase != Phase::Beginning) sabotageBeforeReply(m_scenario.bug, tablet(index), reply);
    if (m_phase == Phase::Living) meanwhile(index);
    return reply;
}

// What coaches and supervisors do while a request is on its way.
void World::meanwhile(int index)
{
    if (m_chance.oneIn(8)) act(index); // the edit in flight
    if (m_answersToScopeChange > 0 && --m_answersToScopeChange == 0) Misfortunes{*this}.changeScope(index);
    if (m_scenario.meanwhile == Scenario::Meanwhile::Nobody || m_answer == Answer::WithinAnother) return;
    if (!tablet(index).isAlive() || !tablet(index).checkpoint().snapshot || m_chance.oneIn(m_scenario.quietAnswers))
        return;
    if (++m_disturbances > mostDisturbances) return;
    const int other = (index + 1 + m_chance.below(tablets() - 1)) % tablets();
    m_answer = Answer::WithinAnother;
    for (int acts = 0; acts < m_scenario.actsMeanwhile; ++acts)
        act(other);
    sync(other);
    m_answer = Answer::Alone;
}

void World::live()
{
    m_phase = Phase::Living;
    for (int count = 0; count < m_scenario.steps && !m_isEndless; ++count)
        step();
}

void World::step()
{
    const int index = m_chance.below(tablets());
    server().clock().advance(std::chrono::seconds{m_chance.between(1, 600)});
    tablet(index).clock().advance(std::chrono::seconds{m_chance.between(1, 600)});
    if (m_scenario.faults.contains(Fault::Failover) && m_chance.oneIn(m_scenario.stepsToReplica)) m_service.replicate();
    if (!m_scenario.faults.isEmpty() && m_chance.oneIn(6))
        Misfortunes{*this}.suffer(m_scenario.faults.at(m_chance.below(int(m_scenario.faults.size()))), index);
    if (m_supervisor && m_chance.oneIn(6)) decideAboutHeld();
    if (m_chance.below(5) < 3)
        act(index);
    else
        sync(index);
    reviveIfHurt(index);
}

void World::decideAboutHeld()
{
    if (const QString decided = m_supervisor->decide(); !decided.isEmpty()) note(decided);
}

QList<Operation> World::wishOf(int index, int number)
{
    const bool isNewest = tablet(index).schema().version() == m_kinds.newest.version();
    if (hasPictures() && m_chance.oneIn(m_scenario.actsToPicture))
        return {takePicture(m_chance, m_scenario.people, number)};
    if (m_scenario.olderTablets > 0 && isNewest && m_chance.oneIn(6))
        return {markWorkplace(m_chance, m_scenario.people, number)};
    QList<Operation> operations = nextAct(tablet(index), m_chance, m_scenario.people, number);
    if (isNewest) return operations;
    std::transform(operations.cbegin(), operations.cend(), operations.begin(), asOlderAppWrites);
    return operations;
}

void World::act(int index)
{
    TestTablet &coachs = tablet(index);
    if (isLost(index) || !coachs.isAlive()) return;
    const bool isEmpty = place(index).start == TabletPlace::Start::Late && coachs.checkpoint().cursor.modseq == 0;
    if (isEmpty) return; // there is nobody to mark yet
    const int number = ++m_actNumber;
    const QList<Operation> wish = wishOf(index, number);
    const auto opId = coachs.record(wish, [&wish](Database &database) { return keepPictures(database, wish); });
    note(QStringLiteral("act %1 on %2: %3").arg(number).arg(index).arg(opId ? *opId : nameOf(opId.error().kind)));
    if (!opId || opId->isEmpty()) return;
    const QList<Mutation> waiting = coachs.waiting();
    const auto sealed = std::find_if(
        waiting.cbegin(), waiting.cend(), [&](const Mutation &mutation) { return mutation.opId == *opId; });
    m_findings.check(Invariant::CommittedIsKept, sealed != waiting.cend(),
        [&] { return QStringLiteral("%1 was called saved and does not wait").arg(*opId); });
    if (sealed != waiting.cend()) m_acts.append({index, *sealed, contentOf(*sealed)});
    if (coachs.isAlive()) checkOwnWrites(index);
}

void World::sync(int index)
{
    TestTablet &syncing = tablet(index);
    if (isLost(index) && !syncing.isAlive()) return;
    sabotageBeforeSync(m_scenario.bug, syncing, scopeOf(index));
    if (m_answer == Answer::Alone) m_disturbances = 0;
    const SyncOutcome outcome = syncing.sync();
    note(QStringLiteral("sync %1: %2 sent %3 fetched %4")
             .arg(index)
             .arg(nameOf(outcome.reason))
             .arg(outcome.sent)
             .arg(outcome.fetched));
    checkEnd(index, outcome);
    if (outcome.reason == SyncReason::Done && hasPictures()) Album{*this}.passTheTime(index);
    sabotageAfterSync(m_scenario.bug, syncing);
    if (needsEnrolment(outcome.reason) && m_phase == Phase::Living && m_chance.oneIn(2)) enrolAgain(index);
}

// After an attempt that goes on for ever there is nothing more to be seen.
void World::checkEnd(int index, const SyncOutcome &outcome)
{
    m_isEndless = m_isEndless || TestTablet::isEndless(outcome);
    m_findings.check(Invariant::WithinBudget, !m_isEndless,
        [&] { return QStringLiteral("tablet %1: %2").arg(index).arg(outcome.detail); });
}

void World::enrolAgain(int index)
{
    if (isLost(index) || !tablet(index).isAlive()) return;
    const TestServer::Tablet enrolled = m_service.enrol(place(index).coach);
    const auto adopted = tablet(index).enrolAgain(enrolled.reply);
    note(QStringLiteral("enrol %1 again: %2").arg(index).arg(adopted ? enrolled.device : adopted.error().detail));
    place(index).devices.append(enrolled.device);
}

int World::clone(int index)
{
    const int twin = tablets();
    TabletPlace place;
    place.disk = std::make_unique<FaultyVfs>(diskName(m_scenario, "tablet", twin));
    for (const QString &file : disk(index).files())
        place.disk->setContent(file, disk(index).content(file));
    place.network = networkOf(twin);
    const TabletPlace &original = this->place(index);
    place.key = original.key;
    place.coach = original.coach;
    place.devices = original.devices;
    place.start = original.start;
    place.tablet = tabletOf(place, original.tablet->identity(), twin);
    place.tablet->clock() = original.tablet->clock();
    if (const auto opened = place.tablet->open(); !opened)
        qFatal("the copy does not open: %s", qPrintable(opened.error().detail));
    place.network->breakAtRandom(m_scenario.networkFaultsPerThousand, m_scenario.networkFaultKinds);
    m_tablets.push_back(std::move(place));
    return twin;
}

void World::giveRole(int index, const QString &role) { m_service.giveRole(place(index).coach, role); }

QStringList World::scopeOf(int index) { return m_service.callers().scopeOf(tablet(index).identity().token); }

QByteArray World::pagesOf(int index)
{
    return plainPages(
        disk(index).content(tabletFile), disk(index).content(tabletFile + QStringLiteral("-wal")), place(index).key);
}

void World::reviveIfHurt(int index)
{
    TabletPlace &hurt = place(index);
    if (hurt.tablet->isAlive()) return;
    note(QStringLiteral("start %1 again").arg(index));
    hurt.tablet->close();
    hurt.disk->mend();
    const auto opened = hurt.tablet->open();
    m_findings.check(Invariant::CommittedIsKept, bool(opened),
        [&] { return QStringLiteral("tablet %1 does not start: %2").arg(index).arg(opened.error().detail); });
    if (!opened) return;
    checkSaved(index);
    checkOwnWrites(index);
}

// What was called saved is on the disk, or received: of a kind that the tablet may no longer hold, it is forgotten.
void World::checkSaved(int index)
{
    QSet<QByteArray> kept;
    for (const Mutation &mutation : tablet(index).keptMutations())
        kept.insert(contentOf(mutation));
    Archive &archive = m_service.archive();
    const auto received = archive.entries();
    for (const Act &act : std::as_const(m_acts)) {
        if (act.tablet != index) continue;
        const bool isSafe =
            kept.contains(act.content) || received.contains(act.content) || archive.wasTakenAway(act.content);
        m_findings.check(Invariant::CommittedIsKept, isSafe,
            [&] { return QStringLiteral("%1 was saved and is gone").arg(act.mutation.opId); });
    }
}

// What the service has is offered again after an enrolment, but may be somebody else's by now.
QList<Mutation> World::unreceived(int index)
{
    const auto received = m_service.archive().entries();
    QList<Mutation> waiting = tablet(index).waiting();
    waiting.removeIf([&](const Mutation &mutation) { return received.contains(contentOf(mutation)); });
    return waiting;
}

// After an enrolment what is offered again is on show with the next attempt, which follows at once.
void World::checkOwnWrites(int index)
{
    if (tablet(index).checkpoint().scope.isEmpty()) return;
    const LostRecords lost = m_scenario.mayRollBack() ? LostRecords::MayBe : LostRecords::Never;
    QStringList missing = ownWritesNotShown(tablet(index), tablet(index).waiting(), lost);
    if (!missing.isEmpty()) missing = ownWritesNotShown(tablet(index), unreceived(index), lost);
    m_findings.check(Invariant::ParentsAndOwnWrites, missing.isEmpty(), [&] {
        return QStringLiteral("tablet %1 does not show its own %2").arg(index).arg(missing.join(QLatin1Char(' ')));
    });
}

QMap<QString, int> World::suffered() const
{
    QMap<QString, int> suffered = m_suffered;
    QList<QMap<QString, int>> ofDisks{m_service.diskFaults()};
    for (const TabletPlace &place : m_tablets)
        ofDisks.append(place.diskFaults.landed(*place.disk));
    for (const QMap<QString, int> &landed : ofDisks)
        for (auto fault = landed.cbegin(); fault != landed.cend(); ++fault)
            suffered[fault.key()] += *fault;
    for (const TabletPlace &place : m_tablets)
        for (const QString &request : place.network->trace())
            if (const QString fault = request.section(QLatin1Char(' '), -1); fault != QLatin1String("None"))
                ++suffered[fault];
    return suffered;
}

void World::settle()
{
    m_phase = Phase::Settling;
    m_service.mend();
    for (TabletPlace &place : m_tablets) {
        place.network->breakAtRandom(0);
        place.network->plan({});
        place.disk->mend();
    }
    for (int index = 0; index < tablets(); ++index)
        reviveIfHurt(index);
    for (int round = 0; round < roundsToSettle && !m_isEndless; ++round)
        settleOnce(round == roundsToSettle - 1 ? Round::Last : Round::Earlier);
}

void World::settleOnce(Round round)
{
    for (int index = 0; index < tablets(); ++index) {
        if (isLost(index)) continue;
        server().clock().advance(std::chrono::hours{1});
        tablet(index).clock().advance(std::chrono::hours{1}); // time to ask about what is held
        SyncOutcome outcome = tablet(index).syncUntilDone(attemptsToSettle);
        if (needsEnrolment(outcome.reason)) {
            enrolAgain(index);
            outcome = tablet(index).syncUntilDone(attemptsToSettle);
        }
        sabotageAfterSync(m_scenario.bug, tablet(index));
        checkEnd(index, outcome);
        if (m_isEndless) return;
        settlePictures(index, round);
        const bool isDrained = outcome.reason == SyncReason::Done && tablet(index).waiting().isEmpty();
        m_findings.check(Invariant::EverythingDrains, isDrained || round == Round::Earlier, [&] {
            return QStringLiteral("tablet %1 does not drain: %2 %3")
                .arg(index)
                .arg(nameOf(outcome.reason), outcome.detail);
        });
    }
    const auto replayed = m_service.replayHeld();
    m_findings.check(Invariant::EverythingDrains, bool(replayed), [&] { return replayed.error().detail; });
}

void World::settlePictures(int index, Round round)
{
    if (!hasPictures()) return;
    Album album{*this};
    album.transfer(index);
    m_findings.check(Invariant::EverythingDrains, round == Round::Earlier || !album.isAnyWaiting(index),
        [&] { return QStringLiteral("tablet %1 does not send its pictures").arg(index); });
}

void World::settleAsCoaches()
{
    for (int index = 0; index < tablets(); ++index) {
        if (isLost(index)) continue;
        giveRole(index, QStringLiteral("coach"));
        if (const auto updated = tablet(index).update(m_kinds.newest); !updated)
            qFatal("the app cannot be updated: %s", qPrintable(updated.error().detail));
        if (const auto asked = askForOlder(tablet(index).database()); !asked)
            qFatal("older history cannot be asked for: %s", qPrintable(asked.error().detail));
        const EnrolReply identity = tablet(index).identity();
        if (m_service.callers().may(identity.token) != Callers::May::OnlySend) continue;
        m_service.restrict(identity, Callers::May::Nothing);
        enrolAgain(index);
    }
    settle();
}

} // namespace alongside
