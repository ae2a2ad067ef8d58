// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

namespace alongside::bench {

/// What scrolling a list once from its beginning to its end took.
struct Scroll {
    int entries = 0;
    QList<double> frames; ///< milliseconds, from the thumb's move to the picture on the screen
    QList<double> own; ///< of those, until what is to be drawn was known
    int lines = 0; ///< delegates that were made, all in all
    long allocations = 0;
};

/// A thumb on the window.
class Hand {
public:
    explicit Hand(QQuickWindow &window);

    /// The visible item of that name; fails the program where it does not come.
    QQuickItem &find(const QString &name) const;
    /// So many pixels a frame.
    Scroll scroll(QQuickItem &list, double pixels);
    /// Until what changed is on the screen, in milliseconds.
    double waitForPicture();
    void waitUntil(const std::function<bool()> &condition) const;

private:
    QQuickWindow &m_window;
    double m_own = 0; // of the last picture
};

} // namespace alongside::bench
