// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/base/DurableFile.h"

#include <QDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace alongside;

class tst_DurableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAFileForItsOwnerOnly();
    void leavesNoOtherFileBehind();
    void keepsTheOldFileWhenTheNewOneDoesNotFit();
    void saysWhenThereIsNoFolder();
    void readsBackEveryByte();
    void removesOnceOrNotAtAll();
};

void tst_DurableFile::replacesAFileForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    VERIFY_OK(replaceDurably(path, "a long first content"));

    VERIFY_OK(replaceDurably(path, "short"));

    QCOMPARE(bytesOf(path), QByteArray{"short"});
    struct stat status = {};
    QCOMPARE(stat(qPrintable(path), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void tst_DurableFile::leavesNoOtherFileBehind()
{
    const QTemporaryDir folder;
    VERIFY_OK(replaceDurably(folder.filePath(QStringLiteral("file")), "content"));
    QVERIFY(!replaceDurably(folder.filePath(QStringLiteral("no/folder")), "content"));

    QCOMPARE(QDir{folder.path()}.entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void tst_DurableFile::keepsTheOldFileWhenTheNewOneDoesNotFit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    VERIFY_OK(replaceDurably(path, "old"));

    // The kernel lets no file of this process grow beyond 1,000 bytes, as if the disk were full.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit narrow{1000, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    const auto replaced = replaceDurably(path, QByteArray(5000, 'n'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    VERIFY_FAILS(replaced, ErrorKind::DiskFull);
    QCOMPARE(bytesOf(path), QByteArray{"old"});
    QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
}

void tst_DurableFile::saysWhenThereIsNoFolder()
{
    VERIFY_FAILS(replaceDurably(QStringLiteral("/proc/none/file"), "content"), ErrorKind::NotFound);
    VERIFY_FAILS(renameDurably(QStringLiteral("/proc/none/a"), QStringLiteral("/proc/none/b")), ErrorKind::NotFound);
}

void tst_DurableFile::readsBackEveryByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const QByteArray content{"zero \0 and more", 15};
    VERIFY_OK(replaceDurably(path, content));

    QCOMPARE(*readWhole(path), content);
    VERIFY_FAILS(readWhole(path + QStringLiteral("2")), ErrorKind::NotFound);
}

void tst_DurableFile::removesOnceOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    VERIFY_OK(replaceDurably(path, "content"));

    VERIFY_OK(removeDurably(path));
    VERIFY_OK(removeDurably(path));

    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(tst_DurableFile)
#include "tst_DurableFile.moc"
