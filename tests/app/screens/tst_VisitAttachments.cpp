// SPDX-License-Identifier: Apache-2.0
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace alongside {

/// Photos, recordings and signatures on the page of a visit.
class VisitAttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPhotoSmallAndForgetsWhereItWasTaken();
    void showsAPhotoAtOnceAndAfterARestart();
    void takesNoPhotoOfSomebodyWhoSaidNo();
    void saysSoWhenAFileIsNoPicture();
    void keepsASignatureAsItWasDrawn();
    void saysThatNothingWasDrawn();
    void keepsARecording();
    void endsARecordingAtTheLimitInWords();
    void keepsARecordingWhenTheTabletLocks();
    void offersNoVoiceWithoutAMicrophone();
    void takesAPhotoOfWhatTheCameraSees();
    void looksNoMoreBehindTheLock();
    void takesAwayWhatTheHolderAdded();
    void showsTheVisitThatIsOpenAndNoOther();
};

namespace {

QString aisha() { return givenDay::id(QStringLiteral("Aisha")); }

/// Hears a second of sound, or as much as it is given.
class FakeMicrophone final : public Microphone {
public:
    bool isThere() const override { return true; }
    Result<void> start() override { return {}; }
    QByteArray stop() override { return sound; }

    QByteArray sound = QByteArray(bytesPerSecond, 's');
};

/// Sees what it is shown.
class FakeCamera final : public Camera {
public:
    bool isThere() const override { return true; }
    Result<void> start(Seen seen) override
    {
        show = std::move(seen);
        return {};
    }
    void stop() override { show = {}; }

    Seen show;
};

QByteArray testJpeg(const QSize &size, const QString &comment = {})
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::darkGreen);
    if (!comment.isEmpty()) image.setText(QStringLiteral("Comment"), comment);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

struct Tablet : ScreenTablet {
    explicit Tablet(Microphone *hears = nullptr, Camera *sees = nullptr)
    {
        microphone = hears;
        camera = sees;
        restart();
        startVisit();
    }
    void startVisit()
    {
        screens->visits()->start(aisha());
        settle();
    }
    VisitAttachments &added() { return *screens->visits()->attachments(); }
    QString visitId() { return screens->visits()->visit()->visitId(); }
    QUrl file(const QByteArray &bytes)
    {
        QDir{}.mkpath(pictures());
        QFile made{pictures() + QStringLiteral("/picture.jpg")};
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) qFatal("cannot write");
        return QUrl::fromLocalFile(made.fileName());
    }
    /// What is worked at besides has come to its end.
    void wait(const std::function<bool()> &end)
    {
        if (!QTest::qWaitFor(end)) qFatal("it did not end");
        settle();
    }
    void addPhoto(const QByteArray &bytes)
    {
        const int before = added().rows()->count();
        added().addPhoto(file(bytes));
        wait([&] { return added().rows()->count() > before || !added().problem().isEmpty(); });
    }
    const AttachmentRow &row(int number) { return added().rows()->lines().at(number); }
};

/// As QML draws one line: a list of strokes, each a list of points.
QVariantList line()
{
    const QVariantList stroke{QPointF{10, 50}, QPointF{190, 50}};
    return QVariantList{QVariant{stroke}};
}

QImage pictureIn(const QString &data)
{
    return QImage::fromData(QByteArray::fromBase64(data.section(QLatin1Char{','}, 1).toLatin1()));
}

} // namespace

void VisitAttachmentsTest::makesAPhotoSmallAndForgetsWhereItWasTaken()
{
    const QByteArray file = testJpeg({4000, 3000}, QStringLiteral("51.5 N, 3.2 W"));
    QVERIFY(file.contains("51.5 N"));

    const auto photo = photoFromFile(file);

    VERIFY_OK(photo);
    QCOMPARE(QImage::fromData(photo->bytes, "JPEG").size(), (QSize{1600, 1200}));
    QVERIFY(!photo->bytes.contains("51.5 N"));
    QVERIFY(!photo->thumbnail.isEmpty() && photo->thumbnail.size() <= 3000);
}

void VisitAttachmentsTest::showsAPhotoAtOnceAndAfterARestart()
{
    Tablet tablet;
    const QString visit = tablet.visitId();

    tablet.addPhoto(testJpeg({800, 600}));
    QCOMPARE(tablet.row(0).what, QStringLiteral("Photo"));
    QCOMPARE(tablet.row(0).detail, QStringLiteral("You, 09:00"));
    QCOMPARE(pictureIn(tablet.row(0).picture).size(), (QSize{96, 72}));

    tablet.restart();
    tablet.screens->visits()->open(visit);
    tablet.added().open(tablet.row(0).attachmentId);

    QCOMPARE(pictureIn(tablet.added().openPicture()).size(), (QSize{800, 600}));
    QVERIFY(tablet.added().comingSentence().isEmpty());
}

