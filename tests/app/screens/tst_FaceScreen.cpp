// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/FacePicture.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

namespace alongside {

class FaceScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPictureSmallSquareAndForgetsWhereItWasTaken();
    void keepsEveryThumbnailSmall();
    void refusesWhatIsNoPicture();
    void showsAChosenPictureEverywhere();
    void saysSoWhenAFileIsNoPicture();
    void takesAPhotoAway();
    void offersTheTabletsLatestPictures();
    void saysThatAPhotoIsStillOnItsWay();
    void letsReliefStaffLookOnly();
};

namespace {

/// Wide, loud and hard to pack, as photos are.
QImage photograph(const QSize &size)
{
    QImage image{size, QImage::Format_RGB32};
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb((x * 37 + y * 91) % 256, (x * x / 7 + y) % 256, (x ^ y) % 256));
    return image;
}

QByteArray jpegOf(const QImage &image, const QString &comment = {})
{
    QImage written = image;
    if (!comment.isEmpty()) written.setText(QStringLiteral("Comment"), comment);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    written.save(&buffer, "JPEG", 95);
    return bytes;
}

QImage imageIn(const QString &base64Url)
{
    return QImage::fromData(QByteArray::fromBase64(base64Url.toLatin1(), QByteArray::Base64UrlEncoding), "JPEG");
}

QUrl saved(const ScreenTablet &tablet, const QString &name, const QByteArray &bytes)
{
    QDir{}.mkpath(tablet.pictures());
    const QString path = tablet.pictures() + u'/' + name;
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    return QUrl::fromLocalFile(path);
}

FaceScreen &faceOf(ScreenTablet &tablet, const char *name)
{
    tablet.screens->people()->person()->open(givenDay::id(QString::fromUtf8(name)));
    tablet.settle();
    return *tablet.screens->people()->person()->face();
}

} // namespace

void FaceScreenTest::makesAPictureSmallSquareAndForgetsWhereItWasTaken()
{
    const QByteArray file = jpegOf(photograph({1600, 900}), QStringLiteral("51.5 N, 3.2 W"));
    QVERIFY(file.contains("51.5 N"));

    const auto picture = faceFromFile(file);

    VERIFY_OK(picture);
    const QImage kept = QImage::fromData(picture->bytes, "JPEG");
    QCOMPARE(kept.size(), QSize(640, 640));
    QVERIFY(!picture->bytes.contains("51.5 N"));
    QCOMPARE(QImage::fromData(picture->thumbnail, "JPEG").size(), QSize(96, 96));
    QCOMPARE(picture->mediaType, QStringLiteral("image/jpeg"));
}

void FaceScreenTest::keepsEveryThumbnailSmall()
{
    const auto picture = faceFromFile(jpegOf(photograph({3000, 2000})));

    VERIFY_OK(picture);
    QVERIFY(!picture->thumbnail.isEmpty());
    QVERIFY(picture->thumbnail.size() <= AttachmentStore::mostThumbnail * 3 / 4);
    QVERIFY(picture->bytes.size() < AttachmentStore::mostBytes);
}

void FaceScreenTest::refusesWhatIsNoPicture()
{
    VERIFY_FAILS(faceFromFile("%PDF-1.7"), ErrorKind::Rejected);
    VERIFY_FAILS(faceFromFile({}), ErrorKind::Rejected);
}

void FaceScreenTest::showsAChosenPictureEverywhere()
{
    ScreenTablet tablet;
    FaceScreen &face = faceOf(tablet, "Shan");
    QCOMPARE(face.picture(), QString{});
    QSignalSpy kept{&face, &FaceScreen::saved};

    face.choose(saved(tablet, QStringLiteral("shan.jpg"), jpegOf(photograph({800, 800}))));
    QTRY_COMPARE(kept.size(), 1);

    QCOMPARE(imageIn(face.picture()).size(), QSize(640, 640));
    QCOMPARE(imageIn(face.thumbnail()).size(), QSize(96, 96));
    QVERIFY(face.comingSentence().isEmpty());
    QCOMPARE(tablet.row(QStringLiteral("Shan")).face, face.thumbnail());
    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    VERIFY_OK(waiting);
    QCOMPARE(waiting->last().ops.last().type, QStringLiteral("Face"));
}

void FaceScreenTest::saysSoWhenAFileIsNoPicture()
{
    ScreenTablet tablet;
    FaceScreen &face = faceOf(tablet, "Shan");

    face.choose(saved(tablet, QStringLiteral("broken.jpg"), "not a picture"));

    QTRY_VERIFY(face.problem().contains(QStringLiteral("not a picture")));
    QCOMPARE(face.picture(), QString{});
}

void FaceScreenTest::takesAPhotoAway()
{
    ScreenTablet tablet;
    FaceScreen &face = faceOf(tablet, "Shan");
    face.choose(saved(tablet, QStringLiteral("shan.jpg"), jpegOf(photograph({300, 300}))));
    QTRY_VERIFY(!face.picture().isEmpty());

    face.takeAway();

    QTRY_COMPARE(face.picture(), QString{});
    QTRY_COMPARE(tablet.row(QStringLiteral("Shan")).face, QString{});
}

void FaceScreenTest::offersTheTabletsLatestPictures()
{
    ScreenTablet tablet;
    FaceScreen &face = faceOf(tablet, "Shan");
    face.look();
    QVERIFY(!face.emptySentence().isEmpty());

    const QUrl picture = saved(tablet, QStringLiteral("one.jpg"), "x");
    face.look();

    QCOMPARE(face.offered(), QList<QUrl>{picture});
    QVERIFY(face.emptySentence().isEmpty());
}

void FaceScreenTest::saysThatAPhotoIsStillOnItsWay()
{
    const QString chunk = QString{64, QLatin1Char{'a'}};
    ScreenTablet tablet{{Record{QStringLiteral("Face"), givenDay::id(QStringLiteral("face of Shan")), 1,
        {{QStringLiteral("person"), givenDay::id(QStringLiteral("Shan"))},
            {QStringLiteral("thumbnail"), QStringLiteral("_9j_")}, {QStringLiteral("chunks"), QJsonArray{chunk}},
            {QStringLiteral("hash"), chunk}}}}};

    FaceScreen &face = faceOf(tablet, "Shan");
    face.look();
    tablet.settle();

    QCOMPARE(face.picture(), QStringLiteral("_9j_"));
    QVERIFY(!face.comingSentence().isEmpty());
    const auto wanted =
        tablet.file->reader().first(QStringLiteral("SELECT count(*) FROM sync_attachment WHERE isWhole = 0"),
            [](const Row &row) { return row.integer(0); });
    QCOMPARE(**wanted, 1);
}

void FaceScreenTest::letsReliefStaffLookOnly()
{
    ScreenTablet tablet;
    FaceScreen &face = faceOf(tablet, "Shan");
    QVERIFY(face.mayChange());

    tablet.session.signIn({.coachId = givenDay::id(QStringLiteral("M. Hicks")),
        .name = QStringLiteral("M. Hicks"),
        .roles = {QStringLiteral("relief")}});

    QVERIFY(!face.mayChange());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::FaceScreenTest)
#include "tst_FaceScreen.moc"
