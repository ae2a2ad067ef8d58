// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/Act.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Given.h"
#include "tests/support/TemporaryStore.h"

namespace alongside {

/// A tablet's file with one day in it: Goscote and Brownhills, M. Hicks and R. Lewis, and three people expected at
/// Goscote all week. One connection, one thread.
class StoredDay {
public:
    StoredDay();

    Database &database() { return *m_database; }
    QString path() const { return m_file.path(); }
    FakeClock &clock() { return m_clock; }
    Act actOf(const Coach &coach);
    /// As if it had come from the service.
    void store(const QString &type, const QString &id, const QJsonObject &fields);
    int outboxCount();

    const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    const Site brownhills = given::site(QStringLiteral("Brownhills"));
    const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
    const Coach lewis = given::coach(QStringLiteral("R. Lewis"));
    const Person aisha = given::person(QStringLiteral("Aisha Bains"));
    const Person craig = given::person(QStringLiteral("Craig Davies"));
    const Person daljit = given::person(QStringLiteral("Daljit Kaur"));

private:
    TemporaryStore m_file;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    int m_revision = 0;
};

} // namespace alongside
