// SPDX-License-Identifier: Apache-2.0
#include "platform/device/AppPaths.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

class tst_AppPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryTabletAFolderOfItsOwn();
    void givesEveryFileAPlaceOfItsOwn();
    void makesTheFolderForItsOwnerOnly();
    void saysWhenTheFolderCannotBeMade();
};

void tst_AppPaths::givesEveryTabletAFolderOfItsOwn()
{
    QVERIFY(AppPaths::ofTablet(QStringLiteral("1")).folder() != AppPaths::ofTablet(QStringLiteral("2")).folder());
}

void tst_AppPaths::givesEveryFileAPlaceOfItsOwn()
{
    const AppPaths paths{QStringLiteral("/tablet")};
    const QSet<QString> places{paths.store(), paths.keys(), paths.vault(), paths.log()};

    QCOMPARE(places.size(), 4);
    for (const QString &place : places)
        QVERIFY(place.startsWith(QStringLiteral("/tablet/")));
}

void tst_AppPaths::makesTheFolderForItsOwnerOnly()
{
    const QTemporaryDir place;
    const AppPaths paths{place.filePath(QStringLiteral("deep/tablet"))};

    QVERIFY(paths.create());

    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(QFileInfo{paths.folder()}.isDir());
    QVERIFY(!(QFileInfo{paths.folder()}.permissions() & others));
}

void tst_AppPaths::saysWhenTheFolderCannotBeMade()
{
    QVERIFY(!AppPaths{QStringLiteral("/proc/no-such-place/tablet")}.create());
}

QTEST_GUILESS_MAIN(tst_AppPaths)
#include "tst_AppPaths.moc"
