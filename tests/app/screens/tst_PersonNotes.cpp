// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/NoteStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Notes on a person's page, and words found in them.
class PersonNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsANoteWhenItsFieldIsLeft();
    void isOnDiskAsItIsTypedAndOneNoteAfterARestart();
    void showsACorrectionInThePlaceOfWhatItCorrects();
    void correctsTheSecondNoteWhileTheFirstIsOnItsWay();
    void isSealedInTheNameOfWhoTypedWhenTheTabletLocks();
    void showsNotesOfVisitsToo();
    void showsAFewUntilSomebodyAsksForEarlierOnes();
    void showsReliefStaffNothing();
    void findsWordsAsTheyAreTyped();
    void findsInOnePersonsNotesAlone();
    void findsWhatWasSeenOnAVisitAndOpensIt();
    void saysWhatToDoWhereNothingIsFound();
    void forgetsWhatWasLookedForWhenAnotherCoachComes();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// A tablet on which M. Hicks looks at Shan's page.
class NotingTablet : public ScreenTablet {
public:
    NotingTablet() { open("Shan"); }

    void open(const char *name) { screens->people()->person()->open(id(name)); }
    PersonNotes &notes() { return *screens->personWork()->notes(); }
    WordFinder &finder() { return *screens->wordFinder(); }
    const QList<NoteLine> &lines() { return notes().notes()->lines(); }
    void add(const char *words)
    {
        notes().type(QString::fromUtf8(words));
        notes().leave();
        settle();
        clock.advance(1min);
    }
    QList<Note> stored()
    {
        const auto found = NoteStore{file->reader()}.ofPerson({id("Shan")});
        return found ? *found : QList<Note>{};
    }
    int mutations()
    {
        int count = 0;
        const auto waiting = Outbox{file->reader()}.waiting();
        for (const Mutation &mutation : waiting ? *waiting : QList<Mutation>{})
            count += mutation.ops.first().type == kind::note ? 1 : 0;
        return count;
    }
};

} // namespace

void PersonNotesTest::addsANoteWhenItsFieldIsLeft()
{
    NotingTablet tablet;

    tablet.notes().type(QStringLiteral("New bus from Monday"));
    QTRY_COMPARE(tablet.notes().wordsSaved(), QStringLiteral("Saved 09:00"));
    QVERIFY(tablet.stored().isEmpty());
    tablet.notes().leave();
    tablet.notes().leave(); // and once more, without a letter
    tablet.settle();

    QCOMPARE(tablet.lines().size(), 1);
    QCOMPARE(tablet.lines().first().words, QStringLiteral("New bus from Monday"));
    QCOMPARE(tablet.lines().first().line, QStringLiteral("09:00 · you"));
    QCOMPARE(tablet.notes().words(), QString());
    QCOMPARE(tablet.mutations(), 1);
}

void PersonNotesTest::isOnDiskAsItIsTypedAndOneNoteAfterARestart()
{
    NotingTablet tablet;
    tablet.notes().type(QStringLiteral("New bus fro"));
    QTRY_VERIFY(!tablet.notes().wordsSaved().isEmpty());

    tablet.restart();

    QTRY_COMPARE(tablet.stored().size(), 1);
    QCOMPARE(tablet.stored().first().words, QStringLiteral("New bus fro"));
    tablet.restart();
    tablet.settle();
    QCOMPARE(tablet.stored().size(), 1);
}

void PersonNotesTest::showsACorrectionInThePlaceOfWhatItCorrects()
{
    NotingTablet tablet;
    tablet.add("New bus from Monday");

    tablet.notes().correct(tablet.lines().first().noteId, QStringLiteral("New bus from Tuesday"));
    QVERIFY(!tablet.notes().correctedId().isEmpty());
    tablet.notes().leaveCorrection();
    tablet.settle();

    QCOMPARE(tablet.lines().size(), 1);
    QCOMPARE(tablet.lines().first().words, QStringLiteral("New bus from Tuesday"));
    QCOMPARE(tablet.lines().first().before, QStringLiteral("New bus from Monday (09:00 · you)"));
    QCOMPARE(tablet.stored().size(), 2);
    QCOMPARE(tablet.notes().correctedId(), QString());
}

void PersonNotesTest::correctsTheSecondNoteWhileTheFirstIsOnItsWay()
{
    NotingTablet tablet;
    tablet.add("Left glove");
    tablet.add("Right glove");
    const QString right = tablet.lines().first().noteId;
    const QString left = tablet.lines().last().noteId;

    tablet.notes().correct(right, QStringLiteral("Right boot"));
    tablet.notes().leaveCorrection();
    tablet.notes().correct(left, QStringLiteral("Left boot")); // without waiting for the disk
    QTRY_VERIFY(!tablet.notes().correctionSaved().isEmpty());
    tablet.notes().leaveCorrection();
    QTRY_COMPARE(tablet.stored().size(), 4);

    for (const Note &note : tablet.stored())
        if (!note.corrects.isEmpty())
            QCOMPARE(note.corrects.text, note.words == QStringLiteral("Left boot") ? left : right);
}

void PersonNotesTest::isSealedInTheNameOfWhoTypedWhenTheTabletLocks()
{
    NotingTablet tablet;
    tablet.notes().type(QStringLiteral("Half a thought"));

    tablet.session.lock();
    tablet.settle();
    tablet.signIn(QStringLiteral("R. Lewis"));

    QTRY_COMPARE(tablet.stored().size(), 1);
    QCOMPARE(tablet.stored().first().by.text, id("M. Hicks"));
    tablet.open("Shan");
    QCOMPARE(tablet.lines().first().line, QStringLiteral("09:00 · M. Hicks"));
    QCOMPARE(tablet.notes().words(), QString());
}

