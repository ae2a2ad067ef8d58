// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/protocol/Codec.h"
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/support/PostgresTestDatabase.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace alongside;

/// Two processes of one service, on one PostgreSQL database.
class tst_TwoServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void needADirectoryEach();
    void tellWhoListensOnOneOfAPushOnTheOther();
    void tellWhoListensOfACommand();
    void tellWhoListensOfANewEpoch();
    void hearOfOneAnotherAgainAfterTheDatabaseWasAway();
    void takeABatchOnceThatBothAreGivenAtOnce();
    void letOneTabletInForEachCode();
    void countWrongCodesTogether();
    void stopWhileTheOtherOneTells();
    void goOnForOneAnother();

private:
    QStringList place(const char *folder) const
    {
        return {QStringLiteral("--data"), m_folder->filePath(QString::fromLatin1(folder)), QStringLiteral("--database"),
            m_database->address()};
    }
    ServerRun on(const QString &words) const { return ServerRun::of(words.split(u'|') + place("one")); }
    QString enrolCode() const { return on(QStringLiteral("enrol|M. Hicks")).out.trimmed(); }

    std::optional<PostgresTestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<ServingProcess> m_one;
    std::optional<ServingProcess> m_two;
    std::optional<HandMadeTablet> m_tablet;
};

namespace {

constexpr int patience = 20'000; // below the minute after which a stream is looked after in any case

/// A state that somebody was told, as "1-17"; the last one.
QByteArray lastState(const QByteArray &heard)
{
    const qsizetype id = heard.lastIndexOf("\nid: ");
    return id < 0 ? QByteArray{} : heard.mid(id + 5, heard.indexOf('\n', id + 5) - id - 5);
}

} // namespace

void tst_TwoServers::init()
{
    m_database.emplace();
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(on(QStringLiteral("init")).code, 0);
    QCOMPARE(on(QStringLiteral("coach|add|M. Hicks|--role|coach")).code, 0);
    QVERIFY(QDir{m_folder->path()}.mkdir(QStringLiteral("two")));
    QVERIFY(QFile::copy(
        m_folder->filePath(QStringLiteral("one/service.key")), m_folder->filePath(QStringLiteral("two/service.key"))));
    m_one.emplace(place("one"));
    m_two.emplace(place("two"));
    QVERIFY2(m_one->isServing(), qPrintable(m_one->complaint()));
    QVERIFY2(m_two->isServing(), qPrintable(m_two->complaint()));
    m_tablet.emplace(*m_one, enrolCode(), 'f');
}

void tst_TwoServers::cleanup()
{
    m_tablet.reset();
    m_two.reset();
    m_one.reset();
    m_database.reset();
}

void tst_TwoServers::needADirectoryEach()
{
    const ServerRun third = on(QStringLiteral("serve|--port|0"));

    QCOMPARE(third.code, 1);
    QVERIFY2(third.err.contains(QStringLiteral("a directory of its own")), qPrintable(third.err));
}

void tst_TwoServers::tellWhoListensOnOneOfAPushOnTheOther()
{
    QByteArray heard;
    const auto stream = m_two->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(!lastState(heard).isEmpty(), patience); // where it is now
    const QByteArray before = lastState(heard);

    const Result<PushReply> pushed = m_tablet->push(*m_one, {m_tablet->nextNote(QStringLiteral("news"))});

    VERIFY_OK(pushed);
    QVERIFY(pushed->state.text().toLatin1() != before);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(heard), pushed->state.text().toLatin1(), patience);
    QVERIFY2(!heard.contains("the end"), heard.constData());
}

void tst_TwoServers::tellWhoListensOfACommand()
{
    QByteArray heard;
    const auto stream = m_one->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(!lastState(heard).isEmpty(), patience);
    const QByteArray before = lastState(heard);

    QCOMPARE(on(QStringLiteral("site|add|Goscote")).code, 0);

    QTRY_VERIFY_WITH_TIMEOUT(lastState(heard) != before, patience);
}

void tst_TwoServers::tellWhoListensOfANewEpoch()
{
    QByteArray heard;
    const auto stream = m_two->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(lastState(heard).startsWith("1-"), patience);

    QCOMPARE(on(QStringLiteral("restore")).code, 0);

    QTRY_VERIFY_WITH_TIMEOUT(!lastState(heard).startsWith("1-"), patience);
}

void tst_TwoServers::hearOfOneAnotherAgainAfterTheDatabaseWasAway()
{
    QByteArray heard;
    const auto stream = m_two->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(!lastState(heard).isEmpty(), patience);
    m_database->goAway();
    QCOMPARE(m_one->statusOf("/readyz"), 503);
    m_database->comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(m_one->statusOf("/readyz"), 200, patience);

    const Result<PushReply> pushed = m_tablet->push(*m_one, {m_tablet->nextNote(QStringLiteral("news"))});

    VERIFY_OK(pushed);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(heard), pushed->state.text().toLatin1(), patience);
}

