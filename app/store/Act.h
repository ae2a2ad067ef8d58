// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/store/RecordMapping.h"
#include "platform/base/Clock.h"
#include "sync/client/ChangeRecorder.h"

namespace alongside {

/// One coach doing something, on the writer's thread: what it needs to be saved and sent. Lives as long as one
/// DatabaseThread::run:
///
///     file.writer().run(DatabaseThread::Urgency::Tap, [=](Database &database) {
///         Act act{database, schema, clock, coach};
///         return AttendanceMarker{act}.mark(key, choice);
///     });
class Act {
public:
    Act(Database &database, const RecordSchema &schema, const Clock &clock, CoachId coach);

    Database &database() { return m_database; }
    RecordMapping &records() { return m_mapping; }
    const CoachId &coach() const { return m_coach; }
    Instant now() const { return m_clock.now(); }

    /// Data and outbox row in the caller's transaction: one mutation of these operations.
    /// shown: what was just read in it of records that they change.
    Result<void> record(const QList<Operation> &operations, const QMap<RecordName, std::optional<Record>> &shown = {});
    /// Everything, or nothing: one transaction with one mutation for each list, so that one that is held later does
    /// not hold the others.
    Result<void> save(const QList<QList<Operation>> &mutations);

private:
    Database &m_database;
    const Clock &m_clock;
    CoachId m_coach;
    RecordMapping m_mapping;
    ChangeRecorder m_recorder;
};

} // namespace alongside
