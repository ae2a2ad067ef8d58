// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/ActionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/RefusedTable.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/app/store/VisitScript.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// What is typed on the page of a visit outlives the app, whoever or whatever ends it.
class VisitTypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOnDiskLetterByLetterWithoutAMutation();
    void saysSavedOnlyOfWhatIsOnDisk();
    void outlivesTheAppAtEveryLetter();
    void isOneMutationWhenTheFieldIsLeft();
    void becomesPartOfTheVisitAfterTenSecondsWithoutALetter();
    void showsOneCoachsWordsToNobodyElse();
    void isSealedInTheNameOfWhoTypedWhenTheTabletLocks();
    void keepsWhatAnotherTabletWroteMeanwhile();
    void isKeptWhenTheDiskRefusesAndComesWithTheNextLetter();
    void becomesPartOfTheVisitWhenItIsLeftAgainAfterARefusal();
    void correctsTheSameNoteWhenItIsLeftAgainAfterARefusal();
    void isNotDoubledByWhatIsTypedWhileItIsWritten();
    void isPartOfTheVisitOnceThoughTheDiskRefusedItsDraft();
    void outlivesThePageThatClosedWhileTheDiskRefused();
    void isWrittenOnceAnotherPageIsOpened();
    void keepsHalfATimeOverARestart();
    void countsFromATimeThatIsTypedWhenTheTabletLocks();
    void endsWhenItIsTypedToHaveEnded();
    void keepsEveryLetterOfEveryFieldThroughAKill();
};

namespace {

using Draft = VisitDraft::Field;

const QString sentence = QStringLiteral("Washed two cars");

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// A tablet on which M. Hicks has begun a visit with Shan.
class VisitingTablet : public ScreenTablet {
public:
    VisitingTablet()
    {
        screens->visits()->start(id("Shan"));
        settle();
    }

    VisitEditor &visit() { return *screens->visits()->visit(); }
    void type(const QString &words, VisitEditor::Field field = VisitEditor::Seen)
    {
        for (int letters = 1; letters <= words.size(); ++letters)
            visit().type(field, words.left(letters));
    }
    Visit stored() { return must(VisitStore{file->reader()}.ofPerson({id("Shan")})).first(); }
    QList<VisitDraft> drafts()
    {
        return must(DraftStore{file->reader()}.of<VisitDraft>(draftOwner(stored().id, {id("M. Hicks")})));
    }
    QList<Note> notes() { return must(NoteStore{file->reader()}.ofVisit(stored().id)); }
    /// Those about visits; that somebody was looked at is written down besides.
    int mutations()
    {
        int count = 0;
        for (const Mutation &mutation : must(Outbox{file->reader()}.waiting()))
            count += mutation.ops.first().type == kind::accessLine ? 0 : 1;
        return count;
    }
    int mutationsOfAll() { return int(must(Outbox{file->reader()}.waiting()).size()); }
    /// What is typed while something is on its way goes with the answer.
    void settleAll()
    {
        for (int answers = 0; answers < 3; ++answers)
            settle();
    }
    QString saved(VisitEditor::Field field = VisitEditor::Seen) { return visit().saved().at(field); }
};

} // namespace

void VisitTypingTest::isOnDiskLetterByLetterWithoutAMutation()
{
    VisitingTablet tablet;

    for (int letters = 1; letters <= sentence.size(); ++letters) {
        tablet.visit().type(VisitEditor::Seen, sentence.left(letters));
        tablet.settle();
        QCOMPARE(tablet.drafts().first().text, sentence.left(letters));
    }

    QCOMPARE(tablet.mutations(), 1); // begun
    QVERIFY(tablet.stored().seen.isEmpty());
}

void VisitTypingTest::saysSavedOnlyOfWhatIsOnDisk()
{
    VisitingTablet tablet;

    tablet.type(sentence);

    QCOMPARE(tablet.saved(), QString());
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Seen), sentence);
    QTRY_COMPARE(tablet.saved(), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.drafts().first().text, sentence);
    QCOMPARE(tablet.saved(VisitEditor::Purpose), QString()); // nothing was typed there
}

