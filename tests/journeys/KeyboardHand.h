// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/Journey.h"

namespace alongside {

/// Keys and nothing else: Tab goes on, Return and Space touch.
class KeyboardHand {
public:
    explicit KeyboardHand(Journey &coach) : m_coach{coach} { }

    [[nodiscard]] bool press(const QString &name, Qt::Key key = Qt::Key_Return);
    [[nodiscard]] bool write(const QString &name, const QString &words);
    /// Chooses the n-th coach and types the PIN.
    [[nodiscard]] bool signIn(int coach, const QString &pin);

private:
    [[nodiscard]] bool tabTo(const QString &name);
    bool isAt(const QString &name) const;

    Journey &m_coach;
};

} // namespace alongside
