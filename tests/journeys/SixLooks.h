// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/Journey.h"

namespace alongside {

/// The state that a story has reached, as every coach may meet it: both orientations in each of the three themes. One
/// story stands still for its pictures instead of being told six times.
class SixLooks {
public:
    explicit SixLooks(Journey &journey) : m_journey{journey} { }

    /// Draws all six and leaves the tablet as it was. Empty, or what is wrong with the first that is: `shown` must be
    /// within the screen in each, and no two may look alike. Where ALONGSIDE_JOURNEY_PICTURES names a folder, they are
    /// written there as name-portrait-dark.png and so on.
    [[nodiscard]] QString of(const QString &name, const QString &shown);

private:
    struct Look {
        const char *orientation;
        QSize size;
        const char *theme;
        AppSettings::Theme kind;
    };

    QImage draw(const Look &look, const QString &shown);
    QString problemIn(const QImage &picture, const Look &look, const QString &shown) const;

    Journey &m_journey;
};

} // namespace alongside
