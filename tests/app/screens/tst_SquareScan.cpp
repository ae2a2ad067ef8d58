// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"
#include "tests/app/screens/FakeDevices.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/LockedTablet.h"
#include "tests/support/SquarePicture.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;
using Step = LockScreen::Step;

namespace {

const QString ourService = QStringLiteral("https://alongside.example.gov.uk");
const QString ourCode = QStringLiteral("K7QW-3MPA-XH2D");

QByteArray linkTo(const QString &service) { return EnrolmentLink{QUrl{service}, ourCode}.text(); }

/// A tablet at the page where it joins, with a camera in front of which squares are held.
struct JoiningTablet : LockedTablet {
    explicit JoiningTablet(Enrolled enrolled = Enrolled::No, FakeCamera::Mood mood = FakeCamera::Mood::Works)
        : LockedTablet{enrolled}
    {
        camera = [this, mood] {
            auto made = std::make_unique<FakeCamera>(mood);
            seer = made.get();
            return made;
        };
        service = [this](const HttpRequest &) -> Result<HttpReply> {
            ++asked;
            return Error{ErrorKind::Offline, QStringLiteral("nobody is to ask")};
        };
    }

    SquareScan &scan() { return *lock->scan(); }
    bool cameraIsOn() const { return seer && seer->show; }
    /// Until something has come of it.
    [[nodiscard]] bool isShown(const QByteArray &text)
    {
        const QString before = std::exchange(m_said, {});
        seer->show(jpegOfSquare(text));
        const bool came = QTest::qWaitFor([&] { return !scan().isRunning() || scan().sentence() != before; }, 30000);
        m_said = scan().sentence();
        return came;
    }
    bool says(const char *words) { return scan().sentence().contains(QString::fromUtf8(words)); }

    FakeCamera *seer = nullptr;
    int asked = 0;

private:
    QString m_said;
};

/// M. Hicks has given the PIN, and is asked for the new code.
void startJoiningAgain(JoiningTablet &tablet)
{
    tablet.lock->setServer(ourService);
    tablet.door->noteAnswer(SyncReason::SignedOut);
    tablet.lock->startJoinAgain();
    tablet.lock->choose(givenDay::id(QStringLiteral("M. Hicks")));
    tablet.enter(LockedTablet::hicksPin);
    QCOMPARE(tablet.lock->step(), Step::Enrol);
}

} // namespace

/// The square of a service in front of a tablet that joins.
class SquareScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsInAddressAndCodeAndSendsNothing();
    void looksOnWhenASquareIsForSomethingElse_data();
    void looksOnWhenASquareIsForSomethingElse();
    void takesNoAddressThatIsNotSafe_data();
    void takesNoAddressThatIsNotSafe();
    void takesAServiceOnThisMachine();
    void showsWhatALookAlikeIs();
    void joinsAgainWithItsOwnServiceOnly();
    void losesNothingTypedWhenItIsStopped();
    void takesNothingThatWasSeenBeforeItWasStopped();
    void endsWhereTheStepEnds();
    void saysThatThereIsNoCamera_data();
    void saysThatThereIsNoCamera();
    void saysThatTheCameraShowsNothing();
    void switchesTheCameraOffWhenNobodyShowsASquare();
};

void SquareScanTest::fillsInAddressAndCodeAndSendsNothing()
{
    JoiningTablet tablet;
    tablet.lock->setServer(QStringLiteral("typed before"));
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    QVERIFY(!tablet.seer); // no camera is asked for before somebody wants one

    tablet.scan().start();
    QVERIFY(tablet.cameraIsOn());
    QVERIFY(tablet.isShown(linkTo(ourService)));

    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().first().toString(), ourCode);
    QCOMPARE(tablet.lock->server(), ourService);
    QVERIFY(tablet.lock->message().contains(QStringLiteral("Nothing is sent until you touch")));
    QVERIFY(!tablet.cameraIsOn());
    QVERIFY(!tablet.scan().isRunning());
    tablet.hearLateAnswers();
    QCOMPARE(tablet.asked, 0);
    QCOMPARE(tablet.lock->step(), Step::Enrol);

    tablet.lock->enrol(ourCode);
    tablet.waitForAnswer();
    QCOMPARE(tablet.asked, 1);
}

