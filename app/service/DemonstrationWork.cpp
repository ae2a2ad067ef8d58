// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationWork.h"

#include "app/domain/Action.h"
#include "app/domain/Fading.h"
#include "app/domain/Note.h"
#include "app/records/InstructionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/service/DemonstrationWords.h"

#include <QTimeZone>

#include <random>

namespace alongside {

namespace {

constexpr int weeksBetweenVisits = 2;
constexpr int oneInSoManyLearns = 3;
/// Weeks until they need little more than the cue.
constexpr int weeksToLearn = 13;

/// Nobody is visited at a weekend.
QDate workingDay(QDate day) { return day.dayOfWeek() > Qt::Friday ? day.addDays(2) : day; }

/// One person's week, and the chances in it.
class Week {
public:
    Week(const DemonstrationPerson &person, QDate firstDay, int number, int since)
        : m_person{person}, m_firstDay{firstDay}, m_number{number}, m_since{since}
    {
        std::seed_seq seed{quint32(number), quint32(firstDay.toJulianDay())};
        m_random.seed(seed);
    }

    QList<Operation> until(QDate end)
    {
        QList<Operation> operations;
        const QDate day = workingDay(m_firstDay.addDays(chance(5)));
        const QDate second = workingDay(m_firstDay.addDays(1));
        const QDate third = workingDay(m_firstDay.addDays(2));
        if (isOfVisits() && day < end) operations += visitOn(day);
        if (chance(4) == 0 && second < end) operations.append(noteOn(second, {}, QTime{15, 10}));
        if (isLearning() && third < end) operations.append(trialOn(third));
        return operations;
    }

    bool isLearning() const { return m_number % oneInSoManyLearns == 0; }
    Task task() const
    {
        Task task = everyLesson().at(m_number / oneInSoManyLearns % everyLesson().size());
        task.madeFrom = {demonstrationId(kind::task, task.name)};
        task.person = m_person.person.id;
        task.id = {demonstrationId(kind::task, QString::number(m_number))};
        for (int place = 0; place < task.steps.size(); ++place)
            task.steps[place].id = {demonstrationId(kind::task, QStringLiteral("%1/%2").arg(m_number).arg(place))};
        return task;
    }

private:
    int chance(int below) { return int(m_random() % quint32(below)); }
    const QString &oneOf(const QStringList &words) { return words.at(chance(int(words.size()))); }
    QString idOf(const QString &type, const char *which) const
    {
        const QString key =
            QStringLiteral("%1/%2/%3").arg(m_number).arg(m_firstDay.toString(Qt::ISODate), QLatin1String{which});
        return demonstrationId(type, key);
    }
    bool isOfVisits() const { return (m_number + m_since) % weeksBetweenVisits == 0; }

    QList<Operation> visitOn(QDate day)
    {
        Visit visit{.id = {idOf(kind::visit, "visit")},
            .person = m_person.person.id,
            .coach = m_person.expectation.coach,
            .placement = m_person.expectation.placement,
            .workplace = m_person.expectation.workplace(),
            .day = day};
        const QTime start = QTime{9, 30}.addSecs(60 * (15 * chance(20)));
        const int minutes = std::max(15, 70 - m_since) + chance(15);
        visit.start = demonstrationInstant(day, start);
        visit.end = *visit.start + std::chrono::minutes{minutes};
        visit.purpose = oneOf(everyVisitPurpose());
        visit.minutes.set(Support::OnJob, minutes - 10);
        visit.minutes.set(Support::OffJob, 5);
        visit.minutes.set(Support::Employer, 5);
        visit.minutes.set(Support::Travel, 10 + chance(20));
        visit.seen = oneOf(everySight());
        visit.personsView = oneOf(everyView());
        visit.nextVisit = day.addDays(daysInAWeek * weeksBetweenVisits);
        QList<Operation> operations{making(kind::visit, visit.id.text, fieldsOf(visit))};
        if (chance(2) == 0) operations.append(noteOn(day, visit.id, start.addSecs(60 * minutes)));
        if (chance(3) == 0) operations.append(actionOn(day, visit));
        return operations;
    }

