// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

/// Every number of sync/client, with its unit and its reason.
namespace alongside::SyncTuning {

using namespace std::chrono_literals;

/// The kind whose records are whom the others are about, as the service's ServerConfig has it.
inline const QString subjectType = QStringLiteral("Person");

/// Bytes of mutations in the first push, as they are sealed: a register of 80 marks goes in one round trip. On the wire
/// they are columns under zstd, about a tenth: a second on a 100 kbit/s line (the design's 32 kB are of the body).
constexpr qint64 firstPushBytes = 64 * 1024;
/// Bytes: one visit with a long note still fits; below it, halving only adds round trips.
constexpr qint64 smallestPushBytes = 2 * 1024;
/// Bytes: above it a bigger push saves nothing that can be measured.
constexpr qint64 largestPushBytes = 512 * 1024;
/// Mutations in one push, however small: bounds the service's transaction.
constexpr int mutationsInPush = 500;

/// Records asked for by id in one request, after a restore: RFC 8620 §2 maxObjectsInGet is 500 or more everywhere.
constexpr int recordsInFetch = 200;

/// Bytes of one page before compression: an 8 MiB page holds the writer for 200–350 ms, and taps wait that long.
constexpr qint64 pageBytes = 1 << 20;
/// Bytes: what the service takes in one request until its session has said so.
constexpr qint64 assumedRequestBytes = 1 << 20;

/// Days that come first in a first sync: what the register and its looks back need.
constexpr int recentDays = 14;
/// Days of history in a first sync: 13 weeks, what a review of a quarter looks at. What is older comes when asked for.
constexpr int historyDays = 91;
/// Bytes of a snapshot in one request, but at least one frame: within the time for a request at 100 kbit/s.
constexpr qint64 snapshotBytes = 256 * 1024;
/// Bytes of one frame, unpacked: far above a service's page, and no room for a small one that claims to be huge.
constexpr qint64 frameBytes = 16 << 20;
/// Records of a snapshot in one commit, at most: a tap waits for no more than these. A frame of 1 MiB is one commit as
/// a rule: a small one after a large one would write the same pages of the indexes twice.
constexpr int rowsInCommit = 4000;
/// Downloads of history between two looks at what others changed: a quarter of a minute at 1 Mbit/s.
constexpr int downloadsBetweenPulls = 8;
/// Faults of snapshots after which pages are asked for: a frame again, then another snapshot, then no more of them.
constexpr int snapshotFaults = 3;

/// A received mutation is kept this long in case the service is restored from a backup: backups are daily, and a
/// month covers a failure that is noticed late.
constexpr auto keepReceived = std::chrono::hours{24 * 30};
/// What was deleted is known so long: as long as a service tells of it, and longer than any backup is kept.
constexpr auto keepDeleted = std::chrono::hours{24 * 400};
/// How often a held mutation is offered again, to hear what the supervisor decided.
constexpr auto askAboutHeld = 15min;

/// An attachment that the service has, and nobody has looked at, is kept here so long: as long as what was recorded
/// with it, so that a service that is restored from a backup can be given it again.
constexpr auto keepAttachments = keepReceived;
/// How often the service is asked whether it still has what it has been sent: a disk may fail without a restore.
constexpr auto askAboutSent = std::chrono::hours{24};
/// An attachment whose maker has not sent it yet is asked for again after so long, or when somebody opens it.
constexpr auto askAboutAbsent = std::chrono::milliseconds{15min};
/// How long one chunk may take: 64 kB at 10 kbit/s, which is also as long as the service waits for one.
constexpr auto chunkTimeout = 60000ms;
/// Chunks that may arrive damaged in one attempt, before it ends and the pause after it begins.
constexpr int damagedInTransfer = 3;

/// The first pause after a failure is a random part of this, and each failure doubles it.
constexpr auto firstPause = 2000ms;
/// The longest pause: a coach who comes back into signal waits no longer than a tea break.
constexpr auto longestPause = std::chrono::milliseconds{15min};
/// A burst of taps travels together; what a colleague beside sees within a second leaves half of it to the network.
constexpr auto gatherTaps = 500ms;
/// While Today is open: what another tablet marked appears within a glance or two.
constexpr auto pollToday = 15000ms;
/// The service says that it is there every 10 seconds; after three times that, the stream is dead.
constexpr auto longestSilence = 30000ms;
/// Elsewhere, and while the service tells of changes by itself: 12 requests an hour cost a sleeping tablet nothing.
constexpr auto pollElsewhere = std::chrono::milliseconds{5min};

/// Exchanges in a row that move nothing end an attempt: the service and this tablet do not understand each other.
constexpr int idleExchanges = 3;
/// Requests after which an attempt ends although each one moved something: a gigabyte of pages. What is more goes
/// on in the next attempt, and whoever goes round in circles does so slowly.
constexpr int requestsInAttempt = 1000;

/// How long a request may take. A push that times out is halved.
constexpr auto requestTimeout = 30000ms;

/// A clock further from the service's than this is mentioned; less is traffic and drift.
constexpr auto suspiciousClock = std::chrono::seconds{120};

} // namespace alongside::SyncTuning
