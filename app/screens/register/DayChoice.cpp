// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/DayChoice.h"

namespace alongside {

Session DayChoice::sessionNow() const { return sessionAt(m_clock.localTime(), m_shown.view.site.afternoonStart); }

bool DayChoice::isMorningOver() const
{
    return isToday() && m_shown.wish.session == Session::Morning && sessionNow() == Session::Afternoon;
}

bool DayChoice::isClosed() const
{
    const Site &site = m_shown.view.site;
    return !site.id.isEmpty() && !site.isOpen(m_shown.wish.day);
}

QDate DayChoice::lastOpenDay() const { return isClosed() ? m_shown.view.site.lastOpenDay(m_shown.wish.day) : QDate{}; }

QList<Site> DayChoice::sites() const { return RegisterView::sitesOn(m_shown.wish.day, m_shown.sources); }

QList<DayChoice::Place> DayChoice::places() const
{
    QList<Place> places;
    for (const Site &site : sites())
        places.append({site.id.text, site.name});
    for (const Employer &employer : RegisterView::employersOn(m_shown.sources))
        places.append({employer.id.text, employer.name});
    return places;
}

QStringList DayChoice::siteNames() const
{
    QStringList names;
    for (const Place &place : places())
        names.append(place.name);
    return names;
}

int DayChoice::siteIndex() const
{
    const QList<Place> known = places();
    for (int index = 0; index < known.size(); ++index)
        if (known.at(index).id == m_shown.view.workplace()) return index;
    return -1;
}

RegisterWish DayChoice::start(const CoachId &coach, const RegisterSources &sources) const
{
    const SiteId site = RegisterView::siteOf(coach, today(), sources);
    const QTime afternoonStart = sources.sites.value(site).afternoonStart;
    return {.day = today(), .session = sessionAt(m_clock.localTime(), afternoonStart)};
}

DayChoice::Step DayChoice::onDay(QDate day) const
{
    if (!day.isValid() || day > today()) return std::nullopt;
    RegisterWish next = m_shown.wish;
    next.day = day;
    if (day == today()) next.session = sessionNow();
    return next;
}

DayChoice::Step DayChoice::inSession(Session session) const
{
    RegisterWish next = m_shown.wish;
    next.session = session;
    return next;
}

DayChoice::Step DayChoice::atSite(int index) const
{
    const QList<Place> known = places();
    if (index < 0 || index >= known.size()) return std::nullopt; // a list that changed under the finger
    return at(known.at(index).id);
}

DayChoice::Step DayChoice::at(const QString &workplace) const
{
    RegisterWish next = m_shown.wish;
    const bool isEmployer = m_shown.sources.employers.contains(EmployerId{workplace});
    if (isEmployer) {
        next.employer = EmployerId{workplace};
    } else {
        next.site = SiteId{workplace};
        next.employer = {};
    }
    next.whom = isEmployer ? ScopeChoices::Whom::Employer : ScopeChoices::Whom::Site;
    return next;
}

DayChoice::Step DayChoice::withMyGroup() const
{
    RegisterWish next = m_shown.wish;
    next.employer = {};
    next.whom.reset();
    return next;
}

DayChoice::Step DayChoice::inScope(int index) const
{
    const QList<ScopeChoices::Scope> &scopes = m_shown.view.scopes;
    if (index < 0 || index >= scopes.size()) return std::nullopt; // a list that changed under the finger
    RegisterWish next = m_shown.wish;
    next.whom = scopes.at(index).whom;
    next.workStream = WorkStreamId{scopes.at(index).id};
    return next;
}

} // namespace alongside
