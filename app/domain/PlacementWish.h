// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/WorkStream.h"

namespace alongside {

/// What a coach has filled in to start a placement, or to change, suspend or end one; text as it was typed.
struct PlacementWish {
    enum class Purpose { Start, Change, Suspend, End };

    Purpose purpose = Purpose::Start;
    QString kind = {}; ///< Start
    QString place = {}; ///< Start: id of a work stream, a site or an employer
    WeeklyPattern pattern = {}; ///< Start and Change
    QDate from = {}; ///< first day that it holds; End: the last day
    QDate back = {}; ///< Suspend: first day back; invalid: not known
    QString hours = {}; ///< Start and Change
    QString pay = {};
    QString reason = {};

    PlacementTerms terms() const; ///< of what can be understood

    bool operator==(const PlacementWish &) const = default;
};

/// The parts of a wish that can be wrong, in the order in which they are asked.
enum class PlacementPart { Kind, Place, Pattern, From, Back, Hours, Pay, Reason };

struct PlacementProblem {
    enum class Why {
        Missing,
        NotUnderstood,
        BeforeItBegan, ///< of the placement
        AfterItEnded,
        PlaceNotYet, ///< the site or work stream has not begun on that day
        PlaceClosed, ///< the site or work stream has closed by then
        NotLater, ///< back no later than away
        NothingChanges,
    };

    PlacementPart part = PlacementPart::Kind;
    Why why = Why::Missing;
    QDate day = {}; ///< the day that it is about, where there is one

    bool operator==(const PlacementProblem &) const = default;
};

/// When there is such a place: the narrower of a work stream's days and its site's; both invalid for an employer.
struct PlaceDates {
    QDate from = {};
    QDate to = {};

    static PlaceDates of(const Site &site, const WorkStream *stream);

    bool operator==(const PlaceDates &) const = default;
};

/// What stands in the way of a wish; empty: nothing. before: the placement that it is about, nullptr for Start.
QList<PlacementProblem> problemsOf(const PlacementWish &wish, const PlaceDates &place, const PlacementHistory *before);

} // namespace alongside
