// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// What this tablet alone keeps beside records: what is being typed, a clock that runs, a writer's own copy of a
/// concern, who looked at whom, words in the indexes. Of records that were erased all of it goes.
class ErasedTraces {
public:
    explicit ErasedTraces(Database &database) : m_database{database} { }

    /// Inside the transaction in which the records have gone.
    Result<void> remove(const QStringList &ids);

private:
    Result<void> removeDrafts(const QStringList &ids);
    Result<void> removeRows(const QString &table, const QString &column, const QStringList &ids);
    Result<void> removeUnnamedCopies();
    Result<void> removeWords();

    Database &m_database;
};

} // namespace alongside
