// SPDX-License-Identifier: Apache-2.0
#include "app/screens/DayWords.h"
#include "app/screens/mypage/MyPart.h"

#include <algorithm>

namespace alongside {

namespace {

/// One under the other with air between; `none` where there is nothing.
QString paragraphs(const QStringList &each, const QString &none)
{
    return each.isEmpty() ? none : each.join(QStringLiteral("\n\n"));
}

QString dayOf(Instant at) { return DayWords::day(Clock::localDateOf(at)); }

} // namespace

QString MyStoryWords::notes(const MyFacts &facts)
{
    QStringList said;
    for (const NoteThread &thread : facts.notes.mid(0, mostNotes)) {
        const Note &note = thread.latest();
        said.append(tr("On %1 %2 wrote: “%3”").arg(dayOf(note.at), facts.nameOf(note.by), note.words));
    }
    if (const int more = int(facts.notes.size()) - mostNotes; more > 0)
        said.append(tr("There are %n more. Ask us to read them to you.", nullptr, more));
    return paragraphs(said, tr("Nobody has written a note about you here."));
}

QString MyStoryWords::visits(const MyFacts &facts)
{
    QStringList said;
    for (const Visit &each : facts.visits)
        if (each.start) said.append(visit(each, facts));
    if (const int more = facts.visitCount - int(facts.visits.size()); more > 0)
        said.append(tr("There were %n more visits. Ask us to read them to you.", nullptr, more));
    return paragraphs(said, tr("Nobody has written about a visit to you here."));
}

QString MyStoryWords::visit(const Visit &visit, const MyFacts &facts)
{
    QStringList lines{tr("On %1 %2 came to see you.").arg(DayWords::day(visit.day), facts.nameOf(visit.coach))};
    if (visit.person != facts.person.id) return lines.first(); // what was written is about somebody else
    if (!visit.seen.isEmpty()) lines.append(tr("They saw: “%1”").arg(visit.seen));
    if (!visit.employersView.isEmpty()) lines.append(tr("Your employer said: “%1”").arg(visit.employersView));
    if (!visit.personsView.isEmpty()) lines.append(tr("You said: “%1”").arg(visit.personsView));
    return lines.join(QLatin1Char('\n'));
}

QString MyStoryWords::tasks(const MyFacts &facts)
{
    QStringList said;
    for (const TaskFacts &each : facts.tasks)
        said.append(task(each));
    return paragraphs(said, tr("We have not written down a task that you are learning."));
}

QString MyStoryWords::task(const TaskFacts &task)
{
    if (!task.task.isPractised())
        return tr("You learned: %1. That ended on %2.").arg(task.task.name, DayWords::day(task.task.to));
    const QString learning = tr("You are learning: %1.").arg(task.task.name);
    if (!task.last || task.task.steps.isEmpty()) return learning;
    const auto alone = std::count(task.last->levels.begin(), task.last->levels.end(), Prompt::Independent);
    return tr("%1 Last time you did %2 of %3 steps without help.").arg(learning).arg(alone).arg(task.task.steps.size());
}

QString MyStoryWords::reviews(const MyFacts &facts)
{
    if (!facts.reviews)
        return tr("What we wrote in your reviews is for key coaches, so that not everybody reads it. "
                  "You can ask us to show you.");
    QStringList said;
    for (const Reassessment &each : *facts.reviews)
        said.append(review(each));
    return paragraphs(said, tr("You have not had a review that this tablet knows of."));
}

QString MyStoryWords::review(const Reassessment &review)
{
    if (review.isDraft())
        return tr("We began a review with you on %1. It is not finished.").arg(dayOf(review.startedAt));
    QStringList lines{tr("You had a review. It was finished on %1.").arg(dayOf(*review.completedAt))};
    if (!review.outcome.isEmpty()) lines.append(tr("What came of it: “%1”").arg(review.outcome));
    if (review.nextReview.isValid()) lines.append(tr("The next one is by %1.").arg(DayWords::day(review.nextReview)));
    return lines.join(QLatin1Char('\n'));
}

QString MyStoryWords::promises(const MyFacts &facts)
{
    QStringList said;
    for (const Action &each : facts.promises)
        said.append(promise(each, facts));
    return paragraphs(said, tr("There is nothing that somebody still has to do."));
}

QString MyStoryWords::promise(const Action &promise, const MyFacts &facts)
{
    const auto who = [&] {
        switch (promise.owner) {
        case Action::Owner::Person:
            return tr("You");
        case Action::Owner::Employer:
            return tr("Your employer");
        case Action::Owner::Coach:
            break;
        }
        const QString name = facts.nameOf(promise.coach);
        return name.isEmpty() ? tr("Your coach") : name;
    };
    if (!promise.due.isValid()) return tr("%1: %2", "who, and what they will do").arg(who(), promise.words);
    return tr("%1, by %2: %3", "who, until when, and what they will do")
        .arg(who(), DayWords::day(promise.due), promise.words);
}

QString MyStoryWords::money()
{
    return tr("What we know about your money and benefits is on few tablets, so that not everybody reads it. "
              "You can ask us to show you.");
}

} // namespace alongside
