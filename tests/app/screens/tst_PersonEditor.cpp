// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/Act.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/RefusedTable.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

#include <algorithm>

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
    void namesWhoChangedABenefitToWhoMayReadThemAlone();
    void keepsWhatTheServiceSentMeanwhile();
    void savesEachFactAsItIsLeftAndSaysWhoAndWhen();
    void keepsWhatIsNoDayAndNoNumberUntilItIsRight();
    void keepsAContactWhoseNumberNobodyCanRingUntilItIsRight();
    void leavesANumberAloneThatWasThereBefore();
    void judgesANumberByWhatWasThereWhenTypingBegan();
    void choosesTheKeyCoachAndTheStanding();
    void showsReliefStaffNothingToEdit();
    void isKeptWhenTheDiskRefusesAndComesWithTheNextLetter();
    void isWrittenWhenItIsLeftAgainAfterARefusal();
    void isNotDoubledByWhatIsTypedWhileItIsWritten();
    void outlivesThePageThatWasLeftWhileTheDiskRefused();
    void saysOfAnotherPageThatItsWordsAreNotSavedYet();
    void isEditedByACoachAfterSomebodyWhoMayNot();
    void showsOneCoachsRefusedWordsToNobodyElse();
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
    QString matters() { return profile().whatMatters; }
    Profile profile() { return must(PersonStore{file->reader()}.profileOf({id("Shan")})).value_or(Profile{}); }
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

void PersonEditorTest::namesWhoChangedABenefitToWhoMayReadThemAlone()
{
    PageTablet tablet;
    const Benefit benefit{
        .id = id("UC"), .person = {id("Shan")}, .name = QStringLiteral("Universal Credit"), .assessmentDay = 3};
    tablet.write({{kind::benefit, benefit.id, 2, fieldsOf(benefit)}});
    const auto change = [&](Database &database) {
        Act act{database, recordKinds(), tablet.clock, {id("M. Hicks")}};
        return act.save({{patching(kind::benefit, benefit.id,
            {{QStringLiteral("assessmentDay"), 14}, {QStringLiteral("from"), QStringLiteral("2024-06-05")},
                {QStringLiteral("housing"), QStringLiteral("without")}})}});
    };
    must(tablet.file->writer().run(DatabaseThread::Urgency::Tap, change).result());

    tablet.editor().readChanges();
    QCOMPARE(tablet.editor().changes()->count(), 0); // a coach may not read benefits

    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("earnings")});
    tablet.open("Shan");
    tablet.editor().readChanges();
    QStringList said;
    for (const ChangeLine &line : tablet.editor().changes()->lines()) {
        said.append(line.what + u'|' + line.was + u'|' + line.now);
        QCOMPARE(line.who, QStringLiteral("M. Hicks, 09:00"));
    }
    said.sort();
    QCOMPARE(said,
        (QStringList{QStringLiteral("Universal Credit: Day of the month on which their assessment period begins|3|14"),
            QStringLiteral("Universal Credit: Money for housing costs||Without housing costs"),
            QStringLiteral("Universal Credit: Since||5 June 2024")}));
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

void PersonEditorTest::savesEachFactAsItIsLeftAndSaysWhoAndWhen()
{
    const std::tuple<PersonEditor::Field, QString, QString> facts[] = {
        {PersonEditor::GivenName, QStringLiteral("Sian"), QStringLiteral("First name")},
        {PersonEditor::FamilyName, QStringLiteral("Griffith"), QStringLiteral("Last name")},
        {PersonEditor::Phone, QStringLiteral("07700 900999"), QStringLiteral("Their phone number")},
        {PersonEditor::BirthDate, QStringLiteral("5 June 1984"), QStringLiteral("Born on")},
        {PersonEditor::Started, QStringLiteral("1 March 2019"), QStringLiteral("With us since")},
        {PersonEditor::Address, QStringLiteral("4 Castle Street"), QStringLiteral("Address")},
        {PersonEditor::Postcode, QStringLiteral("CF10 1AA"), QStringLiteral("Postcode")}};
    PageTablet tablet;
    for (const auto &[field, text, heading] : facts) {
        tablet.editor().type(field, text);
        tablet.editor().leave(field);
        tablet.settle();

        QCOMPARE(tablet.editor().texts().at(field), text);
        tablet.editor().readChanges();
        const auto &changes = tablet.editor().changes()->lines();
        const auto change = std::find_if(changes.begin(), changes.end(),
            [heading = heading](const ChangeLine &line) { return line.what == heading; });
        QVERIFY2(change != changes.end(), qPrintable(heading));
        QCOMPARE(change->now, text);
        QCOMPARE(change->who, QStringLiteral("M. Hicks, 09:00"));
    }
    QCOMPARE(tablet.stored().phone, QStringLiteral("07700 900999"));
    QCOMPARE(tablet.profile().birthDate, QDate(1984, 6, 5));
    QCOMPARE(tablet.mutations().size(), int(std::size(facts)));
}