void VisitTypingTest::outlivesTheAppAtEveryLetter()
{
    for (int letters = 1; letters <= sentence.size(); ++letters) {
        VisitingTablet tablet;
        tablet.type(sentence.left(letters));
        QTRY_VERIFY(!tablet.saved().isEmpty());

        tablet.restart();

        QCOMPARE(tablet.stored().seen, sentence.left(letters));
        QCOMPARE(tablet.mutations(), 2); // begun, and sealed at the start
        QCOMPARE(tablet.screens->visits()->offer(), QStringLiteral("Your visit with Shan has not been ended."));
        tablet.restart();
        QCOMPARE(tablet.stored().seen, sentence.left(letters));
        QCOMPARE(tablet.mutations(), 2);
    }
}

void VisitTypingTest::isOneMutationWhenTheFieldIsLeft()
{
    VisitingTablet tablet;
    tablet.type(sentence);

    tablet.visit().leave(VisitEditor::Seen);
    tablet.visit().leave(VisitEditor::Seen); // and once more, without a letter

    QTRY_COMPARE(tablet.stored().seen, sentence);
    tablet.settle();
    QCOMPARE(tablet.mutations(), 2);
    QVERIFY(tablet.drafts().isEmpty());
    QCOMPARE(tablet.saved(), QStringLiteral("Saved 09:00"));
}

void VisitTypingTest::becomesPartOfTheVisitAfterTenSecondsWithoutALetter()
{
    VisitingTablet tablet;
    tablet.type(sentence);
    tablet.type(QStringLiteral("Ask about gl"), VisitEditor::Note);
    tablet.settle();

    auto *typing = tablet.visit().findChild<QTimer *>();
    QVERIFY(typing && typing->isActive());
    QCOMPARE(typing->intervalAsDuration(), std::chrono::milliseconds{10s});
    typing->setInterval(0); // the ten seconds are over

    QTRY_COMPARE(tablet.stored().seen, sentence);
    QVERIFY(tablet.notes().isEmpty()); // half a note could not be taken back
}

void VisitTypingTest::showsOneCoachsWordsToNobodyElse()
{
    VisitingTablet tablet;
    tablet.type(QStringLiteral("Ask about gl"), VisitEditor::Note);
    QTRY_VERIFY(!tablet.saved(VisitEditor::Note).isEmpty());
    const QString visit = tablet.visit().visitId();

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.screens->visits()->open(visit);
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Note), QString());
    QVERIFY(!tablet.visit().isMine());

    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.screens->visits()->open(visit);
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Note), QStringLiteral("Ask about gl"));
    tablet.settle();
    QVERIFY(tablet.notes().isEmpty());
}

void VisitTypingTest::isSealedInTheNameOfWhoTypedWhenTheTabletLocks()
{
    VisitingTablet tablet;
    tablet.type(sentence);
    tablet.type(QStringLiteral("Gloves"), VisitEditor::Note);

    tablet.session.lock();
    tablet.settle();

    QCOMPARE(tablet.stored().seen, sentence);
    QCOMPARE(tablet.notes().first().by.text, id("M. Hicks"));
    QCOMPARE(tablet.mutations(), 2); // both in one
}

void VisitTypingTest::keepsWhatAnotherTabletWroteMeanwhile()
{
    VisitingTablet tablet;
    tablet.type(QStringLiteral("Early"));
    tablet.visit().leave(VisitEditor::Seen);
    QTRY_COMPARE(tablet.stored().seen, QStringLiteral("Early"));
    tablet.settle();
    tablet.type(QStringLiteral("Early and cheerful"));

    Record record{kind::visit, tablet.stored().id.text, 5,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("coach"), id("M. Hicks")},
            {QStringLiteral("date"), QStringLiteral("2026-11-20")},
            {QStringLiteral("start"), QStringLiteral("2026-11-20T09:00:00.000Z")},
            {QStringLiteral("seen"), QStringLiteral("Early\nUsed the new hose")}}};
    tablet.write({record});
    tablet.screens->visits()->readAgain();
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Seen), QStringLiteral("Early and cheerful"));
    tablet.visit().leave(VisitEditor::Seen);

    QTRY_COMPARE(tablet.stored().seen, QStringLiteral("Early\nUsed the new hose\nand cheerful"));
    QTRY_COMPARE(tablet.visit().texts().at(VisitEditor::Seen), tablet.stored().seen);
}

