// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TemporaryStore.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestTablet.h"

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

inline QString personId() { return QStringLiteral("01930000-0000-7000-8000-000000000001"); }

/// A mark of that person for Friday morning; other fields may be added.
inline Operation mark(const QString &code, QJsonObject more = {}, const QString &person = personId())
{
    more.insert(QStringLiteral("person"), person);
    more.insert(QStringLiteral("date"), QStringLiteral("2026-11-20"));
    more.insert(QStringLiteral("session"), QStringLiteral("am"));
    more.insert(QStringLiteral("code"), code);
    return {Operation::Kind::Put, QStringLiteral("Attendance"), {}, {}, more};
}

inline QString markId(const QString &person = personId())
{
    return naturalId(QStringLiteral("Attendance"), {person, QStringLiteral("2026-11-20"), QStringLiteral("am")});
}

inline Operation patch(const QString &type, const QString &id, const QJsonObject &set)
{
    return {Operation::Kind::Patch, type, id, {}, set};
}

} // namespace alongside
