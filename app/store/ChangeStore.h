// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/domain/change/Leaving.h"
#include "platform/sql/Database.h"

namespace alongside {

/// One person of a change, and how far their move is.
struct ChangeEntry {
    Person person = {};
    ChangeNotice notice = {};
    MoveStanding standing = MoveStanding::NotTold;
};

/// Reads what a change is planned from, and those that were made. Any thread, with that thread's connection.
class ChangeStore {
public:
    explicit ChangeStore(Database &database) : m_database{database} { }

    /// People by name.
    Result<ClosingSources> closingSources(QDate lastDay);
    Result<HandOverSources> handOverSources(const CoachId &from, QDate firstDay);
    Result<LeavingSources> leavingSources(const PersonId &person, QDate today);

    Result<QList<Change>> all(); ///< the one that holds from the latest day first
    Result<std::optional<Change>> find(const ChangeId &id);
    /// Everybody of a change who is on this tablet, by name.
    Result<QList<ChangeEntry>> entries(const Change &change, QDate today);
    /// The same of each, in their order: people are read once.
    Result<QList<QList<ChangeEntry>>> entries(const QList<Change> &changes, QDate today);
    /// Nothing where that person is not in that change.
    Result<std::optional<ChangeNotice>> notice(const ChangeId &change, const PersonId &person);

private:
    Result<QList<PlacementHistory>> placementsAfter(QDate lastDay, const QList<Person> &people);
    Result<QSet<PersonId>> peopleWhoWerePlaced(const Change &change);
    Result<PlaceAfter> afterLeaving(const Change &change, const Person &person);
    Result<QList<ChangeNotice>> notices();
    Result<QList<Person>> peopleOf(const QList<ChangeNotice> &notices);
    Result<bool> isLeaving(const PersonId &person, QDate today);

    Database &m_database;
};

} // namespace alongside
