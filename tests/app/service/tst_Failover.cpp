// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresDriver.h"
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/support/ResultMatchers.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

/// The service on a PostgreSQL server with a standby that follows: the first is killed, the second takes over, and what
/// had been acknowledged may be gone.
class tst_Failover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesAgainWhatTheStandbyNeverHeard();
    void tellsWhoListensOfTheNewEpoch();
    void losesNothingThatTheStandbyHad();
    void readsASnapshotFromTheServerThatTakesWrites();
    void goesOnInTheSameEpochAfterARestart();
    void forksOnceHoweverManyConnect();
    void knowsAnOldCopyOfTheFilesForOne();
    void erasesAgainWhatAnOldCopyOfTheFilesHas();
    void servesNothingFromAServerThatWasTakenOverFrom();
    void losesNoNoteWhenTheFirstIsKilledUnderLoad();

private:
    static constexpr int patience = 30'000;

    static void postgres(const QStringList &words)
    {
        QProcess script;
        script.start(QStringLiteral(POSTGRES_SCRIPT), words);
        if (!script.waitForFinished(patience) || script.exitCode() != 0)
            qFatal("%s: %s", qPrintable(words.join(u' ')), script.readAllStandardError().constData());
    }
    QString first() const { return m_folders->path() + QStringLiteral("-1"); }
    QString second() const { return m_folders->path() + QStringLiteral("-2"); }
    QStringList place() const
    {
        return {QStringLiteral("--data"), m_folders->filePath(QStringLiteral("service")), QStringLiteral("--database"),
            QStringLiteral("host=%1,%2 user=alongside dbname=alongside").arg(first(), second())};
    }
    ServerRun on(const QString &words) const { return ServerRun::of(words.split(u'|') + place()); }
    /// A number of whichever server is asked, a standby too.
    static qint64 read(const QString &folder, const QString &sql)
    {
        PostgresOptions options;
        options.address = QStringLiteral("host=%1 user=alongside dbname=alongside").arg(folder);
        options.access = PostgresOptions::Access::ReadOnly;
        const auto database = openPostgres(options);
        if (!database) return -1;
        const auto number = (*database)->first(sql, [](const Row &row) { return row.integer(0); });
        return number ? number->value_or(-1) : -1;
    }
    static qint64 mutationsIn(const QString &folder)
    {
        return read(folder, QStringLiteral("SELECT count(*) FROM mutation WHERE device <> 'service'"));
    }
    static qint64 epochIn(const QString &folder) { return read(folder, QStringLiteral("SELECT epoch FROM server")); }
    /// The first is killed, and the second serves from now on.
    void failOver()
    {
        postgres({QStringLiteral("halt"), first()});
        postgres({QStringLiteral("promote"), second()});
        QTRY_COMPARE_WITH_TIMEOUT(m_service->statusOf("/readyz"), 200, patience);
    }
    /// The same each time: what a tablet keeps and offers again.
    Mutation noteNumber(qint64 seq)
    {
        m_tablet->seq = seq - 1;
        return m_tablet->nextNote(wordsOf(seq));
    }
    static QString wordsOf(qint64 seq)
    {
        return seq == 1 ? QStringLiteral("one") : QString::number(seq).rightJustified(4, QLatin1Char{'0'});
    }
    /// What the service has of this tablet, as the tablet has to believe it: less than before when it says so.
    qint64 ackedAfter(qint64 acked, const Result<PushReply> &reply)
    {
        if (!reply) return acked; // nobody there, or not now: again
        if (reply->refusal && reply->refusal->why == PushRefusal::Why::StateMismatch)
            m_tablet->epoch = reply->refusal->epoch;
        return reply->ackedSeq;
    }
    void push(const char *words)
    {
        const Result<PushReply> pushed = m_tablet->push(*m_service, {m_tablet->nextNote(QString::fromUtf8(words))});
        VERIFY_OK(pushed);
        QCOMPARE(pushed->ackedSeq, m_tablet->seq);
    }

    std::unique_ptr<QTemporaryDir> m_folders;
    std::optional<ServingProcess> m_service;
    std::optional<HandMadeTablet> m_tablet;
};

void tst_Failover::init()
{
    m_folders = std::make_unique<QTemporaryDir>();
    postgres({QStringLiteral("start"), first()});
    postgres({QStringLiteral("replicate"), first(), second()});
    QCOMPARE(on(QStringLiteral("init")).code, 0);
    QCOMPARE(on(QStringLiteral("coach|add|M. Hicks|--role|coach")).code, 0);
    m_service.emplace(place());
    QVERIFY2(m_service->isServing(), qPrintable(m_service->complaint()));
    m_tablet.emplace(*m_service, on(QStringLiteral("enrol|M. Hicks")).out.trimmed(), 'f');
    push("one");
    QTRY_COMPARE_WITH_TIMEOUT(mutationsIn(second()), 1, patience);
}