void PersonNotesTest::showsNotesOfVisitsToo()
{
    NotingTablet tablet;
    tablet.screens->visits()->start(id("Shan"));
    tablet.settle();
    VisitEditor &visit = *tablet.screens->visits()->visit();
    visit.type(VisitEditor::Note, QStringLiteral("Gloves were too large"));
    visit.leave(VisitEditor::Note);
    tablet.settle();

    tablet.open("Shan");

    QCOMPARE(tablet.lines().first().words, QStringLiteral("Gloves were too large"));
}

void PersonNotesTest::showsAFewUntilSomebodyAsksForEarlierOnes()
{
    NotingTablet tablet;
    for (const char *words : {"one", "two", "three", "four", "five"})
        tablet.add(words);

    QCOMPARE(tablet.lines().size(), PersonNotes::few);
    QCOMPARE(tablet.lines().first().words, QStringLiteral("five"));
    QCOMPARE(tablet.notes().earlier(), 2);
    tablet.notes().showEarlier();

    QCOMPARE(tablet.lines().size(), 5);
    QCOMPARE(tablet.notes().earlier(), 0);
    tablet.open("Aisha");
    tablet.open("Shan");
    QCOMPARE(tablet.lines().size(), PersonNotes::few);
}

void PersonNotesTest::showsReliefStaffNothing()
{
    NotingTablet tablet;
    tablet.add("New bus from Monday");

    tablet.signIn(QStringLiteral("R. Lewis"), {QStringLiteral("relief")});
    tablet.open("Shan");
    tablet.finder().setSearchText(QStringLiteral("monday"));

    QVERIFY(tablet.lines().isEmpty());
    QVERIFY(!tablet.screens->personWork()->isAllowed());
    QCOMPARE(tablet.finder().found()->count(), 0);
}

void PersonNotesTest::findsWordsAsTheyAreTyped()
{
    NotingTablet tablet;
    tablet.add("Tŷ Hafan rang about the bus");

    tablet.finder().setSearchText(QStringLiteral("ha"));
    QCOMPARE(tablet.finder().found()->count(), 0);
    QCOMPARE(tablet.finder().sentence(), QStringLiteral("Type three letters or more of a word."));
    tablet.finder().setSearchText(QStringLiteral("haf"));

    QCOMPARE(tablet.finder().found()->count(), 1);
    const Finding &found = tablet.finder().found()->lines().first();
    QCOMPARE(found.personId, id("Shan"));
    QCOMPARE(found.line, QStringLiteral("09:00 · you"));
    QCOMPARE(found.visitId, QString());
    QCOMPARE(tablet.finder().sentence(), QStringLiteral("Found 1 times")); // English plurals come with its translation
    tablet.add("Hafan again");
    tablet.screens->readAgain();
    QCOMPARE(tablet.finder().found()->count(), 2);
}

void PersonNotesTest::findsInOnePersonsNotesAlone()
{
    NotingTablet tablet;
    tablet.add("The bus was late");
    tablet.open("Aisha");
    tablet.add("The bus was early");
    tablet.finder().setSearchText(QStringLiteral("bus"));
    QCOMPARE(tablet.finder().found()->count(), 2);

    tablet.finder().lookAt(id("Aisha"));

    QCOMPARE(tablet.finder().found()->count(), 1);
    QCOMPARE(tablet.finder().personName(), QStringLiteral("Aisha"));
}

void PersonNotesTest::findsWhatWasSeenOnAVisitAndOpensIt()
{
    NotingTablet tablet;
    tablet.add("The bus was late");
    tablet.screens->visits()->start(id("Shan"));
    tablet.settle();
    VisitEditor &visit = *tablet.screens->visits()->visit();
    visit.type(VisitEditor::PersonsView, QStringLiteral("I like the bus"));
    visit.leave(VisitEditor::PersonsView);
    tablet.settle();

    tablet.finder().setSearchText(QStringLiteral("bus"));

    QCOMPARE(tablet.finder().found()->count(), 2);
    const Finding &found = tablet.finder().found()->lines().first();
    QCOMPARE(found.place, QStringLiteral("What Shan said"));
    QCOMPARE(found.visitId, visit.visitId());
    QCOMPARE(found.excerpt, QStringLiteral("I like the bus"));
    QCOMPARE(tablet.finder().found()->lines().last().place, QStringLiteral("Note"));
}

void PersonNotesTest::saysWhatToDoWhereNothingIsFound()
{
    NotingTablet tablet;

    tablet.finder().setSearchText(QStringLiteral("zebra"));

    QCOMPARE(tablet.finder().sentence(),
        QStringLiteral("No note and no visit on this tablet has these words. Older ones may be with the service."));
}

void PersonNotesTest::forgetsWhatWasLookedForWhenAnotherCoachComes()
{
    NotingTablet tablet;
    tablet.add("The bus was late");
    tablet.finder().setSearchText(QStringLiteral("bus"));

    tablet.signIn(QStringLiteral("R. Lewis"));

    QCOMPARE(tablet.finder().searchText(), QString());
    QCOMPARE(tablet.finder().found()->count(), 0);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::PersonNotesTest)
#include "tst_PersonNotes.moc"