    Operation noteOn(QDate day, const VisitId &visit, QTime time)
    {
        const Note note{.id = {idOf(kind::note, visit.isEmpty() ? "apart" : "visit")},
            .person = m_person.person.id,
            .visit = visit,
            .words = oneOf(everyRemark()),
            .at = demonstrationInstant(day, time),
            .by = m_person.expectation.coach};
        return making(kind::note, note.id.text, fieldsOf(note));
    }

    /// Done after a week; those of the last week are still open.
    Operation actionOn(QDate day, const Visit &visit)
    {
        Action action{.id = {idOf(kind::action, "action")},
            .person = visit.person,
            .visit = visit.id,
            .words = oneOf(everyPromise()),
            .coach = visit.coach,
            .due = day.addDays(daysInAWeek),
            .doneAt = demonstrationInstant(day.addDays(6), QTime{16, 0}),
            .doneBy = visit.coach};
        if (chance(5) == 0) {
            action.doneAt.reset();
            action.doneBy = {};
        }
        return making(kind::action, action.id.text, fieldsOf(action));
    }

    /// The longer they practise the less help, some steps sooner than others.
    Operation trialOn(QDate day)
    {
        const Task learnt = task();
        Trial trial{.id = {idOf(kind::trial, "trial")},
            .person = learnt.person,
            .task = learnt.id,
            .by = m_person.expectation.coach,
            .at = demonstrationInstant(day, QTime{11, 5})};
        for (int place = 0; place < learnt.steps.size(); ++place) {
            const int start = int(Prompt::FullPhysical) - place % 3;
            const int level =
                start - start * std::min(m_since + place, weeksToLearn) / weeksToLearn + chance(2) - chance(2);
            trial.levels.insert(learnt.steps.at(place).id, everyPrompt.at(size_t(std::clamp(level, 0, 5))));
        }
        return making(kind::trial, trial.id.text, fieldsOf(trial));
    }

    const DemonstrationPerson &m_person;
    QDate m_firstDay;
    int m_number;
    int m_since; // weeks since the first
    std::mt19937 m_random;
};

} // namespace

Instant demonstrationInstant(QDate day, QTime time)
{
    static const QTimeZone zone{"Europe/London"};
    return Instant{std::chrono::milliseconds{QDateTime{day, time, zone}.toMSecsSinceEpoch()}};
}

DemonstrationWork::DemonstrationWork(const QList<DemonstrationPerson> &people, QDate firstDay, QDate day)
    : m_people{people}, m_firstDay{firstDay}, m_day{day}
{
}

QList<Operation> DemonstrationWork::tasks() const
{
    QList<Operation> operations;
    for (Task pattern : everyLesson()) {
        pattern.id = {demonstrationId(kind::task, pattern.name)};
        for (int place = 0; place < pattern.steps.size(); ++place)
            pattern.steps[place].id = {
                demonstrationId(kind::task, QStringLiteral("%1/%2").arg(pattern.name).arg(place))};
        operations.append(making(kind::task, pattern.id.text, fieldsOf(pattern)));
    }
    for (int number = 0; number < m_people.size(); ++number)
        if (const Week week{m_people.at(number), m_firstDay, number, 0}; week.isLearning())
            operations.append(making(kind::task, week.task().id.text, fieldsOf(week.task())));
    return operations;
}

QList<Operation> DemonstrationWork::ofWeek(QDate from) const
{
    QList<Operation> operations;
    const int since = int(m_firstDay.daysTo(from)) / daysInAWeek;
    for (int number = 0; number < m_people.size(); ++number)
        operations += Week{m_people.at(number), from, number, since}.until(m_day);
    return operations;
}

} // namespace alongside
