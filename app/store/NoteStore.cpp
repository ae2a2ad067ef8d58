// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectNote =
    QStringLiteral("SELECT \"id\", \"person\", \"visit\", \"words\", \"at\", \"by\", \"corrects\" FROM \"Note\"");
const QString oldestFirst = QStringLiteral(" ORDER BY \"at\", \"id\"");

Note noteIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .visit = {row.text(2)},
        .words = row.text(3),
        .at = instantIn(row, 4).value_or(Instant{}),
        .by = {row.text(5)},
        .corrects = {row.text(6)}};
}

} // namespace

Result<std::optional<Note>> NoteStore::find(const NoteId &id)
{
    return m_database.first(selectNote + QStringLiteral(" WHERE \"id\" = ?"), noteIn, id.text);
}

Result<QList<Note>> NoteStore::ofVisit(const VisitId &visit)
{
    return m_database.collect(selectNote + QStringLiteral(" WHERE \"visit\" = ?") + oldestFirst, noteIn, visit.text);
}

Result<QList<Note>> NoteStore::ofPerson(const PersonId &person)
{
    return m_database.collect(selectNote + QStringLiteral(" WHERE \"person\" = ?") + oldestFirst, noteIn, person.text);
}

} // namespace alongside
