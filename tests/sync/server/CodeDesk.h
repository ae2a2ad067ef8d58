// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/server/WireTablet.h"

#include <QJsonDocument>
#include <QTest>

namespace alongside {

inline const QByteArray fileKey(32, 'k');
inline const QString wrongCode = QStringLiteral("0000-0000-0000");

/// A service with one coach, and words for its wire.
struct CodeDesk {
    CodeDesk() : coach{server.addCoach(key("Sam"), {key("coach")})} { }

    HttpReply post(const QByteArray &target, const QJsonObject &json, const QString &token = {})
    {
        HttpRequest request{"POST", target, {{"Content-Type", "application/json"}}, canonicalJson(json)};
        if (!token.isEmpty()) request.headers.append(HttpHeader{"Authorization", "Bearer " + token.toUtf8()});
        return server.handle(request);
    }
    HttpReply enrol(const QString &code, const QByteArray &ownKey = fileKey)
    {
        return post("/enrol", toJson(EnrolRequest{code, key("Tablet 3"), ownKey, 3}));
    }
    EnrolReply enrolled(const QString &code)
    {
        return *enrolReplyFromJson(QJsonDocument::fromJson(enrol(code).body).object());
    }
    QString code() { return *server.members().admissions.makeEnrolCode(server.account(), {coach}); }
    HttpReply signIn(const QString &code, const QString &token)
    {
        return post("/sign-in", toJson(SignInRequest{code}), token);
    }
    void guessTenTimes()
    {
        for (int guess = 0; guess < 10; ++guess)
            QCOMPARE(enrol(wrongCode).status, 403);
    }
    QList<Device> devices() { return *server.members().devices.all(server.account()); }

    TestServer server{testKinds()};
    QString coach;
};

} // namespace alongside
