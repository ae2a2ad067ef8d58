// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/AppSettings.h"

#include <QSettings>

#include <algorithm>

namespace alongside {

namespace {

constexpr double smallestText = 1.0;
constexpr double largestText = 2.0;

QString knownLanguage(const QString &language)
{
    static const QStringList known{QStringLiteral("en"), QStringLiteral("cy"), QStringLiteral("pseudo")};
    return known.contains(language) ? language : known.first();
}

} // namespace

AppSettings::AppSettings(QSettings &kept, QObject *parent) : QObject{parent}, m_kept{kept}
{
    const int theme = kept.value(QStringLiteral("theme"), 0).toInt();
    m_theme = Theme(std::clamp(theme, int(Theme::Light), int(Theme::Sunlight)));
    const double scale = kept.value(QStringLiteral("textScale"), smallestText).toDouble();
    m_textScale = std::clamp(scale, smallestText, largestText);
    m_language = knownLanguage(kept.value(QStringLiteral("language")).toString());
    m_motion = kept.value(QStringLiteral("motion"), true).toBool() ? Motion::Short : Motion::None;
}

void AppSettings::setTheme(Theme theme)
{
    if (theme == m_theme) return;
    m_theme = theme;
    m_kept.setValue(QStringLiteral("theme"), int(theme));
    Q_EMIT themeChanged();
}

void AppSettings::setTextScale(double scale)
{
    const double allowed = std::clamp(scale, smallestText, largestText);
    if (qFuzzyCompare(allowed, m_textScale)) return;
    m_textScale = allowed;
    m_kept.setValue(QStringLiteral("textScale"), allowed);
    Q_EMIT textScaleChanged();
}

void AppSettings::setLanguage(const QString &language)
{
    const QString allowed = knownLanguage(language);
    if (allowed == m_language) return;
    m_language = allowed;
    m_kept.setValue(QStringLiteral("language"), allowed);
    Q_EMIT languageChanged();
}

void AppSettings::setMotion(Motion motion)
{
    if (motion == m_motion) return;
    m_motion = motion;
    m_kept.setValue(QStringLiteral("motion"), motion == Motion::Short);
    Q_EMIT motionChanged();
}

} // namespace alongside
