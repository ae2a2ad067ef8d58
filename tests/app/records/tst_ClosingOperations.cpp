// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeOperations.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

const QDate lastDay{2026, 12, 18}; // a Friday
const QDate first{2026, 12, 19};
const QDate monday{2026, 12, 21};

} // namespace

/// What a closing writes for one person: their new placement goes on from the old one, with all that was planned.
class tst_ClosingOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Expectation expectation = given::expected(aisha, goscote, QStringLiteral("Mon am"));
        expectation.placement = before;
        expectation.from = QDate{2026, 1, 5};
        m_records = {.placement = {.id = before,
                         .person = aisha.id,
                         .kind = QStringLiteral("dayService"),
                         .from = QDate{2026, 1, 5}},
            .expectations = {expectation}};
    }

    void keepsWhoIsSuspendedOffTheRegister_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("back");
        QTest::addColumn<bool>("isPaused"); // on the Monday after
        QTest::newRow("nobody knows until when") << QDate{2026, 11, 2} << QDate{} << true;
        QTest::newRow("until January") << QDate{2026, 11, 2} << QDate{2027, 1, 4} << true;
        QTest::newRow("from January") << QDate{2027, 1, 4} << QDate{2027, 2, 1} << false;
        QTest::newRow("back on the first day") << QDate{2026, 11, 2} << first << false;
    }
    void keepsWhoIsSuspendedOffTheRegister()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, back);
        QFETCH(const bool, isPaused);
        m_records.pauses = {{aisha.id, before, from, back}};
        m_records.changes = {{aisha.id, before, PlacementChange::What::Pause, from, {}, QStringLiteral("In hospital")}};

        const PlacementHistory after = moved();

        QCOMPARE(after.isExpected(monday, Session::Morning), !isPaused);
        QCOMPARE(after.records().pauses.size(), back == first ? 0 : 1);
        if (back == first) return;
        const Pause pause = after.records().pauses.first();
        QCOMPARE(pause.from, std::max(from, first));
        QCOMPARE(pause.back, back);
        QCOMPARE(after.reasonOf(pause), QStringLiteral("In hospital"));
        if (back.isValid()) QVERIFY(after.isExpected(back, Session::Morning)); // a Monday
    }

    /// A pause is known by its day: of two that meet on the first day elsewhere the longer one holds.
    void keepsTheLongerOfTwoPauses()
    {
        m_records.pauses = {{aisha.id, before, {2026, 11, 2}, {2027, 2, 1}},
            {aisha.id, before, {2026, 11, 9}, {2027, 1, 4}}, {aisha.id, before, first, {2026, 12, 28}}};

        const PlacementHistory after = moved();

        QCOMPARE(after.records().pauses, (QList<Pause>{{aisha.id, after.placement().id, first, {2027, 2, 1}}}));
    }

    void keepsAPlannedLastDay()
    {
        m_records.placement.to = QDate{2027, 1, 8};
        m_records.placement.reason = QStringLiteral("Starts at college");

        const PlacementHistory after = moved();

        QCOMPARE(after.placement().to, QDate(2027, 1, 8));
        QCOMPARE(after.placement().reason, QStringLiteral("Starts at college"));
        QVERIFY(after.isExpected(monday, Session::Morning));
        QVERIFY(!after.isExpected({2027, 1, 11}, Session::Morning)); // the register knows the expectation alone
    }

    void keepsTheTermsThatWereAgreed()
    {
        using What = PlacementChange::What;
        m_records.placement.terms = {300, {}};
        m_records.changes = {{aisha.id, before, What::Terms, first, {360, {}}, QStringLiteral("An hour more")},
            {aisha.id, before, What::Terms, {2027, 2, 1}, {480, 1250}, QStringLiteral("A raise")}};

        const PlacementHistory after = moved();

        QCOMPARE(after.termsOn(monday), (PlacementTerms{360, {}}));
        QCOMPARE(after.termsOn({2027, 2, 1}), (PlacementTerms{480, 1250}));
        QCOMPARE(after.records().changes.last().reason, QStringLiteral("A raise"));
    }

    void keepsWhatWasBooked()
    {
        Expectation more = m_records.expectations.first(); // a second day at Goscote from January
        more.id.text = QStringLiteral("00000000-0000-4000-8000-000000000021");
        more.from = QDate{2027, 1, 4};
        more.pattern = *WeeklyPattern::fromText(QStringLiteral("Mon am, Tue am"));
        Expectation elsewhere = more; // and to Pelsall in February
        elsewhere.id.text = QStringLiteral("00000000-0000-4000-8000-000000000022");
        elsewhere.from = QDate{2027, 2, 1};
        elsewhere.site = pelsall.id;
        m_records.expectations += {more, elsewhere};

        const PlacementHistory after = moved();

        QCOMPARE(after.records().expectations.size(), 3);
        QCOMPARE(after.expectationOn(monday)->site, brownhills.id);
        QVERIFY(!after.isExpected({2026, 12, 22}, Session::Morning));
        QVERIFY(after.isExpected({2027, 1, 5}, Session::Morning));
        QCOMPARE(after.expectationOn({2027, 1, 5})->site, brownhills.id);
        QCOMPARE(after.expectationOn({2027, 2, 1})->site, pelsall.id);
    }

    void keepsWhatWasBookedForWhoHasNowhereUntilThen()
    {
        Expectation elsewhere = m_records.expectations.first();
        elsewhere.id.text = QStringLiteral("00000000-0000-4000-8000-000000000022");
        elsewhere.from = QDate{2027, 2, 1};
        elsewhere.site = pelsall.id;
        m_records.expectations += elsewhere;
        m_hasSaidNo = true;

        const PlacementHistory after = moved();

        QCOMPARE(after.placement().from, QDate(2027, 2, 1));
        QVERIFY(after.isExpected({2027, 2, 1}, Session::Morning));
        QCOMPARE(after.expectationOn({2027, 2, 1})->site, pelsall.id);
    }

