// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQmlIntegration>

class QSettings;

namespace alongside {

/// How this tablet looks and speaks, kept on the tablet (nothing personal).
class AppSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::AppSettings::Theme theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(alongside::AppSettings::Motion motion READ motion WRITE setMotion NOTIFY motionChanged)

public:
    enum class Theme { Light, Dark, Sunlight };
    Q_ENUM(Theme)
    enum class Motion { Short, None };
    Q_ENUM(Motion)

    /// The file is the caller's; values outside their range in it become the nearest allowed.
    explicit AppSettings(QSettings &kept, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// 1.0 to 2.0.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    /// "en", "cy", or "pseudo" (a test of layouts).
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);

Q_SIGNALS:
    void themeChanged();
    void textScaleChanged();
    void languageChanged();
    void motionChanged();

private:
    QSettings &m_kept;
    Theme m_theme = Theme::Light;
    double m_textScale = 1.0;
    QString m_language;
    Motion m_motion = Motion::Short;
};

} // namespace alongside
