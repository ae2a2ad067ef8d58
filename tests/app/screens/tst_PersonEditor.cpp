// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

/// Editing a person in place: what is typed outlives the app, whoever or whatever ends it.
class PersonEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOnDiskLetterByLetterWithoutAMutation();
    void isOneMutationWhenTheFieldIsLeft();
    void saysSavedOnlyOfWhatIsOnDisk();
    void outlivesTheAppAtEveryLetter();
    void isSealedInTheNameOfWhoTypedWhenTheTabletLocks();
    void isSealedWhenAnotherPersonIsOpened();
    void writesNeedsAlertsAndContactsAndTakesThemAway();
    void namesWhoChangedWhat();
    void keepsWhatTheServiceSentMeanwhile();
    void showsReliefStaffNothingToEdit();
    void isKeptWhenTheDiskRefusesAndComesWithTheNextLetter();
};

namespace {

const QString cat = QStringLiteral("My cat Mali");

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// M. Hicks at Shan's page.
class PageTablet : public ScreenTablet {
public:
    explicit PageTablet(const QList<Record> &more = {}) : ScreenTablet{more} { open("Shan"); }

    void open(const char *name)
    {
        person().open(id(name));
        settle();
    }
    PersonScreen &person() { return *screens->people()->person(); }
    PersonEditor &editor() { return *person().editor(); }
    void type(const QString &words, PersonEditor::Field field = PersonEditor::Matters)
    {
        for (int letters = 1; letters <= words.size(); ++letters)
            editor().type(field, words.left(letters));
    }
    QList<PersonDraft> drafts()
    {
        return must(DraftStore{file->reader()}.of<PersonDraft>(draftOwner(PersonId{id("Shan")}, {id("M. Hicks")})));
    }
    QString matters()
    {
        return must(PersonStore{file->reader()}.profileOf({id("Shan")})).value_or(Profile{}).whatMatters;
    }
    Person stored() { return *must(PersonStore{file->reader()}.find({id("Shan")})); }
    /// Those about the person; that somebody was looked at is written down besides.
    QList<Mutation> mutations()
    {
        QList<Mutation> about;
        for (const Mutation &mutation : must(Outbox{file->reader()}.waiting()))
            if (mutation.ops.first().type != kind::accessLine) about.append(mutation);
        return about;
    }
};

} // namespace

void PersonEditorTest::isOnDiskLetterByLetterWithoutAMutation()
{
    PageTablet tablet;

    tablet.type(cat);
    tablet.settle();
    tablet.settle(); // what was typed while the first letter was on its way

    QCOMPARE(tablet.drafts().size(), 1);
    QCOMPARE(tablet.drafts().first().text, cat);
    QCOMPARE(tablet.mutations().size(), 0);
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), cat);
}

void PersonEditorTest::isOneMutationWhenTheFieldIsLeft()
{
    PageTablet tablet;
    tablet.type(cat);

    tablet.editor().leave(PersonEditor::Matters);
    tablet.settle();

    QCOMPARE(tablet.matters(), cat);
    QCOMPARE(tablet.mutations().size(), 1);
    QCOMPARE(tablet.drafts().size(), 0);
    QCOMPARE(tablet.person().matters(), cat); // the page says it
}

void PersonEditorTest::saysSavedOnlyOfWhatIsOnDisk()
{
    PageTablet tablet;

    tablet.editor().type(PersonEditor::Matters, QStringLiteral("M"));
    QCOMPARE(tablet.editor().saved().at(PersonEditor::Matters), QString{});
    tablet.settle();

    QCOMPARE(tablet.editor().saved().at(PersonEditor::Matters), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.editor().saved().at(PersonEditor::GoodAt), QString{});
}

void PersonEditorTest::outlivesTheAppAtEveryLetter()
{
    PageTablet tablet;
    const QString rugby = QStringLiteral("Rugby");
    for (int letters = 1; letters <= rugby.size(); ++letters) {
        tablet.open("Shan");
        tablet.editor().type(PersonEditor::Matters, rugby.left(letters));
        tablet.settle();

        tablet.restart();

        QCOMPARE(tablet.matters(), rugby.left(letters)); // as it was typed, and sealed at the start
        QCOMPARE(tablet.mutations().size(), letters);
    }
}

void PersonEditorTest::isSealedInTheNameOfWhoTypedWhenTheTabletLocks()
{
    PageTablet tablet;
    tablet.type(cat);

    tablet.session.lock();
    tablet.settle();

    QCOMPARE(tablet.matters(), cat);
    QCOMPARE(tablet.mutations().first().by, id("M. Hicks"));
}

