// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"
#include "app/domain/Coach.h"
#include "app/domain/Employer.h"
#include "app/domain/Expectation.h"
#include "app/domain/Person.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"

#include <QHash>

namespace alongside {

/// Which register: one session of one day, narrowed by what is not empty.
struct RegisterQuestion {
    QDate day = {};
    Session session = Session::Morning;
    SiteId site = {};
    CoachId group = {}; ///< the people whom this coach has with them, and whoever else they marked first
    WorkStreamId workStream = {};
    EmployerId employer = {}; ///< where somebody has one coach to themselves; then without a site

    /// Id of the site or employer; empty: any.
    QString workplace() const { return employer.isEmpty() ? site.text : employer.text; }

    bool operator==(const RegisterQuestion &) const = default;
};

/// What a register is made of: everything that is known about one day.
struct RegisterSources {
    QList<Expectation> expectations = {}; ///< that cover the day; of any session and place
    QList<AttendanceMark> marks = {}; ///< of the day; of any session and place
    QHash<PersonId, Person> people; ///< at least those named above
    AttendanceCodes codes;
    QHash<SiteId, Site> sites;
    QHash<WorkStreamId, WorkStream> workStreams;
    QHash<EmployerId, Employer> employers;
    QHash<CoachId, Coach> coaches;
};

/// One person on a register, ready to be shown.
struct RegisterRow {
    enum class Standing {
        ToMark,
        Here,
        Away,
        Elsewhere, ///< marked at another place than the register's site, or else than where they are expected
        NotExpected, ///< marked so: does not count
        Unknown, ///< marked with a code that this version does not know: shown, counts as nothing
    };
    enum class Expected { Yes, No };

    Person person = {};
    AttendanceMark mark = {}; ///< its key, workplace and placement are filled in even before it is marked
    QString usualWorkplace = {}; ///< where this register would mark them: its site, or else where they are expected
    PlacementId usualPlacement = {};
    AttendanceCode code = {}; ///< what the mark's code means
    Standing standing = Standing::ToMark;
    Expected expected = Expected::Yes;
    bool needsRing = false; ///< half an hour after the start and unmarked, or away and we do not know why
    std::optional<Instant> wentHomeAt = {}; ///< by this session's mark, or before it while this session has none
    QString place = {}; ///< name of the work stream or employer, otherwise of the site
    QString markedByName = {}; ///< "R. Lewis"; empty when nobody has

    bool operator==(const RegisterRow &) const = default;
};

struct RegisterCounts {
    int expected = 0; ///< of those expected, without the ones marked "not expected"
    int here = 0; ///< marked present here, gone home or not, somebody unexpected included
    int away = 0;
    int toMark = 0;
    int elsewhere = 0;
    int goneHome = 0; ///< of those here, and of those to mark who went home in an earlier session
    int capacity = 0; ///< of the site; 0: not known, or more than one site

    bool operator==(const RegisterCounts &) const = default;
};

/// Everyone expected, and everyone marked though not expected, for one session: rows and counts. Pure.
struct Register {
    enum class Order { ToMarkFirst, ByName };

    /// Now, where the site is: only today's register asks for a ring.
    struct LocalNow {
        QDate today = {};
        QTime time = {};
    };

    RegisterQuestion question = {};
    QList<RegisterRow> rows =
        {}; ///< to mark first: whoever must be rung, then who is to be marked, then the others by name
    RegisterCounts counts = {};

    static Register of(const RegisterQuestion &question, const RegisterSources &sources, const LocalNow &now);

    void sort(Order order);
    /// "The rest": whom one more tap would mark.
    QList<RegisterRow> toMark() const;

    bool operator==(const Register &) const = default;
};

} // namespace alongside
