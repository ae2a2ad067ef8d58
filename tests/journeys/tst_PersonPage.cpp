// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/MarkFields.h"
#include "platform/device/SoundReader.h"
#include "tests/app/screens/FakeVoice.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/FakeTabletDevices.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// What the page of a person tells, and what they do with it when it is theirs, through the real interface.
class PersonPageJourney : public QObject {
    Q_OBJECT

public:
    static void initMain()
    {
        SoundReader::chooseBackend();
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }

private Q_SLOTS:
    void showsThirteenWeeksToAHandAndToTheKeyboard();
    void showsWhoChangedWhat();
    void readsMyPageAloud();
    void keepsTheirOwnVoiceAndPhoto();
    void showsWhatIsNotRightUntilItIsAnswered();

private:
    FakeVoice::Heard m_heard;
};

namespace {

QString name(const char *text) { return QString::fromUtf8(text); }
QString shan() { return givenDay::id(name("Shan")); }

Record markOf(QDate day, Session session, const char *code)
{
    return {kind::attendance, idOf(MarkKey{PersonId{shan()}, day, session}), 3,
        {{name("person"), shan()}, {name("date"), day.toString(Qt::ISODate)}, {name("session"), toText(session)},
            {name("code"), name(code)}, {name("markedBy"), givenDay::id(name("M. Hicks"))},
            {name("markedAt"), day.toString(Qt::ISODate) + name("T09:10:00.000Z")}}};
}

/// Here on each day of thirteen weeks but late on Tuesdays and sick one week.
QList<Record> quarter()
{
    QList<Record> marks;
    for (int back = 1; back < 13 * 7; ++back) {
        const QDate day = givenDay::friday.addDays(-back);
        if (day.dayOfWeek() > 5) continue;
        const char *code = back > 20 && back < 28 ? "sick" : day.dayOfWeek() == 2 ? "late" : "present";
        marks.append(markOf(day, Session::Morning, code));
        marks.append(markOf(day, Session::Afternoon, code));
    }
    return marks;
}

[[nodiscard]] bool openShan(Journey &coach)
{
    const bool isIn = coach.signIn(0, EnrolledFolder::hicksPin);
    if (isIn) coach.screens().openPerson(shan());
    return isIn && coach.reads(name("Shan Griffiths"));
}

QString wordsOf(Journey &coach, const char *item) { return coach.item(name(item))->property("text").toString(); }

} // namespace

void PersonPageJourney::showsThirteenWeeksToAHandAndToTheKeyboard()
{
    Journey coach{quarter()};
    QVERIFY(openShan(coach));
    QCOMPARE(SixLooks{coach}.of(name("person"), name("startVisit")), QString{});

    QVERIFY(coach.reach("attendanceMap")); // with a finger, in the middle of it
    QVERIFY(coach.waitFor([&] { return !wordsOf(coach, "attendanceRowWords").isEmpty(); }));
    const QString touched = wordsOf(coach, "attendanceWords");
    QCOMPARE(SixLooks{coach}.of(name("attendance"), name("attendanceWords")), QString{});
    coach.item(name("attendanceMap"))->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&coach.window(), Qt::Key_Right);
    QVERIFY(coach.waitFor([&] { return wordsOf(coach, "attendanceWords") != touched; }));

    QStringList rows{wordsOf(coach, "attendanceRowWords")};
    for (const Qt::Key key :
        {Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}) {
        QTest::keyClick(&coach.window(), key);
        rows.append(wordsOf(coach, "attendanceRowWords"));
    }
    rows.removeDuplicates(); // a line for each weekday
    QVERIFY2(rows.filter(name("late"), Qt::CaseInsensitive).size() == 1, qPrintable(rows.join(u'\n')));
}

void PersonPageJourney::showsWhoChangedWhat()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(name("editPerson")));
    QVERIFY(coach.type(name("editMatters"), name("my cat")));
    QVERIFY(coach.tap(name("bannerAction")));
    QVERIFY(coach.reads(name("my cat")));

    QVERIFY(coach.tap(name("personChanges")));

    QVERIFY(coach.reads(name("M. Hicks, 09:00")));
    QCOMPARE(SixLooks{coach}.of(name("person-changes"), name("changeNow0")), QString{});
}

void PersonPageJourney::readsMyPageAloud()
{
    m_heard = {};
    TabletDevices devices;
    devices.speech = [this] { return std::make_unique<FakeVoice>(m_heard); };
    Journey coach{{}, devices};
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(name("giveMyPage")));
    QVERIFY(coach.reads(name("Hello Shan")));

    QVERIFY(coach.reach("listen0"));

    QVERIFY(coach.waitFor([&] { return !m_heard.said.isEmpty(); }));
    QVERIFY2(m_heard.said.first().contains(name("Shan")), qPrintable(m_heard.said.first()));
    QCOMPARE(SixLooks{coach}.of(name("my-page-listening"), name("listen0")), QString{});
    QVERIFY(coach.tap(name("giveBack"))); // whoever takes it back hears no more of it
    QVERIFY(coach.waitFor([&] { return m_heard.isQuiet; }));
}

void PersonPageJourney::keepsTheirOwnVoiceAndPhoto()
{
    FakeCamera *camera = nullptr;
    Journey coach{{}, FakeTabletDevices{camera}};
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(name("giveMyPage")));

    QVERIFY(coach.reach("ownVoice"));
    QVERIFY(coach.reads(name("Recording: "))); // it hears
    QVERIFY(coach.reach("ownVoice"));
    QVERIFY(coach.waitFor([&] { return coach.item(name("attachment0")) != nullptr; }));
    QVERIFY(coach.reach("ownPhoto"));
    QVERIFY(coach.waitFor([&] { return camera && camera->show; }));
    camera->show(seenField({640, 480}));
    QVERIFY(coach.waitFor([&] { return coach.item(name("takePhoto")) && coach.item(name("takePhoto"))->isEnabled(); }));
    QCOMPARE(SixLooks{coach}.of(name("my-camera"), name("takePhoto")), QString{});
    QVERIFY(coach.reach("takePhoto"));

    QVERIFY(coach.waitFor([&] { return coach.item(name("attachment1")) != nullptr; }));
    QVERIFY(coach.waitFor([&] { return !camera->show; })); // it looks no more
}

void PersonPageJourney::showsWhatIsNotRightUntilItIsAnswered()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(name("giveMyPage")));
    QVERIFY(coach.tap(name("notRight0")));
    QVERIFY(coach.type(name("notRightWords"), name("i am sian")));
    QCOMPARE(SixLooks{coach}.of(name("not-right"), name("notRightWords")), QString{});
    QVERIFY(coach.tap(name("notRightSay")));
    QVERIFY(coach.reads(name("We have not answered yet. We must.")));
    QVERIFY(coach.tap(name("giveBack")));
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(name("bannerAction")));
    QVERIFY(coach.reads(name("“i am sian”")));
    QVERIFY(coach.tap(name("answer0")));
    QCOMPARE(SixLooks{coach}.of(name("not-right-answer"), name("answerWords")), QString{});
}

} // namespace alongside

QTEST_MAIN(alongside::PersonPageJourney)
#include "tst_PersonPage.moc"
