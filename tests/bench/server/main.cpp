// SPDX-License-Identifier: Apache-2.0
//
// How many marks a second the service takes from one account, receipts, merge and messages included, beside plain
// inserts of the same rows into the same tables of another file, with as many commits. Prints one line of JSON.
#include "app/records/RecordKinds.h"
#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/base/Zstd.h"
#include "platform/sql/Transaction.h"
#include "sync/protocol/Codec.h"
#include "sync/server/Endpoints.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "sync/server/SyncService.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace alongside;

namespace {

constexpr int marksInPush = 80;

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result) qFatal("%s", qPrintable(result.error().detail));
}

/// A service with one account, one coach and their tablet.
class HotAccount {
public:
    explicit HotAccount(const QString &path)
        : m_database{must(openServerDatabase({.path = path, .key = QByteArray(32, 'k'), .vfs = {}}))}
    {
        must(m_members.accounts.add({m_account, QStringLiteral("Riverside")}));
        const QString coach = m_ids.newId();
        const QJsonObject fields{{QStringLiteral("name"), QStringLiteral("M. Hicks")},
            {QStringLiteral("roles"), QJsonArray{QStringLiteral("coach")}}};
        must(m_service.writeAsService(m_account, {{Operation::Kind::Add, kind::coach, coach, {}, fields}}));
        const QString code = must(m_members.admissions.makeEnrolCode(m_account, {coach}));
        m_tablet = must(
            m_members.admissions.enrol({code, QStringLiteral("Tablet"), QByteArray(32, 'f'), recordKinds().version()}));
    }

    /// What a tablet would send for that many marks, packed as it sends them.
    QList<QByteArray> pushes(int marks)
    {
        QList<QByteArray> bodies;
        while (m_seq < marks) {
            PushRequest push{m_account, m_tablet.epoch, {}};
            for (int index = 0; index < marksInPush && m_seq < marks; ++index)
                push.mutations.append(nextMark());
            bodies.append(zstdCompressed(
                encodeRequest({{QStringLiteral("Mutation/set"), toJson(push, recordKinds()), QStringLiteral("0")}})));
        }
        return bodies;
    }

    void take(const QByteArray &push)
    {
        const HttpReply reply = m_endpoints.handle({"POST", "/jmap/api",
            {{"Content-Type", "application/json"}, {"Content-Encoding", "zstd"}, {"Accept-Encoding", "zstd"},
                {"Authorization", "Bearer " + m_tablet.token.toUtf8()}},
            push});
        if (reply.status != 200) qFatal("status %d: %s", reply.status, reply.body.constData());
    }

    Database &database() { return *m_database; }

private:
    Mutation nextMark()
    {
        const QString person = m_ids.newId();
        const QString day = QStringLiteral("2026-11-20");
        const QString session = QStringLiteral("am");
        ++m_seq;
        const Operation mark{Operation::Kind::Put, kind::attendance,
            naturalId(kind::attendance, {person, day, session}), {},
            {{QStringLiteral("person"), person}, {QStringLiteral("date"), day}, {QStringLiteral("session"), session},
                {QStringLiteral("code"), QStringLiteral("present")}, {QStringLiteral("workplace"), m_tablet.coach},
                {QStringLiteral("placement"), m_tablet.coach}, {QStringLiteral("markedBy"), m_tablet.coach},
                {QStringLiteral("markedAt"), toText(m_clock.now())}}};
        return {QStringLiteral("%1.%2").arg(m_tablet.device).arg(m_seq), m_seq, recordKinds().version(), m_clock.now(),
            m_clock.monotonic(), m_tablet.coach, {mark}};
    }

