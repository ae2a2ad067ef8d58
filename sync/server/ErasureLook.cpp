// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasureLook.h"

#include "sync/protocol/NamedIds.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ErasureSearch.h"

namespace alongside {

ErasureLook::ErasureLook(const QSet<QString> &roots, Places places, Result<ErasurePlan> plan)
    : m_places{std::move(places)}, m_plan{std::move(plan)}
{
    const QSet<QString> &ids = m_plan ? m_plan->ids : roots;
    for (const QString &id : ids)
        m_texts.insert(id.toUtf8());
}

Result<ErasureLook> ErasureLook::at(ChangeLog &log, Membership &members, const RecordSchema &schema,
    const ServerConfig &config, const QSet<QString> &roots)
{
    const Result<Places> before = places(log, members); // first: what comes while it is read is read again
    if (!before) return before.error();
    Result<ErasurePlan> plan = ErasureSearch{log, members, schema, config}.find(roots);
    if (!plan && plan.error().kind != ErrorKind::NotFound) return plan.error();
    return ErasureLook{roots, *before, std::move(plan)};
}

Result<ErasureLook::Places> ErasureLook::places(ChangeLog &log, Membership &members)
{
    const Result<QList<Account>> accounts = members.accounts.all();
    if (!accounts) return accounts.error();
    Places places;
    for (const Account &account : *accounts) {
        const auto modseq = log.modseq(account.id);
        if (!modseq) return modseq.error();
        const auto taken = log.erasure().taken(account.id);
        if (!taken) return taken.error();
        const auto counts = log.erasure().counts(account.id);
        if (!counts) return counts.error();
        places.insert(account.id, {modseq->value_or(0), *taken, *counts});
    }
    return places;
}

Result<bool> ErasureLook::isStillWhole(ChangeLog &log, Membership &members) const
{
    const Result<Places> now = places(log, members);
    if (!now) return now.error();
    if (now->keys() != m_places.keys()) return false;
    for (auto place = now->begin(); place != now->end(); ++place) {
        const Place &then = *m_places.constFind(place.key());
        if (place->counts != then.counts) return false;
        const Result<bool> isNamed = isNamedSince(log, place.key(), then, *place);
        if (!isNamed) return isNamed.error();
        if (*isNamed) return false;
    }
    return true;
}

Result<bool> ErasureLook::isNamedSince(
    ChangeLog &log, const QString &account, const Place &then, const Place &now) const
{
    bool isNamed = false;
    const auto inRecord = [&](const ChangedRow &row) {
        isNamed = isNamed || m_texts.contains(row.id.toUtf8()) || namesAny(row.fields, m_texts);
        return isNamed ? ChangeLog::Next::Stop : ChangeLog::Next::Continue;
    };
    if (now.modseq != then.modseq)
        if (auto visited = log.visitChanges(account, then.modseq, inRecord); !visited) return visited.error();
    const auto inBody = [&](const QString &, const QByteArray &body) { isNamed = isNamed || namesAny(body, m_texts); };
    for (auto queue = now.taken.begin(); queue != now.taken.end(); ++queue) {
        const qint64 before = then.taken.value(queue.key());
        if (*queue == before) continue;
        auto visited = log.erasure().visitBodiesAfter(account, queue.key(), before, inBody);
        if (!visited) return visited.error();
    }
    return isNamed;
}

} // namespace alongside
