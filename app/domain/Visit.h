// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/MetNeed.h"
#include "platform/base/Clock.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace alongside {

using VisitId = Id<struct VisitKind>;

/// What a coach's time on a visit went to.
enum class Support { OnJob, OffJob, Employer, Travel };
inline constexpr std::array everySupport{Support::OnJob, Support::OffJob, Support::Employer, Support::Travel};

/// Minutes of support by kind; nothing where nobody has said any.
class SupportMinutes {
public:
    std::optional<int> of(Support support) const { return m_minutes.at(size_t(support)); }
    void set(Support support, std::optional<int> minutes) { m_minutes.at(size_t(support)) = minutes; }
    int total() const;

    bool operator==(const SupportMinutes &) const = default;

private:
    std::array<std::optional<int>, everySupport.size()> m_minutes = {};
};

/// A coach with a person, or several, where they work. Without a start it is a plan, for the day that `nextVisit` says;
/// without an end it goes on.
struct Visit {
    VisitId id = {};
    PersonId person = {}; ///< whom it is about first
    QList<PersonId> others = {}; ///< who was there too, and whose visit it is as much
    CoachId coach = {};
    PlacementId placement = {};
    QString workplace = {}; ///< id of a site or an employer
    QDate day = {}; ///< local
    std::optional<Instant> start = {};
    std::optional<Instant> end = {};
    /// Clock: the tablet's clocks agreed. Coach: they did not, or were wrong, and somebody said when it was.
    enum class TimesFrom { Clock, Coach } timesFrom = TimesFrom::Clock;
    QDate plannedFor = {}; ///< invalid: unplanned
    QString purpose = {};
    SupportMinutes minutes = {};
    QString seen = {}; ///< what was seen, apart from what anybody thinks it means
    QString employersView = {};
    QString personsView = {};
    std::optional<bool> communicationMet = {};
    QList<MetNeed> needs = {}; ///< each by itself, where somebody has said
    QString communicationWhy = {}; ///< what got in the way, or what helped
    QDate nextVisit = {};

    bool isPlan() const { return !start && nextVisit.isValid(); }
    bool isGoingOn() const { return start && !end; }
    /// Begun, and nothing said about it yet.
    bool isBare() const;
    bool isOf(const PersonId &somebody) const { return person == somebody || others.contains(somebody); }
    QList<PersonId> people() const { return QList<PersonId>{person} + others; }
    /// Whole minutes, rounded; nothing before it has ended.
    std::optional<int> length() const;

    bool operator==(const Visit &) const = default;
};

QString toText(Visit::TimesFrom source);
Visit::TimesFrom timesFromText(const QString &text);

/// What an ended visit may still say. It is offered, never demanded.
enum class VisitGap { Purpose, Minutes, Seen, EmployersView, PersonsView, Communication, NextVisit };

/// What the people and the place ask of a visit.
struct VisitSetting {
    enum class Workplace { Site, Employer } workplace = Workplace::Site; ///< at a site nobody has an employer's view
    enum class Communication { NoNeeds, Needs } communication = Communication::NoNeeds;
};
QList<VisitGap> gapsIn(const Visit &visit, const VisitSetting &setting);

} // namespace alongside
