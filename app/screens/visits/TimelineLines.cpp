// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/TimelineLines.h"

#include "app/screens/DayWords.h"
#include "app/screens/attachments/PictureBytes.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/AttachmentStore.h"
#include "app/store/NoteStore.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

TimelineLines::TimelineLines(Database &database, const PersonId &person, const CoachId &oneself, QDate today)
    : m_database{database}, m_person{person}, m_today{today}, m_coaches{VisitFacts::coachNames(database, oneself)}
{
}

TimelineLine TimelineLines::of(const VisitPlan &plan) const
{
    const bool isLate = plan.daysOverdue(m_today) > 0;
    return {.month = DayWords::month(plan.date),
        .when = DayWords::day(plan.date),
        .who =
            tr("said by %1 on %2", "coach, day").arg(m_coaches.value(plan.coach.text), DayWords::shortDay(plan.saidOn)),
        .detail = plan.saidBy == VisitPlan::SaidBy::Plan ? tr("A visit that is planned") : tr("The next visit"),
        .tag = VisitWords::due(plan, m_today),
        .kind = isLate ? TimelineRows::Late : TimelineRows::Planned};
}

QList<TimelineLine> TimelineLines::visits(int from, int count) const
{
    QList<TimelineLine> lines;
    const auto visits = VisitStore{m_database}.ofPerson(m_person, count, from);
    for (const Visit &visit : visits ? *visits : QList<Visit>{})
        lines.append(of(visit));
    return lines;
}

TimelineLine TimelineLines::of(const Visit &visit) const
{
    TimelineLine line{.visitId = visit.id.text,
        .month = DayWords::month(visit.day),
        .when = VisitWords::when(visit, {}),
        .who = whoWas(visit),
        .detail = visit.purpose.isEmpty() ? visit.seen : visit.purpose,
        .tag = visit.isGoingOn() ? tr("going on now") : QString{},
        .kind = visit.isGoingOn() ? TimelineRows::GoingOn : TimelineRows::Done};
    if (const auto length = visit.length()) line.tag = VisitWords::length(std::chrono::minutes{*length});
    QStringList more;
    if (visit.communicationMet)
        more.append(*visit.communicationMet ? tr("communication was met") : tr("communication was not met"));
    addNotes(line, more);
    addAttachments(line, more);
    line.more = more.join(QStringLiteral(", "));
    return line;
}

QString TimelineLines::whoWas(const Visit &visit) const
{
    QStringList others;
    for (const PersonId &id : visit.people()) {
        if (id == m_person) continue; // it is their timeline
        if (const auto person = PersonStore{m_database}.find(id); person && *person)
            others.append((*person)->calledName());
    }
    const QString coach = m_coaches.value(visit.coach.text);
    return others.isEmpty() ? coach : tr("%1, with %2", "coach, people").arg(coach, VisitWords::names(others));
}

/// As they read after their corrections.
void TimelineLines::addNotes(TimelineLine &line, QStringList &more) const
{
    const auto notes = NoteStore{m_database}.ofVisit({line.visitId});
    if (!notes) return;
    QStringList words;
    for (const NoteThread &thread : threadsOf(*notes))
        words.append(thread.latest().words.simplified());
    if (const int left = int(words.size()) - mostNotes; left > 0) more.append(tr("%n more notes", nullptr, left));
    line.notes = words.mid(0, mostNotes).join(u'\n');
}

void TimelineLines::addAttachments(TimelineLine &line, QStringList &more) const
{
    const auto all = AttachmentStore{m_database}.ofVisit({line.visitId});
    if (!all) return;
    QStringList pictures;
    int unseen = 0; // photos that are not drawn
    int recordings = 0;
    int signatures = 0;
    for (const Attachment &each : *all) {
        if (each.purpose == Attachment::Purpose::Voice) ++recordings;
        if (each.purpose == Attachment::Purpose::Signature) ++signatures;
        if (each.purpose != Attachment::Purpose::Photo) continue;
        if (pictures.size() < mostPictures && !each.thumbnail.isEmpty())
            pictures.append(pictureOf(each.thumbnail));
        else
            ++unseen;
    }
    line.pictures = pictures.join(u'\n');
    if (unseen > 0) more.append(tr("%n more photos", nullptr, unseen));
    if (recordings > 0) more.append(tr("%n recordings", nullptr, recordings));
    if (signatures > 0) more.append(tr("%n signatures", nullptr, signatures));
}

} // namespace alongside
