// SPDX-License-Identifier: Apache-2.0
#include "app/service/Demonstration.h"

#include "app/domain/Decision.h"
#include "app/domain/Fading.h"
#include "app/domain/Register.h"
#include "app/domain/Role.h"
#include "app/domain/earnings/EarningsGuard.h"
#include "app/records/EarningsKinds.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/InstructionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "app/service/BankHolidays.h"
#include "app/service/RuleFile.h"
#include "app/service/StandardCodes.h"
#include "sync/protocol/Validation.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

QList<Operation> written(const Demonstration &demonstration)
{
    QList<Operation> operations;
    const auto done = demonstration.writeTo([&](const QList<Operation> &part) {
        operations += part;
        return Result<void>{};
    });
    return done ? operations : QList<Operation>{};
}

Earnings earningsIn(const QJsonObject &fields)
{
    const auto text = [&fields](const char *name) { return fields.value(QLatin1String{name}).toString(); };
    return {.person = {text("person")},
        .job = text("job"),
        .week = QDate::fromString(text("week"), Qt::ISODate),
        .minutes = fields.value(QStringLiteral("minutes")).toInt(),
        .net = Pence{fields.value(QStringLiteral("netPence")).toInteger()},
        .paidOn = QDate::fromString(text("paidOn"), Qt::ISODate)};
}

QSet<QString> expectedOn(const Demonstration &demonstration, QDate day, const CoachId &group = {})
{
    QSet<QString> people;
    for (const DemonstrationPerson &each : demonstration.people())
        if (each.expectation.covers(day) && (group.isEmpty() || each.expectation.coach == group))
            people.insert(each.person.id.text);
    return people;
}

} // namespace

