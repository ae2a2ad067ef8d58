// SPDX-License-Identifier: Apache-2.0
#include "app/papers/ReferralPaper.h"

#include <QLocale>

namespace alongside {

namespace {

void addSection(Paper &paper, const QString &heading, QStringList lines)
{
    lines.removeAll(QString{});
    if (!lines.isEmpty()) paper.sections.append({heading, {lines.begin(), lines.end()}});
}

QStringList needsIn(const Person &person)
{
    QStringList words;
    for (const CommunicationNeed &need : person.communication)
        words.append(need.words.isEmpty() ? need.code : need.words);
    return words;
}

QString dayInFull(QDate day) { return QLocale{}.toString(day, QLocale::LongFormat); }

} // namespace

Paper ReferralPaper::of(const ReferralPack &pack)
{
    const Person &person = pack.person;
    const QDate day = Clock::localDateOf(pack.at);
    const QDate born = pack.profile.birthDate;
    Paper paper;
    paper.fit = Paper::Fit::AsLongAsItIs;
    paper.title = tr("A referral for %1").arg(person.likedName());
    paper.subtitle = pack.referral.destination.isEmpty()
        ? pack.route
        : tr("%1: %2", "which way, where to").arg(pack.route, pack.referral.destination);
    addSection(paper, tr("How to talk with %1").arg(person.calledName()), needsIn(person));
    addSection(paper, tr("Why"), {pack.referral.reason});
    addSection(paper, tr("Who it is about"),
        {person.fullName(), born.isValid() ? tr("Born %1").arg(dayInFull(born)) : QString{}, pack.profile.address,
            pack.profile.postcode, person.phone});
    addSection(paper, tr("What matters to %1").arg(person.calledName()), {pack.profile.whatMatters});
    addSection(paper, tr("What they are good at"), {pack.profile.goodAt});
    addSection(paper, tr("What they want next"), {pack.profile.wantsNext});
    if (pack.safety == ReferralPack::Safety::Included) addSection(paper, tr("To keep them safe"), person.alertWords());
    const Decision &yes = pack.decision;
    addSection(paper, tr("How they agreed to this"),
        {yes.about, tr("How it was explained: %1").arg(yes.explained), tr("What they said or showed: %1").arg(yes.said),
            tr("On %1").arg(dayInFull(Clock::localDateOf(yes.at)))});
    addSection(paper, tr("Who referred them"), {pack.coach, pack.service});
    paper.footer = tr("Made on %1. %2 can say no at any time: then it stops.").arg(dayInFull(day), person.calledName());
    paper.running = person.likedName();
    paper.pageWords = tr("page %1 of %2");
    return paper;
}

QString ReferralPaper::fileName(const Person &person, QDate today, const QString &ending)
{
    return tr("%1, referral, %2.%3", "name, day, ending of the file")
        .arg(person.likedName(), today.toString(Qt::ISODate), ending);
}

} // namespace alongside