    QString m_account = QStringLiteral("0193c000-0000-7000-8000-000000000001");
    SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    ServerConfig m_config;
    std::unique_ptr<Database> m_database;
    SqlChangeLog m_log{*m_database, m_clock};
    Membership m_members{*m_database, m_log, m_config, m_clock, m_ids};
    SnapshotStore m_snapshots{*m_database, m_clock};
    SyncService m_service{m_log, m_snapshots, m_members, recordKinds(), m_config, m_clock};
    Endpoints m_endpoints{m_service, m_config};
    EnrolReply m_tablet;
    qint64 m_seq = 0;
};

/// Rows of a table as they are stored; integers, texts and blobs.
struct RowOf {
    struct Record {
        QString account, id, type;
        qint64 modseq, created, gone;
        QByteArray authors, doc;
    };
    struct Mutation {
        QString account, opId, device;
        qint64 seq;
        QByteArray hash, body;
        QString state;
        qint64 first, last;
        QString conflicts, because, received;
    };
};

QList<RowOf::Record> recordsIn(Database &database)
{
    return must(database.collect(
        QStringLiteral("SELECT account, id, type, modseq, created, gone, authors, doc FROM record ORDER BY modseq"),
        [](const Row &row) {
            return RowOf::Record{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5),
                row.blob(6), row.blob(7)};
        }));
}

QList<RowOf::Mutation> mutationsIn(Database &database)
{
    return must(database.collect(
        QStringLiteral("SELECT account, opId, device, seq, hash, body, state, firstModseq, lastModseq, conflicts, "
                       "heldBecause, received FROM mutation ORDER BY received, device, seq"),
        [](const Row &row) {
            return RowOf::Mutation{row.text(0), row.text(1), row.text(2), row.integer(3), row.blob(4), row.blob(5),
                row.text(6), row.integer(7), row.integer(8), row.text(9), row.text(10), row.text(11)};
        }));
}

void insert(Database &database, const RowOf::Record &row)
{
    must(database.run(QStringLiteral("INSERT INTO record (account, id, type, modseq, created, gone, authors, doc) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        row.account, row.id, row.type, row.modseq, row.created, row.gone, row.authors, row.doc));
}

void insert(Database &database, const RowOf::Mutation &row)
{
    must(database.run(
        QStringLiteral("INSERT INTO mutation (account, opId, device, seq, hash, body, state, firstModseq, lastModseq, "
                       "conflicts, heldBecause, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.account, row.opId, row.device, row.seq, row.hash, row.body, row.state, row.first, row.last, row.conflicts,
        row.because, row.received));
}

double secondsToInsertAgain(const QString &path, const QList<RowOf::Record> &records, QList<RowOf::Mutation> mutations)
{
    const auto database = must(openServerDatabase({.path = path, .key = QByteArray(32, 'k'), .vfs = {}}));
    const qsizetype earlier = records.size() - mutations.size(); // the coach
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from < mutations.size(); from += marksInPush) {
        Transaction transaction{*database};
        for (qsizetype index = from; index < std::min<qsizetype>(from + marksInPush, mutations.size()); ++index) {
            insert(*database, records[earlier + index]);
            insert(*database, mutations[index]);
        }
        must(transaction.commit());
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int count, char **words)
{
    const int marks = count > 1 ? QByteArray{words[1]}.toInt() : 4000;
    QTemporaryDir folder;
    HotAccount hot{folder.filePath(QStringLiteral("ours.db"))};
    const QList<QByteArray> pushes = hot.pushes(marks);
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &push : pushes)
        hot.take(push);
    const double ours = double(timer.nsecsElapsed()) / 1e9;

    QList<RowOf::Mutation> mutations = mutationsIn(hot.database());
    mutations.removeIf([](const RowOf::Mutation &mutation) { return mutation.device == u"service"; });
    const double raw =
        secondsToInsertAgain(folder.filePath(QStringLiteral("raw.db")), recordsIn(hot.database()), mutations);
    std::printf("{\"marks\":%d,\"oursPerSecond\":%.0f,\"rawPerSecond\":%.0f,\"ratio\":%.2f}\n", marks, marks / ours,
        marks / raw, raw / ours);
    return 0;
}
