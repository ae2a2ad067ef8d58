// SPDX-License-Identifier: Apache-2.0
#include "platform/device/DocumentFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

class tst_DocumentFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesADocumentUnderItsName();
    void keepsWhatIsThereAlready();
    void leavesOutOfANameWhatAFileCannotBeCalled();
    void saysWhenThereIsNoSuchPlace();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

void tst_DocumentFolder::writesADocumentUnderItsName()
{
    const QTemporaryDir place;
    const DocumentFolder folder{place.filePath(QStringLiteral("Documents"))};

    const auto path = folder.add(QStringLiteral("Siân, one page.pdf"), "paper");

    QVERIFY(path);
    QCOMPARE(*path, place.filePath(QStringLiteral("Documents/Siân, one page.pdf")));
    QCOMPARE(contentOf(*path), QByteArray("paper"));
}

void tst_DocumentFolder::keepsWhatIsThereAlready()
{
    const QTemporaryDir place;
    const DocumentFolder folder{place.path()};

    const auto first = folder.add(QStringLiteral("page.pdf"), "first");
    const auto second = folder.add(QStringLiteral("page.pdf"), "second");

    QCOMPARE(*second, place.filePath(QStringLiteral("page 2.pdf")));
    QCOMPARE(contentOf(*first), QByteArray("first"));
    QCOMPARE(contentOf(*second), QByteArray("second"));
}

void tst_DocumentFolder::leavesOutOfANameWhatAFileCannotBeCalled()
{
    const QTemporaryDir place;
    const DocumentFolder folder{place.path()};

    const auto path = folder.add(QStringLiteral("../a/b\n.pdf"), "paper");

    QCOMPARE(*path, place.filePath(QStringLiteral("-a-b-.pdf")));
}

void tst_DocumentFolder::saysWhenThereIsNoSuchPlace()
{
    const QTemporaryDir place;
    QFile{place.filePath(QStringLiteral("file"))}.open(QIODevice::WriteOnly);

    const auto path =
        DocumentFolder{place.filePath(QStringLiteral("file/folder"))}.add(QStringLiteral("a.pdf"), "paper");

    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(tst_DocumentFolder)
#include "tst_DocumentFolder.moc"