void tst_Failover::cleanup()
{
    m_tablet.reset();
    m_service.reset();
    for (const QString &folder : {first(), second()})
        postgres({QStringLiteral("stop"), folder});
}

void tst_Failover::takesAgainWhatTheStandbyNeverHeard()
{
    postgres({QStringLiteral("halt"), second()});
    push("two"); // acknowledged, and only on the first
    postgres({QStringLiteral("halt"), first()});
    QCOMPARE(m_service->statusOf("/readyz"), 503);
    postgres({QStringLiteral("resume"), second()});
    postgres({QStringLiteral("promote"), second()});
    QTRY_COMPARE_WITH_TIMEOUT(m_service->statusOf("/readyz"), 200, patience);

    // The tablet goes on as if nothing had happened, and is told.
    m_tablet->seq = 1;
    const QList<Mutation> again{m_tablet->nextNote(QStringLiteral("two")), m_tablet->nextNote(QStringLiteral("three"))};
    const Result<PushReply> refused = m_tablet->push(*m_service, {again.last()});
    VERIFY_OK(refused);
    QVERIFY(refused->refusal);
    QCOMPARE(refused->refusal->why, PushRefusal::Why::StateMismatch);
    QVERIFY(refused->refusal->epoch > 1);
    QCOMPARE(refused->ackedSeq, 1); // what it had acknowledged beyond, it offers again

    m_tablet->epoch = refused->refusal->epoch;
    const Result<PushReply> taken = m_tablet->push(*m_service, again);

    VERIFY_OK(taken);
    QCOMPARE(taken->ackedSeq, 3);
    QCOMPARE(*m_tablet->notes(*m_service),
        (QStringList{QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")}));
    const ServerRun check = on(QStringLiteral("check"));
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
}

void tst_Failover::tellsWhoListensOfTheNewEpoch()
{
    QByteArray heard;
    const auto stream = m_service->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("\nid: 1-"), patience);

    failOver();

    const QByteArray epoch = QByteArray::number(epochIn(second()));
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("\nid: " + epoch + '-'), 20'000); // before the minute's look
}

void tst_Failover::losesNothingThatTheStandbyHad()
{
    push("two");
    QTRY_COMPARE_WITH_TIMEOUT(mutationsIn(second()), 2, patience);

    failOver();

    // Nobody can know that nothing is missing, so the epoch is another all the same; nothing comes twice.
    m_tablet->epoch = epochIn(second());
    QVERIFY(m_tablet->epoch > 1);
    push("three");
    QCOMPARE(*m_tablet->notes(*m_service),
        (QStringList{QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")}));
}

// The standby is named first, and may be behind.
void tst_Failover::readsASnapshotFromTheServerThatTakesWrites()
{
    PostgresOptions options;
    options.address = QStringLiteral("host=%1,%2 user=alongside dbname=alongside").arg(second(), first());
    const auto database = openPostgres(options);
    VERIFY_OK(database);

    const auto frozen = (*database)->frozen();

    VERIFY_OK(frozen);
    const auto isBehind =
        (*frozen)->first(QStringLiteral("SELECT pg_is_in_recovery()"), [](const Row &row) { return row.boolean(0); });
    VERIFY_OK(isBehind);
    QCOMPARE(**isBehind, false);
    VERIFY_FAILS((*frozen)->run(QStringLiteral("DELETE FROM account")), ErrorKind::Offline); // read only, as asked
}

void tst_Failover::goesOnInTheSameEpochAfterARestart()
{
    postgres({QStringLiteral("halt"), first()});
    QCOMPARE(m_service->statusOf("/readyz"), 503);
    postgres({QStringLiteral("resume"), first()});
    QTRY_COMPARE_WITH_TIMEOUT(m_service->statusOf("/readyz"), 200, patience);

    push("two");

    QCOMPARE(epochIn(first()), 1);
}

void tst_Failover::forksOnceHoweverManyConnect()
{
    failOver();
    const qint64 epoch = epochIn(second());

    QCOMPARE(on(QStringLiteral("device|list")).code, 0);
    QCOMPARE(on(QStringLiteral("check")).code, 0);

    QCOMPARE(epochIn(second()), epoch);
    QCOMPARE(read(second(), QStringLiteral("SELECT count(*) FROM fork")), 1);
}

// No promotion and no recovery to a moment: PostgreSQL itself goes on as if nothing had been.
void tst_Failover::knowsAnOldCopyOfTheFilesForOne()
{
    postgres({QStringLiteral("stop"), second()});
    postgres({QStringLiteral("copy"), first(), second()});
    push("two");
    QCOMPARE(m_service->stop(), 0);
    postgres({QStringLiteral("stop"), first()});

    postgres({QStringLiteral("resume"), second()});
    m_service.emplace(place());

    QVERIFY2(m_service->isServing(), qPrintable(m_service->complaint()));
    const qint64 epoch = epochIn(second());
    QVERIFY(epoch > 1);
    m_tablet->seq = 1;
    m_tablet->epoch = epoch;
    push("two"); // the tablet offers it again
    QCOMPARE(*m_tablet->notes(*m_service), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(on(QStringLiteral("device|list")).code, 0);
    QCOMPARE(epochIn(second()), epoch);
}

// Nobody says restore: the service remembers beside the database.
void tst_Failover::erasesAgainWhatAnOldCopyOfTheFilesHas()
{
    postgres({QStringLiteral("stop"), second()});
    postgres({QStringLiteral("copy"), first(), second()});
    const ServerRun erased = on(QStringLiteral("erase|01930000-0000-7000-8000-0000000000a1|--yes"));
    QVERIFY2(erased.code == 0, qPrintable(erased.err));
    QCOMPARE(m_service->stop(), 0);
    postgres({QStringLiteral("stop"), first()});

    postgres({QStringLiteral("resume"), second()});
    m_service.emplace(place());

    QVERIFY2(m_service->isServing(), qPrintable(m_service->complaint()));
    QCOMPARE(*m_tablet->notes(*m_service), QStringList{});
    QCOMPARE(read(second(), QStringLiteral("SELECT count(*) FROM audit WHERE event = 'erasedAgain'")), 1);
    QCOMPARE(on(QStringLiteral("check")).code, 0);
}

// Whoever fences it comes late: what it acknowledged now would be nowhere.
void tst_Failover::servesNothingFromAServerThatWasTakenOverFrom()
{
    failOver();
    m_tablet->epoch = epochIn(second());
    push("two");
    postgres({QStringLiteral("halt"), second()});
    postgres({QStringLiteral("resume"), first()});

    QCOMPARE(m_service->statusOf("/readyz"), 503);
    const Result<PushReply> refused = m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("three"))});
    QVERIFY(!refused);
    const ServerRun list = on(QStringLiteral("device|list"));
    QCOMPARE(list.code, 1);
    QVERIFY2(list.err.contains(QStringLiteral("left behind")), qPrintable(list.err));

    // On purpose: then the operator says so.
    QCOMPARE(on(QStringLiteral("restore")).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->statusOf("/readyz"), 200, patience);
    QVERIFY(epochIn(first()) > 1);
}

// Some of what was acknowledged in its last moments may be gone with it; the tablet is told where to go on from.
void tst_Failover::losesNoNoteWhenTheFirstIsKilledUnderLoad()
{
    constexpr qint64 total = 200;
    constexpr qint64 killAt = 60;
    constexpr qint64 atOnce = 3;
    QProcess killer;
    bool isPromoted = false;
    qint64 acked = 1;
    QElapsedTimer timer;
    timer.start();
    while (acked < total && timer.elapsed() < 2 * patience) {
        if (acked >= killAt && !isPromoted && killer.program().isEmpty())
            killer.start(QStringLiteral(POSTGRES_SCRIPT), {QStringLiteral("halt"), first()});
        if (!isPromoted && !killer.program().isEmpty() && killer.state() == QProcess::NotRunning) {
            QCOMPARE(killer.exitCode(), 0);
            postgres({QStringLiteral("promote"), second()});
            isPromoted = true;
        }
        QList<Mutation> batch;
        for (qint64 seq = acked + 1; seq <= std::min(total, acked + atOnce); ++seq)
            batch.append(noteNumber(seq));
        acked = ackedAfter(acked, m_tablet->push(*m_service, batch));
    }

    QVERIFY(isPromoted);
    QCOMPARE(acked, total);
    QStringList expected;
    for (qint64 seq = 1; seq <= total; ++seq)
        expected.append(wordsOf(seq));
    expected.sort();
    QCOMPARE(*m_tablet->notes(*m_service), expected); // each once
    const ServerRun check = on(QStringLiteral("check"));
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
}

QTEST_GUILESS_MAIN(tst_Failover)
#include "tst_Failover.moc"