void SquareScanTest::looksOnWhenASquareIsForSomethingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a web page") << QByteArray{"https://alongside.example.gov.uk/?code=K7QW-3MPA-XH2D"};
    QTest::newRow("a wireless network") << QByteArray{"WIFI:T:WPA;S:Depot;P:secret;;"};
    QTest::newRow("bytes") << QByteArray::fromHex("00ff80c3280afe");
    QTest::newRow("without a code") << QByteArray{"alongside://enrol?service=https%3A%2F%2Fa.example"};
    QTest::newRow("without an address") << QByteArray{"alongside://enrol?code=K7QW-3MPA-XH2D"};
    QTest::newRow("for something new") << QByteArray{"alongside://open?service=https%3A%2F%2Fa.example&code=K7QW"};
    QTest::newRow("two addresses") << linkTo(ourService) + "&service=https%3A%2F%2Fb.example";
    QTest::newRow("two codes") << linkTo(ourService) + "&code=AAAA-BBBB-CCCC";
    QTest::newRow("a code that is markup")
        << QByteArray{"alongside://enrol?service=https%3A%2F%2Fa.example&code=%3Cb%3EK7QW%3C%2Fb%3E"};
    QTest::newRow("a code with a line's end")
        << QByteArray{"alongside://enrol?service=https%3A%2F%2Fa.example&code=K7QW%0A"};
    QTest::newRow("a code without end") << "alongside://enrol?service=https%3A%2F%2Fa.example&code="
            + QByteArray(65, 'A');
}

