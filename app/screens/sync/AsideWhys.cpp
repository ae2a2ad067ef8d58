// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/AsideWhys.h"

#include "app/screens/lock/TabletSession.h"
#include "app/store/CoachStore.h"
#include "sync/client/Checkpoint.h"

namespace alongside {

AsideWhys::AsideWhys(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_desk{parts.transport, parts.ids}
{
    connect(&parts.session, &TabletSession::locking, this, &AsideWhys::forget);
}

void AsideWhys::ask(const QList<Mutation> &setAside)
{
    QStringList opIds;
    for (const Mutation &mutation : setAside)
        if (!m_answered.contains(mutation.opId)) opIds.append(mutation.opId);
    const auto checkpoint = Checkpoint::load(m_parts.file.reader());
    if (opIds.isEmpty() || m_question == Question::UnderWay || !checkpoint || checkpoint->token.isEmpty()) return;
    m_question = Question::UnderWay;
    m_desk.askWhyAside({checkpoint->account, checkpoint->token}, opIds,
        [this, opIds](const HeldDesk::Answer<AsideList> &answer) { take(opIds, answer); });
}

void AsideWhys::take(const QStringList &opIds, const HeldDesk::Answer<AsideList> &answer)
{
    if (std::exchange(m_question, Question::None) == Question::None) return; // whoever asked has gone
    const auto *reason = std::get_if<SyncReason>(&answer);
    if (reason && *reason != SyncReason::Refused) return; // another time
    m_answered.unite(QSet<QString>{opIds.begin(), opIds.end()});
    if (reason) return; // a service that does not know the question
    for (const AsideReason &one : std::get<AsideList>(answer).reasons)
        if (!m_known.contains(one.opId)) m_known.insert(one.opId, whyIn(one)); // the latest comes first
    Q_EMIT heard();
}

AsideWhys::Why AsideWhys::whyIn(const AsideReason &reason) const
{
    const auto coach = CoachStore{m_parts.file.reader()}.find(CoachId{reason.by});
    return {coach && *coach ? (*coach)->name : tr("A supervisor"), reason.note};
}

// What was said is for who holds the tablet.
void AsideWhys::forget()
{
    m_known.clear();
    m_answered.clear();
    m_question = Question::None;
}

} // namespace alongside
