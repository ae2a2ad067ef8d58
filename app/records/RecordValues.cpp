// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordValues.h"

#include <functional>

namespace alongside {

namespace {

QString textAt(const QJsonObject &object, const char *name) { return object.value(QLatin1String{name}).toString(); }

QDate dateAt(const QJsonObject &object, const char *name)
{
    return QDate::fromString(textAt(object, name), Qt::ISODate);
}

QTime timeAt(const QJsonObject &object, const char *name)
{
    return QTime::fromString(textAt(object, name), QStringLiteral("HH:mm"));
}

std::optional<int> numberAt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String{name});
    return value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
}

QJsonArray listAt(const QJsonObject &object, const char *name) { return object.value(QLatin1String{name}).toArray(); }

template <typename Read> auto each(const QJsonArray &list, Read read)
{
    QList<std::invoke_result_t<Read, const QJsonObject &>> values;
    for (const QJsonValue &item : list)
        values.append(read(item.toObject()));
    return values;
}

MarkChange::Value markValueFrom(const QJsonObject &fields)
{
    return {.code = textAt(fields, "code"),
        .reason = textAt(fields, "reason"),
        .workplace = textAt(fields, "workplace"),
        .arrival = timeAt(fields, "arrival"),
        .leaving = timeAt(fields, "leaving"),
        .goneHomeAt = instantFromText(textAt(fields, "goneHomeAt")),
        .note = textAt(fields, "note")};
}

} // namespace

Person personFrom(const Record &record)
{
    const QJsonObject &fields = record.fields;
    return {.id = {record.id},
        .givenName = textAt(fields, "givenName"),
        .familyName = textAt(fields, "familyName"),
        .preferredName = textAt(fields, "preferredName"),
        .phone = textAt(fields, "phone"),
        .alerts = alertsFrom(listAt(fields, "alerts")),
        .communication = communicationFrom(listAt(fields, "communication")),
        .contacts = contactsFrom(listAt(fields, "contacts")),
        .keyCoach = {textAt(fields, "keyCoach")},
        .status = personStatusFromText(textAt(fields, "status")),
        .source = textAt(fields, "source"),
        .clientRef = textAt(fields, "clientRef")};
}

Profile profileFrom(const Record &record)
{
    const QJsonObject &fields = record.fields;
    return {.person = {textAt(fields, "person")},
        .birthDate = dateAt(fields, "birthDate"),
        .address = textAt(fields, "address"),
        .postcode = textAt(fields, "postcode"),
        .started = dateAt(fields, "started"),
        .whatMatters = textAt(fields, "whatMatters"),
        .goodAt = textAt(fields, "goodAt"),
        .wantsNext = textAt(fields, "wantsNext")};
}

Site siteFrom(const Record &record)
{
    const QJsonObject &fields = record.fields;
    Site site{.id = {record.id},
        .name = textAt(fields, "name"),
        .capacity = fields.value(QStringLiteral("capacity")).toInt(),
        .closures = closuresFrom(listAt(fields, "closures")),
        .from = dateAt(fields, "from"),
        .to = dateAt(fields, "to")};
    if (const auto days = Weekdays::fromText(textAt(fields, "openDays")); days && !days->isEmpty())
        site.openDays = *days;
    if (const QTime start = timeAt(fields, "morningStart"); start.isValid()) site.morningStart = start;
    if (const QTime start = timeAt(fields, "afternoonStart"); start.isValid()) site.afternoonStart = start;
    return site;
}

WorkStream workStreamFrom(const Record &record)
{
    return {.id = {record.id},
        .name = textAt(record.fields, "name"),
        .site = {textAt(record.fields, "site")},
        .from = dateAt(record.fields, "from"),
        .to = dateAt(record.fields, "to")};
}

Coach coachFrom(const Record &record)
{
    return {.id = {record.id},
        .name = textAt(record.fields, "name"),
        .roles = textsFrom(listAt(record.fields, "roles")),
        .sites = siteIdsFrom(listAt(record.fields, "sites")),
        .to = dateAt(record.fields, "to")};
}

Placement placementFrom(const Record &record)
{
    const QJsonObject &fields = record.fields;
    return {.id = {record.id},
        .person = {textAt(fields, "person")},
        .workStream = {textAt(fields, "workStream")},
        .employer = {textAt(fields, "employer")},
        .kind = textAt(fields, "kind"),
        .from = dateAt(fields, "from"),
        .to = dateAt(fields, "to"),
        .reason = textAt(fields, "reason"),
        .funder = textAt(fields, "funder"),
        .terms = {numberAt(fields, "weeklyMinutes"), numberAt(fields, "hourlyPence")}};
}

Expectation expectationFrom(const Record &record)
{
    const QJsonObject &fields = record.fields;
    return {.id = {record.id},
        .person = {textAt(fields, "person")},
        .site = {textAt(fields, "site")},
        .employer = {textAt(fields, "employer")},
        .workStream = {textAt(fields, "workStream")},
        .coach = {textAt(fields, "coach")},
        .pattern = WeeklyPattern::fromText(textAt(fields, "pattern")).value_or(WeeklyPattern{}),
        .from = dateAt(fields, "from"),
        .to = dateAt(fields, "to"),
        .placement = {textAt(fields, "placement")}};
}

Pause pauseFrom(const Record &record)
{
    return {.person = {textAt(record.fields, "person")},
        .placement = {textAt(record.fields, "placement")},
        .from = dateAt(record.fields, "from"),
        .back = dateAt(record.fields, "back")};
}

QList<Alert> alertsFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) { return Alert{textAt(item, "kind"), textAt(item, "words")}; });
}

QList<CommunicationNeed> communicationFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return CommunicationNeed{textAt(item, "code"), textAt(item, "words"), dateAt(item, "reviewBy")};
    });
}

QList<EmergencyContact> contactsFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return EmergencyContact{textAt(item, "name"), textAt(item, "relation"), textAt(item, "phone")};
    });
}

QList<EmployerContact> employerContactsFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return EmployerContact{textAt(item, "name"), textAt(item, "role"), textAt(item, "phone")};
    });
}

QList<Closure> closuresFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return Closure{dateAt(item, "from"), dateAt(item, "to"), textAt(item, "reason")};
    });
}

QList<FollowUp> followUpsFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return FollowUp{.at = instantFromText(textAt(item, "at")).value_or(Instant{}),
            .by = {textAt(item, "by")},
            .said = textAt(item, "said"),
            .told = textAt(item, "told")};
    });
}

QList<MarkChange> historyFrom(const QJsonArray &list)
{
    return each(list, [](const QJsonObject &item) {
        return MarkChange{.at = instantFromText(textAt(item, "at")).value_or(Instant{}),
            .by = {textAt(item, "by")},
            .was = markValueFrom(item.value(QStringLiteral("was")).toObject()),
            .now = markValueFrom(item.value(QStringLiteral("now")).toObject())};
    });
}

QStringList textsFrom(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &item : list)
        texts.append(item.toString());
    return texts;
}

QList<SiteId> siteIdsFrom(const QJsonArray &list)
{
    QList<SiteId> ids;
    for (const QString &text : textsFrom(list))
        ids.append(SiteId{text});
    return ids;
}

} // namespace alongside