void VisitTypingTest::isKeptWhenTheDiskRefusesAndComesWithTheNextLetter()
{
    VisitingTablet tablet;
    const auto breakTable = [](Database &database) {
        return database.execute(QStringLiteral("ALTER TABLE draft RENAME TO broken"));
    };
    VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, breakTable).result());
    tablet.type(QStringLiteral("Was"));
    tablet.settle();
    QVERIFY(tablet.visit().problem().startsWith(QStringLiteral("Not saved")));
    QCOMPARE(tablet.saved(), QString());

    const auto mend = [](Database &database) {
        return database.execute(QStringLiteral("ALTER TABLE broken RENAME TO draft"));
    };
    VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, mend).result());
    tablet.visit().type(VisitEditor::Seen, QStringLiteral("Wash"));

    QTRY_COMPARE(tablet.saved(), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.drafts().first().text, QStringLiteral("Wash"));
    QVERIFY(tablet.visit().problem().isEmpty());
}

void VisitTypingTest::becomesPartOfTheVisitWhenItIsLeftAgainAfterARefusal()
{
    VisitingTablet tablet;
    tablet.type(sentence);
    tablet.settleAll();
    RefusedTable outbox{tablet, "sync_outbox"};
    tablet.visit().leave(VisitEditor::Seen);
    tablet.settleAll();
    QVERIFY(tablet.visit().problem().startsWith(QStringLiteral("Not saved")));
    QVERIFY(tablet.stored().seen.isEmpty());

    outbox.mend();
    tablet.visit().leave(VisitEditor::Seen);
    tablet.settleAll();

    QCOMPARE(tablet.stored().seen, sentence);
    QVERIFY(tablet.drafts().isEmpty());
}

void VisitTypingTest::correctsTheSameNoteWhenItIsLeftAgainAfterARefusal()
{
    VisitingTablet tablet;
    tablet.type(QStringLiteral("Gloves"), VisitEditor::Note);
    tablet.visit().leave(VisitEditor::Note);
    tablet.settleAll();
    const NoteId wrong = tablet.notes().first().id;
    tablet.visit().correctNote(wrong.text, QStringLiteral("Green gloves"));
    tablet.settleAll();
    RefusedTable outbox{tablet, "sync_outbox"};
    tablet.visit().leave(VisitEditor::Correction);
    tablet.settleAll();

    outbox.mend();
    tablet.visit().leave(VisitEditor::Correction);
    tablet.settleAll();

    QCOMPARE(tablet.notes().size(), 2);
    QCOMPARE(tablet.notes().last().corrects, wrong);
}

void VisitTypingTest::isNotDoubledByWhatIsTypedWhileItIsWritten()
{
    VisitingTablet tablet;
    tablet.type(sentence);
    tablet.visit().leave(VisitEditor::Seen);
    tablet.visit().type(VisitEditor::Seen, QStringLiteral("Washed two blue cars"));
    tablet.visit().leave(VisitEditor::Seen);
    tablet.visit().type(VisitEditor::Seen, QStringLiteral("Washed two small blue cars"));
    tablet.settleAll();

    tablet.visit().leave(VisitEditor::Seen);
    tablet.settleAll();

    QCOMPARE(tablet.stored().seen, QStringLiteral("Washed two small blue cars"));
    QVERIFY(tablet.drafts().isEmpty());
}

