// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/register/ShownRegister.h"
#include "platform/base/Clock.h"

namespace alongside {

/// Where in time and place the register is, and where it can go from there: each step answers with the next wish, or
/// with nothing where the page offers no such step.
class DayChoice {
public:
    using Step = std::optional<RegisterWish>;

    DayChoice(const ShownRegister &shown, const Clock &clock) : m_shown{shown}, m_clock{clock} { }

    QDate today() const { return m_clock.today(); }
    bool isToday() const { return m_shown.wish.day == today(); }
    /// The afternoon has begun and this is still the morning's register.
    bool isMorningOver() const;
    bool isClosed() const;
    /// Before a closed day; invalid when the day is open, or there is none.
    QDate lastOpenDay() const;
    QStringList siteNames() const;
    int siteIndex() const;

    /// A new day for a coach: their own group and place, the session that it is time for.
    RegisterWish start(const CoachId &coach, const RegisterSources &sources) const;
    /// Tomorrow cannot be marked.
    Step onDay(QDate day) const;
    Step inSession(Session session) const;
    Step atSite(int index) const;
    Step inScope(int index) const;

private:
    Session sessionNow() const;
    QList<Site> sites() const;

    const ShownRegister &m_shown;
    const Clock &m_clock;
};

} // namespace alongside
