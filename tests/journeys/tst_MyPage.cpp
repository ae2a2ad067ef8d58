// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

#include <QTest>

namespace alongside {

/// A person's page through the real interface: edited in place, given to the person, and taken back by a PIN alone.
class MyPageJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void editsInPlaceAndSaysWhoChangedWhat();
    void reachesNothingElseWhileThePersonHoldsIt();
    void answersWhatIsNotRight();
    void stopsThePhotoWhenTheyTakeItBack();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

PersonScreen &personOf(Journey &coach) { return *coach.screens().work()->people()->person(); }

/// As a thumb does it.
void scrollTo(Journey &coach, const QString &name)
{
    QQuickItem *page = coach.item(QStringLiteral("personPage"));
    const QQuickItem *item = coach.item(name);
    const auto *content = page->property("contentItem").value<QQuickItem *>();
    const qreal lowest = page->property("contentHeight").toReal() - page->height();
    page->setProperty("contentY", qBound(0.0, item->mapToItem(content, QPointF{}).y() - 100, qMax(0.0, lowest)));
}

[[nodiscard]] bool openShan(Journey &coach)
{
    const bool isIn = coach.signIn(0, pin);
    if (isIn) coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    return isIn && coach.reads(QStringLiteral("Shan Griffiths"));
}

} // namespace

void MyPageJourney::editsInPlaceAndSaysWhoChangedWhat()
{
    Journey coach;
    QVERIFY(openShan(coach));

    QVERIFY(coach.tap(QStringLiteral("editPerson")));
    QVERIFY(coach.type(QStringLiteral("editMatters"), QStringLiteral("my cat")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QVERIFY(coach.type(QStringLiteral("editGoodAt"), QStringLiteral("cars"))); // leaves the other
    QVERIFY(coach.tap(QStringLiteral("bannerAction"))); // done

    QVERIFY(coach.reads(QStringLiteral("my cat")));
    QVERIFY(coach.waitFor([&] { return personOf(coach).goodAt() == QStringLiteral("cars"); }));
    QVERIFY(coach.tap(QStringLiteral("personChanges")));
    QVERIFY(coach.reads(QStringLiteral("M. Hicks, 09:00")));
}

void MyPageJourney::reachesNothingElseWhileThePersonHoldsIt()
{
    Journey coach;
    QVERIFY(openShan(coach));

    QVERIFY(coach.tap(QStringLiteral("giveMyPage")));
    QVERIFY(coach.reads(QStringLiteral("Hello Shan")));
    for (const char *other : {"railToday", "railPeople", "railSync", "peopleSearch", "person0", "startVisit"})
        QVERIFY2(coach.item(QLatin1String{other}) == nullptr, other);

    QVERIFY(coach.tap(QStringLiteral("giveBack")));
    QVERIFY(coach.waitFor([&] { return coach.screens().session()->isLocked(); }));
    QVERIFY(coach.item(QStringLiteral("railToday")) == nullptr);
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("railToday")) != nullptr; }));
    QVERIFY(coach.item(QStringLiteral("giveBack")) == nullptr);
}

void MyPageJourney::answersWhatIsNotRight()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(QStringLiteral("giveMyPage")));

    QVERIFY(coach.tap(QStringLiteral("notRight0")));
    QVERIFY(coach.type(QStringLiteral("notRightWords"), QStringLiteral("i am sian")));
    QVERIFY(coach.tap(QStringLiteral("notRightSay")));
    QVERIFY(coach.reads(QStringLiteral("We have not answered yet. We must.")));
    QVERIFY(coach.tap(QStringLiteral("giveBack")));
    QVERIFY(openShan(coach));

    QVERIFY(coach.reads(QStringLiteral("Shan says that something is not right")));
    QVERIFY(coach.tap(QStringLiteral("bannerAction")));
    QVERIFY(coach.reads(QStringLiteral("“i am sian”")));
    QVERIFY(coach.tap(QStringLiteral("answer0")));
    QVERIFY(coach.type(QStringLiteral("answerWords"), QStringLiteral("we call you sian now")));
    QVERIFY(coach.tap(QStringLiteral("answerSave")));
    QVERIFY(coach.waitFor([&] { return personOf(coach).objections()->openSentence().isEmpty(); }));
}

void MyPageJourney::stopsThePhotoWhenTheyTakeItBack()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.item(QStringLiteral("facePhoto")) != nullptr);

    QVERIFY(coach.waitFor([&] { // the page grows while it is read
        scrollTo(coach, QStringLiteral("withdraw0"));
        return coach.canBeTouched(QStringLiteral("withdraw0"));
    }));
    QVERIFY(coach.tap(QStringLiteral("withdraw0")));
    QVERIFY(coach.type(QStringLiteral("withdrawWords"), QStringLiteral("no more photos")));
    QVERIFY(coach.tap(QStringLiteral("withdrawNow")));

    QVERIFY(coach.reads(QStringLiteral("No, since 09:00: “no more photos”")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("facePhoto")) == nullptr; }));
}

} // namespace alongside

QTEST_MAIN(alongside::MyPageJourney)
#include "tst_MyPage.moc"
