// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/crowd/CrowdTablet.h"

#include "app/records/RecordKinds.h"
#include "platform/base/Zstd.h"
#include "sync/client/Enrolment.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"

namespace alongside::bench {

namespace {

constexpr auto patience = std::chrono::minutes{5}; // a queue of 200 is what is measured

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("bench: %s", qPrintable(nameOf(result.error().kind) + u' ' + result.error().detail));
    return *std::move(result);
}

} // namespace

CrowdTablet::CrowdTablet(const QUrl &service, IdSource &ids, const Clock &clock)
    : m_network{service}, m_ids{ids}, m_clock{clock}
{
}

void CrowdTablet::enrol(const QString &code, const Done &done)
{
    const auto enrolment = std::make_shared<Enrolment>(m_network, m_ids);
    const EnrolRequest request{code, QStringLiteral("bench"), m_ids.secret(32), recordKinds().version()};
    enrolment->enrol(request, [this, enrolment, done](Result<EnrolReply> reply) {
        m_identity = must(std::move(reply));
        m_since = {m_identity.epoch, 0};
        done();
    });
}

void CrowdTablet::listen(const Done &heard)
{
    HttpRequest asking = request({});
    asking.method = "GET";
    asking.target = wire::eventsPath;
    asking.timeout = patience;
    m_stream = m_network.open(asking,
        {[](const HttpReply &head) {
             if (head.status != 200) qFatal("bench: no stream: %d", head.status);
         },
            [this, heard, hasHeard = false](const QByteArray &event) mutable {
                if (hasHeard) return;
                hasHeard = true;
                const QByteArray id = event.mid(event.indexOf("\nid: ") + 5);
                m_since = StateToken::fromText(QString::fromLatin1(id.left(id.indexOf('\n')))).value_or(m_since);
                heard();
            },
            [](const Error &error) { qFatal("bench: a stream ended: %s", qPrintable(error.detail)); }});
}

void CrowdTablet::pushAndPull(int marks, QDate day, const Done &done)
{
    PushRequest push{m_identity.account, m_identity.epoch, {}};
    for (int index = 0; index < marks; ++index)
        push.mutations.append(nextMark(day));
    const ChangesRequest pull{m_identity.account, m_since};
    m_network.send(request(encodeRequest(
                       {{QString::fromLatin1(wire::pushMethod), toJson(push, recordKinds()), QStringLiteral("0")},
                           {QString::fromLatin1(wire::changesMethod), toJson(pull), QStringLiteral("1")}})),
        [this, done](Result<HttpReply> reply) {
            take(must(std::move(reply)));
            done();
        });
}

void CrowdTablet::catchUp(const Done &done)
{
    const ChangesRequest pull{m_identity.account, m_since};
    m_network.send(
        request(encodeRequest({{QString::fromLatin1(wire::changesMethod), toJson(pull), QStringLiteral("0")}})),
        [this, done](Result<HttpReply> reply) {
            take(must(std::move(reply)));
            m_hasMore ? catchUp(done) : done();
        });
}

HttpRequest CrowdTablet::request(const QByteArray &body) const
{
    return {"POST", wire::apiPath,
        {{"Content-Type", "application/json"}, {"Content-Encoding", "zstd"},
            {"Authorization", "Bearer " + m_identity.token.toLatin1()}, {wire::nonceHeader, "bench"}},
        body.isEmpty() ? body : zstdCompressed(body), patience};
}

Mutation CrowdTablet::nextMark(QDate day)
{
    const QString person = m_ids.newId();
    const QString date = day.toString(Qt::ISODate);
    const QString session = QStringLiteral("am");
    ++m_seq;
    const Operation mark{Operation::Kind::Put, kind::attendance, naturalId(kind::attendance, {person, date, session}),
        {},
        {{QStringLiteral("person"), person}, {QStringLiteral("date"), date}, {QStringLiteral("session"), session},
            {QStringLiteral("code"), QStringLiteral("present")}, {QStringLiteral("markedBy"), m_identity.coach},
            {QStringLiteral("markedAt"), toText(m_clock.now())}}};
    return {QStringLiteral("%1.%2").arg(m_identity.device).arg(m_seq), m_seq, recordKinds().version(), m_clock.now(),
        m_clock.monotonic(), m_identity.coach, {mark}};
}

void CrowdTablet::take(const HttpReply &reply)
{
    if (reply.status != 200) qFatal("bench: status %d", reply.status);
    for (const Invocation &response : must(decodeResponse(reply.body))) {
        if (response.name == QLatin1String{wire::errorMethod}) qFatal("bench: a method was refused");
        if (response.name != QLatin1String{wire::changesMethod}) continue;
        const ChangesPage page = must(changesPageFromJson(response.arguments));
        for (const RecordColumns &columns : page.records)
            m_pulled += columns.ids.size();
        m_since = page.newState;
        m_hasMore = page.hasMore;
    }
}

} // namespace alongside::bench