void PersonEditorTest::keepsWhatIsNoDayAndNoNumberUntilItIsRight()
{
    const std::pair<PersonEditor::Field, QString> wrongs[] = {{PersonEditor::BirthDate, QStringLiteral("31/6/1984")},
        {PersonEditor::Started, QStringLiteral("1 March 2031")}, {PersonEditor::Phone, QStringLiteral("ask Mum")},
        {PersonEditor::GivenName, QString{}}};
    PageTablet tablet;
    for (const auto &[field, text] : wrongs) {
        tablet.editor().type(field, QStringLiteral("?"));
        tablet.editor().type(field, text);
        tablet.editor().leave(field);
        tablet.settle();

        QVERIFY(!tablet.editor().wrongs().at(field).isEmpty());
        QCOMPARE(tablet.editor().saved().at(field), QString{});
        QCOMPARE(tablet.editor().texts().at(field), text);
    }
    QCOMPARE(tablet.mutations().size(), 0);

    tablet.restart(); // what a crash left is sealed, but for this
    tablet.open("Shan");
    QCOMPARE(tablet.editor().texts().at(PersonEditor::BirthDate), QStringLiteral("31/6/1984"));
    QCOMPARE(tablet.mutations().size(), 0);
    tablet.editor().type(PersonEditor::BirthDate, QStringLiteral("30/6/1984"));
    tablet.editor().leave(PersonEditor::BirthDate);
    tablet.settle();

    QCOMPARE(tablet.profile().birthDate, QDate(1984, 6, 30));
    QCOMPARE(tablet.editor().wrongs().at(PersonEditor::BirthDate), QString{});
}

void PersonEditorTest::judgesANumberByWhatWasThereWhenTypingBegan()
{
    PageTablet tablet;
    PersonEditor &editor = tablet.editor();
    const QString odd = QStringLiteral("07700 900143 ext 3");
    editor.typeEntry(PersonEditor::Contacts, 0, PersonEditor::Number, odd);
    tablet.settle();
    Person shan = tablet.stored();
    shan.contacts.first().phone = odd; // somebody else's tablet sends the same meanwhile
    tablet.write({{kind::person, shan.id.text, 3, fieldsOf(shan)}});
    tablet.screens->readAgain();
    tablet.open("Shan");

    editor.leave(PersonEditor::Contacts);
    tablet.settle();

    QVERIFY(!tablet.drafts().isEmpty()); // the writer would not take it either
    QVERIFY(!editor.contacts()->lines().first().wrong.isEmpty());
}

void PersonEditorTest::choosesTheKeyCoachAndTheStanding()
{
    PageTablet tablet;
    const int lewis = int(tablet.editor().coachChoices().indexOf(QStringLiteral("R. Lewis")));

    tablet.editor().chooseCoach(lewis);
    tablet.settle();
    tablet.editor().chooseStatus(1);
    tablet.settle();

    QCOMPARE(tablet.stored().keyCoach, CoachId{id("R. Lewis")});
    QCOMPARE(tablet.stored().status, Person::Status::Paused);
    QCOMPARE(tablet.editor().coach(), lewis);
    QCOMPARE(tablet.editor().status(), 1);
    tablet.editor().readChanges();
    QCOMPARE(tablet.editor().changes()->count(), 2);
    const auto &changes = tablet.editor().changes()->lines();
    QVERIFY(std::any_of(
        changes.begin(), changes.end(), [](const ChangeLine &line) { return line.now == QStringLiteral("R. Lewis"); }));
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

void PersonEditorTest::isWrittenWhenItIsLeftAgainAfterARefusal()
{
    PageTablet tablet;
    PersonEditor &editor = tablet.editor();
    editor.addEntry(PersonEditor::Alerts);
    editor.typeEntry(PersonEditor::Alerts, 0, PersonEditor::Words, QStringLiteral("Nut allergy"));
    tablet.type(cat);
    tablet.settle();
    RefusedTable outbox{tablet, "sync_outbox"};
    editor.leave(PersonEditor::Alerts);
    editor.leave(PersonEditor::Matters);
    tablet.settle();
    QVERIFY(!editor.problem().isEmpty());
    QCOMPARE(tablet.stored().alertWords(), QStringList{});

    outbox.mend();
    editor.leave(PersonEditor::Alerts);
    editor.leave(PersonEditor::Matters);
    tablet.settle();

    QCOMPARE(tablet.stored().alertWords(), QStringList{QStringLiteral("Nut allergy")});
    QCOMPARE(tablet.matters(), cat);
}

void PersonEditorTest::isNotDoubledByWhatIsTypedWhileItIsWritten()
{
    PageTablet tablet;
    tablet.type(QStringLiteral("My cat ")); // the space goes as it is written
    tablet.editor().leave(PersonEditor::Matters);
    tablet.type(QStringLiteral("My old cat"));
    tablet.editor().leave(PersonEditor::Matters);
    tablet.type(QStringLiteral("My old cat Mali"));
    tablet.settle();
    tablet.settle();

    tablet.editor().leave(PersonEditor::Matters);
    tablet.settle();

    QCOMPARE(tablet.matters(), QStringLiteral("My old cat Mali"));
}

void PersonEditorTest::outlivesThePageThatWasLeftWhileTheDiskRefused()
{
    PageTablet tablet;
    RefusedTable drafts{tablet, "draft"};
    tablet.type(cat);
    tablet.open("Aisha");
    drafts.mend();

    tablet.open("Shan");
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), cat);
    tablet.open("Aisha");
    tablet.settle();

    QCOMPARE(tablet.matters(), cat);
}

