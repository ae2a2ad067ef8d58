// SPDX-License-Identifier: Apache-2.0
#include "sync/server/AsideReasons.h"

#include "sync/protocol/Held.h"

#include <QJsonDocument>

namespace alongside {

// Decisions are few: some a week.
Result<AsideList> AsideReasons::of(const QStringList &opIds)
{
    const Result<QList<StoredDecision>> decisions = m_log.decisions(m_device.account);
    if (!decisions) return decisions.error();
    AsideList list;
    for (const StoredDecision &stored : *decisions) {
        const auto decision = heldDecisionFromJson(QJsonDocument::fromJson(stored.asked).object());
        if (!decision || decision->kind != HeldDecision::Kind::SetAside) continue;
        for (const QString &opId : decision->seen) {
            if (!opIds.contains(opId)) continue;
            const Result<bool> may = mayHear(opId);
            if (!may) return may.error();
            if (*may) list.reasons.append({opId, decision->by, stored.at, decision->note});
        }
    }
    return list;
}

Result<bool> AsideReasons::mayHear(const QString &opId)
{
    const Result<std::optional<StoredMutation>> stored = m_log.mutation(m_device.account, opId);
    if (!stored) return stored.error();
    if (!stored->has_value() || (*stored)->result.state != MutationResult::State::SetAside) return false;
    return (*stored)->device == m_device.id || m_device.coaches.contains((*stored)->mutation.by);
}

} // namespace alongside
