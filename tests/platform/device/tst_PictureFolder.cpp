// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PictureFolder.h"

#include "tests/support/ResultMatchers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace alongside;

namespace {

/// Pictures that were taken one hour after the other.
class Camera {
public:
    QString path() const { return m_folder.path(); }

    QString take(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write("picture " + name.toUtf8());
        file.flush();
        m_taken = m_taken.addSecs(3600);
        file.setFileTime(m_taken, QFileDevice::FileModificationTime);
        return path;
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_taken{QDate{2026, 11, 20}, QTime{9, 0}, Qt::UTC};
};

} // namespace

class tst_PictureFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheLatestFirstTheCamerasToo()
    {
        Camera camera;
        const QString old = camera.take(QStringLiteral("old.jpg"));
        const QString newer = camera.take(QStringLiteral("Camera/newer.JPG"));
        const QString newest = camera.take(QStringLiteral("newest.png"));
        camera.take(QStringLiteral("letter.pdf"));
        camera.take(QStringLiteral("Camera/deep/hidden.jpg"));

        const PictureFolder folder{camera.path()};

        QCOMPARE(folder.latest(10), (QStringList{newest, newer, old}));
        QCOMPARE(folder.latest(2), (QStringList{newest, newer}));
    }

    void listsNothingWhereThereIsNoFolder()
    {
        QVERIFY(PictureFolder{QStringLiteral("/there/is/none")}.latest(10).isEmpty());
    }

    void readsAPictureAndSaysWhyNot()
    {
        Camera camera;

        const auto bytes = PictureFolder::read(camera.take(QStringLiteral("a.jpg")));

        VERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray{"picture a.jpg"});
        VERIFY_FAILS(PictureFolder::read(camera.path() + QStringLiteral("/b.jpg")), ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_PictureFolder)
#include "tst_PictureFolder.moc"
