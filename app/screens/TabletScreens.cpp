// SPDX-License-Identifier: Apache-2.0
#include "app/screens/TabletScreens.h"

namespace alongside {

TabletScreens::TabletScreens(AppSettings &settings, TabletSession &session, LockScreen &lockScreen, QObject *parent)
    : QObject{parent}, m_settings{settings}, m_session{session}, m_lockScreen{lockScreen}
{
    connect(&session, &TabletSession::signedIn, this, &TabletScreens::startForCoach);
}

void TabletScreens::setWork(WorkScreens &work)
{
    m_work = &work;
    Q_EMIT workChanged();
    m_isWorking = true;
    Q_EMIT workingChanged();
}

void TabletScreens::hideWork()
{
    m_isWorking = false;
    Q_EMIT workingChanged();
}

void TabletScreens::clearWork()
{
    Q_ASSERT(!m_isWorking);
    m_work = nullptr;
    Q_EMIT workChanged();
}

void TabletScreens::setPage(Page page)
{
    if (page == m_page) return;
    m_page = page;
    if (m_work && page == Page::People) m_work->people()->comeToFront();
    if (m_work && page != Page::People) m_work->people()->goBehind();
    if (m_work && page == Page::Interviews) m_work->interviews()->comeToFront();
    if (m_work && page != Page::Interviews) m_work->interviews()->goBehind();
    if (m_work && page == Page::Campaign) m_work->campaign()->comeToFront();
    if (m_work && page != Page::Campaign) m_work->campaign()->goBehind();
    if (m_work && page == Page::Board) m_work->board()->comeToFront();
    if (m_work && page != Page::Board) m_work->board()->goBehind();
    if (m_work && page == Page::Changes) m_work->changes()->comeToFront();
    if (m_work && page != Page::Changes) m_work->changes()->goBehind();
    Q_EMIT pageChanged();
}

/// The register, unless a person had an interview in hand: that goes on where they stopped.
void TabletScreens::startForCoach()
{
    setPage(m_work && m_work->interviews()->comesBack() ? Page::Interviews : Page::Today);
}

void TabletScreens::openEarnings(const QString &personId)
{
    Q_ASSERT(m_work);
    m_work->personWork()->follow(personId);
    m_work->personWork()->earnings()->open();
    setPage(Page::Earnings);
}

void TabletScreens::closeEarnings()
{
    Q_ASSERT(m_work);
    m_work->personWork()->earnings()->close();
    setPage(Page::People);
}

void TabletScreens::openInterview(const QString &personId)
{
    Q_ASSERT(m_work);
    setPage(Page::Interviews);
    m_work->interviews()->open(personId);
}

void TabletScreens::bookInterview()
{
    Q_ASSERT(m_work);
    const QString personId = m_work->interviews()->startingId();
    m_work->interviews()->startNothing();
    setPage(Page::Campaign);
    m_work->campaign()->open(personId);
}

void TabletScreens::closeInterview()
{
    Q_ASSERT(m_work);
    m_work->interviews()->close();
}

void TabletScreens::openPerson(const QString &personId)
{
    Q_ASSERT(m_work);
    m_work->people()->person()->open(personId);
    setPage(Page::People);
}

void TabletScreens::openWorkplace(const QString &workplace)
{
    Q_ASSERT(m_work);
    m_work->registerScreen()->openWorkplace(workplace);
    setPage(Page::Today);
}

void TabletScreens::startVisit(const QString &personId)
{
    Q_ASSERT(m_work);
    m_work->visits()->start(personId);
    showVisits();
}

void TabletScreens::openVisit(const QString &visitId)
{
    Q_ASSERT(m_work);
    m_work->visits()->open(visitId);
    showVisits();
}

void TabletScreens::takeVisitOffer()
{
    Q_ASSERT(m_work);
    m_work->visits()->takeOffer();
    showVisits();
}

void TabletScreens::findNotes(const QString &personId)
{
    Q_ASSERT(m_work);
    m_work->wordFinder()->lookAt(personId);
    setPage(Page::Notes);
}

void TabletScreens::openTask(const QString &taskId)
{
    Q_ASSERT(m_work);
    m_work->task()->open(taskId);
    if (m_page != Page::Task) m_beforeTask = m_page;
    setPage(Page::Task);
}

void TabletScreens::closeTask()
{
    Q_ASSERT(m_work);
    m_work->task()->close();
    setPage(m_beforeTask);
}

void TabletScreens::showVisits()
{
    if (m_page != Page::Visits) m_beforeVisit = m_page;
    setPage(Page::Visits);
}

void TabletScreens::closeVisit()
{
    Q_ASSERT(m_work);
    m_work->visits()->visit()->close();
    setPage(m_beforeVisit);
}

} // namespace alongside
