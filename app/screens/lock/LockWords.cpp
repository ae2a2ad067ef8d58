// SPDX-License-Identifier: Apache-2.0
// What the lock screen says in each step.
#include "app/screens/lock/LockScreen.h"

namespace alongside {

QString LockScreen::prompt() const
{
    switch (m_step) {
    case Step::Enrol:
        return joinsAgain() ? tr("Type the new code for this tablet") : tr("Join this tablet to your service");
    case Step::ChooseCoach:
        return joinsAgain() ? tr("Who has the new code?") : tr("Who are you?");
    case Step::EnterPin:
        return promptForPin();
    case Step::Recover:
        return tr("Ring your supervisor and ask for code number %1").arg(m_challenge);
    case Step::SignInWithCode:
        return tr("Type the one-time code that the service gave you");
    case Step::ChooseColleague:
        return tr("Which colleague do you let in?");
    case Step::NewPin:
        return tr("%1, choose a PIN of six digits").arg(m_chosen.name);
    case Step::SameAgain:
        return tr("The same six digits again");
    case Step::CannotOpen:
        return tr("This tablet cannot be opened");
    }
    Q_UNREACHABLE();
}

QString LockScreen::promptForPin() const
{
    switch (m_purpose) {
    case Purpose::ComeIn:
        return tr("%1, enter your PIN").arg(m_chosen.name);
    case Purpose::LetColleagueIn:
        return tr("%1, enter your PIN to let a colleague in").arg(m_chosen.name);
    case Purpose::JoinAgain:
        return tr("%1, enter your PIN, then the code").arg(m_chosen.name);
    }
    Q_UNREACHABLE();
}

QString LockScreen::refusedSentence() const
{
    if (!m_door.isRefused()) return {};
    return tr("The service does not know this tablet any more. Go on as usual: everything is kept here, and is sent "
              "when the tablet has joined again. Ask your supervisor for a new code.");
}

QString LockScreen::wipedSentence() const
{
    const auto why = m_door.wipedBecause();
    if (!why) return {};
    if (*why == TabletWipe::Why::Lost)
        return tr("This tablet was reported lost, so everything on it was removed. If you found it, give it back.");
    return tr("The service has shut this tablet out, and everything on it had been sent: it was removed. A new code "
              "lets it join again.");
}

QString LockScreen::waitingSentence() const
{
    if (m_door.waiting() == 0 || m_door.file()) return {}; // an open file goes on sending behind the lock
    return tr("%n waiting: unlock to send", nullptr, m_door.waiting());
}

QString LockScreen::guardSentence() const
{
    if (m_door.guard() == KeyVault::Guard::System) return {};
    return tr("This device has no keychain, so its secrets are guarded by the disk only.");
}

} // namespace alongside
