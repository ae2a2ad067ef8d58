// SPDX-License-Identifier: Apache-2.0
#include "app/TabletRun.h"

#include "app/Composition.h"
#include "app/ScreenshotTour.h"
#include "app/UnattendedStart.h"

#include <QCoreApplication>
#include <QTextStream>

namespace alongside {

TabletRun::TabletRun(QStringList arguments, QObject *parent) : QObject{parent}, m_arguments{std::move(arguments)} { }

TabletRun::~TabletRun() = default;

bool TabletRun::start()
{
    const auto options = StartOptions::from(m_arguments);
    return options ? startTablet(*options) : say(options.error().detail);
}

bool TabletRun::startTablet(const StartOptions &options)
{
    const auto pin = options.pin();
    if (!pin) return say(pin.error().detail);
    m_tablet = std::make_unique<Composition>(options);
    if (auto started = m_tablet->start(); !started) return say(started.error().detail);
    m_hands = std::make_unique<UnattendedStart>(*m_tablet, *pin);
    connect(m_hands.get(), &UnattendedStart::failed, this, [this](const QString &why) { end(EXIT_FAILURE, why); });

    if (!options.enrol.isEmpty()) {
        connect(m_hands.get(), &UnattendedStart::done, this, [this] { end(EXIT_SUCCESS, tr("Enrolled.")); });
        m_hands->enrol();
        return true;
    }
    if (auto shown = m_tablet->show(); !shown) return say(shown.error().detail);
    if (!options.screenshots.isEmpty())
        connect(m_hands.get(), &UnattendedStart::done, this, [this, options] { tour(options.screenshots); });
    if (!options.signIn.isEmpty()) m_hands->signIn();
    return true;
}

void TabletRun::tour(const QString &folder)
{
    m_tour = std::make_unique<ScreenshotTour>(*m_tablet, folder);
    connect(m_tour.get(), &ScreenshotTour::failed, this, [this](const QString &why) { end(EXIT_FAILURE, why); });
    connect(m_tour.get(), &ScreenshotTour::finished, this,
        [this](int pictures) { end(EXIT_SUCCESS, tr("%n pictures written.", nullptr, pictures)); });
    m_tour->start();
}

bool TabletRun::say(const QString &why) const
{
    QTextStream{stderr} << why << Qt::endl;
    return false;
}

void TabletRun::end(int exitCode, const QString &words) const
{
    QTextStream{exitCode == EXIT_SUCCESS ? stdout : stderr} << words << Qt::endl;
    QCoreApplication::exit(exitCode);
}

} // namespace alongside
