// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/ConsentStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace alongside {

/// What a person agreed to, how it was decided, and what stops when they say no.
class DecisionsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPurposeBeforeAnybodyHasAsked();
    void keepsAnUnfinishedDecisionAndSaysWhatItNeeds();
    void becomesADecisionWithItsStory();
    void stopsThePageThatIsGivenAway();
    void takesThePhotoAwayFromEveryList();
    void asksTheKeyCoachToStopWhatPeopleDo();
    void letsACoachWriteDownANoAndReadNoDecision();
    void keepsTheWordsOfANoOverARestartAndStopsNothingByItself();
    void stopsWithoutWordsToo();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record hicksAs(const QString &role)
{
    return {kind::coach, id("M. Hicks"), 2,
        {{QStringLiteral("name"), QStringLiteral("M. Hicks")}, {QStringLiteral("roles"), QJsonArray{role}}}};
}

Record faceOfShan()
{
    return {kind::face, id("face of Shan"), 2,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("mediaType"), QStringLiteral("image/jpeg")},
            {QStringLiteral("thumbnail"), QStringLiteral("c21hbGw")}}};
}

/// M. Hicks, key coach, at Shan's page.
class KeyCoachTablet : public ScreenTablet {
public:
    explicit KeyCoachTablet(const QString &role = QStringLiteral("keyCoach"))
        : ScreenTablet{{hicksAs(role), faceOfShan()}}
    {
        open();
    }

    void open()
    {
        person().open(id("Shan"));
        settle();
    }
    PersonScreen &person() { return *screens->people()->person(); }
    DecisionsScreen &decisions() { return *person().decisions(); }
    void decide(int purpose, int answer)
    {
        using Screen = DecisionsScreen;
        decisions().choose(Screen::Purpose, purpose);
        decisions().type(Screen::Explained, QStringLiteral("With pictures"));
        decisions().type(Screen::Said, QStringLiteral("Yes, on the wall"));
        decisions().choose(Screen::Answer, answer);
        decisions().decide();
        settle();
    }
    QString standing(int purpose) { return decisions().consents()->lines().at(purpose).standing; }
    void withdraw(const QString &purpose)
    {
        decisions().beginWithdrawal(purpose);
        decisions().typeWithdrawal(QStringLiteral("no more"));
        decisions().withdraw();
        settle();
    }
};

} // namespace

void DecisionsScreenTest::showsEveryPurposeBeforeAnybodyHasAsked()
{
    KeyCoachTablet tablet;

    QCOMPARE(tablet.decisions().consents()->count(), 5);
    QCOMPARE(tablet.standing(0), QStringLiteral("Not asked yet"));
    QVERIFY(tablet.decisions().mayDecide());
    QVERIFY(!tablet.decisions().hasDraft());
}

void DecisionsScreenTest::keepsAnUnfinishedDecisionAndSaysWhatItNeeds()
{
    KeyCoachTablet tablet;
    tablet.decisions().choose(DecisionsScreen::Purpose, 0);
    tablet.decisions().type(DecisionsScreen::Said, QStringLiteral("Nodded"));
    tablet.settle();

    tablet.restart();
    tablet.open();

    QVERIFY(tablet.decisions().hasDraft());
    QCOMPARE(tablet.decisions().purpose(), 0);
    QCOMPARE(tablet.decisions().texts().at(DecisionsScreen::Said), QStringLiteral("Nodded"));
    QCOMPARE(tablet.decisions().gaps(),
        (QStringList{QStringLiteral("Say how it was explained."), QStringLiteral("Say whether it is yes or no.")}));
    QCOMPARE(tablet.decisions().decisions()->count(), 0);
}

void DecisionsScreenTest::becomesADecisionWithItsStory()
{
    KeyCoachTablet tablet;
    QSignalSpy decided{&tablet.decisions(), &DecisionsScreen::decided};

    tablet.decide(0, 0);

    QCOMPARE(decided.count(), 1);
    QCOMPARE(tablet.decisions().decisions()->count(), 1);
    const DecisionLine &line = tablet.decisions().decisions()->lines().first();
    QCOMPARE(line.heading, QStringLiteral("Photos: Yes"));
    QCOMPARE(line.stamp, QStringLiteral("M. Hicks, 09:00"));
    QVERIFY(line.words.contains(QStringLiteral("“Yes, on the wall”")));
    QVERIFY(line.words.contains(QStringLiteral("Capacity was assumed.")));
    QCOMPARE(tablet.standing(0), QStringLiteral("Yes, since 09:00"));
    QVERIFY(!tablet.decisions().hasDraft());
}

