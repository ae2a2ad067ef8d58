// SPDX-License-Identifier: Apache-2.0
#include "app/screens/DayWords.h"
#include "app/screens/decisions/DecisionWords.h"
#include "app/screens/mypage/MyPart.h"

#include <QLocale>

namespace alongside {

namespace {

const QString space = QStringLiteral(" ");

QString joinedLines(const QStringList &lines) { return lines.join(QLatin1Char('\n')); }

} // namespace

QList<MyPart> MyWords::about(const MyFacts &facts)
{
    const std::pair<QString, QString> said[] = {
        {QStringLiteral("name"), name(facts)},
        {QStringLiteral("matters"), ownWords(facts.profile.whatMatters)},
        {QStringLiteral("goodAt"), ownWords(facts.profile.goodAt)},
        {QStringLiteral("wantsNext"), ownWords(facts.profile.wantsNext)},
        {QStringLiteral("talk"), talk(facts)},
        {QStringLiteral("safe"), safe(facts)},
        {QStringLiteral("contacts"), contacts(facts)},
        {QStringLiteral("work"), work(facts)},
        {QStringLiteral("days"), days(facts)},
        {QStringLiteral("agreed"), agreed(facts)},
        {QStringLiteral("learning"), MyStoryWords::tasks(facts)},
        {QStringLiteral("visits"), MyStoryWords::visits(facts)},
        {QStringLiteral("notes"), MyStoryWords::notes(facts)},
        {QStringLiteral("pictures"), MyHeldWords::pictures(facts)},
        {QStringLiteral("promises"), MyStoryWords::promises(facts)},
        {QStringLiteral("reviews"), MyStoryWords::reviews(facts)},
        {QStringLiteral("referrals"), MyHeldWords::referrals(facts)},
        {QStringLiteral("money"), MyStoryWords::money()},
        {QStringLiteral("phone"), phone(facts)},
        {QStringLiteral("home"), home(facts)},
    };
    QList<MyPart> parts;
    for (const auto &[part, words] : said)
        parts.append({part, heading(part), words});
    return parts;
}

QString MyWords::heading(const QString &part)
{
    const QHash<QString, QString> words{{QStringLiteral("name"), tr("Your name")},
        {QStringLiteral("matters"), tr("What matters to you")}, {QStringLiteral("goodAt"), tr("What you are good at")},
        {QStringLiteral("wantsNext"), tr("What you want next")}, {QStringLiteral("talk"), tr("How to talk with you")},
        {QStringLiteral("safe"), tr("What keeps you safe")}, {QStringLiteral("contacts"), tr("Who we ring for you")},
        {QStringLiteral("work"), tr("Where you work")}, {QStringLiteral("days"), tr("The days you came")},
        {QStringLiteral("agreed"), tr("What you said yes or no to")},
        {QStringLiteral("learning"), tr("What you are learning")},
        {QStringLiteral("visits"), tr("When we came to see you")},
        {QStringLiteral("notes"), tr("What staff wrote about you")},
        {QStringLiteral("promises"), tr("What somebody will do")}, {QStringLiteral("reviews"), tr("Your reviews")},
        {QStringLiteral("referrals"), tr("Who we asked to help you")},
        {QStringLiteral("pictures"), tr("Photos and recordings of you")}, {QStringLiteral("money"), tr("Your money")},
        {QStringLiteral("phone"), tr("Your phone number")}, {QStringLiteral("own"), tr("Add something of your own")},
        {QStringLiteral("looks"), tr("Who has looked")},
        {QStringLiteral("home"), tr("Where you live and your birthday")}};
    return words.value(part, part);
}

QString MyWords::name(const MyFacts &facts)
{
    return tr("We call you %1. Your full name is %2.").arg(facts.person.calledName(), facts.person.fullName());
}

QString MyWords::phone(const MyFacts &facts)
{
    const QString number = facts.person.phone;
    return number.isEmpty() ? tr("We do not have a phone number for you.") : tr("Your number is %1.").arg(number);
}

QString MyWords::own(int added)
{
    const QString can = tr("You can add a photo, your voice, or a picture that you draw. It is yours. "
                           "You can take it away again.");
    return added == 0 ? can : can + space + tr("You have added %n things.", nullptr, added);
}

QString MyWords::home(const MyFacts &facts)
{
    QStringList sentences;
    QStringList lines{facts.profile.address, facts.profile.postcode};
    lines.removeAll(QString{});
    sentences.append(lines.isEmpty() ? tr("We do not have your address.")
                                     : tr("You live at %1.").arg(lines.join(QStringLiteral(", "))));
    const QDate born = facts.profile.birthDate;
    sentences.append(born.isValid()
            ? tr("You were born on %1.").arg(QLocale{}.toString(born, QStringLiteral("d MMMM yyyy")))
            : tr("We do not have your birthday."));
    if (facts.profile.started.isValid())
        sentences.append(tr("You have been with us since %1.").arg(DayWords::month(facts.profile.started)));
    return sentences.join(space);
}

QString MyWords::older(const History &history)
{
    if (!history.from.isValid()) return {};
    const QString from = QLocale{}.toString(history.from, QStringLiteral("d MMMM yyyy"));
    return history.older == History::Older::NotAsked
        ? tr("If you added something before %1, it is not on this tablet yet.").arg(from)
        : tr("If you added something before %1, it is on its way to this tablet.").arg(from);
}

QString MyWords::ownWords(const QString &words) { return words.isEmpty() ? tr("Nothing is written here yet.") : words; }

QString MyWords::talk(const MyFacts &facts)
{
    QStringList lines;
    for (const CommunicationNeed &need : facts.person.communication)
        lines.append(need.words);
    return ownWords(joinedLines(lines));
}

QString MyWords::safe(const MyFacts &facts) { return ownWords(joinedLines(facts.person.alertWords())); }

QString MyWords::contacts(const MyFacts &facts)
{
    QStringList lines;
    for (const EmergencyContact &contact : facts.person.contacts)
        lines.append(tr("%1 on %2", "somebody and their number")
                         .arg(contact.relation.isEmpty()
                                 ? contact.name
                                 : tr("%1 (%2)", "a name and who that is").arg(contact.name, contact.relation),
                             contact.phone));
    return ownWords(joinedLines(lines));
}

QString MyWords::work(const MyFacts &facts)
{
    QStringList lines = facts.places;
    if (const QString coach = facts.nameOf(facts.person.keyCoach); !coach.isEmpty())
        lines.append(tr("The person to ask is %1.").arg(coach));
    if (facts.visitCount > 0) lines.append(tr("Somebody came to see you at work %n times.", nullptr, facts.visitCount));
    return ownWords(joinedLines(lines));
}

QString MyWords::days(const MyFacts &facts)
{
    const AttendanceSummary &summary = facts.attendance;
    if (summary.expectedDays == 0) return tr("We have not written down any days yet.");
    return tr("In the last 13 weeks you came on %1 days out of %2.").arg(summary.presentDays).arg(summary.expectedDays);
}

QString MyWords::agreed(const MyFacts &facts)
{
    QStringList lines;
    for (const Consent &consent : facts.consents)
        lines.append(tr("%1: %2", "what was asked, and how it stands")
                         .arg(DecisionWords::question(consent.purpose), DecisionWords::standing(consent, facts.today)));
    return lines.isEmpty() ? tr("We have not asked you to agree to anything yet.") : joinedLines(lines);
}

} // namespace alongside
