// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Decision.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is written about one decision until it is one; the numbers are on disk. Choices are kept as their texts.
enum class DecisionDraftField {
    Purpose,
    About,
    Explained,
    Helped,
    Said,
    Capacity,
    CapacityWhy,
    DecidedBy,
    Consulted,
    Answer,
};
inline constexpr int decisionDraftFields = 10;
using DecisionDraft = Draft<DecisionDraftField>;

/// A coach writes one decision about a person at a time.
DraftOwner decisionDraftOwner(const PersonId &person, const CoachId &coach);
/// What somebody said or showed who says no, before it is written down; one text for each purpose.
DraftOwner withdrawalDraftOwner(const PersonId &person, const QString &purpose, const CoachId &coach);
inline constexpr int withdrawalWordsField = 0;
/// The decision as far as it is written.
Decision decisionFrom(const QList<DecisionDraft> &drafts, const PersonId &person);

} // namespace alongside
