// SPDX-License-Identifier: Apache-2.0
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/FakeDevices.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/RefusedTable.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

namespace alongside {

/// Photos, recordings and signatures on the page of a visit.
class VisitAttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPhotoSmallAndForgetsWhereItWasTaken();
    void forgetsTheCameraAndThePlaceThatExifNames();
    void showsAPhotoAtOnceAndAfterARestart();
    void takesNoPhotoOfSomebodyWhoSaidNo();
    void takesNoPhotoOnceSomebodyJoinsWhoSaidNo();
    void saysSoWhenAFileIsNoPicture();
    void keepsASignatureAsItWasDrawn();
    void saysThatNothingWasDrawn();
    void keepsARecording();
    void endsARecordingAtTheLimitInWords();
    void keepsARecordingWhenTheTabletLocks();
    void offersNoVoiceWithoutAMicrophone();
    void offersRecordingsOfTheTabletWhereThereIsNoMicrophone();
    void keepsTheSoundAloneOfAFile();
    void saysWhyARecordingIsNotTaken_data();
    void saysWhyARecordingIsNotTaken();
    void givesNothingToThePageThatIsOpenNowOfWhatWasReadForAnother();
    void readsNothingAnyMoreWhenAnotherFileTookItsPlace();
    void saysOnThePageThatIsOpenNowThatAnothersWasNotSaved();
    void takesAPhotoOfWhatTheCameraSees();
    void looksNoMoreBehindTheLock();
    void takesAwayWhatTheHolderAdded();
    void showsTheVisitThatIsOpenAndNoOther();
    void leavesNothingOfThemInTheClearOnTheTablet();
};

namespace {

QString aisha() { return givenDay::id(QStringLiteral("Aisha")); }

/// Reads as sound what it is told to; answers when it is told to.
class FakeReader final : public SoundReader {
public:
    void read(const QByteArray &, qint64, Heard toTell) override { heard = std::move(toTell); }
    void answer(const Result<QByteArray> &sound) { std::exchange(heard, {})(sound); }

