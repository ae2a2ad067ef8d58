// SPDX-License-Identifier: Apache-2.0
#include "app/store/AccessLog.h"
#include "app/store/AccessStore.h"
#include "app/store/CoachStore.h"
#include "app/store/ConflictStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PersonStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/SiteStore.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>

using namespace alongside;

/// The stores that only read, and the access lines: what went in as fields comes out as the domain's values.
class tst_Stores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_day = std::make_unique<StoredDay>(); }

    void readsAPersonWithAllTheirDetails()
    {
        Person shan = given::person(QStringLiteral("Siân Griffiths"));
        shan.preferredName = QStringLiteral("Shan");
        shan.phone = QStringLiteral("07700 900111");
        shan.alerts = {{QStringLiteral("allergy"), QStringLiteral("Nut allergy")}};
        shan.communication = {{QStringLiteral("makaton"), QStringLiteral("Uses Makaton; allow time")}};
        shan.contacts = {{QStringLiteral("Bethan"), QStringLiteral("Mum"), QStringLiteral("07700 900143")}};
        shan.keyCoach = m_day->hicks.id;
        shan.source = QStringLiteral("case system");
        shan.clientRef = QStringLiteral("LTW1");
        m_day->store(kind::person, shan.id.text, fieldsOf(shan));

        const auto found = PersonStore{m_day->database()}.find(shan.id);

        VERIFY_OK(found);
        QVERIFY(*found == shan);
    }

    void listsWhoHasNotLeftByTheNameTheyLike()
    {
        Person craig = m_day->craig;
        craig.status = Person::Status::Left;
        m_day->store(kind::person, craig.id.text, fieldsOf(craig));
        Person daljit = m_day->daljit;
        daljit.preferredName = QStringLiteral("Ada");
        m_day->store(kind::person, daljit.id.text, fieldsOf(daljit));

        const auto everyone = PersonStore{m_day->database()}.everyone();

        VERIFY_OK(everyone);
        QCOMPARE(*everyone, (QList<Person>{daljit, m_day->aisha}));
    }

    void readsProfilesAndPlacements()
    {
        Profile profile;
        profile.person = m_day->aisha.id;
        profile.birthDate = QDate(1984, 6, 5);
        profile.goodAt = QStringLiteral("Plants");
        const Operation making = alongside::making(kind::profile, {}, fieldsOf(profile));
        m_day->store(kind::profile, making.id, making.set);
        Placement placement;
        placement.id = {m_day->brownhills.id.text};
        placement.person = m_day->aisha.id;
        placement.kind = QStringLiteral("permittedWork");
        placement.terms.hourlyPence = 1221;
        m_day->store(kind::placement, placement.id.text, fieldsOf(placement));
        PersonStore store{m_day->database()};

        const auto foundProfile = store.profileOf(m_day->aisha.id);
        const auto placements = PlacementStore{m_day->database()}.ofPerson(m_day->aisha.id);

        VERIFY_OK(foundProfile);
        QVERIFY(*foundProfile == profile);
        VERIFY_OK(placements);
        QCOMPARE(placements->size(), 1);
        QCOMPARE(placements->first().placement(), placement);
        const auto nobodys = store.profileOf(m_day->craig.id);
        VERIFY_OK(nobodys);
        QVERIFY(!*nobodys);
    }

    void readsPlacesAndStaff()
    {
        Site hall = given::site(QStringLiteral("County Hall"));
        hall.openDays = Weekdays::fromText(QStringLiteral("Tue Sat")).value();
        hall.afternoonStart = QTime{14, 0};
        hall.closures = {{given::friday, given::friday.addDays(2), QStringLiteral("Bank holiday")}};
        hall.to = QDate(2027, 3, 31);
        m_day->store(kind::site, hall.id.text, fieldsOf(hall));
        const WorkStream valet = given::workStream(QStringLiteral("Car Valet"), hall);
        m_day->store(kind::workStream, valet.id.text, fieldsOf(valet));
        Coach walsh = given::coach(QStringLiteral("E. Walsh"));
        walsh.roles = {QStringLiteral("relief"), QStringLiteral("astronaut")};
        walsh.sites = {hall.id};
        m_day->store(kind::coach, walsh.id.text, fieldsOf(walsh));

        const auto site = SiteStore{m_day->database()}.find(hall.id);
        const auto streams = SiteStore{m_day->database()}.everyWorkStream();
        const auto coach = CoachStore{m_day->database()}.find(walsh.id);

        VERIFY_OK(site);
        QVERIFY(*site == hall);
        VERIFY_OK(streams);
        QCOMPARE(*streams, QList<WorkStream>{valet});
        VERIFY_OK(coach);
        QVERIFY(*coach == walsh);
    }

    void readsOnlyExpectationsThatCoverTheDay()
    {
        Expectation ended = given::expected(given::person(QStringLiteral("Zoë Rahman")), m_day->goscote);
        ended.to = given::friday.addDays(-1);
        m_day->store(kind::expectation, ended.id.text, fieldsOf(ended));
        Expectation mondays =
            given::expected(given::person(QStringLiteral("Eve Hall")), m_day->goscote, QStringLiteral("Mon am"));
        m_day->store(kind::expectation, mondays.id.text, fieldsOf(mondays));

        const auto onFriday = ExpectationStore{m_day->database()}.on(given::friday);
        const auto ofEve = ExpectationStore{m_day->database()}.of(mondays.person);

        VERIFY_OK(onFriday);
        QCOMPARE(onFriday->size(), 3);
        VERIFY_OK(ofEve);
        QCOMPARE(*ofEve, QList<Expectation>{mondays});
    }

    void writesDownWhoOpenedWhom()
    {
        FakeIds ids;
        Act act = m_day->actOf(m_day->hicks);

        VERIFY_OK(AccessStore(act, ids).add(m_day->aisha.id, AccessStore::What::Opened));
        VERIFY_OK(AccessStore(act, ids).add(m_day->aisha.id, AccessStore::What::Opened));

        QCOMPARE(m_day->outboxCount(), 2);
    }

    void keepsTheLatestWhoLookedOnThisTabletWhateverItsClockSays()
    {
        const int more = 3;
        for (int each = 0; each < AccessStore::mostKept + more; ++each) {
            look(m_day->aisha);
            m_day->clock().advance(std::chrono::seconds{1});
        }
        look(m_day->craig);
        m_day->clock().advance(std::chrono::hours{24 * 365 * 10}); // it is wrong by years
        look(m_day->craig);

        AccessLog log{m_day->database()};
        const auto looks = log.hereOf(m_day->aisha.id, 2 * AccessStore::mostKept);
        VERIFY_OK(looks);
        QCOMPARE(looks->size(), AccessStore::mostKept);
        QCOMPARE(looks->first().by, m_day->hicks.id);
        QCOMPARE(must(log.hereOf(m_day->craig.id, 10)).size(), 2);
    }

    void forgetsWhoLookedWithThePerson()
    {
        look(m_day->aisha);
        look(m_day->craig);

        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK(act.records().remove(kind::person, m_day->craig.id.text)); // as a pull does

        AccessLog log{m_day->database()};
        QVERIFY(must(log.hereOf(m_day->craig.id, 10)).isEmpty());
        QCOMPARE(must(log.hereOf(m_day->aisha.id, 10)).size(), 1);
    }

    void saysInWordsWhatTwoPeopleDisagreeAbout()
    {
        AttendanceMark mark = given::mark(m_day->aisha, given::friday, Session::Morning, QStringLiteral("present"));
        const Operation making = alongside::making(kind::attendance, {}, fieldsOf(mark));
        m_day->store(kind::attendance, making.id, making.set);
        m_day->store(kind::conflict, given::friday.toString(), conflictAbout(making.id));

        const auto conflicts = ConflictStore{m_day->database()}.openOf(kind::attendance, making.id);

        VERIFY_OK(conflicts);
        QCOMPARE(conflicts->size(), 1);
        const OpenConflict &conflict = conflicts->first();
        QVERIFY2(
            conflict.about.startsWith(QStringLiteral("Aisha Bains, Friday 20 November")), qPrintable(conflict.about));
        QCOMPARE(conflict.candidates.first().words, QStringLiteral("Here"));
        QCOMPARE(conflict.candidates.first().byName, QStringLiteral("M. Hicks"));
        QCOMPARE(conflict.candidates.last().words, QStringLiteral("Sick, Mum rang"));
        QCOMPARE(conflict.candidates.last().opId, QStringLiteral("d2.1"));
    }

    void sendsWhatSomebodyDecidedAndWhatTheyHadSeen()
    {
        const QString id = m_day->goscote.id.text;
        m_day->store(kind::conflict, id, conflictAbout(m_day->aisha.id.text));
        const auto conflicts = ConflictStore{m_day->database()}.open();
        VERIFY_OK(conflicts);
        Act act = m_day->actOf(m_day->hicks);

        VERIFY_OK(ConflictStore::settle(act, conflicts->first(), conflicts->first().candidates.last().value));

        QCOMPARE(m_day->outboxCount(), 1);
        const auto left = ConflictStore{m_day->database()}.open();
        VERIFY_OK(left);
        QVERIFY(left->isEmpty());
    }

private:
    void look(const Person &person)
    {
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK(AccessStore(act, m_ids).add(person.id, AccessStore::What::Opened));
    }

    QJsonObject conflictAbout(const QString &record) const
    {
        const auto candidate = [](const Coach &by, const char *opId, const QJsonObject &value) {
            return QJsonObject{{QStringLiteral("by"), by.id.text}, {QStringLiteral("opId"), QString::fromLatin1(opId)},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}, {QStringLiteral("value"), value}};
        };
        return {{QStringLiteral("type"), kind::attendance}, {QStringLiteral("record"), record},
            {QStringLiteral("path"), QStringLiteral("mark")}, {QStringLiteral("status"), QStringLiteral("open")},
            {QStringLiteral("candidates"),
                QJsonArray{candidate(m_day->hicks, "d1.1", {{QStringLiteral("code"), QStringLiteral("present")}}),
                    candidate(m_day->lewis, "d2.1",
                        {{QStringLiteral("code"), QStringLiteral("sick")},
                            {QStringLiteral("reason"), QStringLiteral("Mum rang")}})}}};
    }

    FakeIds m_ids;
    std::unique_ptr<StoredDay> m_day;
};

QTEST_GUILESS_MAIN(tst_Stores)
#include "tst_Stores.moc"
