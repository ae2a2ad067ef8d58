// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceStore.h"
#include "app/store/TabletFile.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

/// The battery is pulled out while a coach marks: the app's own process is killed (SIGKILL) at random moments while a
/// script marks 80 people. Receipts are what the process printed when a row showed its tick. This proves the process;
/// that unsynced writes may be dropped too is proved on a disk in memory by tests/app/store/tst_PowerCutWhileMarking.
class KillWhileMarkingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMarkThatWasShownAsSavedIsThereAfterTheRestart();

private:
    QStringList receiptsOfOneLife(const QString &folder, int fatalReceipts, int delayMicroseconds);
    QSet<QString> markedIn(const AppPaths &paths, const QByteArray &fileKey);
};

namespace {

constexpr int people = 80;

} // namespace

/// Lets the tablet live until so many receipts have come, and so much longer; answers with every receipt it gave.
QStringList KillWhileMarkingJourney::receiptsOfOneLife(const QString &folder, int fatalReceipts, int delayMicroseconds)
{
    QProcess tablet;
    tablet.start(QStringLiteral(MARKING_TABLET), {folder});
    QByteArray said;
    while (said.count('\n') < fatalReceipts && tablet.waitForReadyRead(60000))
        said += tablet.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < qint64(delayMicroseconds) * 1000) { } // a moment no scheduler would choose
    tablet.kill();
    tablet.waitForFinished();
    said += tablet.readAllStandardOutput();

    QStringList receipts;
    for (const QByteArray &line : said.split('\n'))
        if (line.startsWith("saved ")) receipts.append(QString::fromLatin1(line.mid(6)));
    return receipts;
}

QSet<QString> KillWhileMarkingJourney::markedIn(const AppPaths &paths, const QByteArray &fileKey)
{
    SqliteOptions options;
    options.path = paths.store();
    options.key = fileKey;
    const auto file = TabletFile::open(options);
    if (!file) qFatal("%s", qPrintable(describe(file.error())));
    const auto sources = AttendanceStore{(*file)->reader()}.sourcesOf(givenDay::friday);
    if (!sources) qFatal("%s", qPrintable(describe(sources.error())));
    QSet<QString> marked;
    for (const AttendanceMark &mark : sources->marks)
        if (mark.code == QLatin1String{presentCode}) marked.insert(mark.key.person.text);
    return marked;
}

void KillWhileMarkingJourney::everyMarkThatWasShownAsSavedIsThereAfterTheRestart()
{
    const quint32 seed = qEnvironmentVariableIsSet("ALONGSIDE_SEED") ? qEnvironmentVariableIntValue("ALONGSIDE_SEED")
                                                                     : QRandomGenerator::system()->generate() % 100000;
    qInfo("seed %u (ALONGSIDE_SEED=%u repeats it)", seed, seed);
    QRandomGenerator random{seed};
    QTemporaryDir folder;
    const FakeClock clock;
    FakeIds ids;
    const AppPaths paths{folder.path()};
    const EnrolledFolder enrolled = EnrolledFolder::make(paths, clock, ids, givenDay::more(people));

    QSet<QString> receipts;
    int lives = 0;
    while (receipts.size() < people && lives < 40) {
        const QStringList ofThisLife = receiptsOfOneLife(folder.path(), random.bounded(1, 25), random.bounded(20000));
        receipts += QSet<QString>{ofThisLife.begin(), ofThisLife.end()};
        ++lives;
        const QSet<QString> lost = receipts - markedIn(paths, enrolled.fileKey);
        QVERIFY2(
            lost.isEmpty(), qPrintable(QStringLiteral("lost: ") + QStringList{lost.values()}.join(QLatin1Char(' '))));
    }

    qInfo("%d lives, %d receipts", lives, int(receipts.size()));
    QVERIFY(lives > 2);
    QVERIFY(receipts.size() >= people);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileMarkingJourney)
#include "tst_KillWhileMarking.moc"
