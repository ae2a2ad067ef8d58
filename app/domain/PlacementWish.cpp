// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementWish.h"

#include "app/domain/TypedTerms.h"

#include <algorithm>

namespace alongside {

namespace {

using Part = PlacementPart;
using Purpose = PlacementWish::Purpose;
using Why = PlacementProblem::Why;

QDate later(QDate left, QDate right) { return !left.isValid() || left < right ? right : left; }

QDate earlier(QDate left, QDate right) { return !left.isValid() || (right.isValid() && right < left) ? right : left; }

bool saysTerms(Purpose purpose) { return purpose == Purpose::Start || purpose == Purpose::Change; }

/// Looks at one wish, part by part.
class WishCheck {
public:
    WishCheck(const PlacementWish &wish, const PlaceDates &place, const PlacementHistory *before)
        : m_wish{wish}, m_place{place}, m_before{before}
    {
    }

    QList<PlacementProblem> problems()
    {
        checkWhere();
        checkFrom();
        if (m_before && m_wish.from.isValid()) checkAgainstPlacement();
        checkBack();
        if (saysTerms(m_wish.purpose)) checkTerms();
        const bool asksWhy = m_wish.purpose == Purpose::Suspend || m_wish.purpose == Purpose::End;
        if (asksWhy && m_wish.reason.trimmed().isEmpty()) add(Part::Reason, Why::Missing);
        if (m_problems.isEmpty() && m_wish.purpose == Purpose::Change) checkThatItChanges();
        return m_problems;
    }

private:
    void add(Part part, Why why, QDate day = {}) { m_problems.append({part, why, day}); }

    void checkWhere()
    {
        if (m_wish.purpose == Purpose::Start && m_wish.kind.isEmpty()) add(Part::Kind, Why::Missing);
        if (m_wish.purpose == Purpose::Start && m_wish.place.isEmpty()) add(Part::Place, Why::Missing);
        if (saysTerms(m_wish.purpose) && m_wish.pattern.isEmpty()) add(Part::Pattern, Why::Missing);
    }

    void checkFrom()
    {
        if (!m_wish.from.isValid()) return add(Part::From, Why::Missing);
        if (m_wish.purpose != Purpose::Start) return; // it is there already
        if (m_place.from.isValid() && m_wish.from < m_place.from) add(Part::From, Why::PlaceNotYet, m_place.from);
        if (m_place.to.isValid() && m_place.to < m_wish.from) add(Part::From, Why::PlaceClosed, m_place.to);
    }

    void checkAgainstPlacement()
    {
        const Placement &placement = m_before->placement();
        if (placement.from.isValid() && m_wish.from < placement.from)
            add(Part::From, Why::BeforeItBegan, placement.from);
        if (placement.to.isValid() && placement.to < m_wish.from && m_wish.purpose != Purpose::End)
            add(Part::From, Why::AfterItEnded, placement.to);
    }

    void checkBack()
    {
        const bool isBackTooSoon = m_wish.back.isValid() && m_wish.from.isValid() && m_wish.back <= m_wish.from;
        if (m_wish.purpose == Purpose::Suspend && isBackTooSoon) add(Part::Back, Why::NotLater);
    }

    void checkTerms()
    {
        if (!m_wish.hours.trimmed().isEmpty() && !weeklyMinutesFromTyped(m_wish.hours))
            add(Part::Hours, Why::NotUnderstood);
        if (!m_wish.pay.trimmed().isEmpty() && !hourlyPenceFromTyped(m_wish.pay)) add(Part::Pay, Why::NotUnderstood);
    }

    void checkThatItChanges()
    {
        const bool isSame =
            m_wish.pattern == m_before->patternOn(m_wish.from) && m_wish.terms() == m_before->termsOn(m_wish.from);
        if (isSame) add(Part::Pattern, Why::NothingChanges);
    }

    const PlacementWish &m_wish;
    const PlaceDates &m_place;
    const PlacementHistory *m_before;
    QList<PlacementProblem> m_problems;
};

} // namespace

PlacementTerms PlacementWish::terms() const { return {weeklyMinutesFromTyped(hours), hourlyPenceFromTyped(pay)}; }

PlaceDates PlaceDates::of(const Site &site, const WorkStream *stream)
{
    if (!stream) return {site.from, site.to};
    return {later(site.from, stream->from), earlier(site.to, stream->to)};
}

QList<PlacementProblem> problemsOf(const PlacementWish &wish, const PlaceDates &place, const PlacementHistory *before)
{
    Q_ASSERT(before || wish.purpose == Purpose::Start);
    return WishCheck{wish, place, before}.problems();
}

} // namespace alongside
