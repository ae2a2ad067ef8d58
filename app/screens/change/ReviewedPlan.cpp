// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ReviewedPlan.h"

#include "app/screens/NameTint.h"
#include "app/screens/people/PlaceNames.h"
#include "app/screens/placements/PlacementHistoryWords.h"
#include "app/store/ChangeStore.h"
#include "app/store/ChangeWriter.h"
#include "app/store/CoachStore.h"
#include "app/store/PersonStore.h"

#include <algorithm>

namespace alongside {

namespace {

const QString plannedDot = QStringLiteral(" · ");

/// "site/work stream": how a place is chosen and kept.
QString placeIdOf(const Destination &place)
{
    return place.isEmpty() ? QString{} : place.site.text + u'/' + place.workStream.text;
}

Destination chosenPlaceOf(const QString &id) { return {{id.section(u'/', 0, 0)}, {id.section(u'/', 1, 1)}}; }

QDate lastDayAsked(const PlanQuestion &question)
{
    return question.what == Change::What::MovePerson && question.day.isValid() ? question.day.addDays(-1)
                                                                               : question.day;
}

} // namespace

Result<ReviewedPlan::Plan> ReviewedPlan::planOf(Database &reader, const PlanQuestion &question, QDate today)
{
    ChangeStore store{reader};
    if (question.what == Change::What::HandOver) {
        const HandOverWish wish{{question.subject}, {question.other}, question.day, question.reason};
        const auto sources = store.handOverSources(wish.from, wish.firstDay);
        if (!sources) return sources.error();
        return Plan{HandOverPlan{wish, *sources}};
    }
    if (question.what == Change::What::Leave) {
        const LeavingWish wish{{question.subject}, question.day, question.reason};
        const auto sources = store.leavingSources(wish.person, today);
        if (!sources) return sources.error();
        return Plan{LeavingPlan{wish, *sources}};
    }
    ClosingWish wish{.lastDay = lastDayAsked(question), .reason = question.reason};
    const auto sources = store.closingSources(wish.lastDay);
    if (!sources) return sources.error();
    if (question.what == Change::What::MovePerson) wish.person = {question.subject};
    if (question.what == Change::What::CloseSite) wish.site = {question.subject};
    for (const WorkStream &stream : sources->workStreams)
        if (question.what == Change::What::CloseWorkStream && stream.id.text == question.subject) {
            wish.site = stream.site;
            wish.workStream = stream.id;
        }
    return Plan{ClosingPlan{wish, *sources}};
}

Result<ReviewedPlan> ReviewedPlan::read(Database &reader, const PlanQuestion &question, QDate today)
{
    Result<Plan> made = planOf(reader, question, today);
    if (!made) return made.error();
    ReviewedPlan plan{question, today, *std::move(made)};
    plan.m_names = namesOfPlaces(reader);
    const auto coaches = CoachStore{reader}.everyone();
    if (!coaches) return coaches.error();
    for (const Coach &coach : *coaches)
        plan.m_names.insert(coach.id.text, coach.name);
    const auto people = PersonStore{reader}.everyone();
    if (!people) return people.error();
    for (const Person &person : *people)
        plan.m_people.insert(person.id, person);
    return plan;
}

QString ReviewedPlan::refusal() const
{
    if (m_question.subject.isEmpty())
        return tr("%1 Choose one of them.").arg(ChangeWords::subjectQuestion(m_question.what));
    if (const auto *plan = closing())
        if (const auto refused = plan->refusal(m_today)) return ChangeWords::refusal(*refused, m_question.what);
    if (const auto *plan = std::get_if<HandOverPlan>(&m_plan))
        if (const auto refused = plan->refusal(m_today)) return ChangeWords::refusal(*refused);
    if (const auto *plan = std::get_if<LeavingPlan>(&m_plan))
        if (const auto refused = plan->refusal(m_today)) return ChangeWords::refusal(*refused);
    return {};
}

QString ReviewedPlan::refusalToLook() const
{
    const auto *plan = closing();
    const bool onlyPlaceMissing = plan && plan->refusal(m_today) == std::optional{ClosingPlan::Refusal::NoPlaceChosen};
    return onlyPlaceMissing ? QString{} : refusal();
}

MoveLine ReviewedPlan::lineOfPerson(const PersonId &person) const
{
    const Person known = m_people.value(person);
    return {.key = person.text,
        .personId = person.text,
        .name = known.likedName(),
        .initials = known.initials(),
        .face = known.face,
        .tint = tintOf(person.text)};
}

QList<MoveLine> ReviewedPlan::lines() const
{
    return std::visit([this](const auto &plan) { return linesOf(plan); }, m_plan);
}

QString ReviewedPlan::problemOf(const ClosingPlan &plan, const ClosingPlan::Line &line) const
{
    if (plan.hasLeft(line)) return {};
    if (plan.hasSaidNo(line)) return tr("Has said no to another place. Talk with them first.");
    return ChangeWords::problems(plan.problemsOf(line));
}

QList<MoveLine> ReviewedPlan::linesOf(const ClosingPlan &plan) const
{
    QList<MoveLine> lines;
    for (const ClosingPlan::Line &each : plan.lines()) {
        MoveLine line = lineOfPerson(each.placement.placement().person);
        line.key = each.placement.placement().id.text;
        line.detail =
            QStringList{ChangeWords::place(plan.placeBefore(each), m_names), PlacementHistoryWords::days(each.pattern)}
                .join(plannedDot);
        const bool stays = plan.wish().isMove() && each.to.isEmpty();
        line.outcome = stays ? tr("Stays there") : tr("Goes to: %1").arg(ChangeWords::place(each.to, m_names));
        if (plan.hasLeft(each)) {
            line.name = tr("Somebody who has left");
            line.outcome = tr("Their placement ends");
        }
        line.problem = problemOf(plan, each);
        line.canOpen = !plan.hasLeft(each) && !plan.hasSaidNo(each);
        lines.append(line);
    }
    return lines;
}

QList<MoveLine> ReviewedPlan::linesOf(const HandOverPlan &plan) const
{
    QList<MoveLine> lines;
    for (const HandOverPlan::Line &each : plan.lines()) {
        MoveLine line = lineOfPerson(each.person);
        QStringList what;
        if (each.isKeyCoach) what.append(tr("key coach"));
        if (!each.groups.isEmpty()) what.append(tr("the group they come in"));
        if (!each.actions.isEmpty()) what.append(tr("%n actions agreed", nullptr, int(each.actions.size())));
        line.detail = what.join(plannedDot);
        line.outcome = tr("Goes to: %1").arg(m_names.value(plan.wish().to.text));
        lines.append(line);
    }
    return lines;
}

QList<MoveLine> ReviewedPlan::linesOf(const LeavingPlan &plan) const
{
    QList<MoveLine> lines;
    for (const PlacementHistory &each : plan.ending()) {
        MoveLine line = lineOfPerson(plan.wish().person);
        line.key = each.placement().id.text;
        const Expectation *expectation = each.expectationOn(std::max(plan.wish().lastDay, each.placement().from));
        const QString employer = m_names.value(each.placement().employer.text);
        line.detail = expectation ? placeInWords(*expectation, m_names) : employer;
        line.outcome = tr("Ends on %1").arg(PlacementHistoryWords::day(plan.lastDayOf(each), m_today));
        lines.append(line);
    }
    return lines;
}

int ReviewedPlan::people() const
{
    if (std::holds_alternative<LeavingPlan>(m_plan)) return 1;
    QSet<QString> people;
    const auto *plan = closing();
    for (const MoveLine &line : lines())
        people.insert(line.personId);
    if (plan)
        for (const ClosingPlan::Line &line : plan->lines())
            if (plan->hasLeft(line)) people.remove(line.placement.placement().person.text);
    return int(people.size());
}

int ReviewedPlan::unfit() const
{
    QSet<QString> people;
    for (const MoveLine &line : lines())
        if (!line.problem.isEmpty()) people.insert(line.personId);
    return int(people.size());
}

QString ReviewedPlan::sentence() const
{
    if (const auto *plan = std::get_if<LeavingPlan>(&m_plan)) {
        QStringList words{plan->ending().isEmpty() ? tr("No placement goes on after that day")
                                                   : tr("%n placements end", nullptr, int(plan->ending().size()))};
        if (!plan->actions().isEmpty())
            words.append(tr("%n actions agreed and not done: see to them first", nullptr, int(plan->actions().size())));
        return words.join(plannedDot);
    }
    if (m_question.what == Change::What::MovePerson) return tr("Touch each placement that goes elsewhere.");
    if (people() == 0) return tr("Nobody is expected there after that day: nobody has to move.");
    return ChangeWords::count(people(), unfit());
}

const ClosingPlan::Line *ReviewedPlan::lineOf(const QString &key) const
{
    if (!closing()) return nullptr;
    const QList<ClosingPlan::Line> &lines = closing()->lines();
    const auto found = std::find_if(lines.begin(), lines.end(),
        [&key](const ClosingPlan::Line &line) { return line.placement.placement().id.text == key; });
    return found == lines.end() ? nullptr : &*found;
}

QString ReviewedPlan::nameOf(const QString &key) const
{
    const ClosingPlan::Line *line = lineOf(key);
    return line ? m_people.value(line->placement.placement().person).calledName() : QString{};
}

QList<ChangeOption> ReviewedPlan::placesFor(const QString &key) const
{
    const ClosingPlan::Line *line = lineOf(key);
    if (!line || closing()->hasSaidNo(*line)) return {};
    QList<ChangeOption> places;
    for (const Destination &place : closing()->choicesFor(*line)) {
        ClosingPlan tried = *closing();
        tried.choose(line->placement.placement().id, place);
        const auto there = std::find_if(tried.lines().begin(), tried.lines().end(),
            [&key](const ClosingPlan::Line &each) { return each.placement.placement().id.text == key; });
        places.append(
            {placeIdOf(place), ChangeWords::place(place, m_names), ChangeWords::problems(tried.problemsOf(*there))});
    }
    places.append({QString{}, closing()->wish().isMove() ? tr("Stays there") : ChangeWords::place({}, m_names), {}});
    return places;
}

void ReviewedPlan::choose(const QString &key, const QString &placeId)
{
    auto *plan = std::get_if<ClosingPlan>(&m_plan);
    if (plan && plan->choose({key}, chosenPlaceOf(placeId))) m_chosen.insert(key, chosenPlaceOf(placeId));
}

QString ReviewedPlan::choices() const
{
    QStringList kept;
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each)
        kept.append(each.key() + u'>' + placeIdOf(*each));
    kept.sort();
    return kept.join(u';');
}

void ReviewedPlan::chooseAgain(const QString &choices)
{
    for (const QString &each : choices.split(u';', Qt::SkipEmptyParts))
        choose(each.section(u'>', 0, 0), each.section(u'>', 1, 1));
}

Result<ChangeId> ReviewedPlan::carryOut(Act &act, IdSource &ids, QDate today) const
{
    ChangeWriter writer{act, ids};
    if (const auto *plan = std::get_if<LeavingPlan>(&m_plan)) return writer.leave(*plan, today);
    if (const auto *plan = std::get_if<HandOverPlan>(&m_plan)) return writer.handOver(*plan, today);
    return writer.close(*closing(), today);
}

} // namespace alongside
