// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/EarningsGuard.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RuleFields.h"
#include "app/store/DraftStore.h"
#include "app/store/EarningsStore.h"
#include "app/store/EarningsWriter.h"
#include "app/store/RuleStore.h"
#include "sync/client/Outbox.h"
#include "sync/merge/ThreeWayMerge.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/Must.h"

#include <QTest>

using namespace alongside;

namespace {

const QDate monday{2026, 11, 16};

DatedRule limitOf(int version, int pence)
{
    return {.id = QStringLiteral("limit"),
        .set = ruleset::permittedWork,
        .name = QStringLiteral("GB"),
        .from = {2026, 4, 1},
        .version = version,
        .confidence = QStringLiteral("high"),
        .source = QStringLiteral("reg. 45"),
        .figures = {{QStringLiteral("weeklyLimit"), pence}, {QStringLiteral("hoursBelow"), 16},
            {QStringLiteral("averageWeeks"), 5}}};
}

DatedRule allowanceFrom(QDate from)
{
    return {.id = QStringLiteral("uc-%1").arg(from.year()),
        .set = ruleset::universalCredit,
        .name = QStringLiteral("GB"),
        .from = from,
        .confidence = QStringLiteral("high"),
        .source = QStringLiteral("reg. 22"),
        .figures = {{QStringLiteral("allowanceWithHousing"), 42700}, {QStringLiteral("allowanceWithoutHousing"), 71000},
            {QStringLiteral("taperPercent"), 55}}};
}

/// Aisha, who has ESA and two jobs, and M. Hicks, who writes down what she earns.
class EarnedDay : public StoredDay {
public:
    EarnedDay()
    {
        store(kind::benefit, QStringLiteral("b"),
            fieldsOf(Benefit{.person = aisha.id, .name = QStringLiteral("ESA"), .cycleWeeks = 1}));
        publish(1, 20350);
    }

    void publish(int version, int pence)
    {
        const Operation rule = making(kind::rule, {}, fieldsOf(limitOf(version, pence)));
        store(kind::rule, rule.id, rule.set);
    }
    EarningsKey weekAt(const char *job) const { return {aisha.id, QString::fromLatin1(job), monday}; }
    void type(const EarningsKey &key, EarningsField field, const char *text)
    {
        const EarningsDraft draft{field, QString::fromUtf8(text), typedText(written(key), field), clock().now()};
        must(DraftStore{database()}.keep<EarningsDraft>(earningsDraftOwner(key, hicks.id), {draft}));
    }
    /// As if a colleague's tablet had sent it.
    void storeNet(const EarningsKey &key, Pence net)
    {
        const Operation put = making(
            kind::earnings, {}, fieldsOf(Earnings{.person = key.person, .job = key.job, .week = key.week, .net = net}));
        store(kind::earnings, put.id, put.set);
    }
    Result<int> seal(const EarningsKey &key)
    {
        Act act = actOf(hicks);
        return EarningsWriter{act}.seal(key);
    }
    Earnings written(const EarningsKey &key)
    {
        return must(EarningsStore{database()}.find(key.person, key.job, key.week)).value_or(Earnings{});
    }
    QList<EarningsDraft> drafts(const EarningsKey &key)
    {
        return must(DraftStore{database()}.of<EarningsDraft>(earningsDraftOwner(key, hicks.id)));
    }
};

} // namespace

