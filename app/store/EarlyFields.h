// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// What a newer version wrote before this tablet's tables had a place for it: fields in `extra`, whole records aside.
/// Once there is a place, it goes there: queries see columns only.
class EarlyFields {
public:
    EarlyFields(Database &database, const RecordSchema &schema) : m_database{database}, m_schema{schema} { }

    /// After the tables have become those of this version, in the transaction that makes them so. What still has no
    /// place stays where it is.
    Result<void> takeIn();

private:
    Result<void> takeInFieldsOf(const RecordKind &kind);
    Result<void> takeInRecordsOf(const RecordKind &kind);
    Result<bool> isDeleted(const QString &type, const QString &id);

    Database &m_database;
    const RecordSchema &m_schema;
};

} // namespace alongside
