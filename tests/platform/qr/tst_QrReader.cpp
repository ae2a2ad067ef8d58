// SPDX-License-Identifier: Apache-2.0
#include "platform/qr/QrReader.h"
#include "tests/support/SquarePicture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace alongside;

class tst_QrReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASquare_data();
    void readsASquare();
    void readsBytesThatAreNoText();
    void readsOneOfTwo();
    void findsNothingWhereThereIsNone_data();
    void findsNothingWhereThereIsNone();
    void isNotKeptBusyByAWallOfCorners();
};

namespace {

const QByteArray onScreen = "alongside://enrol?service=https%3A%2F%2Falongside.example.gov.uk&code=K7QW-3MPA-XH2D";
constexpr QSize photo{640, 640}; // the middle of what a camera sees

QImage square(int scale) { return squarePicture(onScreen, scale); }

/// Drawn small and large again.
QImage blurred(const QImage &picture, qreal by)
{
    return picture.scaled(picture.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// A dim room: what was 0 to 255 is 30 to 80, and no two pixels of one thing are alike.
QImage inADimRoom(QImage picture)
{
    QRandomGenerator grain{20261123};
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int level = 30 + qGray(picture.pixel(x, y)) * 50 / 255 + grain.bounded(-6, 7);
            picture.setPixel(x, y, qRgb(level, level, level));
        }
    return picture;
}

/// A lamp stands at the left.
QImage unevenlyLit(QImage picture)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int level = qGray(picture.pixel(x, y)) * (picture.width() - x * 3 / 4) / picture.width();
            picture.setPixel(x, y, qRgb(level, level, level));
        }
    return picture;
}

QImage turned(const QImage &picture, qreal degrees)
{
    return picture.transformed(QTransform{}.rotate(degrees), Qt::SmoothTransformation);
}

/// From below and from the side.
QImage tilted(const QImage &picture)
{
    const qreal side = picture.width();
    QTransform tilt;
    const QPolygonF seen{
        {QPointF{side * .12, side * .08}, QPointF{side * .92, 0}, QPointF{side, side * .95}, QPointF{0, side * .88}}};
    const QPolygonF flat{{QPointF{0, 0}, QPointF{side, 0}, QPointF{side, side}, QPointF{0, side}}};
    if (!QTransform::quadToQuad(flat, seen, tilt)) qFatal("no such tilt");
    QImage picked{picture.size(), QImage::Format_RGB32};
    picked.fill(QColor{150, 140, 130});
    QPainter painter{&picked};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(tilt);
    painter.drawImage(0, 0, picture);
    return picked;
}

QImage inverted(QImage picture)
{
    picture.invertPixels();
    return picture;
}

QImage packed(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 30);
    return QImage::fromData(bytes);
}

QImage noise(const QSize &size)
{
    QRandomGenerator grain{20261123};
    QImage picture{size, QImage::Format_Grayscale8};
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = uchar(grain.bounded(256));
    return picture;
}

/// As many corners of squares as the picture takes, and no square.
QImage wallOfCorners(int side, int module)
{
    QImage picture{side, side, QImage::Format_Grayscale8};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int column = x / module % 8;
            const int row = y / module % 8;
            const int ring = std::max(std::abs(column - 3), std::abs(row - 3)); // 4 is the gap
            picture.scanLine(y)[x] = ring == 2 || ring == 4 ? 255 : 0;
        }
    return picture;
}

} // namespace

void tst_QrReader::readsASquare_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("by itself") << square(4);
    QTest::newRow("on a speckled table") << [] {
        QImage picture = noise(photo).convertToFormat(QImage::Format_RGB32);
        QPainter painter{&picture};
        painter.fillRect(picture.rect(), QColor{150, 140, 130, 200});
        painter.drawImage(150, 200, square(6));
        return picture;
    }();
    QTest::newRow("on a table") << onTable(square(6), photo);
    QTest::newRow("small") << onTable(square(4), photo);
    QTest::newRow("in a large photo") << onTable(square(12), {2000, 1500});
    QTest::newRow("upside down") << onTable(turned(square(6), 180), photo);
    QTest::newRow("a little turned") << onTable(turned(square(6), 13), photo);
    QTest::newRow("on its corner") << onTable(turned(square(6), 45), photo);
    QTest::newRow("from the side") << onTable(tilted(square(8)), photo);
    QTest::newRow("blurred") << onTable(blurred(square(8), 4), photo);
    QTest::newRow("in a dim room") << inADimRoom(onTable(square(8), photo));
    QTest::newRow("beside a lamp") << unevenlyLit(onTable(square(8), photo));
    QTest::newRow("in dark colours") << inverted(onTable(square(6), photo));
    QTest::newRow("in dark colours, turned, dim") << inADimRoom(inverted(onTable(turned(square(8), 20), photo)));
    QTest::newRow("packed hard") << packed(onTable(square(6), photo));
    QTest::newRow("in half-transparent colours") << square(6).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void tst_QrReader::readsASquare()
{
    QFETCH(QImage, picture);

    const auto said = squareIn(picture);

    QVERIFY(said.has_value());
    QCOMPARE(*said, onScreen);
}

void tst_QrReader::readsBytesThatAreNoText()
{
    const QByteArray bytes = QByteArray::fromHex("00ff80c3280afe");

    QCOMPARE(squareIn(squarePicture(bytes, 8)).value_or(QByteArray{}), bytes);
    QCOMPARE(squareIn(squarePicture(bytes, 20)).value_or(QByteArray{}), bytes); // it fills the picture
}

void tst_QrReader::readsOneOfTwo()
{
    QImage both = onTable({}, {1000, 500});
    QPainter{&both}.drawImage(20, 50, squarePicture("one", 14));
    QPainter{&both}.drawImage(540, 50, squarePicture("other", 14));

    const QByteArray said = squareIn(both).value_or(QByteArray{});

    QVERIFY2(said == "one" || said == "other", said.constData());
}

void tst_QrReader::findsNothingWhereThereIsNone_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("no picture") << QImage{};
    QTest::newRow("one pixel") << noise({1, 1});
    QTest::newRow("one line") << noise({3000, 1});
    QTest::newRow("one column") << noise({1, 3000});
    QTest::newRow("a table") << onTable({}, photo);
    QTest::newRow("noise") << noise(photo);
    QTest::newRow("half a square") << square(6).copy(0, 0, square(6).width() / 2, square(6).height());
    QTest::newRow("a square with a hole") << [] {
        QImage picture = square(6);
        const int side = picture.width();
        QPainter{&picture}.fillRect(side / 4, side / 4, side / 2, side / 2, Qt::white);
        return picture;
    }();
    QTest::newRow("far too small") << onTable(square(1), {2000, 1500});
}

void tst_QrReader::findsNothingWhereThereIsNone()
{
    QFETCH(QImage, picture);

    QVERIFY(!squareIn(picture));
}

void tst_QrReader::isNotKeptBusyByAWallOfCorners()
{
    QElapsedTimer clock;
    clock.start();

    for (const int module : {1, 2, 3}) {
        QVERIFY(!squareIn(wallOfCorners(qrReadSide, module)));
        qInfo("corners of %d pixels: %lld ms", 7 * module, clock.restart());
    }
}

QTEST_GUILESS_MAIN(tst_QrReader)
#include "tst_QrReader.moc"
