// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/DatabaseThread.h"
#include "platform/sql/Transaction.h"

#include <QThread>

#include <semaphore>

using namespace alongside;
using Urgency = DatabaseThread::Urgency;

class tst_DatabaseThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TemporaryStore>(); }

    void answersWithWhatTheWorkReturned();
    void worksOnAThreadOfItsOwn();
    void doesTapsBeforeBackgroundWorkEachInOrder();
    void finishesWhatIsQueuedBeforeItGoes();
    void refusesWorkWhileItCloses();
    void closesTheFile();
    void takesWorkFromManyThreads();
    void takesWorkThatCanOnlyBeMoved();

private:
    std::unique_ptr<TemporaryStore> m_store;
};

void tst_DatabaseThread::answersWithWhatTheWorkReturned()
{
    DatabaseThread thread{m_store->open()};

    const auto version = thread.run(Urgency::Tap, [](Database &database) { return database.schemaVersion(); });
    const auto failure =
        thread.run(Urgency::Tap, [](Database &database) { return database.execute(QStringLiteral("nonsense")); });

    QCOMPARE(*version.result(), 0);
    VERIFY_FAILS(failure.result(), ErrorKind::Storage);
}

void tst_DatabaseThread::worksOnAThreadOfItsOwn()
{
    DatabaseThread thread{m_store->open()};
    const auto here = [](Database &) -> Result<Qt::HANDLE> { return QThread::currentThreadId(); };

    const auto one = thread.run(Urgency::Tap, here);
    const auto two = thread.run(Urgency::Background, here);

    QVERIFY(*one.result() != QThread::currentThreadId());
    QCOMPARE(*one.result(), *two.result());
}

void tst_DatabaseThread::doesTapsBeforeBackgroundWorkEachInOrder()
{
    DatabaseThread thread{m_store->open()};
    std::binary_semaphore everythingIsQueued{0};
    QString order;
    const auto note = [&](char name) {
        return [&order, name](Database &) -> Result<void> {
            order += QLatin1Char(name);
            return {};
        };
    };

    const auto blocker = thread.run(Urgency::Background, [&](Database &) -> Result<void> {
        everythingIsQueued.acquire();
        return {};
    });
    thread.run(Urgency::Background, note('a'));
    const auto last = thread.run(Urgency::Background, note('b'));
    thread.run(Urgency::Tap, note('1'));
    thread.run(Urgency::Tap, note('2'));
    everythingIsQueued.release();

    VERIFY_OK(last.result());
    QCOMPARE(order, QStringLiteral("12ab"));
}

void tst_DatabaseThread::finishesWhatIsQueuedBeforeItGoes()
{
    QList<QFuture<Result<qint64>>> written;
    {
        DatabaseThread thread{m_store->open()};
        VERIFY_OK(thread
                      .run(Urgency::Tap,
                          [](Database &database) { return database.execute(QStringLiteral("CREATE TABLE t (id)")); })
                      .result());
        for (int id = 0; id < 50; ++id)
            written.append(thread.run(id % 2 ? Urgency::Tap : Urgency::Background,
                [id](Database &database) { return database.run(QStringLiteral("INSERT INTO t VALUES (?)"), id); }));
    }

    for (const auto &future : written) {
        QVERIFY(future.isFinished());
        VERIFY_OK(future.result());
    }
    const auto count =
        m_store->open()->first(QStringLiteral("SELECT count(*) FROM t"), [](const Row &row) { return row.integer(0); });
    QCOMPARE(**count, 50);
}

void tst_DatabaseThread::refusesWorkWhileItCloses()
{
    QList<QFuture<Result<void>>> answers;
    auto thread = std::make_unique<DatabaseThread>(m_store->open());
    DatabaseThread *closing = thread.get();
    const auto asksOn = [&](Database &) -> Result<void> {
        do // what is accepted cannot be finished while this runs; what is refused is so at once
            answers.append(closing->run(Urgency::Tap, [](Database &) -> Result<void> { return {}; }));
        while (!answers.last().isFinished());
        return {};
    };

    const auto asked = thread->run(Urgency::Tap, asksOn);
    thread.reset();

    VERIFY_OK(asked.result());
    VERIFY_FAILS(answers.takeLast().result(), ErrorKind::Storage);
    for (const auto &answer : answers)
        VERIFY_OK(answer.result());
}

void tst_DatabaseThread::closesTheFile()
{
    const auto work = [](Database &database) { return database.execute(QStringLiteral("CREATE TABLE t (id)")); };
    {
        DatabaseThread thread{m_store->open()};
        VERIFY_OK(thread.run(Urgency::Tap, work).result());
        QVERIFY(QFile::exists(m_store->path() + QStringLiteral("-wal")));
    }

    QVERIFY(!QFile::exists(m_store->path() + QStringLiteral("-wal")));
}

void tst_DatabaseThread::takesWorkFromManyThreads()
{
    DatabaseThread thread{m_store->open()};
    VERIFY_OK(thread
                  .run(Urgency::Tap,
                      [](Database &database) { return database.execute(QStringLiteral("CREATE TABLE t (id)")); })
                  .result());
    const auto insert = [](Database &database) { return database.run(QStringLiteral("INSERT INTO t VALUES (1)")); };

    std::vector<std::thread> people;
    for (int person = 0; person < 4; ++person)
        people.emplace_back([&] {
            for (int tap = 0; tap < 25; ++tap)
                thread.run(tap % 2 ? Urgency::Tap : Urgency::Background, insert).waitForFinished();
        });
    for (std::thread &person : people)
        person.join();

    const auto count = thread.run(Urgency::Tap, [](Database &database) {
        return database.first(QStringLiteral("SELECT count(*) FROM t"), [](const Row &row) { return row.integer(0); });
    });
    QCOMPARE(**count.result(), 100);
}

void tst_DatabaseThread::takesWorkThatCanOnlyBeMoved()
{
    DatabaseThread thread{m_store->open()};

    const auto answer =
        thread.run(Urgency::Tap, [value = std::make_unique<int>(7)](Database &) -> Result<int> { return *value; });

    QCOMPARE(*answer.result(), 7);
}

QTEST_GUILESS_MAIN(tst_DatabaseThread)
#include "tst_DatabaseThread.moc"
