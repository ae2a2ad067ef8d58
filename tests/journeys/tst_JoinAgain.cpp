// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncScheduler.h"
#include "tests/journeys/Journey.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace alongside {

namespace {

constexpr int patience = 30000; // ms; a busy machine, not a wish
const QString day = QStringLiteral("2026-11-20"); // the clock's of every journey

/// The demonstration's service as a process of its own, on loopback, and its operator.
class ServiceProcess {
public:
    ServiceProcess()
    {
        type({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("--day"), day, QStringLiteral("--weeks"),
            QStringLiteral("1")});
        m_process.start(QStringLiteral(ALONGSIDE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data"), m_data});
        if (!m_process.waitForReadyRead(patience)) qFatal("the service did not start");
        m_address = QUrl{QString::fromUtf8(m_process.readLine().trimmed())};
    }
    ~ServiceProcess()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    QUrl address() const { return m_address; }
    QString enrolCode() { return type({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).trimmed(); }
    void revokeEveryTablet()
    {
        for (const QString &line : type({QStringLiteral("device"), QStringLiteral("list")}).split(u'\n'))
            if (line.contains(QStringLiteral("\tactive")))
                type({QStringLiteral("device"), QStringLiteral("revoke"), line.section(u'\t', 0, 0)});
    }
    /// Who has a mark on the day, one line each.
    qsizetype marksOfTheDay()
    {
        const QString path = m_folder.filePath(QStringLiteral("marks%1.csv").arg(++m_exports));
        type({QStringLiteral("export"), QStringLiteral("attendance"), path});
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read the export");
        return QString::fromUtf8(file.readAll()).count(u',' + day + u',');
    }

private:
    QString type(const QStringList &words)
    {
        QProcess command;
        command.start(QStringLiteral(ALONGSIDE_SERVER), words + QStringList{QStringLiteral("--data"), m_data});
        if (!command.waitForFinished(patience) || command.exitCode() != 0)
            qFatal("%s: %s", qPrintable(words.join(u' ')), command.readAllStandardError().constData());
        return QString::fromUtf8(command.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    const QString m_data = m_folder.filePath(QStringLiteral("service"));
    QProcess m_process;
    QUrl m_address;
    int m_exports = 0;
};

/// M. Hicks with a new tablet in front of a service, by touch alone.
class JoiningCoach : public Journey {
public:
    explicit JoiningCoach(const QUrl &service) : Journey{service} { }

    bool joins(const QString &code)
    {
        return type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol"))
            && reads(QStringLiteral("choose a PIN")) && enterPin(EnrolledFolder::hicksPin)
            && reads(QStringLiteral("The same six digits")) && enterPin(EnrolledFolder::hicksPin)
            && waitFor([this] { return !screens().session()->isLocked(); });
    }
    bool joinsAgain(const QString &code)
    {
        return tap(QStringLiteral("joinAgain")) && tap(QStringLiteral("coach0")) && enterPin(EnrolledFolder::hicksPin)
            && type(QStringLiteral("enrolCode"), code) && tap(QStringLiteral("enrol"))
            && waitFor([this] { return !screens().session()->isLocked(); });
    }
    /// An attempt that began after this was asked for ends like that: one that is running does not count.
    bool syncsWith(SyncReason reason)
    {
        QSignalSpy ended{&sync(), &SyncScheduler::attemptEnded};
        for (int attempt = 1; attempt <= 2; ++attempt) {
            sync().syncNow();
            if (!waitFor([&] { return ended.size() >= attempt; })) return false;
        }
        return sync().status().last->reason == reason;
    }
    bool everythingIsReceived() { return syncsWith(SyncReason::Done) && sync().status().ledger.waiting == 0; }
    bool marks(int row)
    {
        const int before = reg().here();
        return tap(QStringLiteral("mark%1").arg(row)) && waitFor([&] { return reg().here() == before + 1; });
    }
};

} // namespace

/// A tablet that its service does not know any more, through the real interface, against the real service.
class JoinAgainJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void whatWaitsArrivesOnceTheTabletHasJoinedAgain();
};

void JoinAgainJourney::whatWaitsArrivesOnceTheTabletHasJoinedAgain()
{
    ServiceProcess service;
    JoiningCoach coach{service.address()};
    QVERIFY(coach.joins(service.enrolCode()));
    QVERIFY(coach.syncsWith(SyncReason::Done));
    QVERIFY(coach.marks(0));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 1);

    service.revokeEveryTablet();
    QVERIFY(coach.marks(1));
    QVERIFY(coach.syncsWith(SyncReason::Revoked));
    coach.screens().session()->lock();
    QVERIFY(coach.reads(QStringLiteral("The service does not know this tablet any more.")));
    QCOMPARE(service.marksOfTheDay(), 1);

    QVERIFY(coach.joinsAgain(service.enrolCode()));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 2);
    QVERIFY(coach.screens().lockScreen()->refusedSentence().isEmpty());
}

} // namespace alongside

QTEST_MAIN(alongside::JoinAgainJourney)
#include "tst_JoinAgain.moc"
