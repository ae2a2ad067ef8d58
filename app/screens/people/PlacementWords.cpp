// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PlacementWords.h"

#include "app/screens/DayWords.h"
#include "app/screens/people/PlaceNames.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PlacementStore.h"

#include <algorithm>

namespace alongside {

namespace {

const QString dot = QStringLiteral(" · ");

} // namespace

PlacementWords::PlacementWords(Database &database, QDate today)
    : m_database{database}, m_today{today}, m_names{namesOfPlaces(database)}
{
}

QString PlacementWords::subtitleOf(const Person &person, QDate started) const
{
    QStringList parts;
    if (person.fullName() != person.likedName()) parts.append(person.fullName()); // the heading says it otherwise
    if (const QString place = placeOf(person.id); !place.isEmpty()) parts.append(place);
    if (started.isValid()) parts.append(tr("since %1").arg(DayWords::month(started)));
    return parts.join(dot);
}

QString PlacementWords::placeOf(const PersonId &person) const
{
    const auto expectations = ExpectationStore{m_database}.currentOf(person, m_today);
    return expectations && !expectations->isEmpty() ? placeInWords(expectations->first(), m_names) : QString{};
}

QStringList PlacementWords::placementsOf(const PersonId &person) const
{
    QStringList sentences;
    const auto placements = PlacementStore{m_database}.ofPerson(person);
    if (!placements) return sentences;
    for (const PlacementHistory &each : *placements)
        if (each.standingOn(m_today) != PlacementHistory::Standing::Ended) sentences.append(sentenceOf(each));
    return sentences;
}

QString PlacementWords::sentenceOf(const PlacementHistory &history) const
{
    const Placement &placement = history.placement();
    const QDate seen = std::max(m_today, placement.from); // no day is before every other
    QStringList parts;
    const QString workplace =
        m_names.value(placement.workStream.isEmpty() ? placement.employer.text : placement.workStream.text);
    if (!workplace.isEmpty()) parts.append(workplace);
    if (!placement.kind.isEmpty()) parts.append(kindInWords(placement.kind));
    if (const auto minutes = history.termsOn(seen).weeklyMinutes)
        parts.append(tr("%1 hours a week").arg(*minutes / 60.0, 0, 'g', 3));
    parts.append(standingOf(history));
    parts.removeAll(QString{});
    return parts.join(dot);
}

QString PlacementWords::standingOf(const PlacementHistory &history) const
{
    const QDate from = history.placement().from;
    const PlacementHistory::Standing standing = history.standingOn(m_today);
    if (standing == PlacementHistory::Standing::Planned) return tr("from %1").arg(DayWords::day(from));
    QStringList parts;
    if (from.isValid()) parts.append(tr("since %1").arg(DayWords::month(from)));
    if (standing == PlacementHistory::Standing::Paused) parts.append(tr("paused now"));
    return parts.join(dot);
}

QString PlacementWords::kindInWords(const QString &kind)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("workPreparation"), tr("work preparation")},
        {QStringLiteral("workExperience"), tr("work experience")},
        {QStringLiteral("jobTrial"), tr("job trial")},
        {QStringLiteral("voluntary"), tr("voluntary work")},
        {QStringLiteral("permittedWork"), tr("permitted work")},
        {QStringLiteral("supportedPermittedWork"), tr("supported permitted work")},
        {QStringLiteral("paidEmployment"), tr("paid employment")},
        {QStringLiteral("apprenticeship"), tr("apprenticeship")},
        {QStringLiteral("dayService"), tr("day service")},
    };
    return words.value(kind, kind);
}

QString PlacementWords::who(const EmergencyContact &contact)
{
    return contact.relation.isEmpty() ? contact.name
                                      : tr("%1, %2", "relation and name").arg(contact.relation, contact.name);
}

} // namespace alongside
