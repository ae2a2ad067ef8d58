// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/TalkWords.h"

#include "app/screens/DayWords.h"
#include "app/screens/people/PersonEditWords.h"

namespace alongside {

QList<TalkLine> TalkWords::of(const Person &person, const QList<Visit> &visits, QDate today)
{
    QList<TalkLine> lines;
    for (const CommunicationNeed &need : person.communication) {
        const QString code = need.code.isEmpty() ? QString{} : PersonEditWords::need(need.code);
        lines.append({.code = code,
            .words = need.words == code ? QString{} : need.words,
            .review = review(need.reviewBy, today),
            .met = met(historyOfNeed(codeOf(need), person.id, visits)),
            .isOverdue = need.reviewBy.isValid() && need.reviewBy < today});
    }
    return lines;
}

QString TalkWords::review(QDate by, QDate today)
{
    if (!by.isValid()) return tr("No day to look at it again");
    if (by < today) return tr("Overdue: look at it again, it was due by %1").arg(DayWords::month(by));
    return tr("Look at it again by %1").arg(DayWords::month(by));
}

QString TalkWords::met(const NeedHistory &history)
{
    if (history.said == 0) return {};
    const QString count = tr("Met on %1 of the last %n visits", nullptr, history.said).arg(history.met);
    if (!history.lastNotMet.isValid()) return count;
    return tr("%1, not met on %2", "how often, and when last").arg(count, DayWords::shortDay(history.lastNotMet));
}

} // namespace alongside
