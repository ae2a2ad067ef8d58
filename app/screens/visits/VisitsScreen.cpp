// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitsScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/TapPolicy.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/AccessStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"

#include <algorithm>

namespace alongside {

VisitsScreen::VisitsScreen(const WorkParts &parts, CoachWriter &writer, TapPolicy &taps, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_taps{taps}, m_visit{parts, writer, taps},
      m_attachments{parts, writer}, m_tasks{parts, writer}, m_timeline{parts, writer}
{
    connect(&m_visit, &VisitEditor::changed, this,
        [this] { m_attachments.show({m_visit.visitId()}, {m_visit.personId()}); });
    connect(&m_visit, &VisitEditor::written, this, &VisitsScreen::readAgain);
    connect(&m_visit, &VisitEditor::takenBack, this, &VisitsScreen::readAgain);
    connect(m_timeline.planner(), &VisitPlanner::planned, this, &VisitsScreen::readAgain);
    readUnfinished();
}

/// What the last run of the app left going on.
void VisitsScreen::readUnfinished()
{
    const auto running = VisitClockStore{m_parts.file.reader()}.running();
    if (!running) return; // the chip still shows it
    for (const VisitClockStore::Running &visit : *running)
        m_unfinished.insert(visit.visit);
}

void VisitsScreen::startForCoach()
{
    m_visit.shut();
    m_everyone = false;
    m_problem.clear();
    readGoingOn();
    Q_EMIT changed();
}

void VisitsScreen::readAgain()
{
    m_visit.readAgain();
    m_attachments.readAgain();
    readGoingOn();
    readPlans();
    readPerson();
    Q_EMIT changed();
}

bool VisitsScreen::isAllowed() const { return m_parts.session.maySeePlacements(); }

void VisitsScreen::readGoingOn()
{
    const auto mine = VisitStore{m_parts.file.reader()}.goingOn(m_writer.coach());
    m_mine = mine && isAllowed() ? *mine : QList<Visit>{};
    const VisitLines words = this->words();
    QList<VisitLine> lines;
    for (const Visit &visit : std::as_const(m_mine)) {
        lines.append(words.of(visit));
        lines.last().tag = lastedWords(visit);
    }
    m_goingOn.show(lines);
    m_chipWords = lines.isEmpty() ? QString{} : VisitWords::chip(lines.first().name, lines.first().tag);
    const auto offer = offered();
    const auto found =
        std::find_if(m_mine.begin(), m_mine.end(), [&](const Visit &visit) { return offer && visit.id == *offer; });
    m_offer = found == m_mine.end() ? QString{}
                                    : tr("Your visit with %1 has not been ended.")
                                          .arg(VisitWords::names(VisitFacts{m_parts.file.reader(), *found}.names()));
}

/// Empty where another tablet counts.
QString VisitsScreen::lastedWords(const Visit &visit) const
{
    const auto clock = VisitClockStore{m_parts.file.reader()}.find(visit.id);
    return clock && *clock ? VisitWords::length(visitTime(**clock, reading()).lasted) : QString{};
}

ClockReading VisitsScreen::reading() const
{
    return {m_parts.clock.now(), m_parts.boot.sinceBoot(), m_parts.boot.boot()};
}

std::optional<VisitId> VisitsScreen::offered() const
{
    for (const Visit &visit : m_mine)
        if (m_unfinished.contains(visit.id)) return visit.id;
    return std::nullopt;
}

void VisitsScreen::readPlans()
{
    const QDate today = m_parts.clock.today();
    const auto visits = VisitStore{m_parts.file.reader()}.forPlans(today);
    m_plans = visits && isAllowed() ? openPlans(*visits) : QList<VisitPlan>{};
    m_late = 0;
    const VisitLines words = this->words();
    QList<VisitLine> lines;
    for (const VisitPlan &plan : std::as_const(m_plans)) {
        const bool isMine = plan.coach == m_writer.coach();
        if (isMine && plan.daysOverdue(today) > 0) ++m_late;
        if (isMine || m_everyone) lines.append(words.of(plan));
    }
    m_due.show(lines);
}

void VisitsScreen::showPerson(const QString &personId)
{
    m_personId = personId;
    readPerson();
    Q_EMIT changed();
}

void VisitsScreen::readPerson() { m_timeline.show(isAllowed() ? PersonId{m_personId} : PersonId{}, m_plans); }

VisitLines VisitsScreen::words() const { return {m_parts.file.reader(), m_writer.coach(), m_parts.clock.today()}; }

QString VisitsScreen::dueSentence() const
{
    if (m_late > 0) return tr("%n of your visits are late", nullptr, m_late);
    return m_due.count() == 0 ? tr("No visit is planned") : tr("None of your visits is late");
}

QString VisitsScreen::chipVisitId() const { return m_mine.isEmpty() ? QString{} : m_mine.first().id.text; }

void VisitsScreen::setEveryone(bool everyone)
{
    m_everyone = everyone;
    readPlans();
    Q_EMIT changed();
}

void VisitsScreen::tick()
{
    const auto see = [now = reading()](Database &database) { return VisitClockStore{database}.see(now); };
    m_parts.file.writer().run(DatabaseThread::Urgency::Background, see);
    if (m_parts.session.isLocked()) return; // startForCoach reads it
    m_visit.tick();
    readGoingOn();
    Q_EMIT changed();
}

void VisitsScreen::start(const QString &personId)
{
    if (!m_taps.isOneTouch()) return say(RegisterWords::twoTouches());
    const PersonId person{personId};
    const Place place = placeOf(person);
    const VisitWriter::Beginning beginning{.person = person,
        .placement = place.placement,
        .workplace = place.workplace,
        .plannedFor = plannedFor(person),
        .reading = reading()};
    const auto begin = [&ids = m_parts.ids, beginning](Act &act) { return VisitWriter{act, ids}.begin(beginning); };
    m_writer.write(begin, [this](const Result<Visit> &begun) {
        if (!begun) return say(ErrorText::whenSaving(begun.error()));
        openVisit(*begun);
        readAgain();
    });
}

void VisitsScreen::open(const QString &visitId)
{
    const auto visit = VisitStore{m_parts.file.reader()}.find({visitId});
    if (!visit) return say(ErrorText::whenReading(visit.error()));
    if (!*visit) return say(tr("This visit is not on this tablet any more."));
    openVisit(**visit);
    readAgain();
}

void VisitsScreen::openVisit(const Visit &visit)
{
    m_problem.clear();
    m_unfinished.remove(visit.id); // it is in front: nothing is left to offer
    m_visit.open(visit);
    m_tasks.show(visit.person.text);
    noteAccess(visit.person);
}

void VisitsScreen::takeOffer()
{
    if (const auto visit = offered()) open(visit->text);
}

void VisitsScreen::leaveOffer()
{
    if (const auto visit = offered()) m_unfinished.remove(*visit);
    readGoingOn();
    Q_EMIT changed();
}

void VisitsScreen::noteAccess(const PersonId &person)
{
    const auto add = [&ids = m_parts.ids, person](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::Opened);
    };
    m_writer.write(add, [this](const Result<void> &outcome) {
        if (!outcome) say(ErrorText::whenSaving(outcome.error()));
    });
}

/// Where they are expected today, otherwise where they are at present.
VisitsScreen::Place VisitsScreen::placeOf(const PersonId &person) const
{
    const QDate today = m_parts.clock.today();
    const auto expectations = ExpectationStore{m_parts.file.reader()}.currentOf(person, today);
    if (!expectations) return {}; // a visit needs no place
    const auto expected = std::find_if(
        expectations->begin(), expectations->end(), [today](const Expectation &each) { return each.covers(today); });
    const auto found = expected == expectations->end() ? expectations->begin() : expected;
    return found == expectations->end() ? Place{} : Place{found->placement, found->workplace()};
}

QDate VisitsScreen::plannedFor(const PersonId &person) const
{
    for (const VisitPlan &plan : m_plans)
        if (plan.person == person && plan.date <= m_parts.clock.today()) return plan.date;
    return {};
}

void VisitsScreen::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
