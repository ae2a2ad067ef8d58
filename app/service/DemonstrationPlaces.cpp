// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationPlaces.h"

#include "app/records/RecordKinds.h"
#include "app/service/BankHolidays.h"

namespace alongside {

namespace {

constexpr int trainingDaysBefore = 35;
constexpr int daysAheadKnown = 365;

QList<Closure> closuresAround(QDate firstDay, QDate day)
{
    QList<Closure> closures;
    for (int year = firstDay.year(); year <= day.addDays(daysAheadKnown).year(); ++year)
        for (const QDate holiday : bankHolidays(year))
            closures.append({holiday, holiday, QStringLiteral("Bank holiday")});
    const QDate training = day.addDays(-trainingDaysBefore);
    closures.append({training, training, QStringLiteral("Training day")});
    return closures;
}

Site site(const char *name, int capacity, const QList<Closure> &closures)
{
    Site made;
    made.name = QString::fromLatin1(name);
    made.id = {demonstrationId(kind::site, made.name)};
    made.capacity = capacity;
    made.closures = closures;
    return made;
}

WorkStream workStream(const char *name, const Site &site)
{
    WorkStream made;
    made.name = QString::fromLatin1(name);
    made.id = {demonstrationId(kind::workStream, made.name)};
    made.site = site.id;
    return made;
}

Employer employer(const char *name, const char *contact, const char *phone)
{
    Employer made;
    made.name = QString::fromUtf8(name);
    made.id = {demonstrationId(kind::employer, made.name)};
    made.contactName = QString::fromUtf8(contact);
    made.phone = QString::fromLatin1(phone);
    made.contacts = {{QStringLiteral("Reception"), QStringLiteral("in the morning"), QStringLiteral("01632 960 500")}};
    return made;
}

Coach coach(const char *name, const char *roles, const QList<Site> &sites)
{
    Coach made;
    made.name = QString::fromLatin1(name);
    made.id = {demonstrationId(kind::coach, made.name)};
    made.roles = QString::fromLatin1(roles).split(u' ');
    for (const Site &each : sites)
        made.sites.append(each.id);
    return made;
}

} // namespace

QString demonstrationId(const QString &type, const QString &words)
{
    return naturalId(type, {QStringLiteral("demonstration"), words});
}

DemonstrationPlaces demonstrationPlaces(QDate firstDay, QDate day)
{
    const QList<Closure> closures = closuresAround(firstDay, day);
    const Site goscote = site("Goscote Centre", 50, closures);
    const Site brownhills = site("Brownhills", 45, closures);
    Site hall = site("County Hall", 20, closures);
    hall.to = QDate{day.year() + 1, 3, 31}; // three sites going down to two

    DemonstrationPlaces places;
    places.sites = {goscote, brownhills, hall};
    places.workStreams = {workStream("Horticulture", goscote), workStream("Packing", goscote),
        workStream("Catering", brownhills), workStream("Print & Design", brownhills), workStream("Car Valet", hall)};
    places.employers = {employer("Canal Side Café", "Ewa Nowicka", "07700 900412"),
        employer("Pelsall Garden Nursery", "Martin Rowe", "07700 900587"),
        employer("Aldridge Tool Hire", "Sunita Rai", "07700 900663")};
    places.coaches = {coach("M. Hicks", "coach keyCoach earnings", {goscote}),
        coach("J. Mann", "coach keyCoach", {goscote}), coach("P. Sahota", "coach", {goscote}),
        coach("R. Lewis", "coach keyCoach", {goscote}), coach("S. Okafor", "coach keyCoach", {brownhills}),
        coach("A. Bennett", "coach", {brownhills}), coach("D. Price", "coach keyCoach", {brownhills}),
        coach("K. Dhillon", "coach", {brownhills}), coach("L. Morgan", "coach keyCoach", {hall}),
        coach("E. Walsh", "relief", {goscote, brownhills}), coach("B. Adeyemi", "relief", {brownhills, hall}),
        coach("T. Novak", "relief", {goscote}), coach("H. Kaur", "supervisor", {goscote, hall}),
        coach("C. Whitehouse", "supervisor safeguardingLead", {brownhills}),
        coach("N. Farrell", "coach earnings", {goscote, brownhills, hall}),
        coach("G. Thornton", "manager", {goscote, brownhills, hall}),
        coach("V. Singh", "administrator", {goscote, brownhills, hall})};
    return places;
}

} // namespace alongside
