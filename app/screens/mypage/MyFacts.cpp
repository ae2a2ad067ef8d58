// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/MyFacts.h"

#include "app/screens/people/PlacementWords.h"
#include "app/store/ActionStore.h"
#include "app/store/AttachmentStore.h"
#include "app/store/AttendanceStore.h"
#include "app/store/CoachStore.h"
#include "app/store/ConsentStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/NoteStore.h"
#include "app/store/PersonStore.h"
#include "app/store/ReferralStore.h"
#include "app/store/TaskStore.h"
#include "app/store/VisitStore.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int fewVisits = 5;

template <typename Value> Value orNothing(const Result<Value> &read) { return read ? *read : Value{}; }

QList<NoteThread> latestNotes(Database &reader, const PersonId &person)
{
    QList<NoteThread> threads = threadsOf(orNothing(NoteStore{reader}.ofPerson(person)));
    std::reverse(threads.begin(), threads.end());
    return threads;
}

QList<TaskFacts> tasksOf(Database &reader, const PersonId &person)
{
    QList<TaskFacts> facts;
    for (const Task &task : orNothing(TaskStore{reader}.ofPerson(person))) {
        const QList<Trial> last = orNothing(TaskStore{reader}.trialsOf(task.id, 1));
        facts.append({task, last.isEmpty() ? std::nullopt : std::optional{last.first()}});
    }
    return facts;
}

} // namespace

QHash<QString, QString> coachNames(Database &reader)
{
    QHash<QString, QString> names;
    for (const Coach &coach : orNothing(CoachStore{reader}.everyone()))
        names.insert(coach.id.text, coach.name);
    return names;
}

MyFacts myFactsOf(Database &reader, const Person &person, QDate today)
{
    return {.person = person,
        .profile = orNothing(PersonStore{reader}.profileOf(person.id)).value_or(Profile{}),
        .places = PlacementWords{reader, today}.placementsOf(person.id),
        .attendance = orNothing(AttendanceStore{reader}.summaryOf(person.id, today)),
        .visitCount = orNothing(VisitStore{reader}.countOf(person.id)),
        .visits = orNothing(VisitStore{reader}.ofPerson(person.id, fewVisits)),
        .notes = latestNotes(reader, person.id),
        .tasks = tasksOf(reader, person.id),
        .reviews = orNothing(InterviewStore{reader}.ofPerson(person.id)),
        .referrals = orNothing(ReferralStore{reader}.of(person.id)),
        .pictures = orNothing(AttachmentStore{reader}.heldOf(person.id)),
        .promises = orNothing(ActionStore{reader}.toDoFor(person.id)),
        .consents = orNothing(ConsentStore{reader}.of(person.id)),
        .coaches = coachNames(reader),
        .today = today};
}

} // namespace alongside
