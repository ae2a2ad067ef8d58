// SPDX-License-Identifier: Apache-2.0
#include "app/ScreenshotTour.h"

#include <QDir>
#include <QTimer>

namespace alongside {

namespace {

/// Long enough for the longest motion of the interface and a frame of a software renderer.
constexpr std::chrono::milliseconds settling{700};

constexpr std::pair<AppSettings::Theme, const char *> looks[] = {
    {AppSettings::Theme::Light, "light"},
    {AppSettings::Theme::Dark, "dark"},
    {AppSettings::Theme::Sunlight, "sunlight"},
};

} // namespace

ScreenshotTour::ScreenshotTour(Composition &tablet, const QString &folder, QObject *parent)
    : QObject{parent}, m_tablet{tablet}, m_folder{folder}
{
    planShape(QStringLiteral("landscape"), {1280, 800});
    planShape(QStringLiteral("portrait"), {800, 1280});
    m_stops.append({QStringLiteral("lock"), [this] { m_tablet.screens().session()->lock(); }});
}

void ScreenshotTour::planShape(const QString &shape, QSize size)
{
    for (const auto &[theme, name] : looks) {
        m_stops.append({{}, [this, size, theme = theme] {
                            m_tablet.window()->resize(size);
                            m_tablet.screens().settings()->setTheme(theme);
                        }});
        planScreens(QStringLiteral("%1-%2").arg(shape, QLatin1String(name)));
    }
}

void ScreenshotTour::planScreens(const QString &look)
{
    TabletScreens *screens = &m_tablet.screens();
    WorkScreens *work = screens->work();
    const auto onPage = [screens](TabletScreens::Page page) { return [screens, page] { screens->setPage(page); }; };
    m_stops.append({QStringLiteral("today-") + look, [screens, work] {
                        work->people()->person()->close();
                        work->registerScreen()->details()->close();
                        screens->setPage(TabletScreens::Page::Today);
                    }});
    m_stops.append({QStringLiteral("mark-") + look, [work] {
                        const QList<RegisterLine> &rows = work->registerScreen()->rows()->rows();
                        if (!rows.isEmpty()) work->registerScreen()->openDetails(rows.last().personId);
                    }});
    m_stops.append({QStringLiteral("people-") + look, [screens, work] {
                        work->registerScreen()->details()->close();
                        screens->setPage(TabletScreens::Page::People);
                    }});
    m_stops.append({QStringLiteral("person-") + look, [screens, work] {
                        const QList<PeopleRows::Line> &people = work->people()->rows()->lines();
                        if (!people.isEmpty()) screens->openPerson(people.first().personId);
                    }});
    m_stops.append({QStringLiteral("interviews-") + look, onPage(TabletScreens::Page::Interviews)});
    m_stops.append({QStringLiteral("campaign-") + look, onPage(TabletScreens::Page::Campaign)});
    m_stops.append({QStringLiteral("headcount-") + look, onPage(TabletScreens::Page::HeadCount)});
    m_stops.append({QStringLiteral("sync-") + look, onPage(TabletScreens::Page::Sync)});
}

void ScreenshotTour::start()
{
    if (!QDir{}.mkpath(m_folder)) return Q_EMIT failed(tr("The folder for the pictures cannot be made."));
    next();
}

void ScreenshotTour::next()
{
    if (m_place == m_stops.size())
        return Q_EMIT finished(int(QDir{m_folder}.entryList({QStringLiteral("*.png")}).size()));
    const Stop stop = m_stops.at(m_place++);
    stop.arrange();
    QTimer::singleShot(settling, this, [this, name = stop.name] { takePicture(name); });
}

void ScreenshotTour::takePicture(const QString &name)
{
    if (name.isEmpty()) return next(); // only another shape or theme
    const QString path = QDir{m_folder}.filePath(name + QStringLiteral(".png"));
    if (!m_tablet.window()->grabWindow().save(path)) return Q_EMIT failed(tr("%1 cannot be written.").arg(path));
    next();
}

} // namespace alongside
