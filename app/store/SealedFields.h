// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/DraftStore.h"

#include <QJsonObject>

namespace alongside {

/// What fields that were left say, as a record's fields, and what its maker saw there before.
struct SealedFields {
    QJsonObject changed = {};
    QJsonObject seen = {};
};

/// Takes the drafts of these fields away, in the caller's transaction. What cannot be read (yet) goes on being typed;
/// what is as it was when typing began is not written over what came meanwhile. For drafts that have nameOf(field) and
/// valueOf(draft).
template <typename DraftOf>
Result<SealedFields> takeSealed(Database &database, const DraftOwner &owner, const QList<DraftOf> &drafts,
    const QList<typename DraftOf::Field> &left)
{
    SealedFields sealed;
    for (const DraftOf &draft : drafts) {
        if (!left.contains(draft.field)) continue; // it is being typed
        const std::optional<QJsonValue> value = valueOf(draft);
        if (!value) continue; // it goes on being typed
        if (auto ended = DraftStore{database}.remove(owner, draft.field); !ended) return ended.error();
        DraftOf before = draft;
        before.text = draft.base;
        const std::optional<QJsonValue> base = valueOf(before);
        if (base == *value) continue; // as it was: what came meanwhile stays
        sealed.changed.insert(nameOf(draft.field), *value);
        if (base) sealed.seen.insert(nameOf(draft.field), *base); // otherwise: what is stored
    }
    return sealed;
}

} // namespace alongside
