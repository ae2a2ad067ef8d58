// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Microphone.h"
#include "platform/device/SoundReader.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/FakeTabletDevices.h"
#include "tests/journeys/SixLooks.h"

#include <QDir>
#include <QPainter>
#include <QTest>

namespace alongside {

/// A photo from a file and a signature on a visit, through the real interface.
class PhotoJourney : public QObject {
    Q_OBJECT

public:
    static void initMain()
    {
        SoundReader::chooseBackend();
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }

private Q_SLOTS:
    void initTestCase();
    void addsAPictureOfTheTabletToAVisit();
    void addsASignature();
    void addsARecordingOfTheTabletWhereThereIsNoMicrophone();
    void takesAPhotoWithTheCameraAndRecordsAVoice();
    void standsWithEverybodyWhoIsOnItUntilOneOfThemSaysNo();

private:
    QTemporaryDir m_home; // of whoever holds the tablet
};

namespace {

QString name(const char *text) { return QString::fromUtf8(text); }

VisitAttachments &attachmentsOf(Journey &coach) { return *coach.screens().work()->visits()->attachments(); }

[[nodiscard]] bool beginVisit(Journey &coach)
{
    const bool isIn = coach.signIn(0, EnrolledFolder::hicksPin);
    if (isIn) coach.screens().startVisit(givenDay::id(name("Aisha")));
    return isIn && coach.reads(name("Visit with Aisha"));
}

} // namespace

/// Where a camera puts its pictures.
void PhotoJourney::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(name("none")).toUtf8());
    QVERIFY(QDir{m_home.path()}.mkpath(name("Pictures/Camera")));
    QImage tray{1600, 1200, QImage::Format_RGB32};
    tray.fill(Qt::darkGreen);
    QPainter{&tray}.fillRect(200, 200, 600, 500, Qt::yellow);
    QVERIFY(tray.save(m_home.filePath(name("Pictures/Camera/tray.jpg"))));
    qputenv("PULSE_SERVER", "none"); // whatever this machine has: no microphone
    QVERIFY(QDir{m_home.path()}.mkpath(name("Music")));
    QFile voice{m_home.filePath(name("Music/Shan likes it.wav"))};
    QVERIFY(voice.open(QIODevice::WriteOnly));
    voice.write(wavOf(QByteArray(Microphone::bytesPerSecond, '\1')));
}

void PhotoJourney::addsAPictureOfTheTabletToAVisit()
{
    Journey coach;
    QVERIFY(beginVisit(coach));

    QVERIFY(coach.reach("addPhoto"));
    QVERIFY(coach.reads(name("Ask whoever is on the photo first")));
    QCOMPARE(SixLooks{coach}.of(name("photo-choose"), name("offered0")), QString{});
    QVERIFY(coach.reach("offered0"));

    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 1; }));
    QVERIFY(coach.reach("attachment0"));
    QVERIFY(coach.reads(name("You, 09:00")));
    QCOMPARE(SixLooks{coach}.of(name("photo"), name("sheetClose")), QString{});
    QVERIFY(coach.tap(name("sheetClose")));
    coach.screens().openPerson(givenDay::id(name("Aisha")));
    QVERIFY(coach.waitFor([&] { return coach.item(name("timelinePicture0")) != nullptr; })); // it stands at its visit
}

void PhotoJourney::addsASignature()
{
    Journey coach;
    QVERIFY(beginVisit(coach));

    QVERIFY(coach.reach("addSignature"));
    QVERIFY(coach.canBeTouched(name("signaturePad"))
        || coach.waitFor([&] { return coach.canBeTouched(name("signaturePad")); }));
    const QQuickItem &pad = *coach.item(name("signaturePad"));
    const QPoint start = pad.mapToScene({40, 60}).toPoint();
    QTest::mousePress(&coach.window(), Qt::LeftButton, Qt::NoModifier, start);
    for (int step = 1; step < 10; ++step)
        QTest::mouseMove(&coach.window(), start + QPoint{step * 12, step % 2 == 0 ? 20 : -20});
    QTest::mouseRelease(&coach.window(), Qt::LeftButton, Qt::NoModifier, start + QPoint{120, 0});
    QCOMPARE(SixLooks{coach}.of(name("signature"), name("keepSignature")), QString{});
    QVERIFY(coach.reach("keepSignature"));

    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 1; }));
    QCOMPARE(attachmentsOf(coach).rows()->lines().first().what, name("Signature"));
}

