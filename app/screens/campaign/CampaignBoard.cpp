// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignBoard.h"

#include "app/screens/NameTint.h"
#include "app/screens/campaign/CampaignWords.h"

#include <algorithm>

namespace alongside {

namespace {

const QString stepKey = QStringLiteral("step:%1");
const QString siteKey = QStringLiteral("site:%1");
const QString coachKey = QStringLiteral("coach:%1");
const QString partKey = QStringLiteral("part:%1");
const QString advocateKey = QStringLiteral("advocate");

constexpr FormPart askedParts[] = {FormPart::Profile, FormPart::Earnings, FormPart::Referrals, FormPart::Placements};

QString restOf(const QString &key) { return key.mid(key.indexOf(QLatin1Char(':')) + 1); }

/// What comes first is looked after first.
int urgencyOf(const CampaignEntry &entry)
{
    const CampaignStep step = stepOf(entry.line);
    if (step == CampaignStep::Overdue) return 0;
    return lacksAdvocate(entry.line) ? 1 : 1 + int(step);
}

bool comesBefore(const CampaignEntry &one, const CampaignEntry &other)
{
    const CampaignStep step = stepOf(one.line);
    const std::pair rank{urgencyOf(one), step};
    const std::pair otherRank{urgencyOf(other), stepOf(other.line)};
    if (rank != otherRank || step != CampaignStep::Booked) return rank < otherRank;
    const Invitation &first = one.line.invitation;
    const Invitation &second = other.line.invitation;
    return std::pair{first.bookedFor, first.bookedTime} < std::pair{second.bookedFor, second.bookedTime};
}

} // namespace

int CampaignBoard::done() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [](const CampaignEntry &entry) { return entry.line.state == CampaignState::Done; }));
}

bool CampaignBoard::isBehind(const CampaignEntry &entry, const QString &key) const
{
    const CampaignStep step = stepOf(entry.line);
    if (key == leftKey()) return !isOver(step) && step != CampaignStep::NotAgreed;
    if (key == advocateKey) return lacksAdvocate(entry.line);
    if (key == stepKey.arg(int(step))) return true;
    if (key.startsWith(siteKey.arg(QString{}))) return entry.site.text == restOf(key) && isBehind(entry, leftKey());
    if (key.startsWith(coachKey.arg(QString{}))) return entry.coach.text == restOf(key) && isBehind(entry, leftKey());
    if (key.startsWith(partKey.arg(QString{}))) return lacksPart(entry.line, FormPart(restOf(key).toInt()));
    return false;
}

CampaignNumber CampaignBoard::number(const QString &key, int step) const
{
    const int people = int(std::count_if(
        m_entries.begin(), m_entries.end(), [this, &key](const CampaignEntry &entry) { return isBehind(entry, key); }));
    return {.key = key,
        .words = words(key),
        .people = people,
        .share = m_entries.isEmpty() ? 0 : double(people) / double(m_entries.size()),
        .step = step};
}

QList<CampaignNumber> CampaignBoard::first() const
{
    QList<CampaignNumber> numbers{
        number(stepKey.arg(int(CampaignStep::Overdue)), int(CampaignStep::Overdue)), number(advocateKey)};
    numbers.removeIf([](const CampaignNumber &number) { return number.people == 0; });
    return numbers;
}

QList<CampaignNumber> CampaignBoard::steps() const
{
    QList<CampaignNumber> numbers;
    for (const CampaignStep step : everyCampaignStep)
        if (step != CampaignStep::Overdue) numbers.append(number(stepKey.arg(int(step)), int(step)));
    return numbers;
}

QList<CampaignNumber> CampaignBoard::numbersOf(const QStringList &keys) const
{
    QList<CampaignNumber> numbers;
    for (const QString &key : keys)
        numbers.append(number(key));
    numbers.removeIf([](const CampaignNumber &number) { return number.people == 0; });
    std::stable_sort(numbers.begin(), numbers.end(),
        [](const CampaignNumber &one, const CampaignNumber &other) { return one.people > other.people; });
    return numbers;
}

QList<CampaignNumber> CampaignBoard::sites() const
{
    QStringList keys;
    for (const CampaignEntry &entry : m_entries)
        keys.append(siteKey.arg(entry.site.text));
    keys.removeDuplicates();
    return numbersOf(keys);
}

QList<CampaignNumber> CampaignBoard::coaches() const
{
    QStringList keys;
    for (const CampaignEntry &entry : m_entries)
        keys.append(coachKey.arg(entry.coach.text));
    keys.removeDuplicates();
    return numbersOf(keys);
}

QList<CampaignNumber> CampaignBoard::parts() const
{
    QList<CampaignNumber> numbers;
    for (const FormPart part : askedParts)
        numbers.append(number(partKey.arg(int(part))));
    return numbers;
}

QString CampaignBoard::words(const QString &key) const
{
    if (key == leftKey()) return CampaignWords::everybodyLeft();
    if (key == advocateKey) return CampaignWords::needsAdvocate();
    if (key.startsWith(siteKey.arg(QString{}))) return m_names.value(restOf(key), CampaignWords::atNoSite());
    if (key.startsWith(coachKey.arg(QString{}))) return m_names.value(restOf(key), CampaignWords::ofNoCoach());
    if (key.startsWith(partKey.arg(QString{}))) return CampaignWords::part(FormPart(restOf(key).toInt()));
    return CampaignWords::step(CampaignStep(restOf(key).toInt()));
}

QList<CampaignPerson> CampaignBoard::behind(const QString &key) const
{
    QList<CampaignEntry> entries = m_entries;
    entries.removeIf([this, &key](const CampaignEntry &entry) { return !isBehind(entry, key); });
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    QList<CampaignPerson> people;
    for (const CampaignEntry &entry : std::as_const(entries))
        people.append(person(entry));
    return people;
}

CampaignPerson CampaignBoard::person(const CampaignEntry &entry) const
{
    const CampaignStep step = stepOf(entry.line);
    const bool isToBook = needsBooking(entry.line, m_today);
    const QString coach = m_names.value(entry.line.invitation.bookedWith.text);
    return {.personId = entry.person.id.text,
        .name = entry.person.likedName(),
        .initials = entry.person.initials(),
        .face = entry.person.face,
        .tint = tintOf(entry.person.id.text),
        .step = int(step),
        .stepWords = CampaignWords::step(step),
        .detail = CampaignWords::detail(entry.line, coach, m_today),
        .advocate = lacksAdvocate(entry.line) ? CampaignWords::needsAdvocate() : QString{},
        .act = CampaignWords::act(isToBook ? CampaignWords::Act::Book : CampaignWords::Act::Look),
        .isToBook = isToBook};
}

} // namespace alongside
