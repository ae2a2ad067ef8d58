// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/TestServer.h"
#include "tests/sync/convergence/Archive.h"
#include "tests/sync/convergence/Callers.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/DiskFaults.h"
#include "tests/sync/convergence/PlantedService.h"
#include "tests/sync/convergence/ReplyWatch.h"
#include "tests/sync/convergence/Scenario.h"

namespace alongside {

/// The service in a world: its disk, its copies, and whoever operates it.
class ServicePlace {
public:
    ServicePlace(const Scenario &scenario, Findings &findings);

    /// An answer on its way, looked at. Where the power went meanwhile, a proxy says so, and the service starts again.
    HttpReply answer(const HttpRequest &request);

    TestServer &server() { return m_server; }
    Callers &callers() { return m_callers; }
    Archive &archive() { return m_archive; }

    /// Kinds that coaches read, and the records of one kind of the service that the tablets are of.
    QStringList kindsOfCoaches() const;
    QList<Record> records(const QString &type);
    /// Those of the other service, too.
    QList<Record> recordsAnywhere(const QString &type);
    /// What is held: in the service that the tablets are of, and in both.
    QList<StoredMutation> held();
    QList<StoredMutation> heldAnywhere();
    Result<void> replayHeld();
    /// The service that has the record says that it holds every one of these chunks.
    bool hasChunks(const QString &record, const QStringList &chunks);
    /// And they are what they were.
    bool isWhole(const QString &record, const QStringList &chunks);

    /// It has gone to the other service with its person.
    bool isElsewhere(const QString &record) { return accountOf(record) != m_server.account(); }

    /// A new coach with a tablet, and a coach's further tablet.
    TestServer::Tablet enrolNew(const QString &role = QStringLiteral("coach"));
    TestServer::Tablet enrol(const QString &coach);
    void giveRole(const QString &coach, const QString &role);
    /// The device with this token may do no more than this from now on.
    void restrict(const EnrolReply &identity, Callers::May may);

    /// What the operator or fate does to it. False where there is nothing to go back to, or nobody to move.
    bool harm(Fault fault, Chance &chance);
    /// How often each of its disk's faults has come: to harm() they are not there yet.
    QMap<QString, int> diskFaults() const { return m_disk ? m_diskFaults.landed(*m_disk) : QMap<QString, int>{}; }
    /// What it has lived through: a rollback, and who went to another service at any time, also if a rollback undid it.
    bool hasRolledBack() const { return m_hasRolledBack; }
    bool hasEverMoved(const QString &person) const { return m_moved.contains(person); }
    bool hasLostBytesOf(const QString &picture) const { return m_bytesLost.contains(picture); }
    /// A replica follows the service; it is the last commits behind.
    void replicate();
    /// Its disk works from now on, every version is served, and it is up.
    void mend();

private:
    /// Up, and on a disk that works, for whoever operates it.
    void steady();
    bool rollBack(Fault fault, const QString &copy);
    void keepEpoch(qint64 epoch);
    void operate(const QString &sql);
    void raiseVersions(Chance &chance);
    bool move(const QString &person);
    bool loseBytes(Chance &chance);
    QString accountOf(const QString &record);
    QList<StoredMutation> heldIn(const QString &account);
    QStringList accounts();

    const Scenario &m_scenario;
    const WorldKinds &m_kinds;
    Findings &m_findings;
    std::unique_ptr<FaultyVfs> m_disk;
    DiskFaults m_diskFaults;
    TestServer m_server;
    PlantedService m_service;
    ReplyWatch m_watch;
    Archive m_archive;
    Callers m_callers;
    QMap<QString, Callers::May> m_restricted; ///< by device
    QSet<QString> m_moved;
    QSet<QString> m_bytesLost; ///< ids of pictures
    bool m_hasRolledBack = false;
    QStringList m_backups;
    QString m_replica;
};

} // namespace alongside
