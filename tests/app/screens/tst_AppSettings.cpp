// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/AppSettings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

class AppSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosenOverARestart();
    void takesTheNearestAllowedForNonsense();
    void saysOnceThatSomethingChanged();
};

void AppSettingsTest::keepsWhatWasChosenOverARestart()
{
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat};
    AppSettings before{file};
    before.setTheme(AppSettings::Theme::Sunlight);
    before.setTextScale(1.5);
    before.setLanguage(QStringLiteral("cy"));
    before.setMotion(AppSettings::Motion::None);

    const AppSettings after{file};

    QCOMPARE(after.theme(), AppSettings::Theme::Sunlight);
    QCOMPARE(after.textScale(), 1.5);
    QCOMPARE(after.language(), QStringLiteral("cy"));
    QCOMPARE(after.motion(), AppSettings::Motion::None);
}

void AppSettingsTest::takesTheNearestAllowedForNonsense()
{
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat};
    file.setValue(QStringLiteral("theme"), 17);
    file.setValue(QStringLiteral("textScale"), 9.0);
    file.setValue(QStringLiteral("language"), QStringLiteral("xx"));

    AppSettings settings{file};

    QCOMPARE(settings.theme(), AppSettings::Theme::Sunlight);
    QCOMPARE(settings.textScale(), 2.0);
    QCOMPARE(settings.language(), QStringLiteral("en"));
    settings.setTextScale(0.2);
    QCOMPARE(settings.textScale(), 1.0);
}

void AppSettingsTest::saysOnceThatSomethingChanged()
{
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat};
    AppSettings settings{file};
    QSignalSpy changed{&settings, &AppSettings::themeChanged};

    settings.setTheme(AppSettings::Theme::Dark);
    settings.setTheme(AppSettings::Theme::Dark);

    QCOMPARE(changed.count(), 1);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::AppSettingsTest)
#include "tst_AppSettings.moc"
