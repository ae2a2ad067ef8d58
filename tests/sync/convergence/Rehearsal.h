// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/TestServer.h"
#include "tests/support/TestTablet.h"

#include <QMap>

#include <vector>

namespace alongside {

/// A service and two tablets on disks in memory that can be put back to one moment, so that the same thing is done
/// again and again while something else breaks each time. The first tablet is the one that breaks. One thread.
class Rehearsal {
public:
    Rehearsal();
    ~Rehearsal();

    TestTablet &one() { return *m_places[0].tablet; }
    TestTablet &other() { return *m_places[1].tablet; }
    /// A supervisor's tablet, which only asks.
    const TestServer::Tablet &office() const { return m_office; }
    TestServer &server() { return m_server; }
    /// Where the power went meanwhile, a proxy says so, and the service starts again.
    HttpReply answer(const HttpRequest &request);
    /// Everything that the first tablet's disk holds of its file, in the clear.
    QByteArray pagesOfOne() const;

    /// What is so now is the moment.
    void keepMoment();
    void backToMoment();

    enum class Disk { Tablets, Services };
    /// The operation of that number, from 1, fails.
    void failAt(Disk disk, int operation, FaultyVfs::Fault fault);
    int operations(Disk disk) const;
    /// The same of what is read, opened and deleted.
    void failAtAccess(Disk disk, int access, FaultyVfs::Fault fault);
    int accesses(Disk disk) const;
    /// Where the power goes, writes that were not synced are torn; of the first tablet's disk or the service's.
    void tear(Disk disk, quint64 seed);
    /// The first tablet's app ends and starts; false where its file does not open.
    bool startOneAgain();
    /// The request of the first tablet of that number, from 1, meets the fault.
    void failAt(int request, NetworkFault fault);
    int requests() const { return m_places[0].network->requests() - m_requestsBefore; }

    /// From now on everything works, and whoever was hurt has been started again.
    void mend();
    /// Everybody syncs until nothing waits.
    void settle();
    /// What is not as it must be whenever nothing waits any more.
    QStringList breaches();

private:
    using Image = QMap<QString, QByteArray>;
    struct Place {
        std::unique_ptr<FaultyVfs> disk;
        std::unique_ptr<FaultyTransport> network;
        std::unique_ptr<TestTablet> tablet;
        Image image;
    };
    void addTablet();
    void open(TestTablet &tablet);
    FaultyVfs &disk(Disk disk);
    const FaultyVfs &disk(Disk disk) const;

    FaultyVfs m_serverDisk;
    TestServer m_server;
    Image m_serverImage;
    TestServer::Tablet m_office;
    std::vector<Place> m_places;
    int m_requestsBefore = 0;
};

} // namespace alongside
