// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitClockStore.h"

#include "app/store/ColumnValues.h"
#include "platform/sql/NotNull.h"

namespace alongside {

namespace {

Result<void> done(const Result<qint64> &changed) { return changed ? Result<void>{} : changed.error(); }

ClockReading readingIn(const Row &row, int column)
{
    return {.wall = instantIn(row, column).value_or(Instant{}),
        .sinceBoot = std::chrono::milliseconds{row.integer(column + 1)},
        .boot = row.text(column + 2)};
}

qint64 count(std::chrono::milliseconds duration) { return duration.count(); }

} // namespace

Result<std::optional<VisitClock>> VisitClockStore::find(const VisitId &visit)
{
    return m_database.first(
        QStringLiteral("SELECT fromWall, fromSinceBoot, fromBoot, seenWall, seenSinceBoot, seenBoot, before"
                       " FROM visit_clock WHERE visit = ?"),
        [](const Row &row) {
            return VisitClock{.from = readingIn(row, 0),
                .seen = readingIn(row, 3),
                .before = std::chrono::milliseconds{row.integer(6)}};
        },
        visit.text);
}

Result<QList<VisitClockStore::Running>> VisitClockStore::running()
{
    return m_database.collect(
        QStringLiteral("SELECT visit, coach FROM visit_clock ORDER BY visit"), [](const Row &row) {
            return Running{{row.text(0)}, {row.text(1)}};
        });
}

Result<void> VisitClockStore::keep(const Running &visit, const VisitClock &clock)
{
    return done(m_database.run(QStringLiteral("INSERT OR REPLACE INTO visit_clock (visit, coach, fromWall,"
                                              " fromSinceBoot, fromBoot, seenWall, seenSinceBoot, seenBoot, before)"
                                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        visit.visit.text, visit.coach.text, toText(clock.from.wall), count(clock.from.sinceBoot),
        notNull(clock.from.boot), toText(clock.seen.wall), count(clock.seen.sinceBoot), notNull(clock.seen.boot),
        count(clock.before)));
}

Result<void> VisitClockStore::see(const ClockReading &now)
{
    return done(m_database.run(
        QStringLiteral("UPDATE visit_clock SET seenWall = ?, seenSinceBoot = ? WHERE fromBoot = ? AND seenBoot = ?"),
        toText(now.wall), count(now.sinceBoot), notNull(now.boot), notNull(now.boot)));
}

Result<void> VisitClockStore::remove(const VisitId &visit)
{
    return done(m_database.run(QStringLiteral("DELETE FROM visit_clock WHERE visit = ?"), visit.text));
}

} // namespace alongside
