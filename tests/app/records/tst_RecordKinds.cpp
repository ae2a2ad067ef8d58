// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"

#include "app/domain/Role.h"
#include "app/records/ChangeKinds.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/ReferralKinds.h"
#include "app/records/VisitFields.h"
#include "sync/protocol/Validation.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

const QString someId = QStringLiteral("019a0000-0000-7000-8000-000000000001");
const QString otherId = QStringLiteral("019a0000-0000-7000-8000-000000000002");

QStringList scopeOf(Role role)
{
    QStringList types = recordKinds().readableWith({toText(role)});
    types.sort();
    return types;
}

} // namespace

class tst_RecordKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The table "Who may read what" of domain.md, for the kinds that exist.
    void showsEachRoleWhatItMaySee_data()
    {
        const QStringList relief{kind::attendance, kind::coach, kind::employer, kind::expectation, kind::person,
            kind::rule, kind::site, kind::workStream, kind::pause, kind::face, kind::departure, kind::consent,
            kind::conflict, kind::placePhoto};
        const QStringList coach = relief
            + QStringList{kind::profile, kind::placement, kind::placementChange, kind::visit, kind::note, kind::action,
                kind::attachment, kind::ownSymbol, kind::objection, kind::task, kind::trial, kind::change,
                kind::changeNotice};

        const QStringList keyCoach = coach
            + QStringList{kind::decision, kind::questionnaire, kind::reassessment, kind::answer, kind::campaign,
                kind::invitation, kind::referral};

        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("relief") << int(Role::Relief) << relief;
        QTest::newRow("coach") << int(Role::Coach) << coach;
        QTest::newRow("key coach") << int(Role::KeyCoach) << keyCoach;
        QTest::newRow("supervisor") << int(Role::Supervisor) << keyCoach;
        QTest::newRow("earnings") << int(Role::Earnings) << coach + QStringList{kind::benefit, kind::earnings};
        QTest::newRow("manager") << int(Role::Manager) << keyCoach + QStringList{kind::accessLine};
        QTest::newRow("administrator") << int(Role::Administrator) << keyCoach;
        QTest::newRow("safeguarding lead")
            << int(Role::SafeguardingLead)
            << QStringList{kind::concern, kind::concernOutcome, kind::coachKey, kind::concernSeal};
    }
    void showsEachRoleWhatItMaySee()
    {
        QFETCH(int, role);
        QFETCH(QStringList, types);
        types.sort();

        QCOMPARE(scopeOf(Role(role)), types);
    }

    void letsEverybodyWriteAccessLinesAndOnlyManagersReadThem()
    {
        QVERIFY(recordKinds().mayWrite({toText(Role::Relief)}, kind::accessLine));
        QVERIFY(!scopeOf(Role::Relief).contains(kind::accessLine));
    }

    void letsReliefStaffMarkSettleWriteDownANoRaiseAConcernAndNothingElse()
    {
        QStringList written;
        for (const RecordKind &each : recordKinds().kinds())
            if (recordKinds().mayWrite({toText(Role::Relief)}, each.type)) written.append(each.type);

        written.sort();

        QStringList expected{
            kind::attendance, kind::consent, kind::conflict, kind::accessLine, kind::concern, kind::coachKey};
        expected.sort();
        QCOMPARE(written, expected);
    }

    void keepsNotesAppendOnly_data()
    {
        QTest::addColumn<QString>("type");
        for (const QString &type : {kind::note, kind::decision, kind::concern, kind::accessLine})
            QTest::newRow(qPrintable(type)) << type;
    }
    void keepsNotesAppendOnly()
    {
        QFETCH(const QString, type);
        QVERIFY(recordKinds().find(type)->growth == RecordKind::Growth::OnlyAdded);

        const Operation change = patching(type, someId, {{QStringLiteral("words"), QStringLiteral("Other words")}});

        const Result<void> judged = validate(recordKinds(), change);
        VERIFY_FAILS(judged, ErrorKind::Rejected);
        QVERIFY2(judged.error().detail.contains(QStringLiteral(".op ")), qPrintable(judged.error().detail));
    }

    void asksOnlyAboutWhatPeopleTypeInAMark()
    {
        QSet<QString> paths;
        for (const RecordField &field : recordKinds().find(kind::attendance)->fields)
            if (field.rule == MergeRule::Ask) paths.insert(recordKinds().find(kind::attendance)->pathOf(field.name));

        QCOMPARE(paths,
            (QSet<QString>{QStringLiteral("mark"), QStringLiteral("workplace"), QStringLiteral("arrival"),
                QStringLiteral("leaving")}));
    }

    void makesTheSameMarkOnEveryTablet()
    {
        AttendanceMark mark;
        mark.key = {{someId}, given::friday, Session::Morning};
        mark.code = QStringLiteral("present");
        AttendanceMark other = mark;
        other.workplace = otherId;

        QCOMPARE(making(kind::attendance, {}, fieldsOf(mark)).id, making(kind::attendance, {}, fieldsOf(other)).id);
    }

    void makesRecordsThatFitTheTable()
    {
        Person person = given::person(QStringLiteral("Siân Griffiths"));
        person.id = {someId};
        person.keyCoach = {otherId};
        person.alerts = {{QStringLiteral("seizures"), QStringLiteral("Seizures: never alone")}};
        person.contacts = {{QStringLiteral("Bethan"), QStringLiteral("Mum"), QStringLiteral("07700 900143")}};
        VERIFY_OK(validate(recordKinds(), making(kind::person, someId, fieldsOf(person))));

        Profile profile;
        profile.person = person.id;
        profile.birthDate = QDate(1984, 6, 5);
        VERIFY_OK(validate(recordKinds(), making(kind::profile, {}, fieldsOf(profile))));

        Benefit benefit;
        benefit.person = person.id;
        benefit.name = QStringLiteral("ESA");
        benefit.assessmentDay = 14;
        VERIFY_OK(validate(recordKinds(), making(kind::benefit, otherId, fieldsOf(benefit))));

        Site site = given::site(QStringLiteral("Goscote Centre"));
        site.closures = {{given::friday, given::friday, QStringLiteral("Training day")}};
        VERIFY_OK(validate(recordKinds(), making(kind::site, otherId, fieldsOf(site))));

        Expectation expectation;
        expectation.person = person.id;
        expectation.site = {otherId};
        expectation.pattern = WeeklyPattern::fromText(QStringLiteral("Mon am")).value();
        VERIFY_OK(validate(recordKinds(), making(kind::expectation, otherId, fieldsOf(expectation))));

        Placement placement;
        placement.person = person.id;
        placement.terms.weeklyMinutes = 600;
        VERIFY_OK(validate(recordKinds(), making(kind::placement, otherId, fieldsOf(placement))));
        VERIFY_OK(validate(recordKinds(),
            making(kind::placementChange, {},
                fieldsOf(PlacementChange{.person = person.id,
                    .placement = {otherId},
                    .from = given::friday,
                    .terms = {.weeklyMinutes = 480, .hourlyPence = 1260},
                    .reason = QStringLiteral("She asked for more")}))));
        VERIFY_OK(validate(recordKinds(),
            making(
                kind::pause, {}, fieldsOf(Pause{.person = person.id, .placement = {otherId}, .from = given::friday}))));

        AttendanceMark mark;
        mark.key = {person.id, given::friday, Session::Afternoon};
        mark.workplace = otherId;
        mark.arrival = QTime{9, 40};
        mark.markedAt = Instant{};
        mark.markedBy = {otherId};
        mark.followUps = {{.at = Instant{}, .by = {otherId}, .said = QStringLiteral("On the bus")}};
        VERIFY_OK(validate(recordKinds(), making(kind::attendance, {}, fieldsOf(mark))));

        for (const AttendanceCode &code : given::codes().validOn(given::friday))
            VERIFY_OK(validate(recordKinds(), making(kind::rule, {}, fieldsOf(code))));
    }

    void makesVisitsThatFitTheTable()
    {
        Visit visit;
        visit.person = {someId};
        visit.others = {{otherId}};
        visit.coach = {otherId};
        visit.workplace = otherId;
        visit.day = visit.plannedFor = visit.nextVisit = given::friday;
        visit.start = visit.end = Instant{};
        visit.purpose = visit.seen = visit.employersView = visit.personsView = QStringLiteral("Well");
        visit.communicationMet = false;
        for (const Support support : everySupport)
            visit.minutes.set(support, 10);
        VERIFY_OK(validate(recordKinds(), making(kind::visit, otherId, fieldsOf(visit))));

        Note note;
        note.person = {someId};
        note.visit = {otherId};
        note.words = QStringLiteral("Early");
        note.by = {otherId};
        note.corrects = {someId};
        VERIFY_OK(validate(recordKinds(), making(kind::note, otherId, fieldsOf(note))));

        Action action;
        action.person = {someId};
        action.words = QStringLiteral("Ring the depot");
        action.coach = {otherId};
        action.due = given::friday;
        VERIFY_OK(validate(recordKinds(), making(kind::action, otherId, fieldsOf(action))));
    }

    void asksAboutNothingThatWasWrittenAsASentenceOfAVisit()
    {
        for (const char *name : {"seen", "employersView", "personsView"})
            QCOMPARE(recordKinds().find(kind::visit)->field(QLatin1String{name})->rule, MergeRule::Append);
        QCOMPARE(recordKinds().find(kind::visit)->fieldsOf(QStringLiteral("time")),
            (QStringList{
                QStringLiteral("date"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("timesFrom")}));
    }
};

QTEST_GUILESS_MAIN(tst_RecordKinds)
#include "tst_RecordKinds.moc"
