// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Note.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Finds notes by words in them; what was typed is taken as beginnings of words, in any order, accents and case aside.
class NoteSearch {
public:
    explicit NoteSearch(Database &database) : m_database{database} { }

    struct Hit {
        Note note;
        QString excerpt; ///< the words around what was found
        bool isCorrected = false; ///< a later note says how it should read
    };
    struct Wanted {
        QString typed;
        PersonId person = {}; ///< empty: of everybody
        int most = 50;
    };
    /// The latest first; nothing where nothing was typed.
    Result<QList<Hit>> find(const Wanted &wanted);

    /// On the writer's thread, when there is time: the words of notes that were removed leave the index. Says whether
    /// there were any.
    Result<bool> forgetRemoved();

private:
    Database &m_database;
};

/// "Siân’s g" as the index is asked: every word by its beginning.
QString noteQuery(const QString &typed);

} // namespace alongside
