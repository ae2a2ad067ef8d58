// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/OpenIdProvider.h"

#include "platform/oidc/OpenIdTalk.h"

namespace alongside {

namespace {

/// Hands over, on the talk's thread, what answers later.
template <typename Value, typename Ask> OpenIdProvider::Later<Value> asked(OpenIdTalk &talk, const Ask &ask)
{
    const auto later = std::make_shared<Awaited<Value>>();
    QMetaObject::invokeMethod(
        &talk, [&talk, ask, later] { ask(talk, [later](Result<Value> answer) { later->set(std::move(answer)); }); },
        Qt::QueuedConnection);
    return later;
}

} // namespace

OpenIdProvider::OpenIdProvider(OpenIdClient client, const Clock &clock, const QSslConfiguration &tls)
    : m_client{std::move(client)}, m_talk{std::make_unique<OpenIdTalk>(m_client, tls, clock)}
{
    m_talk->moveToThread(&m_thread);
    m_thread.start();
}

OpenIdProvider::~OpenIdProvider()
{
    QMetaObject::invokeMethod(
        m_talk.get(), [this] { m_talk->hangUp(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

OpenIdProvider::Later<OpenIdEndpoints> OpenIdProvider::endpoints()
{
    return asked<OpenIdEndpoints>(*m_talk, [](OpenIdTalk &talk, const auto &done) { talk.findEndpoints(done); });
}

OpenIdProvider::Later<OpenIdIdentity> OpenIdProvider::redeem(
    const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo)
{
    return asked<OpenIdIdentity>(
        *m_talk, [=](OpenIdTalk &talk, const auto &done) { talk.redeem(code, attempt, returnTo, done); });
}

OpenIdProvider::Later<QByteArray> OpenIdProvider::renew(const QByteArray &refreshToken)
{
    return asked<QByteArray>(*m_talk, [=](OpenIdTalk &talk, const auto &done) { talk.renew(refreshToken, done); });
}

} // namespace alongside
