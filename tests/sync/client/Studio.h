// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChunkShelf.h"
#include "tests/support/PlainPages.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestServer.h"
#include "tests/sync/client/Pictures.h"

namespace alongside {

/// A service that keeps pictures, and tablets around it, each behind a network of its own. What is brought is noted.
class Studio {
public:
    explicit Studio(TestServer::Options options = {}) : server{pictureKinds(), std::move(options)} { }

    enum class FirstSync { Now, Later };
    TestTablet &addTablet(FirstSync first = FirstSync::Now)
    {
        const TestServer::Tablet enrolled = server.enrolTablet({QStringLiteral("coach")});
        m_networks.push_back(std::make_unique<FaultyTransport>(
            [this](const HttpRequest &request) { return handle(request); }, m_networks.size() + 1));
        m_files.push_back(std::make_unique<TemporaryStore>());
        m_tablets.push_back(std::make_unique<TestTablet>(TestTablet::Parts{
            pictureKinds(), *m_networks.back(), m_files.back()->options, enrolled.reply, {}, m_networks.size()}));
        if (const auto opened = m_tablets.back()->open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
        if (first == FirstSync::Now && m_tablets.back()->sync().reason != SyncReason::Done)
            qFatal("the first sync did not end well");
        return *m_tablets.back();
    }

    bool has(const QByteArray &bytes)
    {
        const QStringList chunks = chunkIdsOf(bytes);
        return std::all_of(chunks.begin(), chunks.end(),
            [this](const QString &chunk) { return *server.service().chunks().has(server.account(), chunk); });
    }

    /// As a service does that takes its bytes for what they were.
    void answerDownloadsWith(const QByteArray &bytes) { m_downloads = bytes; }

    /// As a disk that fails does.
    void lose(const QByteArray &bytes)
    {
        if (!server.service().chunks().forget(server.account(), chunkIdsOf(bytes))) qFatal("cannot lose chunks");
    }

    void giveRoles(TestTablet &tablet, const QStringList &roles)
    {
        const Operation change{Operation::Kind::Patch, QStringLiteral("Coach"), tablet.identity().coach, {},
            {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}}};
        if (!server.service().writeAsService(server.account(), {change})) qFatal("cannot give roles");
    }

    QByteArray inTheClear(size_t tablet) const
    {
        const TemporaryStore &file = *m_files.at(tablet);
        return plainPages(bytesOf(file.path()), bytesOf(file.path() + QStringLiteral("-wal")), file.options.key);
    }

    TestServer server;
    QStringList brought; ///< names of chunks, in the order they came

private:
    HttpReply handle(const HttpRequest &request)
    {
        if (request.target.startsWith("/jmap/upload/")) brought.append(chunkIdOf(request.body));
        HttpReply reply = server.handle(request);
        if (m_downloads && request.target.startsWith("/jmap/download/")) {
            reply.status = 200;
            reply.body = *m_downloads;
        }
        return reply;
    }

    std::optional<QByteArray> m_downloads;

    std::vector<std::unique_ptr<FaultyTransport>> m_networks;
    std::vector<std::unique_ptr<TemporaryStore>> m_files;
    std::vector<std::unique_ptr<TestTablet>> m_tablets;
};

} // namespace alongside
