// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Speech.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

/// The device's voice, with a script in its place: a test has no loudspeaker.
class tst_Speech : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("PATH", m_folder.path().toLocal8Bit() + ":/usr/bin:/bin"); }

    void saysTheWordsInTheirLanguageAndEnds()
    {
        putVoice("cat > '" + said() + "'; echo \"$2\" >> '" + said() + "'");
        const auto speech = Speech::ofSystem();
        QSignalSpy ended{speech.get(), &Speech::ended};

        speech->say(QStringLiteral("Bore da, Siân\n"), QLocale{QLocale::Welsh});

        QVERIFY(ended.wait());
        QFile file{QString::fromLocal8Bit(said())};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("Bore da, Siân\ncy\n"));
    }

    void isSilentWhereTheVoiceFails()
    {
        putVoice("exit 1");
        const auto speech = Speech::ofSystem();
        QSignalSpy silent{speech.get(), &Speech::silent};

        speech->say(QStringLiteral("Hello"), QLocale{QLocale::English});

        QVERIFY(silent.wait());
    }

    void isSilentWhereThereIsNoVoice()
    {
        qputenv("PATH", "/nowhere");
        const auto speech = Speech::ofSystem();
        QSignalSpy silent{speech.get(), &Speech::silent};

        speech->say(QStringLiteral("Hello"), QLocale{QLocale::English});

        QVERIFY(silent.count() == 1 || silent.wait());
    }

    void saysNothingMoreOfWhatWasStopped()
    {
        putVoice("exec cat > /dev/null; exec tail -f /dev/null");
        const auto speech = Speech::ofSystem();
        QSignalSpy ended{speech.get(), &Speech::ended};
        QSignalSpy silent{speech.get(), &Speech::silent};
        speech->say(QStringLiteral("Hello"), QLocale{QLocale::English});

        speech->stop();
        QCoreApplication::processEvents();

        QCOMPARE(ended.count() + silent.count(), 0);
    }

private:
    QByteArray said() const { return m_folder.filePath(QStringLiteral("said")).toLocal8Bit(); }
    void putVoice(const QByteArray &script)
    {
        QFile file{m_folder.filePath(QStringLiteral("espeak-ng"))};
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("cannot write");
        file.write("#!/bin/sh\n" + script + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Speech)
#include "tst_Speech.moc"
