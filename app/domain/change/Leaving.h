// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/change/Change.h"

#include <QStringList>

namespace alongside {

/// One person leaves the service.
struct LeavingWish {
    PersonId person = {};
    QDate lastDay = {};
    QString reason = {};

    bool operator==(const LeavingWish &) const = default;
};

/// What a leaving is planned from.
struct LeavingSources {
    bool isHere = false; ///< they are among the people, and have not left
    bool isLeaving = false; ///< that was decided before, and is not finished
    QList<PlacementHistory> placements = {}; ///< theirs
    QStringList actions = {}; ///< what was agreed with them and is not done
};

/// A leaving as a value, before anything happens: what ends, and what was promised and is not done. They are among the
/// people until it is finished: on registers and in lists until their last day.
class LeavingPlan {
public:
    LeavingPlan(LeavingWish wish, LeavingSources sources);

    const LeavingWish &wish() const { return m_wish; }
    /// Placements that go on after the last day, at employers too, and those that would begin later.
    const QList<PlacementHistory> &ending() const { return m_ending; }
    /// On which day such a one ends: the last, or the day before it would have begun.
    QDate lastDayOf(const PlacementHistory &history) const;
    const QStringList &actions() const { return m_sources.actions; }
    /// Looked at and carried out they are the same.
    bool isSameAs(const LeavingPlan &other) const;
    enum class Refusal { NoPerson, LeavesAlready, NoLastDay, InThePast };
    /// today: what was is not changed.
    std::optional<Refusal> refusal(QDate today) const;

private:
    LeavingWish m_wish;
    LeavingSources m_sources;
    QList<PlacementHistory> m_ending;
};

} // namespace alongside
