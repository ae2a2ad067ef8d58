// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"

namespace alongside {

/// Finds people by what somebody typed: any part of their names by its beginning, in any order; accents, case and
/// apostrophes do not matter, and from four letters on one typing error is forgiven (a letter wrong, missing, too many,
/// or two swapped). An index made once; asking looks at every name once and does no I/O.
class PersonSearch {
public:
    PersonSearch() = default;
    explicit PersonSearch(const QList<Person> &people);

    /// Best first: whole words, then beginnings, then near misses; alphabetical within. Everyone by name when nothing
    /// is typed.
    QList<PersonId> find(const QString &typed) const;

private:
    struct Entry {
        PersonId id;
        QString sortKey;
        QStringList words;
    };

    static int costOf(const Entry &entry, const QStringList &wanted);

    QList<Entry> m_entries; // alphabetical
};

/// Whether `typed` is, but for one typing error (Damerau–Levenshtein distance 1), a beginning of `word`.
bool beginsNearly(QStringView word, QStringView typed);

} // namespace alongside
