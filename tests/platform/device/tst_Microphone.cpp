// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Microphone.h"
#include "platform/device/SoundReader.h"

#include <QTest>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <optional>

using namespace alongside;

namespace {

QByteArray big(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A Sun audio file (".snd", Open Group, audio file format): two channels of 44.1 kHz, with a note about its maker.
QByteArray auFile(double seconds)
{
    constexpr int rate = 44100;
    constexpr double pitch = 440; // Hz
    const QByteArray maker = QByteArrayLiteral("Spycam Ltd 51.5N 1.9W\0\0\0");
    QByteArray samples;
    for (int each = 0; each < int(seconds * rate); ++each) {
        QByteArray sample(2, 0);
        qToBigEndian(qint16(12000 * std::sin(2 * std::numbers::pi * pitch * each / rate)), sample.data());
        samples += sample + sample;
    }
    return ".snd" + big(quint32(24 + maker.size())) + big(quint32(samples.size())) + big(3) + big(rate) + big(2) + maker
        + samples;
}

/// What the system's own reader hears; nothing: it did not answer.
std::optional<Result<QByteArray>> heardIn(const QByteArray &file, qint64 mostBytes = 10 * Microphone::bytesPerSecond,
    std::chrono::milliseconds patience = SoundReader::usualPatience)
{
    std::optional<Result<QByteArray>> heard;
    const auto reader = SoundReader::ofSystem(patience);
    reader->read(file, mostBytes, [&heard](const Result<QByteArray> &sound) { heard = sound; });
    const bool hasEnded = QTest::qWaitFor([&heard] { return heard.has_value(); }, 60000);
    return hasEnded ? heard : std::nullopt;
}

} // namespace

class tst_Microphone : public QObject {
    Q_OBJECT

public:
    static void initMain() { SoundReader::chooseBackend(); }

private Q_SLOTS:
    void makesAFileThatEveryPlayerOpens();
    void givesTheSoundBack();
    void findsNoSoundInWhatIsNoSuchFile();
    void hearsTheSoundAloneOutOfAFile();
    void hearsOutOfAFileOfItsOwn();
    void hearsNoMoreOfALongFileThanItMay();
    void saysThatAFileHasNoSound();
    void answersTheFileThatAnotherTookThePlaceOf();
};

void tst_Microphone::makesAFileThatEveryPlayerOpens()
{
    const QByteArray wav = wavOf(QByteArray(1000, 's'));

    // RIFF, "Multimedia Programming Interface and Data Specifications 1.0" (1991): 36 + 1000 bytes follow the length.
    QCOMPARE(wav.left(44).toHex(),
        QByteArray{"524946460c04000057415645666d74201000000001000100803e0000007d00000200100064617461e8030000"});
    QCOMPARE(wav.size(), 1044);
}

void tst_Microphone::givesTheSoundBack()
{
    const QByteArray sound{"some sound"};

    QCOMPARE(soundIn(wavOf(sound)), sound);
}

void tst_Microphone::findsNoSoundInWhatIsNoSuchFile()
{
    QVERIFY(soundIn({}).isEmpty());
    QVERIFY(soundIn(QByteArray(2000, 'x')).isEmpty());
    QVERIFY(soundIn(wavOf(QByteArray(1000, 's')).left(500)).isEmpty()); // cut off
}

void tst_Microphone::hearsTheSoundAloneOutOfAFile()
{
    const auto heard = heardIn(auFile(2));

    QVERIFY(heard && *heard);
    const QByteArray sound = **heard;
    QVERIFY2(std::abs(sound.size() - 2 * Microphone::bytesPerSecond) < Microphone::bytesPerSecond / 10,
        qPrintable(QString::number(sound.size())));
    QVERIFY(!sound.contains("Spycam"));
    double squares = 0;
    for (qsizetype at = 0; at + 1 < sound.size(); at += 2) {
        const double sample = qFromLittleEndian<qint16>(sound.constData() + at);
        squares += sample * sample;
    }
    const double loudness = std::sqrt(squares / (double(sound.size()) / 2)); // of a sine: its height / the root of 2
    QVERIFY2(loudness > 7000 && loudness < 10000, qPrintable(QString::number(loudness)));
}

void tst_Microphone::hearsOutOfAFileOfItsOwn()
{
    const QByteArray sound(Microphone::bytesPerSecond, '\1');

    const auto heard = heardIn(wavOf(sound));

    QVERIFY(heard && *heard);
    QCOMPARE(**heard, sound);
}

void tst_Microphone::hearsNoMoreOfALongFileThanItMay()
{
    constexpr qint64 most = Microphone::bytesPerSecond;

    const auto heard = heardIn(auFile(9), most);

    QVERIFY(heard && *heard);
    QVERIFY((*heard)->size() > most && (*heard)->size() < 4 * most);
}

void tst_Microphone::saysThatAFileHasNoSound()
{
    const auto heard = heardIn(QByteArray(5000, 'x'), 100, std::chrono::milliseconds{200});

    QVERIFY(heard && !*heard);
    QCOMPARE((*heard).error().kind, ErrorKind::Rejected);
}

void tst_Microphone::answersTheFileThatAnotherTookThePlaceOf()
{
    const QByteArray sound(Microphone::bytesPerSecond, '\1');
    const auto reader = SoundReader::ofSystem();
    QList<Result<QByteArray>> first;
    QList<Result<QByteArray>> second;

    const qint64 most = 10 * Microphone::bytesPerSecond;
    reader->read(auFile(2), most, [&first](const Result<QByteArray> &heard) { first.append(heard); });
    reader->read(wavOf(sound), most, [&second](const Result<QByteArray> &heard) { second.append(heard); });
    QTRY_COMPARE_WITH_TIMEOUT(second.size(), 1, 60000);

    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().error().kind, ErrorKind::Conflict);
    QVERIFY(second.first());
    QCOMPARE(*second.first(), sound);
}

QTEST_GUILESS_MAIN(tst_Microphone)
#include "tst_Microphone.moc"
