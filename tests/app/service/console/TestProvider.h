// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/oidc/OpenIdAttempt.h"
#include "sync/server/HttpApi.h"
#include "tests/platform/oidc/TokenMint.h"

#include <QHash>

#include <mutex>

namespace alongside {

/// A provider of sign-ins on a port of this machine. It checks what a strict one checks, and says what a test lets it.
class TestProvider {
public:
    explicit TestProvider(const Clock &clock);

    QString issuer() const;
    OpenIdClient client() const { return {issuer(), QStringLiteral("alongside"), "s3cret: with signs"}; }

    struct Person {
        QString subject;
        QString email;
        bool isVerified = true;
    };
    /// What the browser of somebody who was sent to `location`, and signed in there, brings back: a query.
    QByteArray approve(const QByteArray &location, const Person &person);

    /// Claims of the next tokens in place of the right ones.
    void say(const QJsonObject &claims);
    void changeKey(const QByteArray &id);
    /// Tokens are signed with a key that is in no set.
    void forge();
    /// Addresses are told on request alone, to whoever has the access token; `subject`: of somebody else.
    void tellApart(const QString &subject = {});
    /// As tellApart(), at an address of somebody else.
    void tellAt(const QString &url);
    /// Tokens say that they are for that scope; otherwise they say nothing of it.
    void grant(const QString &scope);
    /// In place of its own answer, from now on.
    void answer(const QByteArray &path, const HttpReply &reply);
    /// Refresh tokens of that subject hold no more.
    void shut(const QString &subject);
    void open(const QString &subject);
    /// So many of the next refresh tokens are made, and cut off on their way.
    void loseAnswers(int count);
    /// Refresh tokens are good more than once.
    void takeAgain();
    /// No answer until the lock goes.
    std::unique_lock<std::mutex> hold() { return std::unique_lock{m_mutex}; }

    int asked(const QByteArray &path);

private:
    struct Grant {
        Person person;
        QString nonce;
        QString challenge;
        QString returnTo;
    };
    HttpReply handle(const HttpRequest &request);
    HttpReply configuration() const;
    HttpReply token(const HttpRequest &request);
    HttpReply redeemed(const Grant &grant);
    HttpReply userInfo(const HttpRequest &request) const;
    QByteArray idToken(const Grant &grant) const;

    const Clock &m_clock;
    ServerConfig m_config;
    std::mutex m_mutex; // of all below
    TokenMint m_mint;
    std::optional<TokenMint> m_forger;
    QJsonObject m_said;
    QHash<QByteArray, HttpReply> m_answers;
    QHash<QByteArray, int> m_asked;
    QHash<QString, Grant> m_codes;
    QHash<QString, Grant> m_refreshTokens;
    QStringList m_shut;
    int m_toLose = 0;
    bool m_takesAgain = false;
    std::optional<QString> m_apart;
    std::optional<QString> m_scope;
    QString m_userInfo; // empty: here
    Person m_last; // whom the access token is about
    int m_made = 0;
    HttpApi m_api; // last: its thread uses the others
};

} // namespace alongside
