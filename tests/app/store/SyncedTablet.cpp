// SPDX-License-Identifier: Apache-2.0
#include "tests/app/store/SyncedTablet.h"

#include "app/records/RecordKinds.h"
#include "app/store/Schema.h"
#include "platform/base/Zstd.h"
#include "sync/client/AttachmentRun.h"
#include "sync/client/Enrolment.h"
#include "sync/client/JmapRemoteStore.h"
#include "sync/client/SyncRun.h"
#include "tests/support/ResultMatchers.h"

namespace alongside {

namespace {

void mustSucceed(const Result<void> &result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
}

} // namespace

SyncedTablet::SyncedTablet(TestServer &server, const QStringList &roles)
    : m_server{server}, m_identity{server.enrolTablet(roles)}, m_database{m_file.open()}
{
    mustSucceed(migrate(*m_database, tabletMigrations()));
    mustSucceed(Enrolment::adopt(*m_database, m_identity.reply));
}

Act SyncedTablet::act() { return Act{*m_database, recordKinds(), m_server.clock(), coach()}; }

HttpReply SyncedTablet::carry(const HttpRequest &request)
{
    HttpReply reply = m_server.handle(request);
    const Result<QByteArray> unpacked = zstdDecompressed(request.body, 1024 * 1024);
    m_sent += unpacked ? *unpacked : request.body;
    m_traffic.bytes += request.body.size() + std::min(reply.body.size(), zstdCompressed(reply.body).size());
    ++m_traffic.roundTrips;
    return reply;
}

void SyncedTablet::sync()
{
    m_traffic = {};
    RecordMapping mapping{*m_database, recordKinds()};
    const JmapRemoteStore remote{m_identity.token, recordKinds()};
    SyncRun run{{*m_database, mapping, recordKinds(), remote, m_server.clock(), m_ids}};
    SyncAction action = run.start();
    while (!std::holds_alternative<SyncOutcome>(action)) {
        const auto *request = std::get_if<HttpRequest>(&action);
        action = request ? run.take(carry(*request)) : run.goOn();
    }
    if (std::get<SyncOutcome>(action).reason != SyncReason::Done) qFatal("the attempt did not end well");
}

void SyncedTablet::transfer()
{
    const ChunkRequests requests{m_identity.token};
    AttachmentRun run{{*m_database, requests, m_server.clock(), m_ids, std::chrono::seconds{0}}};
    AttachmentAction action = run.start();
    while (const auto *request = std::get_if<HttpRequest>(&action))
        action = run.take(m_server.handle(*request));
    if (std::get<SyncOutcome>(action).reason != SyncReason::Done) qFatal("the transfer did not end well");
}

void SyncedTablet::transferCutAfter(int requests)
{
    const ChunkRequests wire{m_identity.token};
    AttachmentRun run{{*m_database, wire, m_server.clock(), m_ids, std::chrono::seconds{0}}};
    AttachmentAction action = run.start();
    for (int sent = 0; std::holds_alternative<HttpRequest>(action); ++sent)
        action = sent < requests ? run.take(m_server.handle(std::get<HttpRequest>(action)))
                                 : run.take(Error{ErrorKind::Offline, QStringLiteral("cut")});
    if (std::get<SyncOutcome>(action).reason == SyncReason::Done) qFatal("there was nothing to cut");
}

int SyncedTablet::rowsOf(const QString &type)
{
    const auto count = m_database->first(
        QStringLiteral("SELECT count(*) FROM \"%1\"").arg(type), [](const Row &row) { return int(row.integer(0)); });
    return count ? count->value_or(0) : -1;
}

} // namespace alongside