void VisitTypingTest::isPartOfTheVisitOnceThoughTheDiskRefusedItsDraft()
{
    VisitingTablet tablet;
    RefusedTable drafts{tablet, "draft"};
    tablet.type(QStringLiteral("Gloves"), VisitEditor::Note);
    tablet.settleAll();
    drafts.mend();

    tablet.visit().leave(VisitEditor::Note);
    tablet.visit().leave(VisitEditor::Note);
    tablet.settleAll();

    QCOMPARE(tablet.notes().size(), 1);
    QVERIFY(tablet.drafts().isEmpty());
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Note), QString());
}

void VisitTypingTest::outlivesThePageThatClosedWhileTheDiskRefused()
{
    VisitingTablet tablet;
    const QString visit = tablet.visit().visitId();
    RefusedTable drafts{tablet, "draft"};
    tablet.type(sentence);
    tablet.visit().close();
    tablet.settleAll();
    drafts.mend();

    tablet.screens->visits()->open(visit);

    QCOMPARE(tablet.visit().texts().at(VisitEditor::Seen), sentence);
    QCOMPARE(tablet.saved(), QString());
    tablet.settleAll();
    QCOMPARE(tablet.saved(), QStringLiteral("Saved 09:00"));
    tablet.visit().close();
    tablet.settleAll();
    QCOMPARE(tablet.stored().seen, sentence);
}

void VisitTypingTest::isWrittenOnceAnotherPageIsOpened()
{
    VisitingTablet tablet;
    RefusedTable drafts{tablet, "draft"};
    tablet.type(sentence);
    tablet.visit().close();
    tablet.settleAll();
    drafts.mend();

    tablet.screens->visits()->start(id("Aisha"));
    tablet.settleAll();

    QCOMPARE(tablet.drafts().first().text, sentence);
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Seen), QString());
    tablet.restart();
    QCOMPARE(tablet.stored().seen, sentence);
}

void VisitTypingTest::keepsHalfATimeOverARestart()
{
    VisitingTablet tablet;
    tablet.type(QStringLiteral("08:4"), VisitEditor::Began);
    QTRY_COMPARE(tablet.saved(VisitEditor::Began), QStringLiteral("Saved 09:00"));

    tablet.restart();
    tablet.screens->visits()->takeOffer();

    QCOMPARE(tablet.visit().texts().at(VisitEditor::Began), QStringLiteral("08:4"));
    QCOMPARE(tablet.visit().timer()->when(), QStringLiteral("since 09:00")); // half a time says nothing yet
    tablet.visit().leave(VisitEditor::Began);
    QCOMPARE(tablet.visit().problem(), QStringLiteral("“08:4” is not a time. Write it as 9:05."));
    tablet.type(QStringLiteral("08:45"), VisitEditor::Began);
    tablet.visit().leave(VisitEditor::Began);
    tablet.settleAll();
    QCOMPARE(tablet.visit().timer()->when(), QStringLiteral("since 08:45"));
    tablet.visit().type(VisitEditor::Began, QString{}); // emptied: no answer
    tablet.visit().leave(VisitEditor::Began);
    tablet.settleAll();
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Began), QStringLiteral("08:45"));
    QCOMPARE(tablet.mutations(), 2); // begun, and when
}

void VisitTypingTest::countsFromATimeThatIsTypedWhenTheTabletLocks()
{
    VisitingTablet tablet;
    tablet.type(QStringLiteral("0845"), VisitEditor::Began);

    tablet.session.lock();
    tablet.settleAll();

    QCOMPARE(Clock::localTimeOf(*tablet.stored().start), (QTime{8, 45}));
    QCOMPARE(tablet.stored().timesFrom, Visit::TimesFrom::Coach);
    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.screens->visits()->open(tablet.stored().id.text);
    QCOMPARE(tablet.visit().timer()->words(), QStringLiteral("15 min"));
    QVERIFY(tablet.drafts().isEmpty());
}

