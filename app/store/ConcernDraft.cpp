// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConcernDraft.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/JsonReader.h"

namespace alongside {

namespace {

using SealedDraft = Draft<ConcernDraftField>;

} // namespace

DraftOwner concernDraftOwner(const PersonId &person, const CoachId &writer)
{
    return {kind::concern, person.text, writer};
}

DraftOwner outcomeDraftOwner(const ConcernId &concern, const CoachId &lead)
{
    return {kind::concernOutcome, concern.text, lead};
}

Result<QList<ConcernDraft>> ConcernDraftStore::of(const DraftOwner &owner)
{
    const auto sealed = m_store.of<SealedDraft>(owner);
    if (!sealed) return sealed.error();
    QList<ConcernDraft> drafts;
    for (const SealedDraft &draft : *sealed)
        if (const auto words = openedWith(m_own, bytesOfText(draft.text)))
            drafts.append({draft.field, QString::fromUtf8(*words), draft.at});
    return drafts;
}

Result<QList<PersonId>> ConcernDraftStore::begunBy(const CoachId &writer)
{
    const auto owners = m_store.owners(kind::concern);
    if (!owners) return owners.error();
    QList<PersonId> people;
    for (const DraftOwner &owner : *owners)
        if (owner.coach == writer) people.append({owner.about});
    return people;
}

Result<void> ConcernDraftStore::keep(const DraftOwner &owner, const QList<ConcernDraft> &drafts)
{
    QList<SealedDraft> sealed;
    for (const ConcernDraft &draft : drafts) {
        const auto box = sealedTo(m_own.publicKey, draft.text.toUtf8());
        if (!box) return box.error();
        sealed.append({draft.field, base64Url(*box), {}, draft.at});
    }
    return m_store.keep(owner, sealed);
}

Result<void> ConcernDraftStore::remove(const DraftOwner &owner) { return m_store.removeAll(owner); }

} // namespace alongside
