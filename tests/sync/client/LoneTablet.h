// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TemporaryStore.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestTablet.h"
#include "tests/sync/client/Marks.h"

namespace alongside {

inline EnrolReply identityOf(const QString &device)
{
    EnrolReply identity;
    identity.account = QStringLiteral("service");
    identity.device = device;
    identity.coach = QStringLiteral("c1");
    identity.epoch = 1;
    return identity;
}

/// A TestTablet that never meets its service: for what happens on the tablet alone.
class LoneTablet {
public:
    LoneTablet()
    {
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }

    TemporaryStore store;
    FaultyTransport network{[](const HttpRequest &) { return HttpReply{}; }, 1};
    TestTablet tablet{{testKinds(), network, store.options, identityOf(QStringLiteral("d1"))}};
};

} // namespace alongside