void VisitAttachmentsTest::takesNoPhotoOfSomebodyWhoSaidNo()
{
    Tablet tablet;
    tablet.addPhoto(testJpeg({800, 600}));
    Consent consent;
    consent.person = {aisha()};
    consent.purpose = purpose::photo;
    consent.endedAt = tablet.clock.now();
    const Operation said = making(kind::consent, {}, fieldsOf(consent));
    tablet.write({Record{kind::consent, said.id, 1, said.set}});
    tablet.screens->readAgain();

    QVERIFY(tablet.added().noPhotoSentence().contains(QStringLiteral("said no")));
    QCOMPARE(tablet.added().rows()->count(), 0); // nor is the one of before seen any more
    tablet.added().addPhoto(tablet.file(testJpeg({800, 600})));

    QCOMPARE(tablet.added().problem(), tablet.added().noPhotoSentence());
    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::saysSoWhenAFileIsNoPicture()
{
    Tablet tablet;

    tablet.addPhoto("words");

    QVERIFY(tablet.added().problem().contains(QStringLiteral("not a picture")));
    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::keepsASignatureAsItWasDrawn()
{
    Tablet tablet;

    tablet.added().sign(line(), {200, 100});
    tablet.settle();
    tablet.added().open(tablet.row(0).attachmentId);

    QCOMPARE(tablet.row(0).what, QStringLiteral("Signature"));
    const QImage paper = pictureIn(tablet.added().openPicture());
    QCOMPARE(paper.size(), (QSize{600, 300}));
    QVERIFY(qGray(paper.pixel(300, 150)) < 50); // ink on the line
    QVERIFY(qGray(paper.pixel(300, 40)) > 250); // none beside it
}

void VisitAttachmentsTest::saysThatNothingWasDrawn()
{
    Tablet tablet;

    tablet.added().sign({}, {200, 100});

    QVERIFY(tablet.added().problem().contains(QStringLiteral("Nothing was drawn")));
    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::keepsARecording()
{
    FakeMicrophone microphone;
    Tablet tablet{&microphone};

    tablet.added().voice()->start();
    tablet.added().voice()->tick();
    QCOMPARE(tablet.added().voice()->words(), QStringLiteral("Recording: 0:01 of 2:00"));
    tablet.added().voice()->stop();
    tablet.settle();

    QCOMPARE(tablet.row(0).what, QStringLiteral("Recording"));
    QVERIFY(tablet.row(0).picture.isEmpty());
    QVERIFY(!tablet.added().voice()->isRecording());
}

void VisitAttachmentsTest::endsARecordingAtTheLimitInWords()
{
    FakeMicrophone microphone;
    microphone.sound = QByteArray(Microphone::bytesPerSecond * 130, 's');
    Tablet tablet{&microphone};

    tablet.added().voice()->start();
    for (int second = 0; second < VoiceNote::longest.count(); ++second)
        tablet.added().voice()->tick();
    tablet.settle();

    QVERIFY(!tablet.added().voice()->isRecording());
    QVERIFY(tablet.added().outcome().contains(QStringLiteral("two minutes")));
    QCOMPARE(tablet.added().rows()->count(), 1);
    QVERIFY(tablet.added().problem().isEmpty());
}

void VisitAttachmentsTest::keepsARecordingWhenTheTabletLocks()
{
    FakeMicrophone microphone;
    Tablet tablet{&microphone};
    const QString visit = tablet.visitId();
    tablet.added().voice()->start();

    tablet.session.lock();
    tablet.settle();
    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.screens->visits()->open(visit);

    QCOMPARE(tablet.added().rows()->count(), 1);
}

void VisitAttachmentsTest::offersNoVoiceWithoutAMicrophone()
{
    Tablet tablet;

    QVERIFY(!tablet.added().voice()->isAvailable());
}

void VisitAttachmentsTest::takesAPhotoOfWhatTheCameraSees()
{
    FakeCamera camera;
    Tablet tablet{nullptr, &camera};
    CameraView &view = *tablet.added().camera();
    view.start();
    view.take(); // nothing is seen yet
    QVERIFY(view.isRunning());

    camera.show(testJpeg({1920, 1080}));
    QCOMPARE(pictureIn(view.picture()).size(), (QSize{1920, 1080}));
    view.take();
    tablet.wait([&] { return tablet.added().rows()->count() == 1; });

    QVERIFY(!camera.show); // it looks no more
    tablet.added().open(tablet.row(0).attachmentId);
    QCOMPARE(pictureIn(tablet.added().openPicture()).size(), (QSize{1600, 900}));
}

void VisitAttachmentsTest::looksNoMoreBehindTheLock()
{
    FakeCamera camera;
    Tablet tablet{nullptr, &camera};
    tablet.added().camera()->start();
    camera.show(testJpeg({640, 480}));

    tablet.session.lock();

    QVERIFY(!camera.show);
    QVERIFY(tablet.added().camera()->picture().isEmpty());
}

void VisitAttachmentsTest::takesAwayWhatTheHolderAdded()
{
    Tablet tablet;
    tablet.added().sign(line(), {200, 100});
    tablet.settle();
    tablet.added().open(tablet.row(0).attachmentId);
    QVERIFY(tablet.added().mayRemove());

    tablet.added().removeOpen();
    tablet.settle();

    QVERIFY(tablet.added().openId().isEmpty());
    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::showsTheVisitThatIsOpenAndNoOther()
{
    Tablet tablet;
    tablet.added().sign(line(), {200, 100});
    tablet.settle();

    tablet.screens->visits()->start(givenDay::id(QStringLiteral("Craig")));
    tablet.settle();

    QCOMPARE(tablet.added().rows()->count(), 0);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitAttachmentsTest)
#include "tst_VisitAttachments.moc"