// As when a tablet gives up waiting and the balancer sends it to the other one the second time.
void tst_TwoServers::takeABatchOnceThatBothAreGivenAtOnce()
{
    constexpr int rounds = 50;
    QStringList words;
    for (int round = 0; round < rounds; ++round) {
        QList<Mutation> batch;
        for (const char *part : {"a", "b"}) {
            words.append(QStringLiteral("%1%2").arg(round, 3, 10, QLatin1Char{'0'}).arg(QLatin1String{part}));
            batch.append(m_tablet->nextNote(words.last()));
        }
        const HttpRequest push = m_tablet->pushOf(batch);

        const ServingProcess::Answer first = m_one->send(push);
        const ServingProcess::Answer second = m_two->send(push);

        QTRY_VERIFY_WITH_TIMEOUT(first->has_value() && second->has_value(), patience);
        const Result<PushReply> one = HandMadeTablet::readPush(**first);
        const Result<PushReply> two = HandMadeTablet::readPush(**second);
        VERIFY_OK(one);
        VERIFY_OK(two);
        QCOMPARE(one->ackedSeq, m_tablet->seq);
        QCOMPARE(two->ackedSeq, m_tablet->seq);
        QVERIFY(one->results == two->results); // the revisions too: whoever came second was told the first's
        QCOMPARE(one->results.first().state, MutationResult::State::Applied);
    }

    QCOMPARE(*m_tablet->notes(*m_two), words);
    const ServerRun check = on(QStringLiteral("check"));
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
}

// Both have found the code unused before either writes: the lock of those who write is held until both wait for it.
void tst_TwoServers::letOneTabletInForEachCode()
{
    const QString code = enrolCode();
    const auto holder = m_database->open();
    const auto watcher = m_database->open();
    const auto waiting = [&watcher] {
        const auto count = watcher->first(QStringLiteral("SELECT count(*) FROM pg_locks l JOIN pg_database d "
                                                         "ON d.oid = l.database WHERE l.locktype = 'advisory' "
                                                         "AND NOT l.granted AND d.datname = current_database()"),
            [](const Row &row) { return row.integer(0); });
        return count ? count->value_or(0) : 0;
    };
    const auto enrolment = [&code](char key) {
        return HttpRequest{"POST", "/enrol", {{"Content-Type", "application/json"}},
            canonicalJson(toJson(EnrolRequest{code, QStringLiteral("Tablet"), QByteArray(32, key), 1}))};
    };
    std::optional<Transaction> held{std::in_place, *holder};

    const ServingProcess::Answer first = m_one->send(enrolment('a'));
    const ServingProcess::Answer second = m_two->send(enrolment('b'));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, patience);
    held.reset();

    QTRY_VERIFY_WITH_TIMEOUT(first->has_value() && second->has_value(), patience);
    VERIFY_OK(**first);
    VERIFY_OK(**second);
    QList<int> statuses{(**first)->status, (**second)->status};
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{200, 403}));
    const auto tablets = watcher->first(QStringLiteral("SELECT count(*) FROM device WHERE name = 'Tablet'"),
        [](const Row &row) { return row.integer(0); });
    VERIFY_OK(tablets);
    QCOMPARE(**tablets, 1);
}

void tst_TwoServers::countWrongCodesTogether()
{
    const HttpRequest wrong{"POST", "/enrol", {{"Content-Type", "application/json"}},
        canonicalJson(
            toJson(EnrolRequest{QStringLiteral("0000-0000-0000"), QStringLiteral("Tablet"), QByteArray(32, 'k'), 1}))};
    const auto statusOf = [&wrong](ServingProcess &process) {
        const Result<HttpReply> reply = process.answerTo(wrong);
        return reply ? reply->status : 0;
    };
    for (int guess = 0; guess < 5; ++guess)
        for (ServingProcess *process : {&*m_one, &*m_two})
            QCOMPARE(statusOf(*process), 403);

    QCOMPARE(statusOf(*m_one), 429);
    QCOMPARE(statusOf(*m_two), 429);
}

void tst_TwoServers::stopWhileTheOtherOneTells()
{
    QList<ServingProcess::Answer> answers;
    for (int count = 0; count < 50; ++count)
        answers.append(m_two->send(m_tablet->pushOf({m_tablet->nextNote(QStringLiteral("news"))})));
    QTRY_VERIFY_WITH_TIMEOUT(answers.first()->has_value(), patience);

    QCOMPARE(m_one->stop(), 0);

    QTRY_VERIFY_WITH_TIMEOUT(answers.last()->has_value(), patience);
}

void tst_TwoServers::goOnForOneAnother()
{
    VERIFY_OK(m_tablet->push(*m_one, {m_tablet->nextNote(QStringLiteral("1"))}));
    QCOMPARE(m_one->stop(), 0);

    VERIFY_OK(m_tablet->push(*m_two, {m_tablet->nextNote(QStringLiteral("2"))}));

    QCOMPARE(*m_tablet->notes(*m_two), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

QTEST_GUILESS_MAIN(tst_TwoServers)
#include "tst_TwoServers.moc"