class tst_Demonstration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheSizeOfTheModelService()
    {
        const Demonstration demonstration{given::friday, 13};

        QCOMPARE(demonstration.people().size(), 147);
        QCOMPARE(demonstration.places().sites.size(), 3);
        QCOMPARE(demonstration.places().workStreams.size(), 5);
        QCOMPARE(demonstration.places().coaches.size(), 17);
    }

    void hasSomebodyInEveryRole()
    {
        const DemonstrationPlaces places = demonstrationPlaces(given::friday, given::friday);
        QSet<QString> roles;
        for (const Coach &coach : places.coaches)
            roles.unite({coach.roles.begin(), coach.roles.end()});

        for (const Role role : everyRole)
            QVERIFY2(roles.contains(toText(role)), qPrintable(toText(role)));
    }

    void expectsAboutEightyPeopleOnAnyWeekday_data()
    {
        QTest::addColumn<QDate>("day");
        for (int back = 0; back < 5; ++back)
            QTest::newRow(qPrintable(given::friday.addDays(-back).toString(Qt::ISODate)))
                << given::friday.addDays(-back);
    }
    void expectsAboutEightyPeopleOnAnyWeekday()
    {
        QFETCH(QDate, day);
        const Demonstration demonstration{day, 1};
        const qsizetype everyone = expectedOn(demonstration, day).size();
        const qsizetype withHicks = expectedOn(demonstration, day, demonstration.places().coachOfGroup(0).id).size();

        QVERIFY2(everyone >= 75 && everyone <= 90, qPrintable(QString::number(everyone)));
        QVERIFY2(withHicks >= 11 && withHicks <= 13, qPrintable(QString::number(withHicks)));
    }

    void givesNoTwoPeopleOneName()
    {
        const Demonstration demonstration{given::friday, 0};
        QSet<QString> names;
        for (const DemonstrationPerson &each : demonstration.people())
            names.insert(each.person.fullName());

        QCOMPARE(names.size(), 147);
    }

    void makesTheSameServiceEveryTime()
    {
        const QList<Operation> once = written(Demonstration{given::friday, 2});

        QVERIFY(!once.isEmpty());
        QCOMPARE(written(Demonstration{given::friday, 2}), once);
    }

    void writesOnlyWhatTheTableOfKindsTakes()
    {
        QSet<QString> ids;
        for (const Operation &operation : written(Demonstration{given::friday, 2})) {
            VERIFY_OK(validate(recordKinds(), operation));
            VERIFY_OK(checkSteps(recordSteps(), operation));
            const bool isMaking = operation.kind != Operation::Kind::Patch;
            QVERIFY2(ids.contains(operation.id) != isMaking, "made twice, or changed before it was made");
            ids.insert(operation.id);
        }
    }

    void tellsWhereThoseWithAnEmployerWereBefore()
    {
        QHash<QString, int> made;
        for (const Operation &operation : written(Demonstration{given::friday, 2}))
            ++made[operation.type];

        QCOMPARE(made.value(kind::placement), 147 + 8);
        QVERIFY(made.value(kind::pause) > 0 && made.value(kind::pause) < 8);
        QVERIFY(made.value(kind::placementChange) > made.value(kind::pause)); // a why for each, and raises
    }

    void hasVisitsNotesAndInstructionWhoseHelpFades()
    {
        QHash<QString, int> made;
        QList<Trial> trials;
        for (const Operation &operation : written(Demonstration{given::friday, 13})) {
            ++made[operation.type];
            if (operation.type != kind::trial) continue; // only counted
            Trial trial{.at = *instantFromText(operation.set.value(QStringLiteral("at")).toString()),
                .levels = levelsFrom(operation.set.value(QStringLiteral("levels")).toObject())};
            trials.append(trial);
        }

        QVERIFY(made.value(kind::visit) > 147 * 4);
        QVERIFY(made.value(kind::note) > 300 && made.value(kind::action) > 100);
        QCOMPARE(made.value(kind::task), 3 + 49);
        const QList<FadingWeek> weeks = fadingOf(trials, given::friday, 13);
        QVERIFY(weeks.last().of(Prompt::FullPhysical) < weeks.first().of(Prompt::FullPhysical));
        QVERIFY(weeks.last().of(Prompt::Independent) > weeks.first().of(Prompt::Independent));
    }

    void hasDecisionsOfEveryKindAndSomeTakenBack()
    {
        QSet<QString> deciders;
        QSet<QString> purposes;
        int asked = 0;
        int ended = 0;
        for (const Operation &operation : written(Demonstration{given::friday, 2})) {
            if (operation.type == kind::decision) {
                deciders.insert(operation.set.value(QStringLiteral("decidedBy")).toString());
                purposes.insert(operation.set.value(QStringLiteral("purpose")).toString());
            }
            asked += operation.type == kind::decision ? 1 : 0;
            asked -= operation.type == kind::consent ? 1 : 0; // how they stand since
            ended += operation.set.contains(QStringLiteral("endedAt")) ? 1 : 0;
        }

        QCOMPARE(asked, 0);
        QCOMPARE(purposes.size(), 4);
        QVERIFY(deciders.contains(toText(Decision::DecidedBy::BestInterests)));
        QVERIFY(ended > 20 && ended < 40); // said no to a move, or no more photos
    }

    void hasEarningsUnderNearAndOverTheLimitsAndSomeInTwoJobs()
    {
        const Demonstration demonstration{given::friday, 0};
        QHash<PersonId, EarningsCase> earners;
        for (const Operation &operation : written(demonstration))
            if (operation.type == kind::earnings) {
                const QString person = operation.set.value(QStringLiteral("person")).toString();
                earners[PersonId{person}].earnings.append(earningsIn(operation.set));
            }
        const RuleBook book{readRuleFile(ownRules())->rules};
        int under = 0, over = 0, unknown = 0, severalJobs = 0;
        for (const DemonstrationPerson &each : demonstration.people()) {
            if (!earners.contains(each.person.id)) continue;
            EarningsCase &known = earners[each.person.id];
            known.benefits = each.benefits;
            const QDate lastWeek = weekOf(given::friday).addDays(-7);
            const auto margin = marginOf(earningsGuardOfWeek(book, known, lastWeek, lastWeek.addDays(-1)));
            (!margin ? unknown : margin->count < 0 ? over : under) += 1;
            QSet<QString> jobs;
            for (const Earnings &earned : known.earnings)
                jobs.insert(earned.job);
            severalJobs += jobs.size() > 1 ? 1 : 0;
        }

        QCOMPARE(earners.size(), 10);
        QVERIFY2(under >= 4 && over >= 1 && unknown >= 2,
            qPrintable(QStringLiteral("%1 under, %2 over, %3 unknown").arg(under).arg(over).arg(unknown)));
        QCOMPARE(severalJobs, 4);
    }

    void hasAnswersForMonitoringEqualitiesOfMostPeople()
    {
        QHash<QString, QSet<QString>> asked, answers;
        for (const Operation &each : written(Demonstration{given::friday, 1})) {
            if (each.type != kind::equalities) continue;
            const EqualitiesAnswer said = equalitiesAnswerFrom({each.type, each.id, 1, each.set});
            asked[said.question].insert(said.person.text);
            answers[said.question].insert(said.answer);
        }
        for (const EqualitiesQuestion question : everyEqualitiesQuestion) {
            const qsizetype people = asked.value(toText(question)).size();
            QVERIFY2(people > 100 && people < Demonstration::everybody, qPrintable(QString::number(people)));
            QVERIFY(answers.value(toText(question)).contains(preferNotToSay));
        }
        QVERIFY(answers.value(toText(EqualitiesQuestion::Religion)).contains(takenBack));
    }

    void usesOnlyNumbersKeptFreeForDrama()
    {
        const Demonstration demonstration{given::friday, 0};
        for (const DemonstrationPerson &each : demonstration.people()) {
            QVERIFY(each.person.phone.startsWith(QStringLiteral("07700 900")));
            QVERIFY(each.person.contacts.first().phone.startsWith(QStringLiteral("07700 900")));
        }
    }

    void marksOpenDaysUpToTheDayBefore()
    {
        const Demonstration demonstration{given::friday, 13};
        QVERIFY(demonstration.marksOn(QDate{2026, 11, 1}).isEmpty()); // a Sunday
        QVERIFY(demonstration.marksOn(QDate{2026, 8, 31}).isEmpty()); // the bank holiday of August
        QVERIFY(demonstration.marksOn(given::friday.addDays(-35)).isEmpty()); // the training day
        QVERIFY(demonstration.marksOn(given::friday.addDays(-1)).size() > 80);

        for (const Operation &operation : written(demonstration))
            QVERIFY(operation.type != kind::attendance
                || operation.set.value(QStringLiteral("date")).toString() < given::friday.toString(Qt::ISODate));
    }

    void usesCodesThatTheServiceHas()
    {
        const AttendanceCodes codes{standardAttendanceCodes()};
        for (const AttendanceMark &mark : Demonstration(given::friday, 13).marksOn(given::friday.addDays(-7)))
            QVERIFY(codes.find(mark.code, mark.key.day).countsAs != AttendanceCode::CountsAs::Nothing);
    }

    void knowsTheBankHolidays()
    {
        QCOMPARE(bankHolidays(2026),
            (QList<QDate>{{2026, 1, 1}, {2026, 4, 3}, {2026, 4, 6}, {2026, 5, 4}, {2026, 5, 25}, {2026, 8, 31},
                {2026, 12, 25}, {2026, 12, 28}}));
        QCOMPARE(bankHolidays(2027).mid(6), (QList<QDate>{{2027, 12, 27}, {2027, 12, 28}})); // Saturday and Sunday
        QCOMPARE(bankHolidays(2022).mid(6), (QList<QDate>{{2022, 12, 27}, {2022, 12, 26}})); // Sunday and Monday
        QCOMPARE(bankHolidays(2022).first(), QDate(2022, 1, 3));
    }

    void goesBackToTheLastWorkingDay()
    {
        QCOMPARE(lastWorkingDay(QDate(2026, 11, 21)), given::friday);
        QCOMPARE(lastWorkingDay(QDate(2026, 12, 28)), QDate(2026, 12, 24));
    }
};

QTEST_GUILESS_MAIN(tst_Demonstration)
#include "tst_Demonstration.moc"
