// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/oidc/OpenIdProvider.h"

#include <QHash>

namespace alongside {

/// Those who have come back from the provider with a code. A code is good there once, so it is asked about each once;
/// and because whoever reloads the page while it thinks brings the same again, an answer is kept for a moment. One
/// thread, which never waits for the provider.
class SignInsUnderWay {
public:
    /// Strangers can come with made-up codes: so many are asked about at once, and the others have their turn after.
    static constexpr int mostAtOnce = 8;
    /// A browser that heard an answer forgets what it brought; this one did not hear it.
    static constexpr std::chrono::seconds kept{30};
    static constexpr int mostKept = 64; ///< then the oldest goes

    SignInsUnderWay(OpenIdProvider &provider, const Clock &clock) : m_provider{provider}, m_clock{clock} { }

    using Answer = Result<OpenIdIdentity>;
    /// Nothing: it has not come yet. Of one attempt and code it is always the same while it is kept.
    std::optional<Answer> answerTo(const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo);

private:
    struct SignIn {
        OpenIdProvider::Later<OpenIdIdentity> answer;
        std::optional<std::chrono::milliseconds> came = {}; // on the monotonic clock
    };
    void noteAnswers();
    void letGo();

    OpenIdProvider &m_provider;
    const Clock &m_clock;
    QHash<QByteArray, SignIn> m_signIns; // by a hash of what the browser brings
    int m_asked = 0; // of them, those that have no answer
};

} // namespace alongside