/// What somebody earned, on the tablet.
class tst_Earnings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_day = std::make_unique<EarnedDay>(); }

    void whatIsTypedAboutAWeekIsOneMutation()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::Hours, "7.5");
        m_day->type(cafe, EarningsField::Gross, "£95");
        m_day->type(cafe, EarningsField::Net, "94.50");
        m_day->type(cafe, EarningsField::PaidOn, "2026-11-20");
        m_day->type(cafe, EarningsField::Source, "payslip");
        m_day->type(cafe, EarningsField::Estimated, "yes");

        QCOMPARE(must(m_day->seal(cafe)), 6);

        QCOMPARE(m_day->written(cafe),
            (Earnings{.person = m_day->aisha.id,
                .job = QStringLiteral("cafe"),
                .week = monday,
                .minutes = 450,
                .gross = Pence{9500},
                .net = Pence{9450},
                .paidOn = {2026, 11, 20},
                .source = Earnings::Source::Payslip,
                .isEstimated = true,
                .workedOutWith = QStringLiteral("limit v1"),
                .by = m_day->hicks.id,
                .at = m_day->clock().now()}));
        QCOMPARE(m_day->outboxCount(), 1);
        QVERIFY(m_day->drafts(cafe).isEmpty());
    }

    void whatCannotBeReadYetStaysADraft()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::Hours, "7:");
        m_day->type(cafe, EarningsField::Net, "94.50");

        QCOMPARE(must(m_day->seal(cafe)), 1);

        QVERIFY(!m_day->written(cafe).minutes);
        QCOMPARE(m_day->drafts(cafe).size(), 1);
        QCOMPARE(m_day->drafts(cafe).first().text, QStringLiteral("7:"));
    }

    void aDayIsWrittenAsTheServiceReadsItHoweverItWasTyped()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::PaidOn, "2026/11/20");

        QCOMPARE(must(m_day->seal(cafe)), 1);

        QCOMPARE(m_day->written(cafe).paidOn, QDate(2026, 11, 20));
        QVERIFY(m_day->drafts(cafe).isEmpty());
    }

    void whatWasNotChangedIsNotWrittenOverWhatCameMeanwhile()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->storeNet(cafe, Pence{9000});
        m_day->type(cafe, EarningsField::Net, "90");
        m_day->storeNet(cafe, Pence{9500});

        QCOMPARE(must(m_day->seal(cafe)), 0);

        QCOMPARE(m_day->written(cafe).net, Pence{9500});
        QCOMPARE(m_day->outboxCount(), 0);
        QVERIFY(m_day->drafts(cafe).isEmpty());
    }

    void twoAmountsForTheSameWeekAreAskedAbout()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->storeNet(cafe, Pence{9000});
        m_day->type(cafe, EarningsField::Net, "94.50");
        m_day->storeNet(cafe, Pence{9500});

        must(m_day->seal(cafe));

        const Mutation sent = must(Outbox{m_day->database()}.waiting()).last();
        QCOMPARE(sent.ops.first().was.value(QStringLiteral("netPence")).toInt(), 9000);
        const MergeOutcome outcome = merge(*recordKinds().find(kind::earnings),
            fieldsOf(Earnings{.person = cafe.person, .job = cafe.job, .week = cafe.week, .net = Pence{9500}}),
            sent.ops.first(), envelopeOf(sent));
        QCOMPARE(outcome.state, MergeOutcome::State::Clashed);
    }

    void nothingTypedWritesNothing()
    {
        QCOMPARE(must(m_day->seal(m_day->weekAt("cafe"))), 0);
        QCOMPARE(m_day->outboxCount(), 0);
    }

    void aWeekOfNoHoursIsKnown()
    {
        for (const char *nought : {"0", "0:00", "0.0", "0 h", "00:00"}) {
            const EarningsKey key = m_day->weekAt(nought);
            m_day->type(key, EarningsField::Hours, nought);
            must(m_day->seal(key));

            QVERIFY2(m_day->written(key).minutes == 0, nought);
        }
    }

    void anEmptiedFieldIsNotKnownAgain()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::Net, "94.50");
        must(m_day->seal(cafe));
        m_day->type(cafe, EarningsField::Net, "");
        must(m_day->seal(cafe));

        QVERIFY(!m_day->written(cafe).net);
    }

    void theIdFollowsFromPersonJobAndWeek()
    {
        const EarningsKey key{m_day->aisha.id, QStringLiteral("cafe"), monday};

        const QString id = making(kind::earnings, {}, earningsKeyOf(key.person, key.job, key.week)).id;

        m_day->type(key, EarningsField::Net, "94.50");
        must(m_day->seal(key));
        Act act = m_day->actOf(m_day->hicks);
        QVERIFY(must(act.records().read(kind::earnings, id)));
    }

    void severalJobsAreSummedForTheGuard()
    {
        for (const char *job : {"cafe", "shop"}) {
            m_day->type(m_day->weekAt(job), EarningsField::Hours, "6");
            m_day->type(m_day->weekAt(job), EarningsField::Net, "80");
            must(m_day->seal(m_day->weekAt(job)));
        }
        EarningsStore store{m_day->database()};

        const auto guard = earningsGuardOn(must(RuleStore{m_day->database()}.book()),
            must(store.caseOf(m_day->aisha.id, monday.addDays(-28), monday.addDays(6))), monday);

        QCOMPARE(guard.permittedWork->week, (WorkedWeek{720, Pence{16000}}));
        QCOMPARE(guard.permittedWork->work.margin, Pence{4350});
    }

    void whatWasPaidInAMonthIsReadWhenItWasWorkedBefore()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::PaidOn, "2026-12-11");
        must(m_day->seal(cafe));

        const auto december =
            must(EarningsStore{m_day->database()}.ofPerson(m_day->aisha.id, {2026, 12, 1}, {2026, 12, 31}));

        QCOMPARE(december.size(), 1);
        QVERIFY(must(EarningsStore{m_day->database()}.between({2027, 1, 1}, {2027, 1, 31})).isEmpty());
    }

    void theOldVersionsNameStaysOnWhatWasWorkedOutWithIt()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        const EarningsKey shop = m_day->weekAt("shop");
        m_day->type(cafe, EarningsField::Net, "94.50");
        must(m_day->seal(cafe));

        m_day->publish(2, 20400);
        m_day->type(shop, EarningsField::Net, "20");
        must(m_day->seal(shop));

        QCOMPARE(m_day->written(cafe).workedOutWith, QStringLiteral("limit v1"));
        QCOMPARE(m_day->written(shop).workedOutWith, QStringLiteral("limit v2"));
    }

    void citesTheRuleOfTheDayOfPaymentForUniversalCredit()
    {
        const Benefit credit{.person = m_day->craig.id, .name = QStringLiteral("UC"), .assessmentDay = 8};
        m_day->store(kind::benefit, QStringLiteral("uc"), fieldsOf(credit));
        for (const QDate from : {QDate{2025, 4, 1}, QDate{2026, 4, 1}}) {
            const Operation rule = making(kind::rule, {}, fieldsOf(allowanceFrom(from)));
            m_day->store(kind::rule, rule.id, rule.set);
        }
        const EarningsKey key{m_day->craig.id, QStringLiteral("cafe"), {2026, 3, 23}};

        m_day->type(key, EarningsField::Net, "300");
        must(m_day->seal(key));
        QCOMPARE(m_day->written(key).workedOutWith, QString{}); // nobody knows yet when it is paid

        m_day->type(key, EarningsField::PaidOn, "2026-04-10");
        must(m_day->seal(key));
        QCOMPARE(m_day->written(key).workedOutWith, QStringLiteral("uc-2026 v1"));
    }

    void oneThatIsRefusedKeepsNoOtherBackAtTheStart()
    {
        const EarningsKey refused = m_day->weekAt(QByteArray(9000, 'a').constData());
        const EarningsKey shop = m_day->weekAt("shop");
        m_day->type(refused, EarningsField::Net, "20");
        m_day->type(shop, EarningsField::Net, "30");

        QCOMPARE(must(EarningsWriter::sealAll(m_day->database(), recordKinds(), m_day->clock())), 1);

        QCOMPARE(m_day->written(shop).net, Pence{3000});
        QCOMPARE(m_day->drafts(refused).size(), 1);
    }

    void atTheStartEverybodysDraftsAreSealedInTheirOwnName()
    {
        const EarningsKey cafe = m_day->weekAt("cafe");
        m_day->type(cafe, EarningsField::Hours, "7:30");

        QCOMPARE(must(EarningsWriter::sealAll(m_day->database(), recordKinds(), m_day->clock())), 1);

        QCOMPARE(m_day->written(cafe).minutes, 450);
        QCOMPARE(m_day->written(cafe).by, m_day->hicks.id);
    }

private:
    std::unique_ptr<EarnedDay> m_day;
};

QTEST_GUILESS_MAIN(tst_Earnings)
#include "tst_Earnings.moc"
