// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"

#include "app/records/FieldList.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/NaturalKey.h"

namespace alongside {

QJsonObject fieldsOf(const Person &person)
{
    const auto alert = [](const Alert &each) {
        return FieldList{}.add("kind", each.kind).add("words", each.words).object();
    };
    const auto need = [](const CommunicationNeed &each) {
        return FieldList{}.add("code", each.code).add("words", each.words).add("reviewBy", each.reviewBy).object();
    };
    const auto contact = [](const EmergencyContact &each) {
        return FieldList{}.add("name", each.name).add("relation", each.relation).add("phone", each.phone).object();
    };
    return FieldList{}
        .add("givenName", person.givenName)
        .add("familyName", person.familyName)
        .add("preferredName", person.preferredName)
        .add("phone", person.phone)
        .add("alerts", listOf(person.alerts, alert))
        .add("communication", listOf(person.communication, need))
        .add("contacts", listOf(person.contacts, contact))
        .add("keyCoach", person.keyCoach)
        .add("status", toText(person.status))
        .add("source", person.source)
        .add("clientRef", person.clientRef)
        .object();
}

QJsonObject fieldsOf(const Profile &profile)
{
    return FieldList{}
        .add("person", profile.person)
        .add("birthDate", profile.birthDate)
        .add("address", profile.address)
        .add("postcode", profile.postcode)
        .add("started", profile.started)
        .add("whatMatters", profile.whatMatters)
        .add("goodAt", profile.goodAt)
        .add("wantsNext", profile.wantsNext)
        .object();
}

QJsonObject fieldsOf(const Departure &departure)
{
    return FieldList{}
        .add("who", departure.who)
        .add("name", departure.name)
        .add("service", departure.service)
        .add("on", departure.on)
        .object();
}

QJsonObject fieldsOf(const Benefit &benefit)
{
    return FieldList{}
        .add("person", benefit.person)
        .add("name", benefit.name)
        .add("from", benefit.from)
        .add("to", benefit.to)
        .add("assessmentDay", benefit.assessmentDay)
        .add("housing", toText(benefit.housing))
        .add("limitedCapability", toText(benefit.limitedCapability))
        .add("jurisdiction", benefit.jurisdiction)
        .add("cycleWeeks", benefit.cycleWeeks)
        .object();
}

QJsonObject fieldsOf(const Site &site)
{
    const auto closure = [](const Closure &each) {
        return FieldList{}.add("from", each.from).add("to", each.to).add("reason", each.reason).object();
    };
    return FieldList{}
        .add("name", site.name)
        .add("capacity", site.capacity > 0 ? std::optional{site.capacity} : std::nullopt)
        .add("openDays", site.openDays.text())
        .add("morningStart", site.morningStart)
        .add("afternoonStart", site.afternoonStart)
        .add("closures", listOf(site.closures, closure))
        .add("from", site.from)
        .add("to", site.to)
        .object();
}

QJsonObject fieldsOf(const WorkStream &workStream)
{
    return FieldList{}
        .add("name", workStream.name)
        .add("site", workStream.site)
        .add("from", workStream.from)
        .add("to", workStream.to)
        .object();
}

QJsonObject fieldsOf(const Employer &employer)
{
    return FieldList{}
        .add("name", employer.name)
        .add("address", employer.address)
        .add("contactName", employer.contactName)
        .add("phone", employer.phone)
        .add("contacts", listFrom(employer.contacts))
        .object();
}

QJsonObject fieldsOf(const Placement &placement)
{
    return FieldList{}
        .add("person", placement.person)
        .add("kind", placement.kind)
        .add("funder", placement.funder)
        .add("workStream", placement.workStream)
        .add("employer", placement.employer)
        .add("from", placement.from)
        .add("to", placement.to)
        .add("reason", placement.reason)
        .add("weeklyMinutes", placement.terms.weeklyMinutes)
        .add("hourlyPence", placement.terms.hourlyPence)
        .object();
}

QJsonObject fieldsOf(const PlacementChange &change)
{
    return FieldList{}
        .add("person", change.person)
        .add("placement", change.placement)
        .add("what", toText(change.what))
        .add("from", change.from)
        .add("weeklyMinutes", change.terms.weeklyMinutes)
        .add("hourlyPence", change.terms.hourlyPence)
        .add("reason", change.reason)
        .add("by", change.by)
        .add("at", change.at)
        .object();
}

QJsonObject fieldsOf(const Pause &pause)
{
    return FieldList{}
        .add("person", pause.person)
        .add("placement", pause.placement)
        .add("from", pause.from)
        .add("back", pause.back)
        .object();
}

QJsonObject fieldsOf(const Expectation &expectation)
{
    return FieldList{}
        .add("person", expectation.person)
        .add("coach", expectation.coach)
        .add("pattern", expectation.pattern.text())
        .add("placement", expectation.placement)
        .add("site", expectation.site)
        .add("employer", expectation.employer)
        .add("workStream", expectation.workStream)
        .add("from", expectation.from)
        .add("to", expectation.to)
        .object();
}

QJsonObject fieldsOf(const AttendanceMark &mark)
{
    return FieldList{}
        .add("person", mark.key.person)
        .add("date", mark.key.day)
        .add("session", toText(mark.key.session))
        .add("workplace", mark.workplace)
        .add("placement", mark.placement)
        .add("code", mark.code)
        .add("reason", mark.reason)
        .add("arrival", mark.arrival)
        .add("leaving", mark.leaving)
        .add("goneHomeAt", mark.goneHomeAt)
        .add("note", mark.note)
        .add("followUp", listFrom(mark.followUps))
        .add("markedAt", mark.markedAt)
        .add("markedBy", mark.markedBy)
        .object();
}

QJsonObject fieldsOf(const Coach &coach)
{
    return FieldList{}
        .add("name", coach.name)
        .add("roles", QJsonArray::fromStringList(coach.roles))
        .add("sites", listOf(coach.sites, [](const SiteId &site) { return site.text; }))
        .add("to", coach.to)
        .object();
}

QJsonObject fieldsOf(const AttendanceCode &code)
{
    const QJsonObject value = FieldList{}
                                  .add("label", code.label)
                                  .add("letter", code.letter)
                                  .add("countsAs", toText(code.countsAs))
                                  .add("order", std::optional{code.order})
                                  .object();
    QJsonObject fields = FieldList{}
                             .add("set", attendanceCodeSet)
                             .add("name", code.id)
                             .add("from", code.from.isValid() ? code.from : QDate{2000, 1, 1})
                             .add("to", code.to)
                             .object();
    fields.insert(QStringLiteral("value"), value);
    return fields;
}

QJsonArray listFrom(const QList<FollowUp> &followUps)
{
    return listOf(followUps, [](const FollowUp &each) {
        return FieldList{}
            .add("at", std::optional{each.at})
            .add("by", each.by)
            .add("said", each.said)
            .add("told", each.told)
            .object();
    });
}

QJsonArray listFrom(const QList<EmployerContact> &contacts)
{
    return listOf(contacts, [](const EmployerContact &each) {
        return FieldList{}.add("name", each.name).add("role", each.role).add("phone", each.phone).object();
    });
}

Operation making(const QString &type, const QString &id, const QJsonObject &fields)
{
    const RecordKind *kind = recordKinds().find(type);
    Q_ASSERT(kind);
    Operation operation;
    operation.type = type;
    operation.kind = kind->key.isEmpty() ? Operation::Kind::Add : Operation::Kind::Put;
    operation.id = kind->key.isEmpty() ? id : naturalIdOf(type, kind->key, fields);
    operation.set = fields;
    return operation;
}

Operation patching(const QString &type, const QString &id, const QJsonObject &fields)
{
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = type;
    operation.id = id;
    operation.set = fields;
    return operation;
}

} // namespace alongside
