// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/TabletFile.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "app/store/VisitWriter.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/LettersSaved.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

/// The battery is pulled out in the middle of a visit: whatever the page called saved by then is part of the visit at
/// the next start, once, and the visit is offered to be gone on with, once.
class KillWhileVisitingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePageCalledSavedIsInTheVisitAfterTheRestart();
};

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

/// As the next start does it.
Visit visitAfterSealing(TabletFile &file, const Clock &clock, IdSource &ids)
{
    const auto seal = [&](Database &database) { return VisitWriter::sealAll(database, recordKinds(), clock, ids); };
    must(file.writer().run(DatabaseThread::Urgency::Tap, seal).result());
    const auto running = must(VisitClockStore{file.reader()}.running());
    if (running.size() != 1) return {}; // not begun, or offered twice
    return must(VisitStore{file.reader()}.find(running.first().visit)).value_or(Visit{});
}

/// Those about visits; that somebody was looked at is written down besides.
int mutationsAboutVisits(TabletFile &file)
{
    int count = 0;
    for (const Mutation &mutation : must(Outbox{file.reader()}.waiting()))
        count += mutation.ops.first().type == kind::visit ? 1 : 0;
    return count;
}

} // namespace

void KillWhileVisitingJourney::whatThePageCalledSavedIsInTheVisitAfterTheRestart()
{
    const quint32 seed = qEnvironmentVariableIsSet("ALONGSIDE_SEED") ? qEnvironmentVariableIntValue("ALONGSIDE_SEED")
                                                                     : QRandomGenerator::system()->generate() % 100000;
    qInfo("seed %u (ALONGSIDE_SEED=%u repeats it)", seed, seed);
    QRandomGenerator random{seed};
    const FakeClock clock;

    for (int life = 0; life < 3; ++life) {
        QTemporaryDir folder;
        FakeIds ids;
        const AppPaths paths{folder.path()};
        const EnrolledFolder enrolled = EnrolledFolder::make(paths, clock, ids);
        const int saved = lettersSavedInOneLife(
            QStringLiteral(VISITING_TABLET), folder.path(), random.bounded(1, 4), random.bounded(900000));
        QVERIFY(saved > 0);

        SqliteOptions options;
        options.path = paths.store();
        options.key = enrolled.fileKey;
        const std::unique_ptr<TabletFile> file = must(TabletFile::open(options));
        const Visit visit = visitAfterSealing(*file, clock, ids);

        QVERIFY2(visit.seen.size() >= saved,
            qPrintable(QStringLiteral("%1 of %2: %3").arg(visit.seen.size()).arg(saved).arg(visit.seen)));
        for (int letter = 0; letter < visit.seen.size(); ++letter)
            QCOMPARE(visit.seen.at(letter), QChar('a' + letter % 26));
        QVERIFY(visit.isGoingOn());
        QCOMPARE(mutationsAboutVisits(*file), 2); // begun, and sealed at the start
        QCOMPARE(visitAfterSealing(*file, clock, ids), visit);
        QCOMPARE(mutationsAboutVisits(*file), 2);
    }
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileVisitingJourney)
#include "tst_KillWhileVisiting.moc"
