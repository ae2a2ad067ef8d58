// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/FieldSteps.h"

#include <QSet>
#include <QString>

#include <chrono>

namespace alongside {

/// What the operator and the table of kinds decide about a service; every number with its unit and reason.
struct ServerConfig {
    /// Records of this kind are the people who write; this field of theirs is the List of their roles, this one their
    /// name. So sync knows who may do what without knowing the work.
    QString writerType = QStringLiteral("Coach");
    QString rolesField = QStringLiteral("roles");
    QString nameField = QStringLiteral("name");
    /// This Date of theirs is the last day on which they have rights, at the service's place; absent: no end.
    QString lastDayField = QStringLiteral("to");
    /// Roles that see what is held, and roles that decide about it.
    QSet<QString> heldReaders{QStringLiteral("keyCoach"), QStringLiteral("supervisor"), QStringLiteral("manager"),
        QStringLiteral("administrator")};
    QSet<QString> heldDeciders{
        QStringLiteral("supervisor"), QStringLiteral("manager"), QStringLiteral("administrator")};
    /// Roles that may sign in with a browser: each has something to see there.
    QSet<QString> browserRoles{QStringLiteral("keyCoach"), QStringLiteral("supervisor"), QStringLiteral("manager"),
        QStringLiteral("administrator")};
    /// The kind that disagreements are kept in (sync/merge/Conflict.h).
    QString conflictType = QStringLiteral("Conflict");
    /// The kind of those that the records are about: what refers to somebody else of it is not erased with one.
    QString subjectType = QStringLiteral("Person");
    /// The List of others of that kind whom a record is about as well: it stays for them when its first one is erased.
    QString othersField = QStringLiteral("others");
    /// Fields that are changed in certain steps alone; what is not one is held.
    QList<FieldSteps> fieldSteps = {};

    /// Oldest versions of the table of kinds whose mutations are taken, and that can read what is sent.
    int oldestWriter = 1;
    int oldestReader = 1;

    QString host = QStringLiteral("127.0.0.1"); ///< plain HTTP: loopback only, TLS is a proxy's work
    quint16 port = 8080; ///< 0: any free one

    /// Bytes of a request body, as sent and unpacked; 413 above, the connection closes above twice that. Never lowered:
    /// a tablet seals nothing above half of it.
    qint64 maxRequestBytes = 1 << 20;
    /// Bytes of a page of Sync/changes before compression: an 8 MiB page holds a tablet's writer for 200–350 ms.
    qint64 maxPageBytes = 1 << 20;
    /// A snapshot is immutable for so long, and can be downloaded in as many pieces as it takes (protocol.md, Pull).
    std::chrono::hours snapshotKept{14 * 24};
    /// Of one account and scope; then the one goes that nobody has read for longest. Two a day for the days above: who
    /// asks for ever new spans fills no disk.
    int mostSnapshots = 28;
    /// Who asks within so long gets one that is there: what changed since costs less than another.
    std::chrono::hours snapshotReused{24};
    /// What no record names is kept so long: a tablet that is away for two weeks goes on where it was.
    std::chrono::hours chunksKept{14 * 24};
    /// Bytes of attachments in one account: 25 years of a photo a day for each of 10 coaches, in one file that is
    /// backed up every night.
    qint64 mostChunkBytes = qint64{20} << 30;
    /// Deletions are told for so long; a tablet that was away for longer compares a manifest of what there is.
    std::chrono::hours tombstonesKept{400 * 24};
    int maxIdsInManifest = 10'000; ///< some 400 kB of ids and revisions
    /// Bytes of records that are read for a snapshot before the next request has its turn: some 30 ms.
    qint64 snapshotSliceBytes = 1 << 20;
    int maxCallsInRequest = 16;
    int maxObjectsInGet = 500;

    int maxConnections = 500; ///< each may fill 2 L of memory before its token is looked at: 1 GiB in all
    /// Requests of one tablet or browser that wait for the worker: four at once and a page's parts. More are sent away,
    /// and the others have their turn all the same.
    int maxWaitingOfOne = 16;
    std::chrono::seconds readTimeLimit{60}; ///< for one whole request: 32 kB at 5 kbit/s
    std::chrono::seconds handleTimeLimit{30};
    std::chrono::seconds heartbeat{10}; ///< to those who listen for changes: below the limit above, which it renews
    /// Who listens opens anew after so long, by its token: so that nobody keeps a place for ever.
    std::chrono::seconds streamLifetime{15 * 60};
    std::chrono::seconds streamCheck{60}; ///< a revoked device hears nothing more after so long at the most
    std::chrono::seconds writeTimeLimit{300}; ///< a page of 1 MiB at 30 kbit/s

    std::chrono::hours codeLifetime{24}; ///< of enrolment and sign-in codes
    std::chrono::minutes browserIdle{15}; ///< a browser that nobody uses for so long is signed out
    std::chrono::hours browserLifetime{8}; ///< and any after a working day
    int wrongCodesAllowed = 10; ///< per device, and for enrolment and for browsers altogether, within …
    std::chrono::minutes wrongCodeWindow{15};
    int recoveryCodes = 32; ///< made at enrolment, one use each
};

} // namespace alongside
