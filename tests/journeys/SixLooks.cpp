// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/SixLooks.h"

#include <QDir>

namespace alongside {

namespace {

QRectF placeOf(const QQuickItem &item) { return item.mapRectToScene(item.boundingRect()); }

} // namespace

QString SixLooks::of(const QString &name, const QString &shown)
{
    static const std::pair<const char *, QSize> orientations[] = {
        {"landscape", QSize{1280, 800}}, {"portrait", QSize{800, 1280}}};
    static const std::pair<const char *, AppSettings::Theme> themes[] = {{"light", AppSettings::Theme::Light},
        {"dark", AppSettings::Theme::Dark}, {"sunlight", AppSettings::Theme::Sunlight}};
    const QSize size = m_journey.window().size();
    const AppSettings::Theme before = m_journey.screens().settings()->theme();
    const QString folder = qEnvironmentVariable("ALONGSIDE_JOURNEY_PICTURES");
    QList<QImage> pictures;
    QStringList problems;
    for (const auto &[orientation, extent] : orientations)
        for (const auto &[theme, kind] : themes) {
            const Look look{orientation, extent, theme, kind};
            const QImage picture = draw(look, shown);
            const QString file =
                QStringLiteral("%1-%2-%3.png").arg(name, QLatin1String{orientation}, QLatin1String{theme});
            if (!folder.isEmpty() && !picture.save(QDir{folder}.filePath(file))) problems.append(file);
            if (const QString problem = problemIn(picture, look, shown); !problem.isEmpty())
                problems.append(file + QStringLiteral(": ") + problem);
            if (pictures.contains(picture)) problems.append(file + QStringLiteral(" looks as another does"));
            pictures.append(picture);
        }
    m_journey.screens().settings()->setTheme(before);
    m_journey.window().resize(size);
    return problems.value(0);
}

/// What is to be seen is brought into sight, as by the keyboard; the second picture has what the first laid out.
QImage SixLooks::draw(const Look &look, const QString &shown)
{
    m_journey.screens().settings()->setTheme(look.kind);
    m_journey.window().resize(look.size);
    QCoreApplication::processEvents();
    m_journey.window().grabWindow();
    if (QQuickItem *item = m_journey.item(shown)) item->forceActiveFocus(Qt::TabFocusReason);
    m_journey.window().grabWindow();
    QCoreApplication::processEvents(); // the page follows what has the focus and was laid out anew
    return m_journey.window().grabWindow();
}

QString SixLooks::problemIn(const QImage &picture, const Look &look, const QString &shown) const
{
    if (picture.size() != look.size) return QStringLiteral("is not of the size of the screen");
    const QQuickItem *item = m_journey.item(shown);
    if (!item) return shown + QStringLiteral(" is not there");
    const QRectF screen{QPointF{}, QSizeF{look.size}};
    const QRectF place = placeOf(*item);
    const bool isWide = place.left() >= -1 && place.right() <= screen.right() + 1;
    return isWide && screen.intersects(place) ? QString{} : shown + QStringLiteral(" is not within the screen");
}

} // namespace alongside
