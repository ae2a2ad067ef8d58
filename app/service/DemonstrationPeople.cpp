// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationPeople.h"

#include "app/records/RecordKinds.h"
#include "app/service/DemonstrationNames.h"

#include <random>

namespace alongside {

namespace {

constexpr int peopleWithHicks = 14; // eleven every day, three now and then
constexpr int everyDayWithHicks = 11;
constexpr int withAnEmployer = 8;

/// Makes the people one after the other from one fixed seed.
class PeopleMaker {
public:
    PeopleMaker(const DemonstrationPlaces &places, QDate day, int people)
        : m_places{places}, m_day{day}, m_people{people}
    {
    }

    DemonstrationPerson make(int number)
    {
        DemonstrationPerson made;
        made.person = person(number);
        const int group = groupOf(number);
        made.person.keyCoach = m_places.coachOfGroup(group).id;
        made.profile = profile(made.person);
        made.benefits = benefits(made.person);
        made.expectation = expectation(made, number, group);
        made.placement = placement(made);
        return made;
    }

private:
    int chance(int below) { return int(m_random() % quint32(below)); }
    template <typename Value> const Value &oneOf(const QList<Value> &values)
    {
        return values.at(chance(int(values.size())));
    }

    static int groupOf(int number)
    {
        if (number < peopleWithHicks) return 0;
        return 1 + (number - peopleWithHicks) % (DemonstrationPlaces::groups - 1);
    }

    Person person(int number)
    {
        const DemonstrationName name = demonstrationName(number);
        Person made;
        made.id = {demonstrationId(kind::person, QString::number(number))};
        made.givenName = name.given;
        made.familyName = name.family;
        made.preferredName = name.preferred;
        made.phone = phone();
        made.alerts = name.alerts;
        made.communication = name.communication;
        if (number >= peopleWithHicks) {
            if (chance(4) == 0) made.alerts = {oneOf(everyAlert())};
            if (chance(5) < 3) made.communication = {oneOf(everyNeed())};
        }
        made.contacts = {{oneOf(everyGivenName()) + u' ' + made.familyName, oneOf(everyRelation()), phone()}};
        return made;
    }

    Profile profile(const Person &person)
    {
        Profile made;
        made.person = person.id;
        made.birthDate = QDate{m_day.year() - 20 - chance(45), 1 + chance(12), 1 + chance(28)};
        made.address = QStringLiteral("%1 %2").arg(1 + chance(180)).arg(oneOf(everyStreet()));
        made.postcode = QStringLiteral("WS%1 %2ZZ").arg(1 + chance(10)).arg(1 + chance(9));
        made.started = m_day.addDays(-100 - chance(2500));
        made.whatMatters = oneOf(everyMatter());
        made.goodAt = oneOf(everyStrength());
        made.wantsNext = oneOf(everyWish());
        return made;
    }

    QList<Benefit> benefits(const Person &person)
    {
        QList<Benefit> made;
        for (const char *name : {"ESA", "PIP", "Universal Credit"}) {
            if (chance(2) == 0) continue;
            Benefit benefit;
            benefit.name = QString::fromLatin1(name);
            benefit.id = demonstrationId(kind::benefit, person.id.text + benefit.name);
            benefit.person = person.id;
            benefit.from = m_day.addDays(-30 - chance(1500));
            if (benefit.name == QStringLiteral("Universal Credit")) benefit.assessmentDay = 1 + chance(28);
            made.append(benefit);
        }
        return made;
    }

    Expectation expectation(const DemonstrationPerson &of, int number, int group)
    {
        const WorkStream &stream = m_places.workStreamOfGroup(group);
        Expectation made;
        made.id = {demonstrationId(kind::expectation, of.person.id.text)};
        made.person = of.person.id;
        made.coach = of.person.keyCoach;
        made.from = of.profile.started;
        made.placement = {demonstrationId(kind::placement, of.person.id.text)};
        made.pattern = number < everyDayWithHicks ? everyWeekday() : someWeekdays(number);
        if (number >= m_people - withAnEmployer) {
            made.employer = oneOf(m_places.employers).id;
        } else {
            made.site = stream.site;
            made.workStream = stream.id;
        }
        return made;
    }

    static WeeklyPattern everyWeekday()
    {
        return WeeklyPattern::fromDaysAndSessions(QStringLiteral("Mon-Fri"), QStringLiteral("am+pm")).value();
    }

    /// Two or three days, turned by one weekday from person to person so that every weekday gets its share.
    WeeklyPattern someWeekdays(int number)
    {
        const QStringList sessions{
            QStringLiteral("am+pm"), QStringLiteral("am+pm"), QStringLiteral("am"), QStringLiteral("pm")};
        const QString session = oneOf(sessions);
        const int days = number / 5 % 5 < 3 ? 3 : 2;
        Weekdays week;
        for (int step = 0; step < days; ++step)
            week.add(Qt::DayOfWeek(1 + (number + 2 * step) % 5));
        return WeeklyPattern::fromDaysAndSessions(week.text(), session).value();
    }

    Placement placement(const DemonstrationPerson &of)
    {
        Placement made;
        made.id = of.expectation.placement;
        made.person = of.person.id;
        made.workStream = of.expectation.workStream;
        made.employer = of.expectation.employer;
        made.kind = made.employer.isEmpty() ? QStringLiteral("workPreparation") : QStringLiteral("permittedWork");
        made.from = of.expectation.from;
        if (!made.employer.isEmpty()) {
            made.terms.weeklyMinutes = 60 * (4 + chance(8));
            made.terms.hourlyPence = 1221;
        }
        return made;
    }

    /// Numbers that Ofcom keeps free for drama: 07700 900000 to 900999.
    QString phone() { return QStringLiteral("07700 900%1").arg(chance(1000), 3, 10, QChar{u'0'}); }

    const DemonstrationPlaces &m_places;
    QDate m_day;
    int m_people;
    std::mt19937 m_random{20261120};
};

} // namespace

QList<DemonstrationPerson> demonstrationPeople(const DemonstrationPlaces &places, QDate day, int people)
{
    PeopleMaker maker{places, day, people};
    QList<DemonstrationPerson> made;
    for (int number = 0; number < people; ++number)
        made.append(maker.make(number));
    return made;
}

} // namespace alongside
