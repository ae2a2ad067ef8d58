// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <QDate>

#include <optional>

namespace alongside {

using ChangeId = Id<struct ChangeKind>;

/// One reviewed step that changed the places, or the coach, of several people at once, or of one.
struct Change {
    enum class What { CloseSite, CloseWorkStream, HandOver, MovePerson, Leave, Unknown };

    ChangeId id = {};
    What what = What::Unknown;
    SiteId site = {}; ///< CloseSite
    WorkStreamId workStream = {}; ///< CloseWorkStream
    CoachId fromCoach = {}; ///< HandOver
    CoachId toCoach = {};
    QDate from = {}; ///< the first day on which it is otherwise
    QString reason = {};
    CoachId by = {};
    Instant at = {};

    bool operator==(const Change &) const = default;
};

/// "closeSite"…: the form of the wire and of the store.
QString toText(Change::What what);
Change::What changeFromText(const QString &text); ///< Unknown for a word that this version does not know

/// That one person was told of one change: on which day, how, what they said or showed, and who supported them.
struct ChangeNotice {
    ChangeId change = {};
    PersonId person = {};
    QDate toldOn = {};
    QString how = {};
    QString said = {};
    QString supportedBy = {};
    CoachId toldBy = {};
    std::optional<Instant> at = {};

    /// Only all four make it so: a day alone does not say that anybody understood.
    bool isTold() const;

    bool operator==(const ChangeNotice &) const = default;
};

/// The parts of a notice that are still to be written down, in the order in which they are asked.
enum class NoticePart { ToldOn, How, Said, SupportedBy };
/// today: nobody is told on a day that is still to come.
QList<NoticePart> missingIn(const ChangeNotice &notice, QDate today);

/// How far one person's move is. Nobody sets it: it follows from what is written down.
enum class MoveStanding {
    NoPlace, ///< nowhere to go yet
    NotTold,
    Told, ///< and the day is still to come
    ToFinish, ///< told, and the last day is over: somebody who leaves is still among the people
    PlacedAgain, ///< the same, but a placement goes on after that day: they do not leave by this change
    Complete,
};
/// Complete only for somebody who was told, has a place (or another coach), and whose day has come. Of somebody who
/// leaves, Known says that they have left by it, Again that a placement of theirs goes on after their last day.
enum class PlaceAfter { None, Known, Again };
MoveStanding standingOf(const Change &change, const ChangeNotice &notice, PlaceAfter place, QDate today);

} // namespace alongside
