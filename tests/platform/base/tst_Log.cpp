// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TemporaryStore.h"

#include "platform/base/Log.h"

#include <QTest>

#include <sys/stat.h>

using namespace alongside;

class tst_Log : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLinesForTheOwnerOnly();
    void startsAnewAtOneMebibyte();
    void worksOnWhenItCannotWrite();
    void cleanup() { qInstallMessageHandler(nullptr); }
};

void tst_Log::writesLinesForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    logToFile(path);

    qCInfo(syncLog) << "pushed" << 31;
    qCInfo(storageLog) << "opened";

    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith("Z alongside.sync pushed 31"));
    QVERIFY(lines[1].endsWith("Z alongside.storage opened"));
    struct stat status = {};
    QCOMPARE(stat(qPrintable(path), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void tst_Log::startsAnewAtOneMebibyte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    logToFile(path);

    for (int line = 0; line < 30; ++line)
        qCInfo(appLog).noquote() << QString(100'000, QLatin1Char('x'));

    QVERIFY(bytesOf(path).size() < (1 << 20) + 200'000);
    QVERIFY(bytesOf(path + QStringLiteral(".1")).size() > 1 << 20);
    QVERIFY(!QFile::exists(path + QStringLiteral(".2")));
}

void tst_Log::worksOnWhenItCannotWrite()
{
    logToFile(QStringLiteral("/proc/none/log"));

    qCInfo(appLog) << "still here";

    QVERIFY(!QFile::exists(QStringLiteral("/proc/none/log")));
}

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
