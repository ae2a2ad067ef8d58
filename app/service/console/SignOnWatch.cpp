// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/SignOnWatch.h"

#include "platform/base/Log.h"

namespace alongside {

namespace {

/// What was asked may have come there, and what was given in its place may be lost on the way back.
bool mayHaveBeenHeard(const Error &error)
{
    return error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Corrupt;
}

} // namespace

SignOnWatch::SignOnWatch(
    OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock, WhenShut whenShut)
    : m_provider{provider}, m_accounts{accounts}, m_tablets{accounts, members}, m_clock{clock}, m_whenShut{whenShut}
{
}

Result<void> SignOnWatch::step()
{
    if (!m_answer) return askAboutNext();
    const auto answer = m_answer->now();
    if (!answer) return {};
    // What could not be written is written with the next step: the provider may say it once.
    const Result<bool> isSettled = settle(*answer);
    if (!isSettled) return isSettled.error();
    m_answer.reset();
    return *isSettled ? follow() : Result<void>{};
}

Result<void> SignOnWatch::askAboutNext()
{
    const auto due = m_accounts.due(m_provider.client().issuer, m_clock.now() - every);
    if (!due) return due.error();
    if (!due->has_value()) return {};
    m_asked = **due;
    const Result<bool> isOurs = m_accounts.claim(m_asked, m_clock.now());
    if (!isOurs) return isOurs.error();
    if (*isOurs) m_answer = m_provider.renew(m_asked.refresh);
    return {};
}

// Only what the provider says of them counts: that it is away, or does not know this service, shuts nobody out. False:
// they have signed in since, and it is about what they had before.
Result<bool> SignOnWatch::settle(const Result<QByteArray> &answer)
{
    if (answer) {
        m_asked.refresh = *answer;
        m_asked.vouched = m_clock.now();
        m_asked.shutSince.reset();
        m_asked.unanswered.reset();
    } else if (answer.error().kind == ErrorKind::SignedOut) {
        if (m_asked.shutSince)
            m_asked.unanswered.reset();
        else
            return m_asked.unanswered ? m_accounts.loseTrack(m_asked) : m_accounts.shut(m_asked, m_clock.now());
    } else {
        qCWarning(serverLog).noquote() << "single sign-on could not be asked:" << nameOf(answer.error().kind)
                                       << answer.error().detail;
        if (mayHaveBeenHeard(answer.error()) && !m_asked.unanswered) m_asked.unanswered = m_asked.asked;
    }
    return m_accounts.keepAnswer(m_asked);
}

Result<void> SignOnWatch::follow()
{
    if (!m_asked.shutSince) return m_tablets.giveBack(m_asked);
    if (m_whenShut == WhenShut::SignOut) return {};
    const bool isOver = m_clock.now() - *m_asked.shutSince >= emptiedFor;
    return m_tablets.close(m_asked, isOver ? Device::State::Revoked : Device::State::Draining);
}

} // namespace alongside
