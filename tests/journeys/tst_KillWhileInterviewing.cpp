// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/InterviewStore.h"
#include "app/store/TabletFile.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/ShansInterview.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Must.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace alongside {

/// The battery is pulled out after every single answer of an interview: the app's own process is killed (SIGKILL) each
/// time that the page has said "Saved" of one more question. Whatever it called saved is there at the next start, and
/// it is one review to the end. That unsynced writes may be lost too is proved on a disk in memory by
/// tests/app/store/tst_PowerCutDuringInterview.
class KillWhileInterviewingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerThatWasCalledSavedIsThereAfterEachRestart();
};

namespace {

constexpr int mostLives = 40;

/// Lets the tablet live until it has called one more answer saved, and so much longer; what it said.
QStringList saidInOneLife(const QString &folder, int delayMicroseconds)
{
    QProcess tablet;
    tablet.start(QStringLiteral(INTERVIEWING_TABLET), {folder});
    QByteArray said;
    while (!said.contains('\n') && tablet.waitForReadyRead(60000))
        said += tablet.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < qint64(delayMicroseconds) * 1000) { } // a moment no scheduler would choose
    tablet.kill();
    tablet.waitForFinished();
    said += tablet.readAllStandardOutput();
    return QString::fromLatin1(said).split(u'\n', Qt::SkipEmptyParts);
}

/// What the file holds of Shan, read by another process than the one that was killed.
struct Found {
    QList<Reassessment> reviews;
    InterviewAnswers answers; ///< of the first
    QSet<QString> sent; ///< the reviews that mutations wait for
};

Found foundIn(const AppPaths &paths, const QByteArray &fileKey)
{
    SqliteOptions options;
    options.path = paths.store();
    options.key = fileKey;
    const auto file = must(TabletFile::open(options));
    InterviewStore store{file->reader()};
    Found found{must(store.ofPerson(PersonId{givenDay::id(QStringLiteral("Shan"))})), {}, {}};
    if (!found.reviews.isEmpty()) found.answers = must(store.answersOf(found.reviews.first().id));
    for (const Mutation &mutation : must(Outbox{file->reader()}.waiting()))
        for (const Operation &operation : mutation.ops)
            if (operation.type == kind::reassessment) found.sent.insert(operation.id);
    return found;
}

} // namespace

void KillWhileInterviewingJourney::everyAnswerThatWasCalledSavedIsThereAfterEachRestart()
{
    const quint32 seed = qEnvironmentVariableIsSet("ALONGSIDE_SEED") ? qEnvironmentVariableIntValue("ALONGSIDE_SEED")
                                                                     : QRandomGenerator::system()->generate() % 100000;
    qInfo("seed %u (ALONGSIDE_SEED=%u repeats it)", seed, seed);
    QRandomGenerator random{seed};
    QTemporaryDir folder;
    const FakeClock clock;
    FakeIds ids;
    const AppPaths paths{folder.path()};
    const EnrolledFolder enrolled = EnrolledFolder::make(paths, clock, ids, shansInterview::records());

    QStringList receipts;
    bool isDone = false;
    int lives = 0;
    for (; !isDone && lives < mostLives; ++lives) {
        for (const QString &line : saidInOneLife(folder.path(), int(random.bounded(20000)))) {
            isDone = isDone || line == QStringLiteral("done");
            if (line.startsWith(QStringLiteral("saved "))) receipts.append(line.mid(6));
        }
        const Found found = foundIn(paths, enrolled.fileKey);
        QCOMPARE(found.reviews.size(), 1); // no second draft
        QVERIFY(found.reviews.first().isDraft());
        QCOMPARE(found.sent.size(), 1); // nor at the service
        for (const QString &key : std::as_const(receipts))
            QVERIFY2(found.answers.value(key).isAnswered(), qPrintable(QStringLiteral("lost: ") + key));
    }

    qInfo("%d lives, %d answers", lives, int(receipts.size()));
    QVERIFY(isDone);
    QCOMPARE((QSet<QString>{receipts.begin(), receipts.end()}).size(), receipts.size()); // nothing is asked twice
    QVERIFY2(receipts.size() > 8, "an interview");
    QVERIFY2(lives > 8, "killed after one answer or two, each time");
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileInterviewingJourney)
#include "tst_KillWhileInterviewing.moc"
