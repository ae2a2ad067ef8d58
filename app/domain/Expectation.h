// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/WeeklyPattern.h"

namespace alongside {

/// When and where a person is expected, and in whose group: the register's part of a placement.
struct Expectation {
    ExpectationId id = {};
    PersonId person = {};
    SiteId site = {}; ///< one of these two
    EmployerId employer = {};
    WorkStreamId workStream = {};
    CoachId coach = {}; ///< whose group
    WeeklyPattern pattern = {};
    QDate from = {}; ///< invalid: always
    QDate to = {}; ///< last day; invalid: no end
    PlacementId placement = {};

    bool covers(QDate day, Session session) const;
    bool covers(QDate day) const { return covers(day, Session::Morning) || covers(day, Session::Afternoon); }
    /// Id of the site or employer.
    QString workplace() const { return site.isEmpty() ? employer.text : site.text; }

    bool operator==(const Expectation &) const = default;
};

} // namespace alongside
