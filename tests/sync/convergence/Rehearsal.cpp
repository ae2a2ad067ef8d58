// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Rehearsal.h"

#include "tests/support/PictureKinds.h"
#include "tests/support/PlainPages.h"
#include "tests/support/TemporaryStore.h"

namespace alongside {

namespace {

constexpr int attempts = 6;
constexpr int badGateway = 502;
const QString tabletFile = QStringLiteral("tablet.db");
const QString logSuffix = QStringLiteral("-wal");

QMap<QString, QByteArray> imageOf(const FaultyVfs &disk)
{
    QMap<QString, QByteArray> image;
    for (const QString &file : disk.files())
        image.insert(file, disk.content(file));
    return image;
}

void putBack(FaultyVfs &disk, const QMap<QString, QByteArray> &image)
{
    disk.mend();
    disk.cutPower(); // whoever has a file open has what is no longer there
    for (const QString &file : disk.files())
        disk.setContent(file, image.value(file));
    for (auto file = image.begin(); file != image.end(); ++file)
        disk.setContent(file.key(), *file);
}

} // namespace

Rehearsal::Rehearsal()
    : m_serverDisk{"rehearsal-service"}, m_server{pictureKinds(), {.disk = &m_serverDisk}},
      m_office{m_server.enrolTablet({QStringLiteral("supervisor")})}
{
    addTablet();
    addTablet();
    settle();
}

Rehearsal::~Rehearsal()
{
    for (const Place &place : m_places)
        place.tablet->close();
}

void Rehearsal::addTablet()
{
    const TestServer::Tablet enrolled = m_server.enrolTablet({QStringLiteral("coach")});
    const auto number = m_places.size() + 1;
    Place place;
    place.disk = std::make_unique<FaultyVfs>("rehearsal-" + QByteArray::number(number));
    place.network =
        std::make_unique<FaultyTransport>([this](const HttpRequest &request) { return answer(request); }, number);
    place.tablet = std::make_unique<TestTablet>(TestTablet::Parts{pictureKinds(), *place.network,
        {.path = tabletFile, .key = keyOf('k'), .vfs = place.disk->name()}, enrolled.reply, {}, number});
    open(*place.tablet);
    m_places.push_back(std::move(place));
}

void Rehearsal::open(TestTablet &tablet)
{
    if (const auto opened = tablet.open(); !opened) qFatal("it does not open: %s", qPrintable(opened.error().detail));
}

HttpReply Rehearsal::answer(const HttpRequest &request)
{
    HttpReply reply = m_server.handle(request);
    if (m_server.isAlive()) return reply;
    m_serverDisk.mend();
    m_server.restart();
    return {badGateway, {}, {}};
}

QByteArray Rehearsal::pagesOfOne() const
{
    const FaultyVfs &disk = *m_places[0].disk;
    return plainPages(disk.content(tabletFile), disk.content(tabletFile + logSuffix), keyOf('k'));
}

void Rehearsal::keepMoment()
{
    m_serverImage = imageOf(m_serverDisk);
    for (Place &place : m_places)
        place.image = imageOf(*place.disk);
}

void Rehearsal::backToMoment()
{
    putBack(m_serverDisk, m_serverImage);
    m_server.restart();
    for (const Place &place : m_places) {
        place.network->plan({});
        place.tablet->close();
        putBack(*place.disk, place.image);
        open(*place.tablet);
    }
    m_requestsBefore = m_places[0].network->requests();
}

const FaultyVfs &Rehearsal::disk(Disk disk) const { return disk == Disk::Services ? m_serverDisk : *m_places[0].disk; }

FaultyVfs &Rehearsal::disk(Disk disk) { return disk == Disk::Services ? m_serverDisk : *m_places[0].disk; }

void Rehearsal::failAt(Disk disk, int operation, FaultyVfs::Fault fault) { this->disk(disk).failAt(operation, fault); }

void Rehearsal::failAtAccess(Disk disk, int access, FaultyVfs::Fault fault)
{
    this->disk(disk).failAtAccess(access, fault);
}

int Rehearsal::accesses(Disk disk) const { return this->disk(disk).accesses(); }

void Rehearsal::tear(Disk disk, quint64 seed) { this->disk(disk).setUnsynced(FaultyVfs::Unsynced::Torn, seed); }

bool Rehearsal::startOneAgain()
{
    one().close();
    return bool(one().open());
}

int Rehearsal::operations(Disk disk) const { return this->disk(disk).operations(); }

void Rehearsal::failAt(int request, NetworkFault fault) { m_places[0].network->breakAfter(request - 1, fault); }

void Rehearsal::mend()
{
    m_serverDisk.mend();
    if (!m_server.isAlive()) m_server.restart();
    for (const Place &place : m_places) {
        place.network->plan({});
        place.disk->mend();
        if (place.tablet->isAlive()) continue;
        place.tablet->close();
        open(*place.tablet);
    }
}

// What the second one sends, the first one sees in the end.
void Rehearsal::settle()
{
    m_server.clock().advance(std::chrono::hours{1});
    for (const Place &place : m_places) {
        place.tablet->clock().advance(std::chrono::hours{1}); // time to ask about what is held
        place.tablet->syncUntilDone(attempts);
    }
    one().sync();
}

QStringList Rehearsal::breaches()
{
    QStringList found;
    const auto unsound = checkServer(m_server.database());
    found += unsound ? *unsound : QStringList{unsound.error().detail};
    const auto held = m_server.service().held(m_server.account());
    if (!held || !held->isEmpty()) found.append(QStringLiteral("something is held"));
    for (const Place &place : m_places)
        if (!place.tablet->waiting().isEmpty()) found.append(QStringLiteral("something waits"));
    return found;
}

} // namespace alongside
