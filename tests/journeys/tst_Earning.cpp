// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/EarningsGuard.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// A week's hours and pay through the real interface: written, read beside the rule, and there again after a restart.
class EarningJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void writesAWeekWithTheGuardBesideIt();
    void writesWhatSomebodyGetsWhereTheirPageIsEdited();
};

namespace {

/// M. Hicks may see earnings; Aisha works at the café for pay and has ESA.
QList<Record> earningDay()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("coach"), QStringLiteral("earnings")});
    const PersonId aisha{givenDay::id(QStringLiteral("Aisha"))};
    const Employer cafe{.id = {givenDay::id(QStringLiteral("café"))}, .name = QStringLiteral("Canal Side Café")};
    const Placement placement{.id = {givenDay::id(QStringLiteral("at the café"))},
        .person = aisha,
        .employer = cafe.id,
        .kind = QStringLiteral("permittedWork"),
        .from = {2026, 1, 5}};
    const Benefit support{
        .id = givenDay::id(QStringLiteral("support")), .person = aisha, .name = QStringLiteral("ESA"), .cycleWeeks = 1};
    const DatedRule limit{.id = QStringLiteral("permitted-work-gb-2026-04-01"),
        .set = ruleset::permittedWork,
        .name = QStringLiteral("GB"),
        .from = {2026, 4, 1},
        .confidence = QStringLiteral("medium-high"),
        .source = QStringLiteral("reg. 45"),
        .figures = {{QStringLiteral("weeklyLimit"), 20350}, {QStringLiteral("hoursBelow"), 16},
            {QStringLiteral("averageWeeks"), 5}}};
    return {hicks, {kind::employer, cafe.id.text, 1, fieldsOf(cafe)},
        {kind::placement, placement.id.text, 1, fieldsOf(placement)}, {kind::benefit, support.id, 1, fieldsOf(support)},
        {kind::rule, making(kind::rule, {}, fieldsOf(limit)).id, 1, fieldsOf(limit)}};
}

EarningsScreen &monthOf(Journey &coach) { return *coach.screens().work()->personWork()->earnings(); }

bool opensAishasMonth(Journey &coach)
{
    coach.screens().openPerson(givenDay::id(QStringLiteral("Aisha")));
    return coach.reach("openEarnings") && coach.waitFor([&] { return monthOf(coach).editor()->isOpen(); });
}

bool guardSays(Journey &coach, const char *words)
{
    return coach.waitFor([&] {
        for (const GuardLine &line : monthOf(coach).guard()->lines())
            if (line.sentences.join(QLatin1Char('\n')).contains(QString::fromUtf8(words))) return true;
        return false;
    });
}

} // namespace

void EarningJourney::writesAWeekWithTheGuardBesideIt()
{
    Journey coach{earningDay()};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(opensAishasMonth(coach));
    QVERIFY(coach.reads(QStringLiteral("Earnings of Aisha")));

    QVERIFY(coach.write("earningsField0", "15:30"));
    QVERIFY(guardSays(coach, "15 h 30 min worked. Hours must stay under 16."));
    QVERIFY(coach.write("earningsField2", "208"));
    QVERIFY(guardSays(coach, "£4.50 over the limit of £203.50."));
    QVERIFY(coach.reach("paidOnToday"));
    QVERIFY(coach.reach("earningsSource0"));
    QVERIFY(coach.waitFor([&] { return monthOf(coach).editor()->source() == 0; }));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("earnings"), QStringLiteral("earningsField2")), QString{});
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("earnings-guard"), QStringLiteral("guard0")), QString{});

    coach.restart();
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(opensAishasMonth(coach));
    QVERIFY(coach.waitFor([&] { return monthOf(coach).rows()->count() == 3; }));
    QVERIFY(coach.waitFor([&] {
        return monthOf(coach).rows()->lines().last().about
            == QStringLiteral("15 h 30 min · £208.00 net · paid Fri 20 Nov · payslip");
    }));
    QVERIFY(coach.reach("thinkOfAShift"));
    QVERIFY(coach.write("thoughtHours", "1"));
    QVERIFY(coach.waitFor([&] { return monthOf(coach).thought()->lines()->count() == 1; }));
    QVERIFY(coach.tap(QStringLiteral("closeEarnings")));
    QVERIFY(coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::People; }));
}

void EarningJourney::writesWhatSomebodyGetsWhereTheirPageIsEdited()
{
    Journey coach{earningDay()};
    coach.window().resize(800, 1280);
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Craig")));
    QVERIFY(coach.reach("editPerson"));

    QVERIFY(coach.reach("addBenefit"));
    QVERIFY(coach.reach("benefitKind0"));
    QVERIFY(coach.write("benefitField2", "14"));
    QVERIFY(coach.reach("benefitHousing0"));
    QVERIFY(coach.waitFor([&] { return monthOf(coach).benefits()->housing() == 0; }));

    QVERIFY(coach.waitFor([&] {
        const BenefitRows &rows = *monthOf(coach).benefits()->rows();
        return rows.count() == 1
            && rows.lines().first().missing == QStringLiteral("Not written yet: capability for work");
    }));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("benefits"), QStringLiteral("benefitHousing0")), QString{});
}

} // namespace alongside

QTEST_MAIN(alongside::EarningJourney)
#include "tst_Earning.moc"
