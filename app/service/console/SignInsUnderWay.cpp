// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/SignInsUnderWay.h"

#include <QCryptographicHash>

#include <algorithm>

namespace alongside {

std::optional<SignInsUnderWay::Answer> SignInsUnderWay::answerTo(
    const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo)
{
    noteAnswers();
    letGo();
    const QByteArray key =
        QCryptographicHash::hash(attempt.toText() + '\n' + code + '\n' + returnTo, QCryptographicHash::Sha256);
    if (!m_signIns.contains(key)) {
        if (m_asked >= mostAtOnce) return std::nullopt;
        m_signIns.insert(key, {m_provider.redeem(code, attempt, returnTo)});
        ++m_asked;
    }
    const SignIn &signIn = *m_signIns.constFind(key);
    return signIn.came ? signIn.answer->now() : std::nullopt;
}

/// Also of those whose browsers have gone: they hold no place for others.
void SignInsUnderWay::noteAnswers()
{
    if (m_asked == 0) return;
    for (SignIn &signIn : m_signIns) {
        if (signIn.came || !signIn.answer->now()) continue;
        signIn.came = m_clock.monotonic();
        --m_asked;
    }
}

void SignInsUnderWay::letGo()
{
    const auto now = m_clock.monotonic();
    m_signIns.removeIf(
        [&](QHash<QByteArray, SignIn>::iterator each) { return each->came && now - *each->came >= kept; });
    while (m_signIns.size() - m_asked > mostKept) {
        const auto came = [](const SignIn &one) { return one.came.value_or(std::chrono::milliseconds::max()); };
        m_signIns.erase(std::min_element(m_signIns.cbegin(), m_signIns.cend(),
            [&](const SignIn &one, const SignIn &other) { return came(one) < came(other); }));
    }
}

} // namespace alongside
