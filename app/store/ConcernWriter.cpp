// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConcernWriter.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ConcernStore.h"
#include "platform/sql/Transaction.h"
#include "sync/protocol/JsonReader.h"

namespace alongside {

Result<ConcernId> ConcernWriter::raise(Concern concern, const Safeguarding &to, const KeyPair &own)
{
    concern.id = {m_ids.newId()};
    concern.by = m_act.coach();
    const QByteArray plain = plainTextOf(concern);
    const auto box = sealedTo(to.concernKey, plain);
    if (!box) return box.error();

    Transaction transaction{m_act.database()};
    const QJsonObject fields = sealedFields(concern.person, to.concernKey, *box);
    if (auto recorded = m_act.record({making(kind::concern, concern.id.text, fields)}); !recorded)
        return recorded.error();
    if (auto kept = keepCopy(concern, plain, own); !kept) return kept.error();
    if (auto removed = ConcernDraftStore{m_act.database(), own}.remove(concernDraftOwner(concern.person, concern.by));
        !removed)
        return removed.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return concern.id;
}

Result<void> ConcernWriter::settle(ConcernOutcome outcome, const Safeguarding &to)
{
    outcome.id = {m_ids.newId()};
    outcome.by = m_act.coach();
    const auto box = sealedTo(to.concernKey, plainTextOf(outcome));
    if (!box) return box.error();

    Transaction transaction{m_act.database()};
    const QJsonObject fields = sealedFields(outcome, to.concernKey, *box);
    if (auto recorded = m_act.record({making(kind::concernOutcome, outcome.id.text, fields)}); !recorded)
        return recorded.error();
    const DraftOwner owner = outcomeDraftOwner(outcome.concern, outcome.by);
    if (auto removed = ConcernDraftStore{m_act.database(), {}}.remove(owner); !removed) return removed.error();
    return transaction.commit();
}

Result<void> ConcernWriter::keepCopy(const Concern &concern, const QByteArray &plain, const KeyPair &own)
{
    const auto box = sealedTo(own.publicKey, plain);
    if (!box) return box.error();
    const auto kept =
        m_act.database().run(QStringLiteral("INSERT INTO concern_copy (id, coach, person, sealed) VALUES (?, ?, ?, ?)"),
            concern.id.text, concern.by.text, concern.person.text, *box);
    return kept ? Result<void>{} : kept.error();
}

Result<void> ConcernWriter::publish(const QByteArray &publicKey)
{
    const auto isPublished = ConcernStore{m_act.database()}.isPublished(m_act.coach(), publicKey);
    if (!isPublished) return isPublished.error();
    if (*isPublished) return {};
    return m_act.save({{making(kind::coachKey, m_ids.newId(),
        {{QStringLiteral("coach"), m_act.coach().text}, {QStringLiteral("publicKey"), base64Url(publicKey)}})}});
}

} // namespace alongside
