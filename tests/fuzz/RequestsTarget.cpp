// SPDX-License-Identifier: Apache-2.0
// HTTP bodies at the real service. The first byte says which resource, the second which headers; the rest is the body.
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/Wire.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/PictureKinds.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>

#include <array>

namespace alongside {

namespace {

constexpr int requestsBetweenChecks = 500; // a check reads the whole file
constexpr int taken = 200;
const QByteArray upload = "/jmap/upload/service/";
constexpr int requestsOfOneService = 5000; // then the file is long and slow

const QByteArray photo = "\xff\xd8\xff\xe0 not really a photo";

/// A service in memory with somebody to speak of and a picture of them, and a supervisor's tablet.
class Target {
public:
    Target()
    {
        m_tablet.push({m_tablet.next({addPerson(ann, key("Ann"))})});
        bring(photo);
        m_tablet.write({Operation::Kind::Add, key("Picture"), ben, {},
            {{key("person"), ann}, {key("chunks"), QJsonArray{chunkIdOf(photo)}}}});
        const SnapshotRequest all{m_server.account(), {key("2026-11-20")}};
        m_blob = snapshotFromJson(m_tablet.call(key("Sync/snapshot"), toJson(all)).arguments)->blob;
    }

    HttpReply answer(HttpRequest request, bool isSigned)
    {
        if (isSigned)
            request.headers.append(HttpHeader{"Authorization", "Bearer " + m_tablet.enrolled().token.toUtf8()});
        const HttpReply reply = m_server.handle(request);
        if (++m_answered % requestsBetweenChecks == 0) check();
        return reply;
    }
    /// Where the bytes of a snapshot are, and of a picture.
    QByteArray download() const { return "/jmap/download/service/" + m_blob.toUtf8() + "/snapshot"; }
    static QByteArray picture() { return "/jmap/download/service/" + chunkIdOf(photo).toUtf8() + "/photo"; }
    bool isOld() const { return m_answered >= requestsOfOneService; }

private:
    void bring(const QByteArray &bytes)
    {
        const HttpReply reply = m_server.handle(m_tablet.request("POST", upload, bytes));
        if (reply.status != taken) broken("a picture is not taken");
    }

    void check()
    {
        const auto breaches = checkServer(m_server.database());
        if (!breaches || !breaches->isEmpty()) broken("the service's file is not sound");
    }

    FaultyVfs m_disk{"fuzz"};
    TestServer m_server{pictureKinds(), {.vfs = m_disk.name()}};
    WireTablet m_tablet{m_server, {key("supervisor"), key("coach")}};
    QString m_blob;
    int m_answered = 0;
};

Target &target()
{
    static std::unique_ptr<Target> current;
    if (current && current->isOld()) current.reset();
    if (!current) current = std::make_unique<Target>();
    return *current;
}

struct Resource {
    QByteArray method;
    QByteArray path;
};

Resource resource(uchar choice)
{
    static const std::array<Resource, 9> others{{{"POST", "/enrol"}, {"POST", "/sign-in"}, {"GET", "/jmap/session"},
        {"GET", "/jmap/state"}, {"GET", "/jmap/state?since=1-0&maxBytes=4096"}, {"GET", "/jmap/events"},
        {"GET", "/.well-known/jmap"}, {"PUT", "/jmap/api"}, {"GET", "/nowhere?x=%00"}}};
    if (choice < 192) return {"POST", "/jmap/api"}; // most of what can break is behind it
    if (choice < 224) return others[choice % others.size()];
    if (choice < 236) return {"GET", target().download()};
    return choice < 242 ? Resource{"GET", Target::picture()} : Resource{"POST", upload};
}

HttpRequest requestIn(const QByteArray &input)
{
    const auto [method, path] = resource(uchar(input.at(0)));
    const auto flags = uchar(input.at(1));
    const QByteArray body = input.mid(2);
    HttpRequest request{method, path, {}, body};
    request.headers.append(
        HttpHeader{"Content-Type", flags & 1 ? "application/json; charset=utf-8" : "application/json"});
    if (flags & 2) request.headers.append(HttpHeader{"Content-Encoding", "zstd"});
    if (flags & 4) request.headers.append(HttpHeader{"Accept-Encoding", body.left(12)});
    if (flags & 8) request.headers.append(HttpHeader{wire::nonceHeader, body.left(70)});
    if (flags & 16) request.headers.append(HttpHeader{"If-None-Match", body.left(20)});
    if (flags & 64) request.headers.append(HttpHeader{"Range", "bytes=" + body.left(30)});
    if (flags & 128) request.target += body.left(40);
    return request;
}

bool isDocumented(int status)
{
    static const QSet<int> documented{200, 206, 304, 400, 401, 403, 404, 405, 413, 415, 416, 429};
    return documented.contains(status);
}

} // namespace

void takeInput(const QByteArray &input)
{
    if (input.size() < 2) return; // says no resource
    const HttpReply reply = target().answer(requestIn(input), !(uchar(input.at(1)) & 32));
    if (!isDocumented(reply.status)) broken("an answer with a status that is not documented");
}

} // namespace alongside