void PersonEditorTest::saysOfAnotherPageThatItsWordsAreNotSavedYet()
{
    PageTablet tablet;
    RefusedTable drafts{tablet, "draft"};
    tablet.editor().type(PersonEditor::Matters, cat);

    tablet.open("Aisha");
    tablet.settle();

    QVERIFY2(
        tablet.editor().problem().startsWith(QStringLiteral("What you wrote on the page before is not saved yet.")),
        qPrintable(tablet.editor().problem()));
    drafts.mend();
}

void PersonEditorTest::keepsAContactWhoseNumberNobodyCanRingUntilItIsRight()
{
    PageTablet tablet;
    PersonEditor &editor = tablet.editor();
    editor.addEntry(PersonEditor::Contacts);
    editor.typeEntry(PersonEditor::Contacts, 1, PersonEditor::Name, QStringLiteral("Gwen"));
    editor.typeEntry(PersonEditor::Contacts, 1, PersonEditor::Number, QStringLiteral("ask Mum"));
    editor.leave(PersonEditor::Contacts);
    tablet.settle();

    QVERIFY(editor.contacts()->lines().first().wrong.isEmpty());
    QVERIFY(editor.contacts()->lines().last().wrong.startsWith(QStringLiteral("Nobody can ring that.")));
    QVERIFY(editor.saved().at(PersonEditor::Contacts).isEmpty());
    QCOMPARE(tablet.stored().contacts.size(), 1);
    tablet.restart();
    tablet.open("Shan");
    QCOMPARE(tablet.editor().contacts()->lines().last().phone, QStringLiteral("ask Mum")); // nothing is lost

    tablet.editor().typeEntry(PersonEditor::Contacts, 1, PersonEditor::Number, QStringLiteral("01922 650 100"));
    tablet.editor().leave(PersonEditor::Contacts);
    tablet.settle();

    QVERIFY(tablet.editor().contacts()->lines().last().wrong.isEmpty());
    QCOMPARE(tablet.stored().contacts.last().phone, QStringLiteral("01922 650 100"));
}

void PersonEditorTest::leavesANumberAloneThatWasThereBefore()
{
    PageTablet tablet;
    Person shan = tablet.stored();
    shan.contacts.first().phone = QStringLiteral("07700 900143 ext 3"); // as the council's export has it
    tablet.write({{kind::person, shan.id.text, 3, fieldsOf(shan)}});
    tablet.screens->readAgain();
    tablet.open("Shan");
    PersonEditor &editor = tablet.editor();

    editor.typeEntry(PersonEditor::Contacts, 0, PersonEditor::Relation, QStringLiteral("Sister"));
    editor.leave(PersonEditor::Contacts);
    tablet.settle();

    QCOMPARE(tablet.stored().contacts.first().relation, QStringLiteral("Sister"));
}

void PersonEditorTest::isEditedByACoachAfterSomebodyWhoMayNot()
{
    PageTablet tablet;
    tablet.signIn(QStringLiteral("P. Relief"));
    tablet.open("Shan");
    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.open("Shan");

    tablet.type(cat);
    tablet.person().myPage()->startObjecting(QStringLiteral("goodAt"));
    tablet.person().myPage()->type(QStringLiteral("Not gardening"));
    tablet.settle();
    tablet.settle();

    QCOMPARE(tablet.editor().saved().at(PersonEditor::Matters), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.person().myPage()->saved(), QStringLiteral("Saved 09:00"));
    tablet.editor().leave(PersonEditor::Matters);
    tablet.settle();
    QCOMPARE(tablet.matters(), cat);
}

void PersonEditorTest::showsOneCoachsRefusedWordsToNobodyElse()
{
    PageTablet tablet;
    RefusedTable drafts{tablet, "draft"};
    tablet.type(cat);
    tablet.settle();

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.open("Shan");
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), QString{});
    drafts.mend();

    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.open("Shan");
    QCOMPARE(tablet.editor().texts().at(PersonEditor::Matters), cat);
}

} // namespace alongside

QTEST_MAIN(alongside::PersonEditorTest)
#include "tst_PersonEditor.moc"