    Heard heard;
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

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(int(sizeof number), 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// One entry of a TIFF directory (TIFF 6.0, section 2): tag, type, how many, and the value or where it is.
QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

const QByteArray make = QByteArrayLiteral("Spycam Ltd\0\0"); // 12 bytes

/// 51° 30′ 26″ as a camera writes it: three fractions.
QByteArray latitude()
{
    QByteArray bytes;
    for (const quint32 part : {51U, 30U, 26U})
        bytes += little(part) + little(quint32{1});
    return bytes;
}

/// With an APP1 segment that names the camera and the place (Exif 2.3, sections 4.5.4 and 4.6).
QByteArray withExif(const QByteArray &jpeg)
{
    constexpr quint16 ascii = 2;
    constexpr quint16 number = 4;
    constexpr quint16 fraction = 5;
    constexpr quint32 makeAt = 8 + 2 + 2 * 12 + 4; // behind the header and the first directory
    const quint32 placeAt = makeAt + quint32(make.size());
    const quint32 latitudeAt = placeAt + 2 + 12 + 4;
    QByteArray tiff = QByteArrayLiteral("II*\0") + little(quint32{8});
    tiff += little(quint16{2}) + entry(0x010F, ascii, quint32(make.size()), makeAt);
    tiff += entry(0x8825, number, 1, placeAt) + little(quint32{0}) + make;
    tiff += little(quint16{1}) + entry(0x0002, fraction, 3, latitudeAt) + little(quint32{0}) + latitude();
    const QByteArray body = QByteArrayLiteral("Exif\0\0") + tiff;
    QByteArray length(2, 0);
    qToBigEndian(quint16(body.size() + 2), length.data());
    return jpeg.left(2) + QByteArrayLiteral("\xFF\xE1") + length + body + jpeg.mid(2);
}

struct Tablet : ScreenTablet {
    explicit Tablet(Microphone *hears = nullptr, Camera *sees = nullptr, SoundReader *reads = nullptr)
    {
        soundReader = reads;
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
    /// A recording in the tablet's folder of music, of that many bytes, and chosen.
    void chooseRecording(qint64 bytes = 1000)
    {
        QDir{}.mkpath(sounds());
        QFile made{sounds() + QStringLiteral("/Recording 12.m4a")};
        if (!made.open(QIODevice::WriteOnly) || !made.resize(bytes)) qFatal("cannot write");
        made.close();
        added().sounds()->look();
        added().sounds()->choose(0);
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
    void sayNo(const QString &person)
    {
        Consent consent;
        consent.person = {person};
        consent.purpose = purpose::photo;
        consent.endedAt = clock.now();
        const Operation said = making(kind::consent, {}, fieldsOf(consent));
        write({Record{kind::consent, said.id, 1, said.set}});
        screens->readAgain();
    }
    const AttachmentRow &row(int number) { return added().rows()->lines().at(number); }
};

/// Runs of 24 bytes, so many that no page of a file holds the attachment without one of them.
QList<QByteArray> runsOf(const QByteArray &bytes)
{
    QList<QByteArray> runs;
    for (qsizetype at = 0; at + 24 <= bytes.size(); at += 256)
        runs.append(bytes.mid(at, 24));
    return runs;
}

/// The file in that folder, or below it, that says any of them as they are; empty: none does.
QString fileThatHolds(const QList<QByteArray> &runs, const QString &folder)
{
    QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QByteArray content = bytesOf(files.next());
        for (const QByteArray &run : runs)
            if (content.contains(run)) return files.filePath();
    }
    return {};
}

/// Bytes that stand nowhere else.
QByteArray anySound(quint32 seed)
{
    QRandomGenerator random{seed};
    QByteArray sound(Microphone::bytesPerSecond, 0);
    for (char &byte : sound)
        byte = char(random.bounded(256));
    return sound;
}

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

void VisitAttachmentsTest::forgetsTheCameraAndThePlaceThatExifNames()
{
    const QByteArray file = withExif(testJpeg({800, 600}));
    QVERIFY(file.contains("Exif") && file.contains(make) && file.contains(latitude()));

    const auto photo = photoFromFile(file);

    VERIFY_OK(photo);
    QCOMPARE(QImage::fromData(photo->bytes, "JPEG").size(), (QSize{800, 600}));
    for (const QByteArray &kept : {photo->bytes, photo->thumbnail})
        QVERIFY(!kept.contains("Exif") && !kept.contains(make.left(10)) && !kept.contains(latitude()));
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
    tablet.sayNo(aisha());

    QCOMPARE(tablet.added().noPhotoSentence(), QStringLiteral("No photos: Aisha said no to them."));
    QCOMPARE(tablet.added().rows()->count(), 0); // nor is the one of before seen any more
    tablet.added().addPhoto(tablet.file(testJpeg({800, 600})));

    QCOMPARE(tablet.added().problem(), tablet.added().noPhotoSentence());
    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::takesNoPhotoOnceSomebodyJoinsWhoSaidNo()
{
    FakeCamera camera;
    Tablet tablet{nullptr, &camera};
    const QString craig = givenDay::id(QStringLiteral("Craig"));
    tablet.sayNo(craig);
    tablet.addPhoto(testJpeg({800, 600}));
    QCOMPARE(tablet.added().rows()->count(), 1);
    tablet.added().camera()->start();
    camera.show(testJpeg({640, 480}));

    tablet.screens->visits()->visit()->addPerson(craig);
    tablet.settle();
    QCOMPARE(tablet.added().noPhotoSentence(), QStringLiteral("No photos: Craig said no to them."));
    QCOMPARE(tablet.added().rows()->count(), 0);
    tablet.added().camera()->take();
    QCOMPARE(tablet.added().problem(), tablet.added().noPhotoSentence());

    tablet.screens->visits()->visit()->removePerson(craig);
    tablet.settle();
    QVERIFY(tablet.added().noPhotoSentence().isEmpty());
    QCOMPARE(tablet.added().rows()->count(), 1);
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

void VisitAttachmentsTest::offersRecordingsOfTheTabletWhereThereIsNoMicrophone()
{
    FakeMicrophone microphone;
    FakeReader reader;
    QVERIFY(!Tablet{}.added().sounds()->isAvailable()); // nothing reads them
    QVERIFY(!(Tablet{&microphone, nullptr, &reader}.added().sounds()->isAvailable()));
    Tablet tablet{nullptr, nullptr, &reader};
    SoundOffer &offer = *tablet.added().sounds();
    QVERIFY(offer.isAvailable());
    offer.look();
    QVERIFY(offer.emptySentence().contains(QStringLiteral("Music folder")));

    tablet.chooseRecording();

    QCOMPARE(offer.names(), QStringList{QStringLiteral("Recording 12.m4a")});
    QVERIFY(offer.emptySentence().isEmpty());
    QVERIFY(offer.isReading());
}

void VisitAttachmentsTest::keepsTheSoundAloneOfAFile()
{
    FakeReader reader;
    Tablet tablet{nullptr, nullptr, &reader};
    const QByteArray sound(Microphone::bytesPerSecond, 's');
    tablet.chooseRecording();

    reader.answer(sound);
    tablet.settle();

    QCOMPARE(tablet.row(0).what, QStringLiteral("Recording"));
    QVERIFY(!tablet.added().sounds()->isReading());
    AttachmentStore store{tablet.ScreenTablet::file->reader()};
    const auto all = store.ofVisit({tablet.visitId()});
    VERIFY_OK(all);
    const auto bytes = store.bytesOf(all->first());
    VERIFY_OK(bytes);
    QCOMPARE(soundIn(**bytes), sound);
}

void VisitAttachmentsTest::saysWhyARecordingIsNotTaken_data()
{
    const qint64 longest = Microphone::bytesPerSecond * VoiceNote::longest.count();
    QTest::addColumn<qint64>("fileBytes");
    QTest::addColumn<qint64>("soundBytes"); // 0: there is none in it; -1: it stopped
    QTest::addColumn<QString>("words");
    QTest::newRow("no sound") << qint64{10} << qint64{0} << QStringLiteral("not a recording that this tablet can read");
    QTest::newRow("cut short") << qint64{10} << qint64{-1} << QStringLiteral("could not be read to its end");
    QTest::newRow("too long") << qint64{10} << longest + 2 << QStringLiteral("longer than two minutes");
    QTest::newRow("too large") << SoundFolder::mostBytes + 1 << qint64{0} << QStringLiteral("64 MB at most");
}

void VisitAttachmentsTest::saysWhyARecordingIsNotTaken()
{
    QFETCH(const qint64, fileBytes);
    QFETCH(const qint64, soundBytes);
    QFETCH(const QString, words);
    FakeReader reader;
    Tablet tablet{nullptr, nullptr, &reader};

    tablet.chooseRecording(fileBytes);
    const Result<QByteArray> none = Error{soundBytes < 0 ? ErrorKind::TimedOut : ErrorKind::Rejected, {}};
    if (reader.heard) reader.answer(soundBytes > 0 ? Result<QByteArray>{QByteArray(soundBytes, 's')} : none);
    tablet.settle();

    QVERIFY2(tablet.added().problem().contains(words), qPrintable(tablet.added().problem()));
    QCOMPARE(tablet.added().rows()->count(), 0);
    QVERIFY(!tablet.added().sounds()->isReading());
}

void VisitAttachmentsTest::givesNothingToThePageThatIsOpenNowOfWhatWasReadForAnother()
{
    FakeReader reader;
    Tablet tablet{nullptr, nullptr, &reader};
    tablet.chooseRecording();

    tablet.screens->visits()->start(givenDay::id(QStringLiteral("Craig")));
    tablet.settle();
    reader.answer(QByteArray(100, 's'));
    tablet.settle();

    QCOMPARE(tablet.added().rows()->count(), 0);
}

void VisitAttachmentsTest::readsNothingAnyMoreWhenAnotherFileTookItsPlace()
{
    FakeReader reader;
    Tablet tablet{nullptr, nullptr, &reader};
    tablet.chooseRecording();

    reader.answer(Error{ErrorKind::Conflict, {}}); // there is one reader, and another page chose
    tablet.settle();

    QVERIFY(!tablet.added().sounds()->isReading());
    QCOMPARE(tablet.added().problem(), QString{});
}

void VisitAttachmentsTest::saysOnThePageThatIsOpenNowThatAnothersWasNotSaved()
{
    Tablet tablet;
    tablet.screens->visits()->start(givenDay::id(QStringLiteral("Craig")));
    tablet.settle();
    const QString other = tablet.visitId();
    tablet.screens->visits()->start(aisha());
    tablet.settle();
    RefusedTable attachments{tablet, "Attachment"};

    tablet.added().sign(QVariantList{QVariant{QVariantList{QPointF{10, 50}, QPointF{190, 50}}}}, QSizeF{200, 140});
    tablet.screens->visits()->open(other);
    tablet.settle();

    QCOMPARE(tablet.visitId(), other);
    QVERIFY2(tablet.added().problem().startsWith(QStringLiteral("What you did on the page before was not saved.")),
        qPrintable(tablet.added().problem()));
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

void VisitAttachmentsTest::leavesNothingOfThemInTheClearOnTheTablet()
{
    FakeMicrophone microphone;
    microphone.sound = anySound(7);
    Tablet tablet{&microphone};
    tablet.addPhoto(testJpeg({800, 600}));
    tablet.added().voice()->start();
    tablet.added().voice()->stop();
    tablet.settle();
    tablet.added().sign(line(), {200, 100});
    tablet.settle();
    QCOMPARE(tablet.added().rows()->count(), 3);

    QList<QByteArray> runs;
    AttachmentStore store{tablet.ScreenTablet::file->reader()};
    const auto all = store.ofVisit({tablet.visitId()});
    QVERIFY(all && all->size() == 3);
    for (const Attachment &attachment : *all) {
        const auto bytes = store.bytesOf(attachment);
        QVERIFY(bytes && *bytes && !(*bytes)->isEmpty());
        runs += runsOf(**bytes);
        runs += runsOf(attachment.thumbnail.toLatin1());
    }
    QVERIFY(QDir{tablet.pictures()}.removeRecursively()); // the system's folder, where the photo came from

    const QString folder = QFileInfo{tablet.store.path()}.path();
    for (const bool isOpen : {true, false}) { // with its log, and without
        if (!isOpen) tablet.restart();
        const QString file = fileThatHolds(runs, folder);
        QVERIFY2(file.isEmpty(), qPrintable(file));
    }
    QFile planted{tablet.store.pathOf(QStringLiteral("planted.tmp"))};
    QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("before" + runs.last() + "behind") > 0);
    planted.close();
    QCOMPARE(fileThatHolds(runs, folder), planted.fileName());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitAttachmentsTest)
#include "tst_VisitAttachments.moc"
