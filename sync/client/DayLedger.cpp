// SPDX-License-Identifier: Apache-2.0
#include "sync/client/DayLedger.h"

#include "sync/client/Checkpoint.h"

namespace alongside {

namespace {

// Each query takes ?1 = today and ?2 = the kinds left out, and answers distinct records.
QString recordsOf(const QString &condition)
{
    return QStringLiteral("SELECT DISTINCT type, id FROM sync_outbox JOIN sync_touch USING (seq)"
                          " WHERE instr(?2, ',' || type || ',') = 0 AND ?1 IS NOT NULL AND %1")
        .arg(condition);
}

// Both values of overlay, so that the index of what is open finds a day too.
QString recordedToday() { return recordsOf(QStringLiteral("overlay IN (0, 1) AND day = ?1")); }

// Received means that it counts.
QString notReceived()
{
    return QStringLiteral("%1, %2, %3")
        .arg(int(MutationResult::State::Held))
        .arg(int(MutationResult::State::SetAside))
        .arg(int(MutationResult::State::Erased));
}

QString receivedToday()
{
    return QStringLiteral(
        "SELECT * FROM (%1) AS today WHERE NOT EXISTS (SELECT 1 FROM sync_touch JOIN sync_outbox USING (seq)"
        " WHERE type = today.type AND id = today.id AND (result IS NULL OR result IN (%2)))"
        " AND NOT EXISTS (SELECT 1 FROM sync_conflict AS about WHERE isOpen = 1"
        " AND about.type = today.type AND about.record = today.id)"
        " AND NOT EXISTS (SELECT 1 FROM sync_attachment AS bytes WHERE bytes.type = today.type AND bytes.id = today.id"
        " AND (isWhole = 1 AND holder IS NULL OR isWhole = 0 AND holder IN ('lost', 'gone')))")
        .arg(recordedToday(), notReceived());
}

QString forwardedToday()
{
    return recordedToday() + QStringLiteral(" AND result = %1").arg(int(MutationResult::State::Forwarded));
}

QString waitingMutations() { return recordsOf(QStringLiteral("overlay = 1 AND result IS NULL")); }

// Counted once: where the record waits too, it is among the mutations.
QString waitingAttachments()
{
    return QStringLiteral("SELECT type, id FROM sync_attachment AS bytes WHERE isWhole = 1 AND holder IS NULL"
                          " AND instr(?2, ',' || type || ',') = 0 AND ?1 IS NOT NULL AND NOT EXISTS"
                          " (SELECT 1 FROM sync_touch JOIN sync_outbox USING (seq) WHERE type = bytes.type"
                          " AND id = bytes.id AND result IS NULL)");
}

QString heldRecords()
{
    return recordsOf(QStringLiteral("overlay = 1 AND result = %1").arg(int(MutationResult::State::Held)));
}

QString conflictRecords()
{
    return QStringLiteral("SELECT id FROM sync_conflict WHERE isOpen = 1 AND ?1 IS NOT NULL AND ?2 IS NOT NULL");
}

} // namespace

DayLedger::DayLedger(Database &database, const Clock &clock, const QStringList &uncounted)
    : m_database{database}, m_clock{clock}, m_uncounted{
                                                QLatin1Char(',') + uncounted.join(QLatin1Char(',')) + QLatin1Char(',')}
{
}

Result<int> DayLedger::countIn(const QString &records)
{
    const auto count = m_database.first(
        QStringLiteral("SELECT count(*) FROM (%1)").arg(records), [](const Row &row) { return int(row.integer(0)); },
        m_clock.today().toString(Qt::ISODate), m_uncounted);
    if (!count) return count.error();
    return **count;
}

Result<std::optional<Instant>> DayLedger::waitingSince()
{
    const auto since = m_database.first(
        QStringLiteral("SELECT min(sealedAt) FROM (SELECT * FROM (SELECT sealedAt FROM sync_outbox WHERE overlay = 1"
                       " AND result IS NULL AND EXISTS (SELECT 1 FROM sync_touch WHERE seq = sync_outbox.seq"
                       " AND instr(?1, ',' || type || ',') = 0) ORDER BY seq LIMIT 1)"
                       " UNION ALL SELECT sealedAt FROM sync_attachment JOIN sync_touch USING (type, id) JOIN "
                       "sync_outbox USING (seq)"
                       " WHERE isWhole = 1 AND holder IS NULL AND instr(?1, ',' || type || ',') = 0)"),
        [](const Row &row) {
            return row.isNull(0) ? std::optional<Instant>{}
                                 : std::optional{Instant{std::chrono::milliseconds{row.integer(0)}}};
        },
        m_uncounted);
    if (!since) return since.error();
    return since->value_or(std::nullopt);
}

Result<LedgerCounts> DayLedger::counts()
{
    LedgerCounts counts;
    const std::pair<int *, QString> wanted[] = {{&counts.recorded, recordedToday()},
        {&counts.received, receivedToday()}, {&counts.forwarded, forwardedToday()},
        {&counts.waiting, waitingMutations()}, {&counts.attachments, waitingAttachments()},
        {&counts.held, heldRecords()}, {&counts.conflicts, conflictRecords()}};
    for (const auto &[place, records] : wanted) {
        const auto count = countIn(records);
        if (!count) return count.error();
        *place = *count;
    }
    counts.waiting += counts.attachments;
    const auto since = waitingSince();
    if (!since) return since.error();
    counts.waitingSince = *since;
    const auto checkpoint = Checkpoint::load(m_database);
    if (!checkpoint) return checkpoint.error();
    counts.receivedAt = checkpoint->receivedAt;
    return counts;
}

} // namespace alongside
