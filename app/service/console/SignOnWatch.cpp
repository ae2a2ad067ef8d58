// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/SignOnWatch.h"

#include "platform/base/Log.h"

#include <algorithm>

namespace alongside {

SignOnWatch::SignOnWatch(
    OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock, WhenShut whenShut)
    : m_provider{provider}, m_accounts{accounts}, m_tablets{accounts, members}, m_clock{clock}, m_whenShut{whenShut}
{
}

Result<void> SignOnWatch::step()
{
    if (!m_answer) return askAboutNext();
    const auto answer = m_answer->within(std::chrono::milliseconds{0});
    if (!answer) return {};
    // What could not be written is written with the next step: the provider may say it once.
    const Result<bool> isSettled = settle(*answer);
    if (!isSettled) return isSettled.error();
    m_answer.reset();
    return *isSettled ? follow() : Result<void>{};
}

bool SignOnWatch::isDue(const OutsideAccount &known) const
{
    const bool canBeAsked = !known.refresh.isEmpty() && known.issuer == m_provider.client().issuer;
    return canBeAsked && (!known.asked || m_clock.now() - *known.asked >= every);
}

Result<void> SignOnWatch::askAboutNext()
{
    const Result<QList<OutsideAccount>> known = m_accounts.all();
    if (!known) return known.error();
    const auto due =
        std::find_if(known->begin(), known->end(), [this](const OutsideAccount &one) { return isDue(one); });
    if (due == known->end()) return {};
    m_asked = *due;
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
        m_asked.shutSince.reset();
    } else if (answer.error().kind == ErrorKind::SignedOut) {
        if (!m_asked.shutSince) return m_accounts.shut(m_asked, m_clock.now());
    } else {
        qCWarning(serverLog).noquote() << "single sign-on could not be asked:" << nameOf(answer.error().kind)
                                       << answer.error().detail;
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
