// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace alongside {

class Composition;
class ScreenshotTour;
class UnattendedStart;
struct StartOptions;

/// One run of the tablet as the command line asks: enrol and end, show pictures and end, or open for a person.
class TabletRun : public QObject {
    Q_OBJECT
public:
    explicit TabletRun(QStringList arguments, QObject *parent = nullptr);
    ~TabletRun() override;

    /// False: it could not start, and has said why on stderr.
    [[nodiscard]] bool start();

private:
    bool startTablet(const StartOptions &options);
    bool say(const QString &why) const;
    void end(int exitCode, const QString &words) const;
    void tour(const QString &folder);

    QStringList m_arguments;
    std::unique_ptr<Composition> m_tablet;
    std::unique_ptr<UnattendedStart> m_hands;
    std::unique_ptr<ScreenshotTour> m_tour;
};

} // namespace alongside
