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
    /// The sites, then the employers that expect somebody.
    QStringList siteNames() const;
    int siteIndex() const;
    /// Where the employers begin among them.
    int firstEmployer() const { return int(sites().size()); }

    /// A new day for a coach: their own group and place, the session that it is time for.
    RegisterWish start(const CoachId &coach, const RegisterSources &sources) const;
    /// Tomorrow cannot be marked.
    Step onDay(QDate day) const;
    Step inSession(Session session) const;
    Step atSite(int index) const;
    /// A site or an employer by its id.
    Step at(const QString &workplace) const;
    Step inScope(int index) const;
    /// Back from an employer.
    Step withMyGroup() const;

private:
    Session sessionNow() const;
    struct Place {
        QString id, name;
    };

    QList<Site> sites() const;
    QList<Place> places() const;

    const ShownRegister &m_shown;
    const Clock &m_clock;
};

} // namespace alongside
