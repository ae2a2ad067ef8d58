// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Wire.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

#include <QDateTime>
#include <QLocale>

#define VERIFY_DONE(outcome)                                                                                           \
    do {                                                                                                               \
        const SyncOutcome ended = (outcome);                                                                           \
        QVERIFY2(                                                                                                      \
            ended.reason == SyncReason::Done, qPrintable(nameOf(ended.reason) + QLatin1Char(' ') + ended.detail));     \
    } while (false)

namespace alongside {

inline const QString attendance = QStringLiteral("Attendance");
inline const QString present = QStringLiteral("present");
inline const QString today = QStringLiteral("2026-11-20");
inline const QString longAgo = QStringLiteral("2026-09-01"); ///< history of a first sync
inline const QString lastYear = QStringLiteral("2025-11-20"); ///< older than that
inline constexpr int people = 6;
inline constexpr int mostRequests = 100;

inline Operation markOn(const QString &day, int person, const QString &code = present)
{
    Operation operation = mark(code, {}, personId(person));
    operation.set.insert(QStringLiteral("date"), day);
    return operation;
}

inline QString markIdOn(const QString &day, int person)
{
    return naturalId(attendance, {personId(person), day, QStringLiteral("am")});
}

/// A service with people, their marks of today and of long ago; frames hold two or three records. Its first tablet
/// records, others come later.
struct Centre {
    Centre()
    {
        service.server.config().maxPageBytes = 700;
        for (int person = 1; person <= people; ++person)
            record({newPerson(person, QStringLiteral("Person %1").arg(person))});
        markEverybodyOn({today, longAgo});
    }

    void markEverybodyOn(const QStringList &days)
    {
        for (const QString &day : days)
            for (int person = 1; person <= people; ++person)
                record({markOn(day, person)});
        sync();
    }
    void record(const QList<Operation> &operations)
    {
        if (const auto recorded = first.record(operations); !recorded) qFatal("the first tablet does not record");
    }
    void sync()
    {
        const SyncOutcome outcome = first.sync();
        if (outcome.reason != SyncReason::Done) qFatal("%s", qPrintable(outcome.detail));
    }

    TestService service;
    TestTablet &first{service.addTablet()};
};

/// RFC 9110 §5.6.7.
inline QByteArray httpDateOf(const Clock &clock)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

/// What lies between a tablet and the service, where it changes what passes.
using Between = std::function<HttpReply(HttpRequest, TestServer &)>;

/// A tablet that comes later, on a disk in memory.
struct Newcomer {
    explicit Newcomer(Centre &centre, const Between &between = {})
        : network{[&centre, between](const HttpRequest &request) {
                      TestServer &server = centre.service.server;
                      HttpReply reply = between ? between(request, server) : server.handle(request);
                      reply.headers.append({"Date", httpDateOf(server.clock())}); // as HTTP has it
                      return reply;
                  },
            7},
          tablet{{testKinds(), network, {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()},
              centre.service.server.enrolTablet({QStringLiteral("coach")}).reply, {}, 7}}
    {
        open();
    }
    ~Newcomer() { tablet.close(); }

    void open()
    {
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }
    void restart()
    {
        tablet.close();
        open();
    }
    bool hasMark(const QString &day, int person = people)
    {
        return tablet.shown(attendance, markIdOn(day, person)).has_value();
    }
    QString codeOn(const QString &day, int person)
    {
        const auto record = tablet.shown(attendance, markIdOn(day, person));
        return record ? record->fields.value(QStringLiteral("code")).toString() : QString{};
    }
    /// Attempts whose second request is cut, until the first section is here.
    void loadUntilHistory()
    {
        for (int attempt = 0; attempt < mostRequests && tablet.checkpoint().cursor.modseq == 0; ++attempt) {
            network.breakAfter(1, NetworkFault::Offline);
            tablet.sync();
            network.plan({});
        }
    }
    qsizetype downloads() const { return network.trace().filter(QLatin1String{wire::downloadPath}).size(); }

    inline static int count = 0;
    FaultyVfs disk{"newcomer-" + QByteArray::number(++count)};
    FaultyTransport network;
    TestTablet tablet;
};

inline bool isDownload(const HttpRequest &request) { return request.target.startsWith(wire::downloadPath); }

} // namespace alongside
