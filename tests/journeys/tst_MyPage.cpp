// SPDX-License-Identifier: Apache-2.0
#include "ReadPaper.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace alongside {

/// A person's page through the real interface: edited in place, given to the person, and taken back by a PIN alone.
class MyPageJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void initTestCase();
    void editsInPlaceAndSaysWhoChangedWhat();
    void reachesNothingElseWhileThePersonHoldsIt();
    void answersWhatIsNotRight();
    void addsAPictureOfTheirOwn();
    void saysWhatIsNoPhoneNumber();
    void stopsThePhotoWhenTheyTakeItBack();
    void tellsThemWhoLooked();
    void savesThePageToGiveAwayUntilTheyTakeTheirYesBack();

private:
    QTemporaryDir m_home; // of whoever holds the tablet
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

/// M. Hicks is a key coach.
Record keyCoach()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")});
    return hicks;
}

/// What poppler reads in a file.
QString textIn(const QUrl &pdf)
{
    QFile file{pdf.toLocalFile()};
    return file.open(QIODevice::ReadOnly) ? test::textOf({file.readAll(), 1}) : QString{};
}

[[nodiscard]] bool openShan(Journey &coach)
{
    const bool isIn = coach.signIn(0, pin);
    if (isIn) coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    return isIn && coach.reads(QStringLiteral("Shan Griffiths"));
}

} // namespace

void MyPageJourney::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("none")).toUtf8());
}

void MyPageJourney::editsInPlaceAndSaysWhoChangedWhat()
{
    Journey coach;
    QVERIFY(openShan(coach));

    QVERIFY(coach.tap(QStringLiteral("editPerson")));
    QVERIFY(coach.type(QStringLiteral("editMatters"), QStringLiteral("my cat")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("person-edit"), QStringLiteral("editMatters")), QString{});
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
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("my-page"), QStringLiteral("giveBack")), QString{});
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

void MyPageJourney::addsAPictureOfTheirOwn()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(QStringLiteral("giveMyPage")));

    QVERIFY(coach.reach("ownPicture"));
    QVERIFY(coach.waitFor([&] { return coach.canBeTouched(QStringLiteral("signaturePad")); }));
    const QPoint start = coach.item(QStringLiteral("signaturePad"))->mapToScene({40, 60}).toPoint();
    QTest::mousePress(&coach.window(), Qt::LeftButton, Qt::NoModifier, start);
    QTest::mouseMove(&coach.window(), start + QPoint{60, 40});
    QTest::mouseRelease(&coach.window(), Qt::LeftButton, Qt::NoModifier, start + QPoint{120, 0});
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("my-picture"), QStringLiteral("keepSignature")), QString{});
    QVERIFY(coach.reach("keepSignature"));
    VisitAttachments &own = *personOf(coach).myPage()->own();
    QVERIFY(coach.waitFor([&] { return own.rows()->count() == 1; }));
    QVERIFY(coach.reads(QStringLiteral("You have added")));
}

void MyPageJourney::saysWhatIsNoPhoneNumber()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(QStringLiteral("editPerson")));

    QVERIFY(coach.write("line9", "ask Mum"));
    QVERIFY(coach.write("line8", "Griffiths-Jones")); // leaves the other
    QVERIFY(coach.reads(QStringLiteral("Nobody can ring that.")));
    QCOMPARE(personOf(coach).editor()->texts().at(PersonEditor::Phone), QStringLiteral("ask Mum"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("person-facts"), QStringLiteral("line8")), QString{});
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
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("withdraw"), QStringLiteral("withdrawNow")), QString{});
    QVERIFY(coach.tap(QStringLiteral("withdrawNow")));

    QVERIFY(coach.reads(QStringLiteral("No, since 09:00: “no more photos”")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("facePhoto")) == nullptr; }));
}

void MyPageJourney::tellsThemWhoLooked()
{
    Journey coach;
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(QStringLiteral("giveMyPage")));

    QVERIFY(coach.reads(QStringLiteral("M. Hicks opened your page today at 09:00.")));
    QVERIFY(coach.reads(QStringLiteral("on this tablet")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("my-looks"), QStringLiteral("listenLooks")), QString{});
}

void MyPageJourney::savesThePageToGiveAwayUntilTheyTakeTheirYesBack()
{
    Journey coach{{keyCoach()}};
    QVERIFY(openShan(coach));
    QVERIFY(coach.tap(QStringLiteral("editPerson")));
    QVERIFY(coach.type(QStringLiteral("editMatters"), QStringLiteral("my cat")));
    QVERIFY(coach.type(QStringLiteral("editGoodAt"), QStringLiteral("cars"))); // leaves the other
    QVERIFY(coach.tap(QStringLiteral("bannerAction"))); // done

    // Asked, and written down as it was decided.
    QVERIFY(coach.reach("writeDecision"));
    QVERIFY(coach.reach("decisionPurpose1"));
    QVERIFY(coach.write("decisionExplained", "with pictures"));
    QVERIFY(coach.write("decisionSaid", "nodded"));
    QVERIFY(coach.reach("decisionAnswer0"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("decision"), QStringLiteral("decisionSave")), QString{});
    QVERIFY(coach.reach("decisionSave"));
    QVERIFY(coach.reads(QStringLiteral("Yes, since 09:00")));

    QVERIFY(coach.reach("profilePaper"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("profile-paper"), QStringLiteral("paperSave")), QString{});
    QVERIFY(coach.reach("paperSave"));
    QVERIFY(coach.reads(QStringLiteral("Saved in Documents")));
    const QString page = textIn(personOf(coach).paper()->savedAt());
    for (const char *words : {"Shan", "my cat", "cars", "Makaton"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), qPrintable(page));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));

    // Taken back: there is no page any more.
    QVERIFY(coach.reach("withdraw1"));
    QVERIFY(coach.write("withdrawWords", "it is mine"));
    QVERIFY(coach.reach("withdrawNow"));
    QVERIFY(coach.reads(QStringLiteral("No, since 09:00: “it is mine”")));
    QVERIFY(coach.reach("profilePaper"));
    QVERIFY(coach.reads(QStringLiteral("has said no to sharing. There is no page to give away.")));
    QVERIFY(!coach.canBeTouched(QStringLiteral("paperSave")));
}

} // namespace alongside

QTEST_MAIN(alongside::MyPageJourney)
#include "tst_MyPage.moc"
