// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/FoundPerson.h"

namespace alongside {

/// Everything that a service holds about one person, as it is stored, and what is needed to read it. Kinds are those of
/// the table (RecordKinds): one that is added there is in here.
struct PersonRecords {
    FoundPerson found;
    QList<Record> records; ///< in the order of the table, then of their ids
    QStringList shared; ///< ids of those that are about others too
    QList<StoredMutation> held; ///< what a supervisor has to decide about, as far as it is about them; without
                                ///< its reason where that is about a part that is left out
    QList<Record> named; ///< places, staff, forms, campaigns and words that the records point at
    int unreadable = 0; ///< operations that wait as well and are of kinds unknown here: sealed ones, for all we know

    QList<Record> of(const QString &type) const;
    QSet<QString> ids() const;
};

/// Whether only safeguarding leads read it: the service itself holds it closed, and it never leaves in a pack.
bool isSealedKind(const RecordKind &kind);
/// Names of the kinds about a person that are sealed.
QStringList sealedKindsOfPeople(const RecordSchema &schema);

Result<PersonRecords> recordsAbout(OpenService &service, const FoundPerson &found);

} // namespace alongside
