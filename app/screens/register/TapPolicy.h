// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QObject>
#include <QString>

namespace alongside {

/// Which touches count. Rain and a trembling hand make touches that nobody meant: a second touch on the same row
/// within 300 ms, and any touch during which two contacts were on the glass at once. A key, a switch or a screen reader
/// has no contacts: what the glass did before it is over.
/// Installed as an event filter on the window, so that it counts contacts whatever control they meet.
class TapPolicy : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds secondTouch{300};

    explicit TapPolicy(const Clock &clock, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// How many contacts are on the glass now.
    void setContacts(int contacts);

    /// The same hand twice on the same row. Each question counts as a touch.
    bool isSecond(const QString &row);
    /// Whether what is touched now is touched by one contact alone.
    bool isOneTouch() const;

private:
    bool isGlassAtRest() const;

    const Clock &m_clock;
    int m_contacts = 0;
    std::chrono::milliseconds m_lifted{0}; // when the glass was last left, by the monotonic clock
    int m_mostAtOnce = 0; // since the glass was last empty: a click arrives after its finger has left
    QString m_lastRow;
    std::chrono::milliseconds m_lastTouch{-secondTouch};
};

} // namespace alongside
