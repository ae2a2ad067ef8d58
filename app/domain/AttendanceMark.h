// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/Session.h"
#include "platform/base/Clock.h"

#include <QDate>
#include <QList>

#include <optional>

namespace alongside {

/// What makes a mark the same mark on every tablet.
struct MarkKey {
    PersonId person = {};
    QDate day = {}; ///< local
    Session session = Session::Morning;

    bool operator==(const MarkKey &) const = default;
    friend size_t qHash(const MarkKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.person, key.day, int(key.session));
    }
};

/// What became of asking after somebody who has not come.
struct FollowUp {
    Instant at = {};
    CoachId by = {};
    QString said = {}; ///< what was said
    QString told = {}; ///< who was told

    bool operator==(const FollowUp &) const = default;
};

/// One change of a mark: who made it, when, and what it was before and after. Fields that did not change are empty.
struct MarkChange {
    struct Value {
        QString code = {};
        QString reason = {};
        QString workplace = {};
        QTime arrival = {};
        QTime leaving = {};
        std::optional<Instant> goneHomeAt = {};
        QString note = {}; ///< the whole of it

        bool operator==(const Value &) const = default;
    };

    Instant at = {}; ///< by the writer's clock
    CoachId by = {};
    Value was;
    Value now;

    bool operator==(const MarkChange &) const = default;
};

/// What is known about one person in one session of one day. Without a code they are still to be marked.
/// Arrival and leaving stay empty until somebody gives them.
struct AttendanceMark {
    MarkKey key = {};
    QString id = {}; ///< the record's, made from the key
    QString workplace = {}; ///< id of a site or an employer
    PlacementId placement = {};
    QString code = {}; ///< AttendanceCode's id; empty: to mark
    QString reason = {};
    QTime arrival = {}; ///< invalid: not given
    QTime leaving = {};
    std::optional<Instant> goneHomeAt = {};
    QString note = {};
    QList<FollowUp> followUps = {}; ///< oldest first
    std::optional<Instant> markedAt = {};
    CoachId markedBy = {};
    QList<MarkChange> history = {}; ///< oldest first

    bool isMarked() const { return !code.isEmpty(); }
    bool hasGoneHome() const { return goneHomeAt.has_value(); }

    bool operator==(const AttendanceMark &) const = default;
};

} // namespace alongside
