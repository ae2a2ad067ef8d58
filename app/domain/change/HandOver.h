// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/change/Change.h"

#include <QSet>
#include <QStringList>

namespace alongside {

/// One coach hands everybody they work with to another.
struct HandOverWish {
    CoachId from = {};
    CoachId to = {};
    QDate firstDay = {}; ///< of the other coach
    QString reason = {};

    bool operator==(const HandOverWish &) const = default;
};

/// What a hand-over is planned from. People in the order to show.
struct HandOverSources {
    struct Owned {
        PersonId person = {};
        QString action = {}; ///< id of something agreed that is not done
    };

    QList<PersonId> keyPeople = {}; ///< whose key coach hands over
    QList<PlacementHistory> placements = {}; ///< everybody's who has one on the first day or later
    QList<Owned> actions = {};
    QSet<CoachId> left = {}; ///< who is not with the service any more on the first day
};

/// A hand-over as a value, before anything happens: whose key coach it is, whose group they come in, and what was
/// promised. The groups change on the first day; the key coach, who has no date, with the step.
class HandOverPlan {
public:
    struct Line {
        PersonId person = {};
        bool isKeyCoach = false;
        QList<Expectation> groups = {}; ///< in which they come to this coach
        QStringList actions = {}; ///< ids

        bool operator==(const Line &) const = default;
    };

    HandOverPlan(HandOverWish wish, const HandOverSources &sources);

    const HandOverWish &wish() const { return m_wish; }
    const QList<Line> &lines() const { return m_lines; }
    /// From when a group is the other's: the first day, or when it begins.
    QDate firstDayOf(const Expectation &group) const;
    /// Looked at and carried out they are the same, in whatever order the people are shown.
    bool isSameAs(const HandOverPlan &other) const;
    enum class Refusal { NoCoach, SameCoach, NoFirstDay, InThePast, CoachHasLeft, NothingToHandOver };
    /// today: what was is not changed.
    std::optional<Refusal> refusal(QDate today) const;

private:
    Line &lineOf(const PersonId &person);

    HandOverWish m_wish;
    bool m_hasLeft = false; ///< whoever would take over
    QList<Line> m_lines;
};

} // namespace alongside
