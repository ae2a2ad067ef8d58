// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/ServicePlace.h"

#include "sync/protocol/Chunk.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/convergence/LostBytes.h"

#include <QLocale>

namespace alongside {

namespace {

constexpr int operationsInAPush = 60; // about as many storage operations as the service has for one
constexpr int badGateway = 502;
const QString otherService = QStringLiteral("north");

std::unique_ptr<FaultyVfs> diskOf(const Scenario &scenario)
{
    if (scenario.serviceDisk == Scenario::ServiceDisk::OnDisk) return nullptr;
    return std::make_unique<FaultyVfs>("service-" + QByteArray::number(scenario.seed));
}

TestServer::Options optionsOf(const Scenario &scenario, FaultyVfs *disk)
{
    TestServer::Options options;
    options.config.maxPageBytes = scenario.pageBytes;
    options.disk = disk;
    return options;
}

Device::State stateOf(Callers::May may)
{
    return may == Callers::May::OnlySend ? Device::State::Draining : Device::State::Revoked;
}

// RFC 9110 §5.6.7, as the service's socket says it.
QByteArray dateText(Instant now)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

QString tokenOf(const HttpRequest &request)
{
    return QString::fromLatin1(headerValue(request.headers, "Authorization")).section(QLatin1Char(' '), 1);
}

} // namespace

ServicePlace::ServicePlace(const Scenario &scenario, Findings &findings)
    : m_scenario{scenario}, m_kinds{WorldKinds::of(scenario)}, m_findings{findings}, m_disk{diskOf(scenario)},
      m_server{kindsOfService(scenario), optionsOf(scenario, m_disk.get())}, m_service{m_server, scenario},
      m_watch{m_server, findings}, m_archive{m_server}, m_callers{m_kinds.newest}
{
    if (scenario.services == Scenario::Services::One) return;
    if (!m_server.members().accounts.add({otherService, QStringLiteral("North")})) qFatal("no other service");
}

HttpReply ServicePlace::answer(const HttpRequest &request)
{
    HttpReply reply = m_service.answer(request);
    if (m_disk && !m_server.isAlive()) {
        steady();
        return {badGateway, {}, {}};
    }
    m_watch.look(request, reply, m_callers.scopeOf(tokenOf(request)));
    reply.headers.append(HttpHeader{"Date", dateText(m_server.clock().now())});
    return reply;
}

QStringList ServicePlace::kindsOfCoaches() const { return m_kinds.newest.readableWith({QStringLiteral("coach")}); }

QStringList ServicePlace::accounts()
{
    const bool isAlone = m_scenario.services == Scenario::Services::One;
    return isAlone ? QStringList{m_server.account()} : QStringList{m_server.account(), otherService};
}

QList<Record> ServicePlace::records(const QString &type)
{
    auto records = m_server.service().all(m_server.account(), type);
    if (!records) qFatal("%s", qPrintable(records.error().detail));
    return *std::move(records);
}

QList<Record> ServicePlace::recordsAnywhere(const QString &type)
{
    QList<Record> all = records(type);
    if (m_scenario.services == Scenario::Services::One) return all;
    const auto others = m_server.service().all(otherService, type);
    if (!others) qFatal("%s", qPrintable(others.error().detail));
    return all + *others;
}

QList<StoredMutation> ServicePlace::held() { return heldIn(m_server.account()); }

QList<StoredMutation> ServicePlace::heldAnywhere()
{
    QList<StoredMutation> all;
    for (const QString &account : accounts())
        all += heldIn(account);
    return all;
}

QList<StoredMutation> ServicePlace::heldIn(const QString &account)
{
    auto held = m_server.service().held(account);
    if (!held) qFatal("%s", qPrintable(held.error().detail));
    return *std::move(held);
}

Result<void> ServicePlace::replayHeld()
{
    for (const QString &account : accounts())
        if (const auto replayed = m_server.service().replayHeld(account); !replayed) return replayed.error();
    return {};
}

QString ServicePlace::accountOf(const QString &record)
{
    steady();
    const auto account = m_server.service().whereIs(record);
    if (!account) qFatal("%s", qPrintable(account.error().detail));
    return account->value_or(m_server.account());
}

bool ServicePlace::isWhole(const QString &record, const QStringList &chunks)
{
    const QString holder = accountOf(record);
    return std::all_of(chunks.cbegin(), chunks.cend(), [&](const QString &chunk) {
        const auto bytes = m_server.service().chunks().read(holder, chunk);
        return bytes && *bytes && chunkIdOf(**bytes) == chunk;
    });
}

bool ServicePlace::hasChunks(const QString &record, const QStringList &chunks)
{
    const QString holder = accountOf(record);
    return std::all_of(chunks.cbegin(), chunks.cend(), [&](const QString &chunk) {
        const auto has = m_server.service().chunks().has(holder, chunk);
        return has && *has;
    });
}

TestServer::Tablet ServicePlace::enrolNew(const QString &role)
{
    const TestServer::Tablet enrolled = m_server.enrolTablet({role});
    m_callers.giveRole(enrolled.coach, role);
    m_callers.add(enrolled.token, enrolled.coach);
    return enrolled;
}

TestServer::Tablet ServicePlace::enrol(const QString &coach)
{
    steady();
    const TestServer::Tablet enrolled = m_server.enrolTabletOf(coach);
    m_callers.add(enrolled.token, coach);
    return enrolled;
}

void ServicePlace::giveRole(const QString &coach, const QString &role)
{
    steady();
    m_callers.giveRole(coach, role);
    const Operation change{
        Operation::Kind::Patch, QStringLiteral("Coach"), coach, {}, {{QStringLiteral("roles"), QJsonArray{role}}}};
    const auto given = m_server.service().writeAsService(m_server.account(), {change});
    m_findings.check(Invariant::EverythingDrains, bool(given),
        [&] { return QStringLiteral("a role cannot be given: %1").arg(given.error().detail); });
}

void ServicePlace::restrict(const EnrolReply &identity, Callers::May may)
{
    steady();
    m_callers.set(identity.token, may);
    m_restricted.insert(identity.device, may);
    if (m_scenario.bug == PlantedBug::RevocationNotObeyed) return;
    // A device that a restore has forgotten is shut out by that.
    std::ignore = m_server.members().devices.setState(m_server.account(), identity.device, stateOf(may));
}

bool ServicePlace::harm(Fault fault, Chance &chance)
{
    steady();
    switch (fault) {
    case Fault::ServiceRestart:
        m_server.restart();
        return true;
    case Fault::Backup:
        m_backups.append(m_server.backUp());
        return true;
    case Fault::Restore:
        return !m_backups.isEmpty() && rollBack(fault, m_backups.at(chance.below(int(m_backups.size()))));
    case Fault::Failover:
        return !m_replica.isEmpty() && rollBack(fault, m_replica);
    case Fault::ServicePowerCut:
        m_diskFaults.expect(fault, *m_disk);
        m_disk->setUnsynced(chance.oneIn(2) ? FaultyVfs::Unsynced::Torn : FaultyVfs::Unsynced::Lost, chance.seed());
        m_disk->failAt(chance.between(1, operationsInAPush), FaultyVfs::Fault::PowerCut);
        return false;
    case Fault::ServiceStorageError:
        m_diskFaults.expect(fault, *m_disk);
        m_disk->failAt(chance.between(1, operationsInAPush), FaultyVfs::Fault::IoError);
        return false;
    case Fault::LostChunk:
        operate(chance.oneIn(2) ? QStringLiteral("DELETE FROM snapshotFrame")
                                : QStringLiteral("DELETE FROM snapshotFrame WHERE start ="
                                                 " (SELECT max(start) FROM snapshotFrame)"));
        return true;
    case Fault::VersionsRise:
        raiseVersions(chance);
        return true;
    case Fault::PersonMoved:
        return move(personId(1 + chance.below(m_scenario.people)));
    case Fault::ServiceLosesBytes:
        return loseBytes(chance);
    default:
        Q_UNREACHABLE();
    }
}

void ServicePlace::raiseVersions(Chance &chance)
{
    const auto version = [&chance, this] { return chance.oneIn(2) ? m_kinds.newest.version() : 1; };
    m_server.config().oldestReader = version();
    m_server.config().oldestWriter = version();
}

// Those who stay are told by a note.
bool ServicePlace::move(const QString &person)
{
    const auto from = m_server.service().whereIs(person);
    if (!from || !*from) return false;
    const QString to = **from == otherService ? m_server.account() : otherService;
    m_moved.insert(person);
    const Record notice{QStringLiteral("Note"), naturalId(QStringLiteral("Note"), {person}), 0,
        {{QStringLiteral("text"), QStringLiteral("moved to ") + to}}};
    const auto moved = m_server.service().move({person, **from, to, notice});
    m_findings.check(Invariant::EverythingDrains, bool(moved),
        [&] { return QStringLiteral("a person cannot be moved: %1").arg(moved.error().detail); });
    return bool(moved);
}

// With its row or without it: as a file of bytes that is gone, and as an older copy of the one table would have it.
bool ServicePlace::loseBytes(Chance &chance)
{
    Database &database = m_server.database();
    const auto chunks =
        soundChunks(database, QStringLiteral("SELECT account, chunk, bytes FROM chunkBytes ORDER BY account, chunk"));
    if (chunks.isEmpty()) return false;
    const SoundChunk &lost = chunks.at(chance.below(int(chunks.size())));
    const auto left = whatIsLeftOf(lost.bytes, chance);
    m_bytesLost.insert(lost.picture());
    const QString ofIt = QStringLiteral(" WHERE account = '%1' AND %2 = '%3'").arg(lost.account);
    if (left)
        return bool(
            database.run(QStringLiteral("UPDATE chunkBytes SET bytes = ?") + ofIt.arg("chunk", lost.id), *left));
    operate(QStringLiteral("DELETE FROM chunkBytes") + ofIt.arg("chunk", lost.id));
    if (!chance.oneIn(2)) return true;
    operate(QStringLiteral("DELETE FROM chunk") + ofIt.arg("id", lost.id));
    operate(QStringLiteral("UPDATE chunkTotal SET bytes = (SELECT COALESCE(SUM(size), 0) FROM chunk "
                           "WHERE chunk.account = chunkTotal.account)"));
    return true;
}

bool ServicePlace::rollBack(Fault fault, const QString &copy)
{
    const auto epoch = m_server.database().first(
        QStringLiteral("SELECT epoch FROM server"), [](const Row &row) { return row.integer(0); });
    m_hasRolledBack = true;
    m_archive.noteBeforeRollback();
    if (fault == Fault::Restore)
        m_server.restore(copy);
    else
        m_server.failOver(copy);
    if (m_scenario.bug == PlantedBug::EpochKept && fault == Fault::Failover) keepEpoch(**epoch);
    m_archive.noteAfterRollback();
    m_watch.forget();
    // What the copy may not have had: the operator does it again.
    for (const QString &coach : m_callers.coaches())
        giveRole(coach, m_callers.roleOf(coach));
    if (fault == Fault::Failover && m_scenario.bug != PlantedBug::RevocationNotObeyed)
        for (auto device = m_restricted.constBegin(); device != m_restricted.constEnd(); ++device)
            std::ignore = m_server.members().devices.setState(m_server.account(), device.key(), stateOf(*device));
    return true;
}

void ServicePlace::keepEpoch(qint64 epoch)
{
    operate(QStringLiteral("DELETE FROM fork WHERE epoch = (SELECT epoch FROM server)"));
    operate(QStringLiteral("UPDATE server SET epoch = %1").arg(epoch));
}

void ServicePlace::replicate() { m_replica = m_server.backUp(); }

void ServicePlace::steady()
{
    if (!m_disk) return;
    m_disk->mend();
    if (!m_server.isAlive()) m_server.restart();
}

void ServicePlace::mend()
{
    steady();
    m_server.config().oldestReader = 1;
    m_server.config().oldestWriter = 1;
}

void ServicePlace::operate(const QString &sql)
{
    const auto done = m_server.database().run(sql);
    if (!done) qFatal("the operator cannot do it: %s", qPrintable(done.error().detail));
}

} // namespace alongside
