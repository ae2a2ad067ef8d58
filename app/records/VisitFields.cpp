// SPDX-License-Identifier: Apache-2.0
#include "app/records/VisitFields.h"

#include "app/records/DecisionFields.h"
#include "app/records/FieldList.h"

namespace alongside {

QString minutesField(Support support)
{
    switch (support) {
    case Support::OnJob:
        return QStringLiteral("minutesOnJob");
    case Support::OffJob:
        return QStringLiteral("minutesOffJob");
    case Support::Employer:
        return QStringLiteral("minutesEmployer");
    case Support::Travel:
        return QStringLiteral("minutesTravel");
    }
    Q_UNREACHABLE();
}

QJsonArray listFrom(const QList<PersonId> &people)
{
    return listOf(people, [](const PersonId &person) { return person.text; });
}

QList<PersonId> peopleFrom(const QJsonArray &list)
{
    QList<PersonId> people;
    for (const QJsonValue &person : list)
        people.append({person.toString()});
    return people;
}

QJsonObject fieldsOf(const Visit &visit)
{
    QJsonObject fields = FieldList{}
                             .add("person", visit.person)
                             .add("others", listFrom(visit.others))
                             .add("coach", visit.coach)
                             .add("placement", visit.placement)
                             .add("workplace", visit.workplace)
                             .add("date", visit.day)
                             .add("start", visit.start)
                             .add("end", visit.end)
                             .add("timesFrom", toText(visit.timesFrom))
                             .add("plannedFor", visit.plannedFor)
                             .add("purpose", visit.purpose)
                             .add("seen", visit.seen)
                             .add("employersView", visit.employersView)
                             .add("personsView", visit.personsView)
                             .add("communicationWhy", visit.communicationWhy)
                             .add("needs", listFrom(visit.needs))
                             .add("nextVisit", visit.nextVisit)
                             .object();
    if (visit.communicationMet) fields.insert(QStringLiteral("communicationMet"), *visit.communicationMet);
    for (const Support support : everySupport)
        if (const auto minutes = visit.minutes.of(support)) fields.insert(minutesField(support), *minutes);
    return fields;
}

QJsonObject fieldsOf(const Note &note)
{
    return FieldList{}
        .add("person", note.person)
        .add("visit", note.visit)
        .add("words", note.words)
        .add("at", std::optional{note.at})
        .add("by", note.by)
        .add("corrects", note.corrects)
        .object();
}

QJsonObject fieldsOf(const Action &action)
{
    return FieldList{}
        .add("person", action.person)
        .add("visit", action.visit)
        .add("words", action.words)
        .add("ownedBy", toText(action.owner))
        .add("coach", action.coach)
        .add("due", action.due)
        .add("doneAt", action.doneAt)
        .add("doneBy", action.doneBy)
        .object();
}

} // namespace alongside
