// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Note.h"
#include "app/domain/Visit.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Finds words in notes and in what was written on visits; what was typed is taken as beginnings of words, in any
/// order, accents and case aside.
class WordSearch {
public:
    explicit WordSearch(Database &database) : m_database{database} { }

    /// Where a word stands: in a note, or in a field of a visit (in the order of visitWords()).
    enum class Place { Note, Seen, EmployersView, PersonsView };
    struct Hit {
        Place place = Place::Note;
        NoteId note = {}; ///< empty: it stands in a field of the visit
        VisitId visit = {}; ///< empty: a note apart from a visit
        PersonId person = {};
        Instant at = {}; ///< when it was written, or the visit began
        CoachId by = {};
        QString excerpt = {}; ///< the words around what was found
        bool isCorrected = false; ///< a later note says how it should read
    };
    struct Wanted {
        QString typed;
        PersonId person = {}; ///< empty: of everybody
        int most = 50;
    };
    /// The latest first; nothing where nothing was typed.
    Result<QList<Hit>> find(const Wanted &wanted);

    /// On the writer's thread, when there is time: the words of what was removed leave the indexes. Says whether there
    /// were any.
    Result<bool> forgetRemoved();

private:
    Result<bool> forgetRemovedOf(const QString &stem);

    Database &m_database;
};

/// "Siân’s g" as the index is asked: every word by its beginning.
QString wordQuery(const QString &typed);

} // namespace alongside
