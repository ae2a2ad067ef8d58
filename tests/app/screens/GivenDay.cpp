// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/RecordMapping.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Enrolment.h"

namespace alongside::givenDay {

namespace {

using Fields = QJsonObject;

Record made(const QString &type, const QString &name, const Fields &fields)
{
    return {.type = type, .id = id(name), .revision = 1, .fields = fields};
}

Fields words(const char *kind, const char *text)
{
    return {{QStringLiteral("kind"), QLatin1String{kind}}, {QStringLiteral("code"), QLatin1String{kind}},
        {QStringLiteral("words"), QString::fromUtf8(text)}};
}

Record person(const char *given, const char *family, Fields more = {})
{
    const QString name = QString::fromUtf8(given);
    more.insert(QStringLiteral("givenName"), name);
    more.insert(QStringLiteral("familyName"), QString::fromUtf8(family));
    more.insert(QStringLiteral("status"), QStringLiteral("active"));
    if (!more.contains(QStringLiteral("contacts")))
        more.insert(QStringLiteral("contacts"),
            QJsonArray{Fields{{QStringLiteral("name"), QStringLiteral("Bethan")},
                {QStringLiteral("relation"), QStringLiteral("Mum")},
                {QStringLiteral("phone"), QStringLiteral("07700 900143")}}});
    return made(kind::person, more.take(QStringLiteral("called")).toString(name), more);
}

Record expected(const QString &who, const QString &coach, const QString &stream)
{
    return made(kind::expectation, who + QStringLiteral(" expected"),
        {{QStringLiteral("person"), id(who)}, {QStringLiteral("coach"), id(coach)},
            {QStringLiteral("site"), id(QStringLiteral("Goscote Centre"))}, {QStringLiteral("workStream"), id(stream)},
            {QStringLiteral("pattern"), QStringLiteral("Mon am+pm, Tue am+pm, Wed am+pm, Thu am+pm, Fri am+pm")}});
}

Record coach(const QString &name, const QString &role)
{
    return made(kind::coach, name,
        {{QStringLiteral("name"), name}, {QStringLiteral("roles"), QJsonArray{role}},
            {QStringLiteral("sites"), QJsonArray{id(QStringLiteral("Goscote Centre"))}}});
}

Record code(const char *name, const char *label, const char *letter, const char *countsAs, int order)
{
    return made(kind::rule, QStringLiteral("code ") + QLatin1String{name},
        {{QStringLiteral("set"), attendanceCodeSet}, {QStringLiteral("name"), QLatin1String{name}},
            {QStringLiteral("from"), QStringLiteral("2020-01-01")},
            {QStringLiteral("value"),
                Fields{{QStringLiteral("label"), QLatin1String{label}},
                    {QStringLiteral("letter"), QLatin1String{letter}},
                    {QStringLiteral("countsAs"), QLatin1String{countsAs}}, {QStringLiteral("order"), order}}}});
}

Record site(const QString &name)
{
    return made(kind::site, name,
        {{QStringLiteral("name"), name}, {QStringLiteral("capacity"), 30},
            {QStringLiteral("openDays"), QStringLiteral("Mon Tue Wed Thu Fri")},
            {QStringLiteral("morningStart"), QStringLiteral("09:30")},
            {QStringLiteral("afternoonStart"), QStringLiteral("13:00")}});
}

Record stream(const QString &name)
{
    return made(kind::workStream, name,
        {{QStringLiteral("name"), name}, {QStringLiteral("site"), id(QStringLiteral("Goscote Centre"))}});
}

QList<Record> safeguarding()
{
    return {made(kind::rule, QStringLiteral("concern key"), concernKeyFields(concernKeys().publicKey)),
        made(kind::rule, QStringLiteral("duty phone"), dutyPhoneFields(dutyPhone))};
}

QList<Record> people()
{
    return {
        person("Aisha", "Bains", {{QStringLiteral("alerts"), QJsonArray{words("seizures", "Seizures: never alone")}}}),
        person("Craig", "Davies",
            {{QStringLiteral("communication"), QJsonArray{words("hearing", "Hearing aid, left side")}}}),
        person("Daljit", "Kaur"),
        person("Siân", "Griffiths",
            {{QStringLiteral("called"), QStringLiteral("Shan")},
                {QStringLiteral("preferredName"), QStringLiteral("Shan")},
                {QStringLiteral("communication"), QJsonArray{words("makaton", "Uses Makaton; allow time")}}}),
        person("Tomasz", "Nowak"), person("Eleri", "Hughes"), person("Lloyd", "Walker"), person("Priya", "Mahmood"),
        person("Rhys", "Jenkins"), person("Zoë", "O’Connor")};
}

} // namespace

QString id(const QString &name) { return naturalId(QStringLiteral("test"), {name}); }

QList<Record> records()
{
    const QString hicks = QStringLiteral("M. Hicks");
    const QString lewis = QStringLiteral("R. Lewis");
    const QString horticulture = QStringLiteral("Horticulture");
    const QString catering = QStringLiteral("Catering");
    QList<Record> all{site(QStringLiteral("Goscote Centre")), site(QStringLiteral("Brownhills")), stream(horticulture),
        stream(catering), coach(hicks, QStringLiteral("coach")), coach(lewis, QStringLiteral("coach")),
        coach(QStringLiteral("P. Relief"), QStringLiteral("relief")), code("present", "Here", "H", "present", 0),
        code("late", "Late", "L", "present", 1), code("sick", "Sick", "S", "authorisedAbsence", 2),
        code("unknown", "Away, we don't know why", "U", "unauthorisedAbsence", 3),
        code("notExpected", "Not expected", "N", "notExpected", 4)};
    all += safeguarding();
    all += people();
    for (const char *who : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz"})
        all.append(expected(QLatin1String{who}, hicks, horticulture));
    for (const char *who : {"Eleri", "Lloyd", "Priya"})
        all.append(expected(QLatin1String{who}, lewis, catering));
    return all;
}

KeyPair concernKeys() { return keyPairFrom(QByteArray(keySeedBytes, 'c')); }

QList<Record> more(int people)
{
    QList<Record> all;
    for (int number = 1; number <= people; ++number) {
        const QByteArray family = QByteArray::number(number);
        const QString name = QStringLiteral("Person %1").arg(number);
        all.append(person("Person", family.constData(), {{QStringLiteral("called"), name}}));
        all.append(expected(name, QStringLiteral("M. Hicks"), QStringLiteral("Horticulture")));
    }
    return all;
}

Result<void> write(Database &database, const QList<Record> &records)
{
    Transaction transaction{database};
    RecordMapping mapping{database, recordKinds()};
    for (const Record &record : records)
        if (auto written = mapping.write(record); !written) return written;
    return transaction.commit();
}

Result<void> enrol(Database &database)
{
    EnrolReply identity;
    identity.account = QStringLiteral("service");
    identity.device = QStringLiteral("d1");
    identity.coach = id(QStringLiteral("M. Hicks"));
    identity.epoch = 1;
    return Enrolment::adopt(database, identity);
}

} // namespace alongside::givenDay
