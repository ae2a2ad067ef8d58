// SPDX-License-Identifier: Apache-2.0
//
// How many marks a second the service takes, receipts, merge and messages included, beside plain inserts of the same
// rows into the same tables of another file, with as many commits. Prints one line of JSON. Each plain insert is
// answered before the next; on PostgreSQL they are also done as the service does them, answered at the commit.
// bench_server [MARKS [ACCOUNTS [PROCESSES ADDRESS]]]: the marks (more than 80 for
// each) are spread over the accounts, one after another; the first push of each is not measured. With
// the address of a PostgreSQL database, in it and not in a file: accounts are spread over so many processes of the
// service (here each is a thread with a connection and a worker of its own), plain inserts over as many connections.
#include "app/records/RecordKinds.h"
#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/base/Zstd.h"
#include "platform/postgres/PostgresConnection.h"
#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutWaiting.h"
#include "sync/protocol/Codec.h"
#include "sync/server/Endpoints.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "sync/server/SyncService.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <thread>

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

/// A file of its own, or a schema of PostgreSQL.
class Store {
public:
    Store(const QTemporaryDir &folder, QString address, QString name)
        : m_path{folder.filePath(name + QStringLiteral(".db"))}
    {
        m_options.address = std::move(address);
        m_options.schema = QStringLiteral("bench_") + name;
        if (isPostgres()) drop();
        must(prepareServerDatabase(*open()));
    }
    ~Store()
    {
        if (isPostgres()) drop();
    }
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    std::unique_ptr<Database> open() const
    {
        return isPostgres() ? must(openPostgres(m_options))
                            : must(openServerDatabase({.path = m_path, .key = QByteArray(32, 'k'), .vfs = {}}));
    }

    bool isPostgres() const { return !m_options.address.isEmpty(); }

private:
    void drop() const
    {
        PostgresOptions administrator = m_options;
        administrator.schema = QStringLiteral("bench");
        must(must(openPostgres(administrator))
                 ->execute(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_options.schema)));
    }

    QString m_path;
    PostgresOptions m_options;
};

/// An account of a service, with one coach and their tablet.
class HotAccount {
public:
    HotAccount(Database &database, int number)
        : m_account{QStringLiteral("0193c000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char{'0'})}, m_database{
                                                                                                             database}
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

    qsizetype left() const { return m_waiting.size(); }
    void takeNext() { take(m_waiting.takeFirst()); }
    void prepare(int marks) { m_waiting = pushes(marks); }

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

    QString m_account;
    SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    ServerConfig m_config;
    Database &m_database;
    SqlChangeLog m_log{m_database, m_clock};
    Membership m_members{m_database, m_log, m_config, m_clock, m_ids};
    SnapshotStore m_snapshots{m_database, m_clock};
    SyncService m_service{m_log, m_snapshots, m_members, recordKinds(), m_config, m_clock};
    Endpoints m_endpoints{m_service, m_config};
    EnrolReply m_tablet;
    qint64 m_seq = 0;
    QList<QByteArray> m_waiting;
};

/// A process of the service: its own connection, and accounts that come to it in turns.
class Process {
public:
    explicit Process(const Store &store) : m_store{store}, m_database{store.open()} { }

    void add(int number, int marks)
    {
        m_accounts.push_back(std::make_unique<HotAccount>(*m_database, number));
        m_accounts.back()->prepare(marks);
    }
    /// The first push of each, after which PostgreSQL looks at what is in its tables: by itself it does so once a
    /// minute, and takes any index that begins with the account until then.
    void warmUp()
    {
        for (const auto &account : m_accounts)
            account->takeNext();
        if (m_store.isPostgres()) must(m_database->execute(QStringLiteral("ANALYZE")));
    }
    void takeAll()
    {
        for (bool isMore = true; std::exchange(isMore, false);)
            for (const auto &account : m_accounts)
                if (account->left() > 0) {
                    account->takeNext();
                    isMore = true;
                }
    }
    Database &database() { return *m_database; }
    /// 0: a file.
    qint64 roundTrips() const
    {
        const auto *far = dynamic_cast<PostgresConnection *>(&m_database->driver());
        return far ? far->roundTrips() : 0;
    }

private:
    const Store &m_store;
    std::unique_ptr<Database> m_database;
    std::vector<std::unique_ptr<HotAccount>> m_accounts;
};

/// Seconds until all threads have done it.
double together(int threads, const std::function<void(int)> &work)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> running;
    for (int number = 1; number < threads; ++number)
        running.emplace_back([&work, number] { work(number); });
    work(0);
    for (std::thread &thread : running)
        thread.join();
    return double(timer.nsecsElapsed()) / 1e9;
}

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
    return must(database.collect(QStringLiteral("SELECT account, id, type, modseq, created, gone, authors, doc FROM "
                                                "record WHERE type = 'Attendance' ORDER BY account, modseq"),
        [](const Row &row) {
            return RowOf::Record{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5),
                row.blob(6), row.blob(7)};
        }));
}

