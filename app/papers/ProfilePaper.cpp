// SPDX-License-Identifier: Apache-2.0
#include "app/papers/ProfilePaper.h"

#include <QLocale>

namespace alongside {

namespace {

void add(Paper &paper, const QString &heading, QStringList lines)
{
    lines.removeAll(QString{});
    if (!lines.isEmpty()) paper.sections.append({heading, {lines.begin(), lines.end()}});
}

QStringList wordsOf(const QList<CommunicationNeed> &needs)
{
    QStringList words;
    for (const CommunicationNeed &need : needs)
        words.append(need.words);
    return words;
}

QStringList linesOf(const QList<EmergencyContact> &contacts)
{
    QStringList lines;
    for (const EmergencyContact &contact : contacts) {
        QStringList parts{contact.relation, contact.name, contact.phone};
        parts.removeAll(QString{});
        lines.append(parts.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

Paper ProfilePaper::about(const Person &person, const Profile &profile, Parts chosen, QDate today)
{
    Paper paper;
    paper.title = person.likedName();
    paper.subtitle = tr("About me, on one page");
    add(paper, tr("What matters to me"), {profile.whatMatters});
    add(paper, tr("What I am good at"), {profile.goodAt});
    add(paper, tr("What I want next"), {profile.wantsNext});
    add(paper, tr("How to talk with me"), wordsOf(person.communication));
    if (chosen.testFlag(Alerts)) add(paper, tr("To keep me safe"), person.alertWords());
    if (chosen.testFlag(Contacts)) add(paper, tr("Whom to ring"), linesOf(person.contacts));
    paper.footer = tr("Made on %1. Please ask me before you show it to anybody else.")
                       .arg(QLocale{}.toString(today, QLocale::LongFormat));
    return paper;
}

QString ProfilePaper::fileName(const Person &person, QDate today)
{
    return tr("%1, one page, %2.pdf").arg(person.likedName(), today.toString(Qt::ISODate));
}

} // namespace alongside
