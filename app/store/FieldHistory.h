// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/FieldChange.h"
#include "platform/sql/Database.h"

#include <QJsonArray>
#include <QList>

namespace alongside {

/// Histories as sync keeps them (RecordKind::historyOf), as changes; latest first.
QList<FieldChange> changesIn(const QList<QJsonArray> &histories);
void putLatestFirst(QList<FieldChange> &changes);

/// Reads who changed what about a person, and when. Any thread, with that thread's connection.
class FieldHistory {
public:
    explicit FieldHistory(Database &database) : m_database{database} { }

    /// Latest first; those of the profile too where this tablet holds it.
    Result<QList<FieldChange>> of(const PersonId &person);
    /// Of their benefits, latest first. For nobody's eyes but those of who may read earnings: a tablet that several
    /// share may hold them.
    Result<QList<FieldChange>> ofBenefits(const PersonId &person);

private:
    Database &m_database;
};

} // namespace alongside
