// SPDX-License-Identifier: Apache-2.0
#include "app/UnattendedStart.h"

#include "app/screens/ErrorText.h"

namespace alongside {

UnattendedStart::UnattendedStart(Composition &tablet, QString pin, QObject *parent)
    : QObject{parent}, m_tablet{tablet}, m_pin{std::move(pin)}
{
}

void UnattendedStart::enrol()
{
    LockScreen *lock = m_tablet.screens().lockScreen();
    if (lock->step() != LockScreen::Step::Enrol) return Q_EMIT failed(tr("This tablet is enrolled already."));
    connect(lock, &LockScreen::changed, this, &UnattendedStart::giveNewPin);
    connect(m_tablet.screens().session(), &TabletSession::signedIn, this,
        [this] { connect(m_tablet.sync(), &SyncScheduler::attemptEnded, this, &UnattendedStart::answerAfterSync); });
    lock->enrol(m_tablet.options().enrol);
}

void UnattendedStart::giveNewPin()
{
    LockScreen *lock = m_tablet.screens().lockScreen();
    if (lock->isBusy()) return; // an answer is on its way
    if (!lock->message().isEmpty()) return Q_EMIT failed(lock->message());
    const bool isAsked = lock->step() == LockScreen::Step::NewPin || lock->step() == LockScreen::Step::SameAgain;
    if (isAsked && lock->digits() == 0) lock->enter(m_pin);
}

void UnattendedStart::answerAfterSync(const SyncOutcome &outcome)
{
    if (outcome.reason == SyncReason::Done)
        Q_EMIT done();
    else
        Q_EMIT failed(ErrorText::ofSync(outcome.reason));
}

void UnattendedStart::signIn()
{
    const QString coach = coachId();
    if (coach.isEmpty()) return Q_EMIT failed(tr("Nobody of that name has a PIN on this tablet."));
    LockScreen *lock = m_tablet.screens().lockScreen();
    connect(m_tablet.screens().session(), &TabletSession::signedIn, this, &UnattendedStart::done);
    connect(lock, &LockScreen::changed, this, [this, lock] {
        if (!lock->message().isEmpty()) Q_EMIT failed(lock->message());
    });
    lock->choose(coach);
    lock->enter(m_pin);
}

QString UnattendedStart::coachId() const
{
    const QString wished = m_tablet.options().signIn;
    for (const CoachChoices::Coach &coach : m_tablet.screens().lockScreen()->coaches()->coaches())
        if (coach.name == wished || coach.id == wished) return coach.id;
    return {};
}

} // namespace alongside
