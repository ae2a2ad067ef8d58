// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/EngineTablet.h"

#include "sync/protocol/Codec.h"

#include <QJsonDocument>
#include <QTest>

namespace alongside {

namespace {

constexpr int enginePatience = 30000; // ms; a busy machine, not a wish

} // namespace

EngineTablet::EngineTablet(const QUrl &service, const QString &enrolCode, const RecordSchema &schema)
    : m_http{service}, m_network{[this](const HttpRequest &request) { return carry(request); }, 1}
{
    m_tablet = std::make_unique<TestTablet>(
        TestTablet::Parts{schema, m_network, m_store.options, join(enrolCode, schema), {}, 1});
    if (const auto opened = m_tablet->open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
}

EnrolReply EngineTablet::join(const QString &enrolCode, const RecordSchema &schema)
{
    const EnrolRequest request{enrolCode, QStringLiteral("Minibus tablet"), QByteArray(32, 'k'), schema.version()};
    const HttpReply reply =
        carry({"POST", "/enrol", {{"Content-Type", "application/json"}}, canonicalJson(toJson(request))});
    const auto enrolled = enrolReplyFromJson(QJsonDocument::fromJson(reply.body).object());
    if (!enrolled) qFatal("enrolment: status %d", reply.status);
    return *enrolled;
}

HttpReply EngineTablet::carry(const HttpRequest &request)
{
    std::optional<Result<HttpReply>> reply;
    m_http.send(request, [&reply](const Result<HttpReply> &arrived) { reply = arrived; });
    if (!QTest::qWaitFor([&reply] { return reply.has_value(); }, enginePatience) || !*reply)
        qFatal("the service is away");
    return **reply;
}

} // namespace alongside
