// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Sabotage.h"

#include "platform/base/Zstd.h"
#include "sync/client/RecordRows.h"
#include "tests/sync/convergence/Chance.h"
#include "tests/sync/convergence/PlainBody.h"

#include <tuple>

namespace alongside {

namespace {

/// Answers that a page was written, and now and then it was not: what a cursor that moves first looks like after a
/// crash.
class ForgetfulSink final : public RecordSink {
public:
    ForgetfulSink(TestSink &sink, quint64 seed) : m_sink{sink}, m_chance{seed} { }

    Result<std::optional<Record>> read(const QString &type, const QString &id) override
    {
        return m_sink.read(type, id);
    }
    Result<void> write(const Record &record) override { return m_sink.write(record); }
    Result<void> remove(const QString &type, const QString &id) override { return m_sink.remove(type, id); }
    Result<void> load(const RecordColumns &columns) override
    {
        return m_chance.oneIn(4) ? Result<void>{} : m_sink.load(columns);
    }
    Result<void> purge(const QString &type) override { return m_sink.purge(type); }
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override
    {
        return m_sink.idsAbove(type, revision);
    }

private:
    TestSink &m_sink;
    Chance m_chance;
};

/// Ends where a tablet would whose snapshot, while it loads, goes over what the changes have brought since.
class OvertakenSink final : public RecordSink {
public:
    OvertakenSink(TestSink &sink, Database &database) : m_sink{sink}, m_database{database} { }

    Result<std::optional<Record>> read(const QString &type, const QString &id) override
    {
        return m_sink.read(type, id);
    }
    Result<void> write(const Record &record) override { return m_sink.write(record); }
    Result<void> remove(const QString &type, const QString &id) override { return m_sink.remove(type, id); }
    Result<void> load(const RecordColumns &columns) override
    {
        const auto checkpoint = Checkpoint::load(m_database);
        if (!checkpoint) return checkpoint.error();
        return m_sink.load(checkpoint->snapshot ? upTo(checkpoint->snapshot->state.modseq, columns) : columns);
    }
    Result<void> purge(const QString &type) override { return m_sink.purge(type); }
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override
    {
        return m_sink.idsAbove(type, revision);
    }

private:
    static RecordColumns upTo(qint64 modseq, const RecordColumns &columns)
    {
        RecordColumns left = emptyLike(columns);
        for (qsizetype row = 0; row < columns.ids.size(); ++row)
            if (columns.revisions.at(row) <= modseq) appendRow(left, columns, row);
        return left;
    }

    TestSink &m_sink;
    Database &m_database;
};

// A disk that fails, fails the bug too.
void run(TestTablet &tablet, const QString &sql)
{
    if (tablet.isAlive()) std::ignore = tablet.database().run(sql);
}

void purgeAtOnce(TestTablet &tablet, const QString &type)
{
    run(tablet,
        QStringLiteral("DELETE FROM sync_outbox WHERE result IS NULL"
                       " AND seq IN (SELECT seq FROM sync_touch WHERE type = '%1')")
            .arg(type));
    run(tablet, QStringLiteral("DELETE FROM sync_touch WHERE seq NOT IN (SELECT seq FROM sync_outbox)"));
}

} // namespace

TestTablet::WrapSink sinkWith(PlantedBug bug, quint64 seed)
{
    if (bug == PlantedBug::CursorBeforeRows)
        return [seed](TestSink &sink, Database &) { return std::make_unique<ForgetfulSink>(sink, seed); };
    if (bug == PlantedBug::SnapshotOverNewer)
        return [](TestSink &sink, Database &database) { return std::make_unique<OvertakenSink>(sink, database); };
    return {};
}

void sabotageBeforeSync(PlantedBug bug, TestTablet &tablet, const QStringList &scope)
{
    if (bug != PlantedBug::PurgeWithoutDraining || !tablet.isAlive()) return;
    for (const QString &type : tablet.checkpoint().types)
        if (!scope.contains(type)) purgeAtOnce(tablet, type);
}

void sabotageBeforeReply(PlantedBug bug, TestTablet &tablet, const HttpReply &reply)
{
    if (bug != PlantedBug::InvalidationTakesOutbox || !plainBody(reply).contains("cannotCalculateChanges")) return;
    for (const char *table : {"sync_outbox", "sync_touch", "sync_mirror"})
        run(tablet, QStringLiteral("DELETE FROM %1").arg(QLatin1String{table}));
}

void sabotageAfterSync(PlantedBug bug, TestTablet &tablet)
{
    if (bug == PlantedBug::DeleteOnAcknowledgement)
        run(tablet,
            QStringLiteral("DELETE FROM sync_outbox WHERE result IS NOT NULL AND overlay = 0"
                           " AND seq < (SELECT max(seq) FROM sync_outbox)"));
    if (bug == PlantedBug::MaskedReceipts)
        run(tablet, QStringLiteral("UPDATE sync_outbox SET result = 0, visibleAt = 0 WHERE result IS NULL"));
}

void sabotageFile(PlantedBug bug, TestTablet &tablet)
{
    if (bug == PlantedBug::NoRename)
        run(tablet,
            QStringLiteral("CREATE TRIGGER IF NOT EXISTS bug BEFORE UPDATE OF opId ON sync_outbox"
                           " BEGIN SELECT RAISE(IGNORE); END"));
    if (bug == PlantedBug::LossNotSaid)
        run(tablet,
            QStringLiteral("CREATE TRIGGER IF NOT EXISTS bug AFTER UPDATE OF holder ON sync_attachment"
                           " WHEN NEW.holder IN ('lost', 'gone') BEGIN"
                           " UPDATE sync_attachment SET holder = NULL WHERE rowid = NEW.rowid; END"));
}

} // namespace alongside
