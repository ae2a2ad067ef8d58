// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Microphone.h"

#include <QTest>

using namespace alongside;

class tst_Microphone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAFileThatEveryPlayerOpens();
    void givesTheSoundBack();
    void findsNoSoundInWhatIsNoSuchFile();
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

QTEST_GUILESS_MAIN(tst_Microphone)
#include "tst_Microphone.moc"
