// SPDX-License-Identifier: Apache-2.0
#include "app/domain/referral/ReferralPack.h"

#include <QJsonArray>
#include <QUuid>

namespace alongside {

namespace {

const QString systemRoot = QStringLiteral("https://alongside.example/fhir/CodeSystem/");

QString urnOf(const QString &id) { return QStringLiteral("urn:uuid:") + id; }

QJsonObject referenceTo(const QString &id) { return {{QStringLiteral("reference"), urnOf(id)}}; }

QJsonObject display(const QString &words) { return {{QStringLiteral("display"), words}}; }

/// FHIR R4 has no empty strings (hl7.org/fhir/R4/datatypes.html#string): what nobody worded is its code.
QJsonObject conceptOf(const QString &system, const QString &code, const QString &words)
{
    QJsonObject made{{QStringLiteral("text"), words.trimmed().isEmpty() ? code : words}};
    if (!code.isEmpty())
        made.insert(QStringLiteral("coding"),
            QJsonArray{QJsonObject{{QStringLiteral("system"), system}, {QStringLiteral("code"), code}}});
    return made;
}

QJsonObject ownConcept(const char *system, const QString &code, const QString &words)
{
    return conceptOf(systemRoot + QLatin1String{system}, code, words);
}

QJsonObject resource(const char *type, const QString &id)
{
    return {{QStringLiteral("resourceType"), QLatin1String{type}}, {QStringLiteral("id"), id}};
}

void addWords(QJsonObject &to, const char *name, const QString &words)
{
    if (!words.trimmed().isEmpty()) to.insert(QLatin1String{name}, words.trimmed());
}

void addDay(QJsonObject &to, const char *name, QDate day)
{
    if (day.isValid()) to.insert(QLatin1String{name}, day.toString(Qt::ISODate));
}

QJsonArray namesOf(const Person &person)
{
    QJsonObject official{{QStringLiteral("use"), QStringLiteral("official")}};
    addWords(official, "text", person.fullName());
    addWords(official, "family", person.familyName);
    if (!person.givenName.isEmpty()) official.insert(QStringLiteral("given"), QJsonArray{person.givenName});
    QJsonArray names{official};
    if (!person.preferredName.isEmpty())
        names.append(QJsonObject{
            {QStringLiteral("use"), QStringLiteral("usual")}, {QStringLiteral("text"), person.likedName()}});
    return names;
}

/// hl7.org/fhir/R4/valueset-request-status.html
QString statusOf(Referral::State state)
{
    switch (state) {
    case Referral::State::Made:
        return QStringLiteral("draft");
    case Referral::State::Sent:
    case Referral::State::Accepted:
        return QStringLiteral("active");
    case Referral::State::Declined:
    case Referral::State::Withdrawn:
        return QStringLiteral("revoked");
    case Referral::State::Ended:
        return QStringLiteral("completed");
    case Referral::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject requestIn(const ReferralPack &pack, const QJsonArray &supporting)
{
    const Referral &referral = pack.referral;
    QJsonObject request = resource("ServiceRequest", referral.id.text);
    request.insert(QStringLiteral("status"), statusOf(referral.state));
    request.insert(QStringLiteral("intent"), QStringLiteral("order"));
    request.insert(QStringLiteral("code"), ownConcept("referral-route", referral.route, pack.route));
    request.insert(QStringLiteral("subject"), referenceTo(pack.person.id.text));
    if (referral.at) request.insert(QStringLiteral("authoredOn"), toText(*referral.at));
    request.insert(QStringLiteral("requester"),
        display(pack.coach.isEmpty() ? pack.service : pack.coach + QStringLiteral(", ") + pack.service));
    if (!referral.destination.isEmpty())
        request.insert(QStringLiteral("performer"), QJsonArray{display(referral.destination)});
    request.insert(QStringLiteral("reasonCode"), QJsonArray{QJsonObject{{QStringLiteral("text"), referral.reason}}});
    request.insert(QStringLiteral("supportingInfo"), supporting);
    return request;
}

/// An R4 Consent names a policy or a rule (invariant ppc-1).
QJsonObject consentIn(const ReferralPack &pack)
{
    QJsonObject consent = resource("Consent", pack.decision.id.text);
    consent.insert(QStringLiteral("status"), QStringLiteral("active"));
    consent.insert(QStringLiteral("scope"),
        conceptOf(QStringLiteral("http://terminology.hl7.org/CodeSystem/consentscope"),
            QStringLiteral("patient-privacy"), QStringLiteral("Privacy Consent")));
    consent.insert(
        QStringLiteral("category"), QJsonArray{ownConcept("decision", pack.decision.purpose, pack.decision.about)});
    consent.insert(QStringLiteral("patient"), referenceTo(pack.person.id.text));
    consent.insert(QStringLiteral("dateTime"), toText(pack.decision.at));
    consent.insert(QStringLiteral("policyRule"),
        QJsonObject{{QStringLiteral("text"), QStringLiteral("Mental Capacity Act 2005")}});
    consent.insert(QStringLiteral("provision"), QJsonObject{{QStringLiteral("type"), QStringLiteral("permit")}});
    return consent;
}

QJsonObject flag(const Person &person, const QString &category, const QJsonObject &code, int number)
{
    const QUuid id = QUuid::createUuidV5(QUuid::fromString(person.id.text), category + QString::number(number));
    QJsonObject made = resource("Flag", id.toString(QUuid::WithoutBraces));
    made.insert(QStringLiteral("status"), QStringLiteral("active"));
    made.insert(QStringLiteral("category"), QJsonArray{ownConcept("flag", category, category)});
    made.insert(QStringLiteral("code"), code);
    made.insert(QStringLiteral("subject"), referenceTo(person.id.text));
    return made;
}

QJsonObject bundled(const QJsonObject &made)
{
    return {{QStringLiteral("fullUrl"), urnOf(made.value(QStringLiteral("id")).toString())},
        {QStringLiteral("resource"), made}};
}

} // namespace

QJsonObject fhirPatient(const Person &person, const Profile &profile)
{
    QJsonObject patient = resource("Patient", person.id.text);
    patient.insert(QStringLiteral("name"), namesOf(person));
    addDay(patient, "birthDate", profile.birthDate);
    if (!person.phone.isEmpty())
        patient.insert(QStringLiteral("telecom"),
            QJsonArray{QJsonObject{
                {QStringLiteral("system"), QStringLiteral("phone")}, {QStringLiteral("value"), person.phone}}});
    QJsonObject address;
    addWords(address, "text", profile.address);
    addWords(address, "postalCode", profile.postcode);
    if (!address.isEmpty()) patient.insert(QStringLiteral("address"), QJsonArray{address});
    return patient;
}

QList<QJsonObject> fhirFlags(const Person &person, ReferralPack::Safety safety)
{
    QList<QJsonObject> flags;
    int number = 0;
    for (const CommunicationNeed &need : person.communication)
        flags.append(flag(
            person, QStringLiteral("communication"), ownConcept("communication", need.code, need.words), ++number));
    if (safety == ReferralPack::Safety::Left) return flags;
    for (const Alert &alert : person.alerts)
        flags.append(flag(person, QStringLiteral("safety"), ownConcept("alert", alert.kind, alert.words), ++number));
    return flags;
}

QJsonObject referralBundle(const ReferralPack &pack)
{
    QJsonArray supporting{referenceTo(pack.decision.id.text)};
    QJsonArray entries{bundled(fhirPatient(pack.person, pack.profile)), bundled(consentIn(pack))};
    for (const QJsonObject &each : fhirFlags(pack.person, pack.safety)) {
        supporting.append(referenceTo(each.value(QStringLiteral("id")).toString()));
        entries.append(bundled(each));
    }
    entries.prepend(bundled(requestIn(pack, supporting)));
    return {{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
        {QStringLiteral("type"), QStringLiteral("collection")}, {QStringLiteral("timestamp"), toText(pack.at)},
        {QStringLiteral("identifier"),
            QJsonObject{{QStringLiteral("system"), QStringLiteral("urn:ietf:rfc:3986")},
                {QStringLiteral("value"), urnOf(pack.referral.id.text)}}},
        {QStringLiteral("entry"), entries}};
}

} // namespace alongside
