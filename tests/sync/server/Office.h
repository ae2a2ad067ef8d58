// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Aside.h"
#include "sync/protocol/Held.h"
#include "tests/sync/server/WireTablet.h"

namespace alongside {

inline const QString personKind = QStringLiteral("Person");

inline QJsonObject born(const QString &day) { return {{key("name"), key("Ann")}, {key("born"), day}}; }
inline Operation addBorn(const QString &id, const QString &day)
{
    return {Operation::Kind::Add, personKind, id, {}, born(day)};
}
inline Operation rename(const QString &from, const QString &to)
{
    return patch(personKind, ann, {{key("name"), from}}, {{key("name"), to}});
}

/// A coach's tablet, whose birthday for Ann cannot be, and a supervisor's.
struct Office {
    TestServer server{testKinds()};
    WireTablet coach{server, {key("coach")}};
    WireTablet supervisor{server, {key("supervisor")}};

    HeldList list() { return listOn(supervisor); }
    HeldList listOn(WireTablet &tablet)
    {
        const Invocation answer = tablet.call(key("Held/get"), {{key("accountId"), server.account()}});
        const Result<HeldList> list = heldListFromJson(answer.arguments);
        if (!list) qFatal("Held/get: %s", qPrintable(list.error().detail));
        return *list;
    }
    HeldDecision decision(HeldDecision::Kind kind, const QList<Mend> &mends = {})
    {
        const HeldBundle bundle = list().bundles.first();
        return {server.account(), QStringLiteral("decision%1").arg(++m_decisions), supervisor.coach(), bundle.id(),
            bundle.opIds(), kind, key("Mum gave the year wrong"), mends};
    }
    HeldOutcome decide(const HeldDecision &decision)
    {
        const Invocation answer = supervisor.call(key("Held/decide"), toJson(decision));
        const Result<HeldOutcome> outcome = heldOutcomeFromJson(answer.arguments);
        if (!outcome) qFatal("Held/decide: %s", qPrintable(QString::fromUtf8(canonicalJson(answer.arguments))));
        return *outcome;
    }
    HeldOutcome replay(const QList<Mend> &mends = {}) { return decide(decision(HeldDecision::Kind::Replay, mends)); }
    HeldOutcome setAside() { return decide(decision(HeldDecision::Kind::SetAside)); }

    QList<AsideReason> whyAside(WireTablet &tablet, const QStringList &opIds)
    {
        const Invocation answer = tablet.call(key("Held/whyAside"), toJson(AsideRequest{server.account(), opIds}));
        const Result<AsideList> list = asideListFromJson(answer.arguments);
        if (!list) qFatal("Held/whyAside: %s", qPrintable(list.error().detail));
        return list->reasons;
    }

    std::optional<Record> person(const QString &id) { return *server.service().find(server.account(), id); }
    Mend birthday(const QString &day) { return {list().bundles.first().id(), 0, {{key("born"), day}}, {}}; }

private:
    int m_decisions = 0;
};

inline int rowsOf(TestServer &server, const QString &table)
{
    const auto count = server.database().first(
        QStringLiteral("SELECT count(*) FROM %1").arg(table), [](const Row &row) { return int(row.integer(0)); });
    return count ? **count : -1;
}

} // namespace alongside