void PhotoJourney::addsARecordingOfTheTabletWhereThereIsNoMicrophone()
{
    Journey coach;
    QVERIFY(beginVisit(coach));
    QVERIFY(!attachmentsOf(coach).voice()->isAvailable());

    QVERIFY(coach.reach("addSound"));
    QVERIFY(coach.reads(name("Shan likes it.wav")));
    QCOMPARE(SixLooks{coach}.of(name("sound-choose"), name("sound0")), QString{});
    QVERIFY(coach.reach("sound0"));

    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 1; }));
    QVERIFY(coach.reach("attachment0"));
    QVERIFY(coach.reads(name("Recording")));
    QCOMPARE(SixLooks{coach}.of(name("sound"), name("sheetClose")), QString{});
}

void PhotoJourney::takesAPhotoWithTheCameraAndRecordsAVoice()
{
    FakeCamera *camera = nullptr;
    Journey coach{{}, FakeTabletDevices{camera}};
    QVERIFY(beginVisit(coach));

    QVERIFY(coach.reach("addPhoto"));
    QVERIFY(coach.waitFor([&] { return camera->show != nullptr; }));
    camera->show(seenField({640, 480}));
    QVERIFY(coach.waitFor([&] { return coach.canBeTouched(name("takePhoto")); }));
    QCOMPARE(SixLooks{coach}.of(name("photo-camera"), name("takePhoto")), QString{});
    QVERIFY(coach.reach("takePhoto"));
    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 1; }));
    QVERIFY(coach.waitFor([&] { return !camera->show; })); // it looks no more

    QVERIFY(coach.reach("addVoice"));
    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).voice()->isRecording(); }));
    QCOMPARE(SixLooks{coach}.of(name("voice-recording"), name("addVoice")), QString{});
    QVERIFY(coach.reach("addVoice"));
    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 2; }));
    QStringList kinds;
    for (const AttachmentRow &row : attachmentsOf(coach).rows()->lines())
        kinds.append(row.what);
    kinds.sort(); // both are of the same minute
    QCOMPARE(kinds, (QStringList{name("Photo"), name("Recording")}));
}

void PhotoJourney::standsWithEverybodyWhoIsOnItUntilOneOfThemSaysNo()
{
    Journey coach;
    QVERIFY(beginVisit(coach));
    QVERIFY(coach.reach("addToVisit"));
    QVERIFY(coach.type(name("visitPeopleSearch"), name("cra")));
    QVERIFY(coach.tap(name("visitPerson0")));
    QVERIFY(coach.reads(name("Visit with Aisha and Craig")));
    QVERIFY(coach.reach("addPhoto"));
    QVERIFY(coach.reach("offered0"));
    QVERIFY(coach.waitFor([&] { return attachmentsOf(coach).rows()->count() == 1; }));
    QCOMPARE(SixLooks{coach}.of(name("visit-together"), name("attachment0")), QString{});

    coach.screens().openPerson(givenDay::id(name("Craig")));
    QVERIFY(coach.waitFor([&] { return coach.item(name("timelinePicture0")) != nullptr; }));
    QVERIFY(coach.tap(name("giveMyPage"))); // theirs as well, and said so
    QVERIFY(coach.reads(name("We have 1 ")));
    QVERIFY(coach.tap(name("giveBack")));
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));

    coach.screens().openPerson(givenDay::id(name("Craig")));
    QVERIFY(coach.reach("withdraw0"));
    QVERIFY(coach.tap(name("withdrawNow")));
    QVERIFY(coach.waitFor([&] { return coach.item(name("timelinePicture0")) == nullptr; }));
    coach.screens().startVisit(givenDay::id(name("Aisha"))); // it goes on
    QVERIFY(coach.reads(name("No photos: Craig said no to them.")));
    QCOMPARE(attachmentsOf(coach).rows()->count(), 0);
    QCOMPARE(SixLooks{coach}.of(name("visit-no-photos"), name("noPhoto")), QString{});
}

} // namespace alongside

QTEST_MAIN(alongside::PhotoJourney)
#include "tst_Photos.moc"
