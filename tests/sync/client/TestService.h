// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"
#include "tests/support/TestTablet.h"

namespace alongside {

/// A real service and tablets around it, each behind a network and on a disk in memory of its own, all in one thread.
class TestService {
public:
    TestService() : server{testKinds(), {.disk = &addDisk()}} { }
    ~TestService()
    {
        for (const auto &tablet : m_tablets)
            tablet->close();
    }

    /// A tablet with a new coach; open, and enrolled over the wire.
    TestTablet &addTablet(
        const QStringList &roles = {QStringLiteral("coach")}, const RecordSchema &schema = testKinds())
    {
        const TestServer::Tablet enrolled = server.enrolTablet(roles);
        m_networks.push_back(std::make_unique<FaultyTransport>(
            [this](const HttpRequest &request) { return server.handle(request); }, m_networks.size() + 1));
        m_files.push_back({.path = QStringLiteral("tablet.db"), .key = keyOf('k'), .vfs = addDisk().name()});
        m_tablets.push_back(std::make_unique<TestTablet>(
            TestTablet::Parts{schema, *m_networks.back(), m_files.back(), enrolled.reply, {}, m_networks.size()}));
        if (const auto opened = m_tablets.back()->open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
        return *m_tablets.back();
    }

    /// The service decides what a coach may do from now on.
    void giveRoles(TestTablet &tablet, const QStringList &roles)
    {
        const Operation change{Operation::Kind::Patch, QStringLiteral("Coach"), tablet.identity().coach, {},
            {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}}};
        const auto given = server.service().writeAsService(server.account(), {change});
        if (!given) qFatal("%s", qPrintable(given.error().detail));
    }

    /// Where the tablet's file is, for whoever opens it a second time.
    const SqliteOptions &fileOf(const TestTablet &tablet) const { return m_files.at(indexOf(tablet)); }
    /// The disk that it is on: the service's comes first.
    const FaultyVfs &diskOf(const TestTablet &tablet) const { return *m_disks.at(indexOf(tablet) + 1); }

    /// The service's records of one kind.
    QList<Record> all(const QString &type)
    {
        auto records = server.service().all(server.account(), type);
        if (!records) qFatal("%s", qPrintable(records.error().detail));
        return *std::move(records);
    }

private:
    FaultyVfs &addDisk()
    {
        static int count = 0;
        m_disks.push_back(std::make_unique<FaultyVfs>("disk-" + QByteArray::number(++count)));
        return *m_disks.back();
    }

    size_t indexOf(const TestTablet &tablet) const
    {
        const auto found = std::find_if(m_tablets.cbegin(), m_tablets.cend(),
            [&](const std::unique_ptr<TestTablet> &one) { return one.get() == &tablet; });
        return size_t(found - m_tablets.cbegin());
    }

    std::vector<std::unique_ptr<FaultyVfs>> m_disks; // before everything that is on them

public:
    TestServer server;

private:
    std::vector<std::unique_ptr<FaultyTransport>> m_networks;
    std::vector<SqliteOptions> m_files;
    std::vector<std::unique_ptr<TestTablet>> m_tablets;
};

} // namespace alongside