void PersonEditorTest::isSealedWhenAnotherPersonIsOpened()
{
    PageTablet tablet;
    tablet.type(cat);

    tablet.open("Aisha");
    tablet.settle();

    QCOMPARE(tablet.matters(), cat);
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), QString{});
}

void PersonEditorTest::writesNeedsAlertsAndContactsAndTakesThemAway()
{
    PageTablet tablet;
    PersonEditor &editor = tablet.editor();
    QCOMPARE(editor.needs()->count(), 1); // uses Makaton

    editor.addEntry(PersonEditor::Communication);
    editor.chooseCode(PersonEditor::Communication, 1, int(editor.needChoices().indexOf(QStringLiteral("Large print"))));
    tablet.settle();
    QCOMPARE(editor.needs()->count(), 2);
    QCOMPARE(editor.needs()->lines().last().words, QStringLiteral("Large print")); // to begin with
    editor.typeEntry(PersonEditor::Communication, 1, PersonEditor::Words, QStringLiteral("Letters of 20 points"));
    editor.reviewIn(1, 12);
    editor.addEntry(PersonEditor::Alerts);
    editor.typeEntry(PersonEditor::Alerts, 0, PersonEditor::Words, QStringLiteral("Nut allergy"));
    editor.leave(PersonEditor::Alerts);
    editor.removeEntry(PersonEditor::Contacts, 0);
    tablet.settle();

    const Person person = tablet.stored();
    QCOMPARE(person.communication.last(),
        (CommunicationNeed{QStringLiteral("largePrint"), QStringLiteral("Letters of 20 points"), QDate{2027, 11, 20}}));
    QCOMPARE(person.alertWords(), QStringList{QStringLiteral("Nut allergy")});
    QCOMPARE(person.contacts.size(), 0);
    QCOMPARE(tablet.person().alerts(), QStringList{QStringLiteral("Nut allergy")});
}

void PersonEditorTest::namesWhoChangedWhat()
{
    PageTablet tablet;
    tablet.type(cat);
    tablet.editor().leave(PersonEditor::Matters);
    tablet.settle();

    tablet.editor().readChanges();

    QCOMPARE(tablet.editor().changes()->count(), 1);
    const ChangeLine &change = tablet.editor().changes()->lines().first();
    QCOMPARE(change.what, QStringLiteral("What matters"));
    QCOMPARE(change.now, cat);
    QCOMPARE(change.was, QString{});
    QCOMPARE(change.who, QStringLiteral("M. Hicks, 09:00"));
}

void PersonEditorTest::keepsWhatTheServiceSentMeanwhile()
{
    PageTablet tablet;
    tablet.type(cat);
    tablet.settle();

    const QString profileId = naturalId(kind::profile, {id("Shan")});
    tablet.write({{kind::profile, profileId, 2,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("whatMatters"), QStringLiteral("Rugby")}}}});
    tablet.screens->readAgain();
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), cat); // nothing jumps under the hand
    tablet.editor().leave(PersonEditor::Matters);
    tablet.settle();

    QCOMPARE(tablet.matters(), QStringLiteral("Rugby\nMy cat Mali"));
}

void PersonEditorTest::showsReliefStaffNothingToEdit()
{
    PageTablet tablet;

    tablet.signIn(QStringLiteral("P. Relief"));
    tablet.open("Shan");

    QVERIFY(!tablet.editor().mayEdit());
    QVERIFY(!tablet.person().myPage()->mayGive());
}

void PersonEditorTest::isKeptWhenTheDiskRefusesAndComesWithTheNextLetter()
{
    PageTablet tablet;
    const auto rename = [&tablet](const char *from, const char *to) {
        const auto work = [from, to](Database &database) {
            return database.execute(
                QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(QLatin1String{from}, QLatin1String{to}));
        };
        VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, work).result());
    };

    rename("draft", "broken");
    tablet.editor().type(PersonEditor::Matters, QStringLiteral("My"));
    tablet.settle();
    QVERIFY(!tablet.editor().problem().isEmpty());
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), QStringLiteral("My"));

    rename("broken", "draft");
    tablet.editor().type(PersonEditor::Matters, QStringLiteral("My c"));
    tablet.settle();
    QCOMPARE(tablet.drafts().first().text, QStringLiteral("My c"));
}

} // namespace alongside

QTEST_MAIN(alongside::PersonEditorTest)
#include "tst_PersonEditor.moc"
