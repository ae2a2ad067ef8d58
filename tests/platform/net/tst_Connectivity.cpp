// SPDX-License-Identifier: Apache-2.0
#include "platform/net/Connectivity.h"

#include <QTest>

using namespace alongside;
using Reachability = QNetworkInformation::Reachability;

class tst_Connectivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyThatThereIsNoNetwork();
    void worksWhereTheSystemKnowsNothing();
};

void tst_Connectivity::believesOnlyThatThereIsNoNetwork()
{
    QCOMPARE(Connectivity::reachFrom(Reachability::Disconnected), Connectivity::Reach::Disconnected);
    QCOMPARE(Connectivity::reachFrom(Reachability::Unknown), Connectivity::Reach::Unknown);
    for (const Reachability some : {Reachability::Local, Reachability::Site, Reachability::Online})
        QCOMPARE(Connectivity::reachFrom(some), Connectivity::Reach::Connected);
}

void tst_Connectivity::worksWhereTheSystemKnowsNothing()
{
    const Connectivity connectivity;

    const QNetworkInformation *system = QNetworkInformation::instance();

    QCOMPARE(
        connectivity.reach(), system ? Connectivity::reachFrom(system->reachability()) : Connectivity::Reach::Unknown);
}

QTEST_GUILESS_MAIN(tst_Connectivity)
#include "tst_Connectivity.moc"