private:
    /// The placement that begins, as it is read back from what is written.
    PlacementHistory moved()
    {
        const ClosingSources sources{{goscote, brownhills, pelsall}, {}, {PlacementHistory{m_records}},
            m_hasSaidNo ? QSet<PersonId>{aisha.id} : QSet<PersonId>{}};
        ClosingPlan plan{{goscote.id, {}, lastDay, QStringLiteral("The roof")}, sources};
        if (!m_hasSaidNo) plan.choose(before, {brownhills.id, {}});
        FakeIds ids{7};
        const Change change = changeOf(plan, CoachId{QStringLiteral("00000000-0000-4000-8000-000000000031")}, {}, ids);
        PlacementRecords after;
        for (const Operation &operation : operationsOf(plan, change, ids)) {
            const Record record{.type = operation.type, .id = operation.id, .fields = operation.set};
            const bool isNew = operation.set.value(QStringLiteral("placement")) != before.text;
            if (operation.type == kind::placement && operation.kind == Operation::Kind::Add)
                after.placement = placementFrom(record);
            else if (operation.type == kind::expectation && isNew)
                after.expectations.append(expectationFrom(record));
            else if (operation.type == kind::pause && isNew)
                after.pauses.append(pauseFrom(record));
            else if (operation.type == kind::placementChange && isNew)
                after.changes.append(changeFromFields(operation.set));
        }
        return PlacementHistory{after};
    }
    static PlacementChange changeFromFields(const QJsonObject &fields)
    {
        const auto word = [&fields](const char *name) { return fields.value(QLatin1String{name}).toString(); };
        const auto number = [&fields](const char *name) {
            const QJsonValue value = fields.value(QLatin1String{name});
            return value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
        };
        return {.person = {word("person")},
            .placement = {word("placement")},
            .what = placementChangeFromText(word("what")),
            .from = QDate::fromString(word("from"), Qt::ISODate),
            .terms = {number("weeklyMinutes"), number("hourlyPence")},
            .reason = word("reason")};
    }

    const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    const Site brownhills = given::site(QStringLiteral("Brownhills"));
    const Site pelsall = given::site(QStringLiteral("Pelsall"));
    const Person aisha = given::person(QStringLiteral("Aisha Bains"));
    const PlacementId before{QStringLiteral("00000000-0000-4000-8000-000000000011")};
    PlacementRecords m_records;
    bool m_hasSaidNo = false;
};

QTEST_GUILESS_MAIN(tst_ClosingOperations)
#include "tst_ClosingOperations.moc"
