// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewLines.h"

#include "app/screens/DayWords.h"
#include "app/screens/NameTint.h"

#include <QLocale>

namespace alongside {

InterviewRows::Standing InterviewLines::standing(const std::optional<Reassessment> &last, QDate today)
{
    if (!last) return InterviewRows::NotBegun;
    if (last->isDraft()) return InterviewRows::Begun;
    if (!last->nextReview.isValid()) return InterviewRows::Done;
    if (last->nextReview < today) return InterviewRows::Late;
    return last->nextReview <= today.addDays(dueDays) ? InterviewRows::Due : InterviewRows::Done;
}

InterviewLine InterviewLines::about(
    const Person &person, const std::optional<Reassessment> &last, int answered, QDate today)
{
    const InterviewRows::Standing stands = standing(last, today);
    return {.personId = person.id.text,
        .name = person.likedName(),
        .initials = person.initials(),
        .face = person.face,
        .tint = tintOf(person.id.text),
        .standing = stands,
        .standingWords = words(stands),
        .detail = detail(stands, last, answered, today),
        .act = stands == InterviewRows::Begun ? tr("Go on") : tr("Start …")};
}

QString InterviewLines::words(InterviewRows::Standing standing)
{
    switch (standing) {
    case InterviewRows::Begun:
        return tr("Begun");
    case InterviewRows::Late:
        return tr("Overdue");
    case InterviewRows::Due:
        return tr("Due");
    case InterviewRows::NotBegun:
        return tr("Not begun");
    case InterviewRows::Done:
        return tr("Done");
    }
    Q_UNREACHABLE();
}

QString InterviewLines::detail(
    InterviewRows::Standing standing, const std::optional<Reassessment> &last, int answered, QDate today)
{
    if (!last) return {};
    const auto inWords = [](QDate day) { return QLocale{}.toString(day, QLocale::LongFormat); };
    switch (standing) {
    case InterviewRows::Begun:
        return tr("%n answered, begun %1", nullptr, answered).arg(DayWords::timeSeenFrom(today, last->startedAt));
    case InterviewRows::Late:
        return tr("was due on %1").arg(inWords(last->nextReview));
    case InterviewRows::Due:
        return tr("by %1").arg(inWords(last->nextReview));
    default:
        break;
    }
    const QString when = inWords(Clock::localDateOf(*last->completedAt));
    if (!last->nextReview.isValid()) return tr("on %1").arg(when);
    return tr("on %1, next review %2").arg(when, inWords(last->nextReview));
}

} // namespace alongside
