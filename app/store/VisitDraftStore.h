// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/VisitDraft.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What is being typed about visits: rows of this tablet alone, which never travel. VisitWriter seals them.
class VisitDraftStore {
public:
    explicit VisitDraftStore(Database &database) : m_database{database} { }

    Result<QList<VisitDraft>> of(const VisitDraftOwner &owner);
    Result<QList<VisitDraftOwner>> owners();
    /// On disk when this returns without an error, in place of what was typed in those fields before. One transaction.
    Result<void> keep(const VisitDraftOwner &owner, const QList<VisitDraft> &drafts);
    Result<void> remove(const VisitDraftOwner &owner, VisitDraft::Field field);

private:
    Result<void> keepOne(const VisitDraftOwner &owner, const VisitDraft &draft);

    Database &m_database;
};

} // namespace alongside
