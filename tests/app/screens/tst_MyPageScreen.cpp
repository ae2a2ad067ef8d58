// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/ObjectionStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

#include <algorithm>

namespace alongside {

/// What is held about a person, in their hands.
class MyPageScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInPlainWordsWhatIsHeldAndWhatIsNot();
    void readsAPartAloudAndStops();
    void saysSoWhenThereIsNoVoice();
    void saysSoWhenTheDeviceHasNone();
    void isQuietWhenTheTabletLocks();
    void keepsWhatIsNotRightWordForWordUntilItIsAnswered();
    void outlivesTheAppWhileItIsBeingSaid();
    void isTakenBackByACoachsPinAlone();
    void showsAManagerWhoHasLooked();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// Says nothing, and remembers what it was given.
class FakeVoice final : public Speech {
public:
    struct Heard {
        QStringList said;
        bool isQuiet = true;
        bool isMute = false; ///< the device has no voice
        FakeVoice *voice = nullptr;
    };
    explicit FakeVoice(Heard &heard) : m_heard{heard} { m_heard.voice = this; }

    void say(const QString &words, const QLocale &) override
    {
        if (m_heard.isMute) return Q_EMIT silent(words);
        m_heard.said.append(words);
        m_heard.isQuiet = false;
    }
    void stop() override { end(); }
    void end()
    {
        m_heard.isQuiet = true;
        Q_EMIT ended(m_heard.said.value(m_heard.said.size() - 1));
    }

private:
    Heard &m_heard;
};

Record profileOfShan()
{
    return {kind::profile, naturalId(kind::profile, {id("Shan")}), 2,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("goodAt"), QStringLiteral("Gardening")},
            {QStringLiteral("birthDate"), QStringLiteral("1984-06-05")}}};
}

class HeldTablet : public ScreenTablet {
public:
    HeldTablet() : ScreenTablet{{profileOfShan()}}
    {
        speech = [this] { return std::make_unique<FakeVoice>(heard); };
        restart();
        open();
    }

    void open()
    {
        person().open(id("Shan"));
        settle();
    }
    PersonScreen &person() { return *screens->people()->person(); }
    MyPageScreen &page() { return *person().myPage(); }
    QString words(const char *part)
    {
        for (const MyPart &each : page().parts()->lines())
            if (each.part == QLatin1String{part}) return each.words;
        return {};
    }

    FakeVoice::Heard heard;
};

} // namespace

