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

QStringList DayChoice::siteNames() const
{
    QStringList names;
    for (const Site &site : sites())
        names.append(site.name);
    return names;
}

int DayChoice::siteIndex() const { return int(siteNames().indexOf(m_shown.view.site.name)); }

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
    const QList<Site> known = sites();
    if (index < 0 || index >= known.size()) return std::nullopt; // a list that changed under the finger
    RegisterWish next = m_shown.wish;
    next.site = known.at(index).id;
    next.whom = ScopeChoices::Whom::Site;
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
