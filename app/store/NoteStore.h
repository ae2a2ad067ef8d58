// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Note.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads notes; they are only ever added, by VisitWriter and NoteWriter.
class NoteStore {
public:
    explicit NoteStore(Database &database) : m_database{database} { }

    Result<std::optional<Note>> find(const NoteId &id);
    Result<QList<Note>> ofVisit(const VisitId &visit); ///< oldest first
    Result<QList<Note>> ofPerson(const PersonId &person); ///< oldest first, those of visits too

private:
    Database &m_database;
};

} // namespace alongside