void VisitTypingTest::endsWhenItIsTypedToHaveEnded()
{
    VisitingTablet tablet;
    tablet.clock.advance(30min);
    tablet.type(QStringLiteral("late"), VisitEditor::Ended);
    tablet.visit().end();
    QCOMPARE(tablet.visit().problem(), QStringLiteral("“late” is not a time. Write it as 9:05."));
    tablet.type(QStringLiteral("9:20"), VisitEditor::Ended);

    tablet.visit().end(); // one touch, before the field is left

    tablet.settleAll();
    QCOMPARE(tablet.stored().length(), std::optional{20});
    QCOMPARE(tablet.mutations(), 2); // begun and ended
}

namespace {

/// What a start makes of the file as a killed app left it.
class KilledApp {
public:
    KilledApp(const QString &path, const SqliteOptions &like)
    {
        for (const char *part : {"", "-wal"}) {
            QFile::remove(m_folder.filePath(QStringLiteral("store.db") + QLatin1String{part}));
            QFile::copy(
                path + QLatin1String{part}, m_folder.filePath(QStringLiteral("store.db") + QLatin1String{part}));
        }
        SqliteOptions options = like;
        options.path = m_folder.filePath(QStringLiteral("store.db"));
        m_file = must(TabletFile::open(options));
    }
    void start()
    {
        FakeClock clock;
        FakeIds ids{77};
        const auto seal = [&](Database &database) { return VisitWriter::sealAll(database, recordKinds(), clock, ids); };
        must(m_file->writer().run(DatabaseThread::Urgency::Tap, seal).result());
    }
    /// What that field of Shan's visit says, half a time included.
    QString text(Draft field)
    {
        Database &reader = m_file->reader();
        const Visit visit = must(VisitStore{reader}.ofPerson({id("Shan")})).first();
        const auto drafts = must(DraftStore{reader}.of<VisitDraft>(draftOwner(visit.id, {id("M. Hicks")})));
        for (const VisitDraft &draft : drafts)
            if (draft.field == field) return draft.text;
        const QList<Note> notes = must(NoteStore{reader}.ofVisit(visit.id));
        const QList<Action> actions = must(ActionStore{reader}.ofVisit(visit.id));
        if (field == Draft::Action) return actions.isEmpty() ? QString{} : actions.last().words;
        for (const Note &note : notes)
            if (note.corrects.isEmpty() == (field == Draft::Note) && !isOfVisit(field)) return note.words;
        return storedText(visit, field);
    }
    int mutations() { return int(must(Outbox{m_file->reader()}.waiting()).size()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TabletFile> m_file;
};

} // namespace

void VisitTypingTest::keepsEveryLetterOfEveryFieldThroughAKill()
{
    VisitingTablet tablet;
    int letters = 0;
    for (const TypedInVisit &words : everythingTyped()) {
        const auto field = VisitEditor::Field(int(words.field));
        if (field == VisitEditor::Ended) tablet.visit().end();
        tablet.settleAll();
        const int before = int(tablet.mutationsOfAll());
        for (int length = 1; length <= words.text.size(); ++length) {
            const QString text = words.text.left(length);
            if (field == VisitEditor::Correction)
                tablet.visit().correctNote(tablet.notes().first().id.text, text);
            else
                tablet.visit().type(field, text);
            QTRY_VERIFY(!tablet.saved(field).isEmpty());

            KilledApp killed{tablet.store.path(), tablet.store.options};
            killed.start();
            QCOMPARE(killed.text(words.field), text);
            const bool isHalfATime = isTime(words.field) && length < words.text.size();
            QCOMPARE(killed.mutations(), before + (isHalfATime ? 0 : 1));
            killed.start(); // and says nothing twice
            QCOMPARE(killed.text(words.field), text);
            QCOMPARE(killed.mutations(), before + (isHalfATime ? 0 : 1));
            ++letters;
        }
        tablet.visit().leave(field);
        tablet.settleAll();
        QCOMPARE(tablet.mutationsOfAll(), before + 1); // one for the field, however many letters
    }
    qInfo("%d kills, after each of %d letters", letters, letters);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitTypingTest)
#include "tst_VisitTyping.moc"
