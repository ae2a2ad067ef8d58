// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Objection.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Reads what people say is not right about what is held of them. Any thread, with that thread's connection.
class ObjectionStore {
public:
    explicit ObjectionStore(Database &database) : m_database{database} { }

    Result<QList<Objection>> of(const PersonId &person); ///< those without an answer first, then the latest

private:
    Database &m_database;
};

/// Writes them down word for word, and their answers; each is one mutation.
class ObjectionWriter {
public:
    ObjectionWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// What was being typed about that part ends with it. Rejected without a word.
    Result<Objection> object(const PersonId &person, const QString &part, const QString &words);
    /// Rejected without a word: an answer says something.
    Result<void> answer(const ObjectionId &id, const QString &words);

private:
    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
