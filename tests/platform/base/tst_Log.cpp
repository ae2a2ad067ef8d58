// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TemporaryStore.h"

#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace alongside;

class tst_Log : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLinesForTheOwnerOnly();
    void startsAnewAtOneMebibyte();
    void worksOnWhenItCannotWrite();
    void writesAnObjectInEachLineWhereProgramsRead();
    void takesNoMessageForAnEventThatOnlyLooksLikeOne();
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

namespace {

QJsonObject lineOf(const QString &path, int number)
{
    return QJsonDocument::fromJson(bytesOf(path).split('\n').value(number)).object();
}

} // namespace

void tst_Log::writesAnObjectInEachLineWhereProgramsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    logJsonToFile(path);

    {
        const LogScope scope{"7f-1"};
        qCWarning(serverLog).noquote() << LogEvent{"slow"}
                                              .with("ms", qint64{31})
                                              .with("share", 0.25)
                                              .with("sql", QStringLiteral("a \"b\"\n"))
                                              .text();
    }
    qCInfo(storageLog) << "opened" << 2;

    QCOMPARE(bytesOf(path).count('\n'), 2);
    const QJsonObject slow = lineOf(path, 0);
    QCOMPARE(slow.value(QStringLiteral("event")), QStringLiteral("slow"));
    QCOMPARE(slow.value(QStringLiteral("level")), QStringLiteral("warning"));
    QCOMPARE(slow.value(QStringLiteral("request")), QStringLiteral("7f-1"));
    QCOMPARE(slow.value(QStringLiteral("ms")), 31);
    QCOMPARE(slow.value(QStringLiteral("sql")), QStringLiteral("a \"b\"\n"));
    QVERIFY(QDateTime::fromString(slow.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs).isValid());
    const QJsonObject message = lineOf(path, 1);
    QCOMPARE(message.value(QStringLiteral("event")), QStringLiteral("message"));
    QCOMPARE(message.value(QStringLiteral("category")), QStringLiteral("alongside.storage"));
    QCOMPARE(message.value(QStringLiteral("text")), QStringLiteral("opened 2"));
    QVERIFY(!message.contains(QStringLiteral("request")));
}

void tst_Log::takesNoMessageForAnEventThatOnlyLooksLikeOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    logJsonToFile(path);
    const QString torn = QStringLiteral("{\"event\":\"x\"} and\nmore");

    qCInfo(appLog).noquote() << torn;

    QCOMPARE(lineOf(path, 0).value(QStringLiteral("text")), torn);
}

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