void SquareScanTest::looksOnWhenASquareIsForSomethingElse()
{
    QFETCH(QByteArray, text);
    JoiningTablet tablet;
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    tablet.scan().start();

    QVERIFY(tablet.isShown(text));
    QVERIFY(tablet.says("That square is for something else."));
    QVERIFY(tablet.cameraIsOn());
    QCOMPARE(read.size(), 0);
    QCOMPARE(tablet.lock->server(), QString{});

    QVERIFY(tablet.isShown(linkTo(ourService)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(tablet.lock->server(), ourService);
}

void SquareScanTest::takesNoAddressThatIsNotSafe_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"http://alongside.example", "ftp://alongside.example", "file:///etc/passwd",
             "https://alongside.gov.uk@evil.example", "https://alongside.example/there",
             "https://alongside.example/?x=1", "https://alongside.example/#x", "http://127.0.0.1.evil.example",
             "https:"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void SquareScanTest::takesNoAddressThatIsNotSafe()
{
    QFETCH(QString, service);
    JoiningTablet tablet;
    tablet.lock->setServer(QStringLiteral("typed before"));
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    tablet.scan().start();

    QVERIFY(tablet.isShown(linkTo(service)));

    QVERIFY(tablet.says("not safe"));
    QCOMPARE(read.size(), 0);
    QCOMPARE(tablet.lock->server(), QStringLiteral("typed before"));
    QVERIFY(tablet.cameraIsOn());
}

void SquareScanTest::takesAServiceOnThisMachine()
{
    JoiningTablet tablet;
    tablet.scan().start();

    QVERIFY(tablet.isShown(linkTo(QStringLiteral("http://127.0.0.1:8080"))));

    QCOMPARE(tablet.lock->server(), QStringLiteral("http://127.0.0.1:8080"));
}

void SquareScanTest::showsWhatALookAlikeIs()
{
    JoiningTablet tablet;
    tablet.scan().start();

    QVERIFY(tablet.isShown(linkTo(QString::fromUtf8("https://\u0430longside.example")))); // a letter of Cyrillic

    QCOMPARE(tablet.lock->server(), QStringLiteral("https://xn--longside-06g.example"));
}

void SquareScanTest::joinsAgainWithItsOwnServiceOnly()
{
    JoiningTablet tablet{LockedTablet::Enrolled::Yes};
    startJoiningAgain(tablet);
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    tablet.scan().start();

    QVERIFY(tablet.isShown(linkTo(QStringLiteral("https://other.example"))));
    QVERIFY(tablet.says("That square is for https://other.example."));
    QVERIFY(tablet.says("belongs to https://alongside.example.gov.uk"));
    QCOMPARE(read.size(), 0);
    QCOMPARE(tablet.lock->server(), ourService); // the file's key goes to no other address

    QVERIFY(tablet.isShown(linkTo(ourService + QStringLiteral(":443/"))));
    QCOMPARE(read.size(), 1);
    QCOMPARE(tablet.lock->server(), ourService);
    QCOMPARE(tablet.asked, 0);
}

void SquareScanTest::losesNothingTypedWhenItIsStopped()
{
    JoiningTablet tablet;
    tablet.lock->setServer(QStringLiteral("https://half.typ"));
    tablet.scan().start();
    QVERIFY(tablet.isShown("something else"));

    tablet.scan().stop();

    QVERIFY(!tablet.cameraIsOn());
    QCOMPARE(tablet.lock->server(), QStringLiteral("https://half.typ"));
    QCOMPARE(tablet.scan().sentence(), QString{});
    QCOMPARE(tablet.scan().picture(), QString{}); // nothing of it is kept
}

void SquareScanTest::takesNothingThatWasSeenBeforeItWasStopped()
{
    JoiningTablet tablet;
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    tablet.scan().start();
    tablet.seer->show(jpegOfSquare(linkTo(ourService)));

    tablet.scan().stop();
    tablet.scan().start();
    QVERIFY(QTest::qWaitFor([&] { // pictures are read one after another
        tablet.seer->show(jpegOfSquare("something else"));
        return tablet.says("That square is for something else.");
    }));

    QCOMPARE(read.size(), 0);
    QCOMPARE(tablet.lock->server(), QString{});
}

void SquareScanTest::endsWhereTheStepEnds()
{
    JoiningTablet tablet{LockedTablet::Enrolled::Yes};
    QSignalSpy read{tablet.lock.get(), &LockScreen::codeRead};
    startJoiningAgain(tablet);
    tablet.scan().start();
    tablet.lock->back();
    QVERIFY(!tablet.cameraIsOn());

    startJoiningAgain(tablet);
    tablet.scan().start();
    tablet.seer->show(jpegOfSquare(linkTo(ourService)));
    tablet.clock.advance(LockScreen::codeLimit);
    tablet.lock->giveUpWhenIdle();
    QVERIFY(!tablet.cameraIsOn());
    QVERIFY(!tablet.scan().isRunning());
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    tablet.lock.reset(); // waits for what is being read
    QCOMPARE(read.size(), 0);
}

void SquareScanTest::saysThatThereIsNoCamera_data()
{
    QTest::addColumn<FakeCamera::Mood>("mood");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << FakeCamera::Mood::Missing << QStringLiteral("There is no camera");
    QTest::newRow("refused") << FakeCamera::Mood::Refuses << QStringLiteral("does not answer");
}

void SquareScanTest::saysThatThereIsNoCamera()
{
    QFETCH(FakeCamera::Mood, mood);
    QFETCH(QString, words);
    JoiningTablet tablet{LockedTablet::Enrolled::No, mood};

    tablet.scan().start();

    QVERIFY(!tablet.scan().isRunning());
    QVERIFY2(tablet.scan().sentence().contains(words), qPrintable(tablet.scan().sentence()));
    QVERIFY(tablet.says("Type"));
    tablet.lock->setServer(ourService);
    tablet.lock->enrol(ourCode);
    tablet.waitForAnswer();
    QCOMPARE(tablet.asked, 1); // typing remains
}

void SquareScanTest::saysThatTheCameraShowsNothing()
{
    JoiningTablet tablet;
    tablet.scan().start();

    tablet.clock.advance(SquareScan::patience - 1s);
    tablet.scan().lookAtClock();
    QCOMPARE(tablet.scan().sentence(), QString{});
    tablet.clock.advance(1s);
    tablet.scan().lookAtClock();
    QVERIFY(tablet.says("The camera shows nothing."));
    QVERIFY(tablet.scan().isRunning());

    tablet.seer->show(seenField({640, 480}));
    QCOMPARE(tablet.scan().sentence(), QString{});
    QVERIFY(tablet.scan().picture().startsWith(QStringLiteral("data:image/jpeg")));
}

void SquareScanTest::switchesTheCameraOffWhenNobodyShowsASquare()
{
    JoiningTablet tablet;
    tablet.scan().start();
    tablet.clock.advance(SquareScan::limit);

    tablet.scan().lookAtClock();

    QVERIFY(!tablet.cameraIsOn());
    QVERIFY(!tablet.scan().isRunning());
    QVERIFY(tablet.says("the camera is off"));
    QCOMPARE(tablet.lock->step(), Step::Enrol);
}

} // namespace alongside

QTEST_MAIN(alongside::SquareScanTest)
#include "tst_SquareScan.moc"
