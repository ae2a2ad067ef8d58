// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/KilledLives.h"
#include "tests/support/Must.h"

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

/// As the next start does it.
QString noteAfterSealing(const KilledLife &life)
{
    TabletFile &file = life.file;
    const auto seal = [&life](Database &database) {
        return AttendanceMarker::sealAll(database, recordKinds(), life.clock);
    };
    must(file.writer().run(DatabaseThread::Urgency::Tap, seal).result());
    const RegisterSources day = must(AttendanceStore{file.reader()}.sourcesOf(givenDay::friday));
    return day.marks.isEmpty() ? QString{} : day.marks.first().note;
}

} // namespace

void KillWhileTypingJourney::whatTheSheetCalledSavedIsInTheNoteAfterTheRestart()
{
    killWhileTyping(QStringLiteral(TYPING_TABLET), [](const KilledLife &life) {
        const QString note = noteAfterSealing(life);

        QVERIFY2(note.size() >= life.saved,
            qPrintable(QStringLiteral("%1 of %2: %3").arg(note.size()).arg(life.saved).arg(note)));
        QVERIFY2(isWhatTheHandTypes(note), qPrintable(note));
        QCOMPARE(must(Outbox{life.file.reader()}.waiting()).size(), 1);
        QCOMPARE(noteAfterSealing(life), note);
    });
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileTypingJourney)
#include "tst_KillWhileTyping.moc"