void DecisionsScreenTest::stopsThePageThatIsGivenAway()
{
    KeyCoachTablet tablet;
    QCOMPARE(tablet.person().paper()->emptySentence(), QString{});

    tablet.withdraw(purpose::share);

    QCOMPARE(tablet.person().paper()->emptySentence(),
        QStringLiteral("Shan has said no to sharing. There is no page to give away."));
    tablet.person().paper()->save();
    tablet.settle();
    QCOMPARE(QDir{tablet.documents()}.entryList(QDir::Files).size(), 0);
}

void DecisionsScreenTest::takesThePhotoAwayFromEveryList()
{
    KeyCoachTablet tablet;
    QVERIFY(!tablet.row(QStringLiteral("Shan")).face.isEmpty());
    QVERIFY(tablet.person().face()->mayChange());

    tablet.withdraw(purpose::photo);

    QCOMPARE(tablet.row(QStringLiteral("Shan")).face, QString{});
    QCOMPARE(tablet.person().face()->thumbnail(), QString{});
    QVERIFY(!tablet.person().face()->mayChange());
    QCOMPARE(tablet.standing(0), QStringLiteral("No, since 09:00: “no more”"));

    tablet.decide(0, 0);
    QVERIFY(!tablet.row(QStringLiteral("Shan")).face.isEmpty());
}

void DecisionsScreenTest::asksTheKeyCoachToStopWhatPeopleDo()
{
    KeyCoachTablet tablet;

    tablet.withdraw(purpose::move);

    QCOMPARE(tablet.person().actions()->rows()->count(), 1);
    QCOMPARE(
        tablet.person().actions()->rows()->lines().first().words, QStringLiteral("Stop the move: they have said no."));
    tablet.person().actions()->finish(tablet.person().actions()->rows()->lines().first().actionId);
    tablet.settle();
    QCOMPARE(tablet.person().actions()->rows()->count(), 0);
}

void DecisionsScreenTest::letsACoachWriteDownANoAndReadNoDecision()
{
    KeyCoachTablet tablet;
    tablet.decide(0, 0);

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.open();

    QVERIFY(!tablet.decisions().mayDecide());
    QCOMPARE(tablet.decisions().decisions()->count(), 0);
    QCOMPARE(tablet.standing(0), QStringLiteral("Yes, since 09:00"));
    tablet.withdraw(purpose::photo);
    QCOMPARE(tablet.standing(0), QStringLiteral("No, since 09:00: “no more”"));
}

void DecisionsScreenTest::keepsTheWordsOfANoOverARestartAndStopsNothingByItself()
{
    KeyCoachTablet tablet;
    tablet.decide(0, 0);
    tablet.decisions().beginWithdrawal(purpose::photo);
    tablet.decisions().typeWithdrawal(QStringLiteral("Shook her he"));
    QTRY_COMPARE(tablet.decisions().withdrawalSaved(), QStringLiteral("Saved 09:00"));

    tablet.restart();
    tablet.open();
    QCOMPARE(tablet.standing(0), QStringLiteral("Yes, since 09:00"));
    tablet.decisions().beginWithdrawal(purpose::share);
    QCOMPARE(tablet.decisions().withdrawalWords(), QString()); // another purpose
    tablet.decisions().beginWithdrawal(purpose::photo);

    QCOMPARE(tablet.decisions().withdrawalWords(), QStringLiteral("Shook her he"));
    tablet.decisions().typeWithdrawal(QStringLiteral("Shook her head"));
    tablet.decisions().withdraw();
    tablet.settle();
    QCOMPARE(tablet.standing(0), QStringLiteral("No, since 09:00: “Shook her head”"));
    tablet.decisions().beginWithdrawal(purpose::photo);
    QCOMPARE(tablet.decisions().withdrawalWords(), QString()); // it was said
}

void DecisionsScreenTest::stopsWithoutWordsToo()
{
    KeyCoachTablet tablet;
    tablet.decide(0, 0);

    tablet.decisions().beginWithdrawal(purpose::photo);
    tablet.decisions().withdraw();
    tablet.settle();

    QCOMPARE(tablet.standing(0), QStringLiteral("No, since 09:00"));
}

} // namespace alongside

QTEST_MAIN(alongside::DecisionsScreenTest)
#include "tst_DecisionsScreen.moc"
