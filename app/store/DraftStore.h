// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/MarkDraft.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What is being typed: rows of this tablet alone, which never travel. AttendanceMarker seals them.
class DraftStore {
public:
    explicit DraftStore(Database &database) : m_database{database} { }

    Result<QList<MarkDraft>> of(const DraftOwner &owner);
    Result<QList<DraftOwner>> owners();
    /// On disk when this returns without an error, in place of what was typed in that field before.
    Result<void> keep(const DraftOwner &owner, const MarkDraft &draft);
    Result<void> remove(const DraftOwner &owner, MarkDraft::Field field);

private:
    Database &m_database;
};

} // namespace alongside
