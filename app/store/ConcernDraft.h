// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Concern.h"
#include "app/store/DraftStore.h"
#include "platform/device/SealedBox.h"

namespace alongside {

/// What is typed about a concern: a Concern::Part, or whether the person is safe. The numbers are on disk.
enum class ConcernDraftField {
    Fact,
    OwnWords,
    Hearsay,
    Opinion,
    Wants,
    SafetyWhy,
    Told,
    Safety, ///< its word
    Begun, ///< when, and the name of whom it is about
    Outcome, ///< what was done about one; its owner is outcomeDraftOwner
};

/// One of these in plain words: never on the disk.
struct ConcernDraft {
    ConcernDraftField field = ConcernDraftField::Fact;
    QString text = {};
    Instant at = {};

    bool operator==(const ConcernDraft &) const = default;
};

/// A concern about one person, and what was done about one concern, while they are being typed.
DraftOwner concernDraftOwner(const PersonId &person, const CoachId &writer);
DraftOwner outcomeDraftOwner(const ConcernId &concern, const CoachId &lead);

/// What is being typed about concerns, each letter as soon as it is typed, and sealed to its writer's own key: whoever
/// else holds this tablet opens none of it. Any thread, with that thread's connection; keep on the writer's.
class ConcernDraftStore {
public:
    ConcernDraftStore(Database &database, KeyPair own) : m_store{database}, m_own{std::move(own)} { }

    /// What an older PIN sealed is left out.
    Result<QList<ConcernDraft>> of(const DraftOwner &owner);
    /// Whom this coach has begun to write about.
    Result<QList<PersonId>> begunBy(const CoachId &writer);
    /// On disk when this returns without an error. One transaction.
    Result<void> keep(const DraftOwner &owner, const QList<ConcernDraft> &drafts);
    /// In the caller's transaction, where there is one.
    Result<void> remove(const DraftOwner &owner);

private:
    DraftStore m_store;
    KeyPair m_own;
};

} // namespace alongside
