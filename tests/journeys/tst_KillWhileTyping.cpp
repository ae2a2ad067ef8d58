// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "app/store/TabletFile.h"
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

/// The battery is pulled out in the middle of a word: whatever the sheet called saved by then is in the note at the
/// next start, once, and as one mutation.
class KillWhileTypingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheSheetCalledSavedIsInTheNoteAfterTheRestart();
};

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

/// As the next start does it.
QString noteAfterSealing(TabletFile &file, const Clock &clock)
{
    const auto seal = [&clock](
                          Database &database) { return AttendanceMarker::sealAll(database, recordKinds(), clock); };
    must(file.writer().run(DatabaseThread::Urgency::Tap, seal).result());
    const RegisterSources day = must(AttendanceStore{file.reader()}.sourcesOf(givenDay::friday));
    return day.marks.isEmpty() ? QString{} : day.marks.first().note;
}

} // namespace

void KillWhileTypingJourney::whatTheSheetCalledSavedIsInTheNoteAfterTheRestart()
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
            QStringLiteral(TYPING_TABLET), folder.path(), random.bounded(1, 4), random.bounded(900000));
        QVERIFY(saved > 0);

        SqliteOptions options;
        options.path = paths.store();
        options.key = enrolled.fileKey;
        const std::unique_ptr<TabletFile> file = must(TabletFile::open(options));
        const QString note = noteAfterSealing(*file, clock);

        QVERIFY2(
            note.size() >= saved, qPrintable(QStringLiteral("%1 of %2: %3").arg(note.size()).arg(saved).arg(note)));
        for (int letter = 0; letter < note.size(); ++letter)
            QCOMPARE(note.at(letter), QChar('a' + letter % 26));
        QCOMPARE(must(Outbox{file->reader()}.waiting()).size(), 1);
        QCOMPARE(noteAfterSealing(*file, clock), note);
    }
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileTypingJourney)
#include "tst_KillWhileTyping.moc"