void MyPageScreenTest::saysInPlainWordsWhatIsHeldAndWhatIsNot()
{
    HeldTablet tablet;

    QCOMPARE(tablet.words("name"), QStringLiteral("We call you Shan. Your full name is Siân Griffiths."));
    QCOMPARE(tablet.words("goodAt"), QStringLiteral("Gardening"));
    QCOMPARE(tablet.words("wantsNext"), QStringLiteral("Nothing is written here yet."));
    QCOMPARE(tablet.words("talk"), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(tablet.words("contacts"), QStringLiteral("Bethan (Mum) on 07700 900143"));
    QCOMPARE(tablet.words("home"), QStringLiteral("We do not have your address. You were born on 5 June 1984."));
    QCOMPARE(tablet.words("days"), QStringLiteral("We have not written down any days yet."));
    QCOMPARE(tablet.words("agreed"), QStringLiteral("We have not asked you to agree to anything yet."));
}

void MyPageScreenTest::readsAPartAloudAndStops()
{
    HeldTablet tablet;
    tablet.page().give();

    tablet.page().listen(QStringLiteral("goodAt"));
    QCOMPARE(tablet.heard.said, QStringList{QStringLiteral("What you are good at. Gardening")});
    QCOMPARE(tablet.page().speaking(), QStringLiteral("goodAt"));

    tablet.page().listen(QStringLiteral("goodAt"));
    QVERIFY(tablet.heard.isQuiet);
    QCOMPARE(tablet.page().speaking(), QString{});

    tablet.page().listen(QStringLiteral("name"));
    tablet.heard.voice->end();
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::saysSoWhenThereIsNoVoice()
{
    HeldTablet tablet;
    tablet.speech = {};
    tablet.restart();
    tablet.open();

    tablet.page().listen(QStringLiteral("goodAt"));

    QCOMPARE(tablet.page().voiceProblem(), QStringLiteral("This tablet has no voice. Ask somebody to read it to you."));
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::saysSoWhenTheDeviceHasNone()
{
    HeldTablet tablet;
    tablet.heard.isMute = true;

    tablet.page().listen(QStringLiteral("goodAt"));

    QVERIFY(!tablet.page().voiceProblem().isEmpty());
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::isQuietWhenTheTabletLocks()
{
    HeldTablet tablet;
    tablet.page().give();
    tablet.page().listen(QStringLiteral("goodAt"));

    tablet.page().giveBack();

    QVERIFY(tablet.heard.isQuiet);
    QVERIFY(tablet.session.isLocked());
}

void MyPageScreenTest::keepsWhatIsNotRightWordForWordUntilItIsAnswered()
{
    HeldTablet tablet;
    const QString words = QStringLiteral("I dont like gardning\nI like cars!");
    tablet.page().give();
    tablet.page().startObjecting(QStringLiteral("goodAt"));
    tablet.page().type(words);
    tablet.page().object();
    tablet.settle();

    QCOMPARE(tablet.page().objecting(), QString{});
    QCOMPARE(tablet.page().objections()->lines().first().words, words);
    QCOMPARE(tablet.page().objections()->lines().first().heading, QStringLiteral("What you are good at"));
    tablet.open();
    ObjectionsScreen &staff = *tablet.person().objections();
    QVERIFY(staff.openSentence().startsWith(QStringLiteral("Shan says that something is not right")));

    staff.startAnswer(staff.rows()->lines().first().objectionId);
    staff.type(QStringLiteral("We have changed it."));
    staff.answer();
    tablet.settle();

    QCOMPARE(staff.openSentence(), QString{});
    QCOMPARE(staff.rows()->lines().first().words, words);
    tablet.open();
    QCOMPARE(tablet.page().objections()->lines().first().answer, QStringLiteral("We have changed it."));
}

void MyPageScreenTest::outlivesTheAppWhileItIsBeingSaid()
{
    HeldTablet tablet;
    const QString words = QStringLiteral("Not gardening");
    for (int letters = 1; letters <= words.size(); ++letters) {
        tablet.page().give();
        tablet.page().startObjecting(QStringLiteral("goodAt"));
        tablet.page().type(words.left(letters));
        tablet.settle();

        tablet.restart();
        tablet.open();

        QCOMPARE(tablet.page().objecting(), QStringLiteral("goodAt"));
        QCOMPARE(tablet.page().typed(), words.left(letters));
        QCOMPARE(tablet.page().objections()->count(), 0); // nobody has said it yet
    }
}

void MyPageScreenTest::isTakenBackByACoachsPinAlone()
{
    HeldTablet tablet;
    tablet.page().give();
    QVERIFY(tablet.page().isGiven());

    tablet.page().giveBack();
    QVERIFY(tablet.page().isGiven()); // behind the lock there is nothing else either

    tablet.signIn(QStringLiteral("R. Lewis"));
    QVERIFY(!tablet.page().isGiven());
}

void MyPageScreenTest::showsAManagerWhoHasLooked()
{
    HeldTablet tablet;
    QCOMPARE(tablet.page().looks(), QStringList{});
    QVERIFY(tablet.page().looksSentence().contains(QStringLiteral("A manager can show you")));

    tablet.write({{kind::coach, id("M. Hicks"), 3,
        {{QStringLiteral("name"), QStringLiteral("M. Hicks")},
            {QStringLiteral("roles"), QJsonArray{QStringLiteral("coach"), QStringLiteral("manager")}}}}});
    tablet.screens->readAgain();
    tablet.open();
    tablet.open();

    QVERIFY(tablet.page().looks().size() >= 1);
    QCOMPARE(tablet.page().looks().first(), QStringLiteral("M. Hicks, 09:00"));
}

} // namespace alongside

QTEST_MAIN(alongside::MyPageScreenTest)
#include "tst_MyPageScreen.moc"