QList<RowOf::Mutation> mutationsIn(Database &database)
{
    return must(database.collect(
        QStringLiteral("SELECT account, opId, device, seq, hash, body, state, firstModseq, lastModseq, conflicts, "
                       "heldBecause, received FROM mutation WHERE device <> 'service' ORDER BY account, seq"),
        [](const Row &row) {
            return RowOf::Mutation{row.text(0), row.text(1), row.text(2), row.integer(3), row.blob(4), row.blob(5),
                row.text(6), row.integer(7), row.integer(8), row.text(9), row.text(10), row.text(11)};
        }));
}

enum class Answers { Each, AtCommit };

template <typename... Values>
void insert(Database &database, Answers answers, const QString &sql, const Values &...values)
{
    if (answers == Answers::AtCommit)
        must(runWithoutWaiting(database, sql, values...));
    else
        must(database.run(sql, values...));
}

void insert(Database &database, Answers answers, const RowOf::Record &row)
{
    insert(database, answers,
        QStringLiteral("INSERT INTO record (account, id, type, modseq, created, gone, authors, doc) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        row.account, row.id, row.type, row.modseq, row.created, row.gone, row.authors, row.doc);
}

void insert(Database &database, Answers answers, const RowOf::Mutation &row)
{
    insert(database, answers,
        QStringLiteral("INSERT INTO mutation (account, opId, device, seq, hash, body, state, firstModseq, lastModseq, "
                       "conflicts, heldBecause, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.account, row.opId, row.device, row.seq, row.hash, row.body, row.state, row.first, row.last, row.conflicts,
        row.because, row.received);
}

/// Each connection inserts a stretch of them.
double secondsToInsertAgain(const Store &store, int connections, Answers answers, const QList<RowOf::Record> &records,
    const QList<RowOf::Mutation> &mutations)
{
    std::vector<std::unique_ptr<Database>> databases;
    for (int number = 0; number < connections; ++number)
        databases.push_back(store.open());
    const qsizetype stretch = (mutations.size() + connections - 1) / connections;
    return together(connections, [&](int number) {
        const qsizetype end = std::min(mutations.size(), stretch * (number + 1));
        for (qsizetype from = stretch * number; from < end; from += marksInPush) {
            Transaction transaction{*databases[size_t(number)], Transaction::Locks::OwnRows};
            for (qsizetype index = from; index < std::min(from + marksInPush, end); ++index) {
                insert(*databases[size_t(number)], answers, records[index]);
                insert(*databases[size_t(number)], answers, mutations[index]);
            }
            must(transaction.commit());
        }
    });
}

} // namespace

int main(int count, char **words)
{
    const int marks = count > 1 ? QByteArray{words[1]}.toInt() : 4000;
    const int accounts = count > 2 ? QByteArray{words[2]}.toInt() : 1;
    const int processes = count > 4 ? QByteArray{words[3]}.toInt() : 1;
    const QString address = count > 4 ? QString::fromUtf8(words[4]) : QString{};
    QTemporaryDir folder;
    const Store store{folder, address, QStringLiteral("ours")};
    std::vector<std::unique_ptr<Process>> services;
    for (int number = 0; number < processes; ++number)
        services.push_back(std::make_unique<Process>(store));
    for (int number = 0; number < accounts; ++number)
        services[size_t(number % processes)]->add(number, marks / accounts);
    for (const auto &service : services)
        service->warmUp();
    const qint64 before = services.front()->roundTrips();
    const double ours = together(processes, [&](int number) { services[size_t(number)]->takeAll(); });
    const qint64 roundTrips = services.front()->roundTrips() - before;

    const QList<RowOf::Mutation> mutations = mutationsIn(services.front()->database());
    const QList<RowOf::Record> records = recordsIn(services.front()->database());
    if (mutations.size() != records.size()) qFatal("%lld of %lld", mutations.size(), records.size());
    const double all = double(mutations.size());
    const auto rawPerSecond = [&](Answers answers) {
        return all
            / secondsToInsertAgain(
                Store{folder, address, QStringLiteral("raw")}, processes, answers, records, mutations);
    };
    const double raw = rawPerSecond(Answers::Each);
    const double rawSentOn = store.isPostgres() ? rawPerSecond(Answers::AtCommit) : raw;
    const double taken = double(mutations.size() - qsizetype(accounts) * marksInPush);
    std::printf("{\"marks\":%.0f,\"accounts\":%d,\"processes\":%d,\"oursPerSecond\":%.0f,\"rawPerSecond\":%.0f,"
                "\"ratio\":%.2f,\"rawSentOnPerSecond\":%.0f,\"roundTripsPerMark\":%.2f}\n",
        all, accounts, processes, taken / ours, raw, taken / ours / raw, rawSentOn,
        double(roundTrips) * processes / taken);
    return 0;
}
