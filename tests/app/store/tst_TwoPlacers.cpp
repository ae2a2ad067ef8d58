// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ConflictStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/PlacementWriter.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

using Purpose = PlacementWish::Purpose;

const QDate monday{2026, 11, 23};

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

WeeklyPattern pattern(const char *text) { return WeeklyPattern::fromText(QString::fromLatin1(text)).value(); }

} // namespace

/// Two coaches and a placement without a network: the real service, the real sync, the app's own tables.
class tst_TwoPlacers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        QList<Operation> places{making(kind::person, shan.id.text, fieldsOf(shan))};
        for (const Site &site : {goscote, brownhills})
            places.append(making(kind::site, site.id.text, fieldsOf(site)));
        for (const AttendanceCode &code : given::codes().validOn(given::friday))
            places.append(making(kind::rule, {}, fieldsOf(code)));
        VERIFY_OK(m_server->service().writeAsService(m_server->account(), places));
        m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_relief = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("relief")});
        syncAll();
        m_placement =
            start(*m_one, {.person = shan.id, .kind = QStringLiteral("dayService"), .from = given::friday}, goscote.id);
        syncAll();
    }
    void cleanup()
    {
        m_relief.reset();
        m_other.reset();
        m_one.reset();
        m_server.reset();
    }

    void aChangeAndAPauseFitTogetherWithoutAQuestion()
    {
        change(*m_one, monday.addDays(14), "Thu am");
        suspend(*m_other, monday.addDays(7), monday.addDays(21));

        syncAll();

        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_relief.get()}) {
            QVERIFY(isExpected(*tablet, monday, goscote));
            QVERIFY(!isExpected(*tablet, monday.addDays(17), goscote)); // paused, on the new day
            QVERIFY(isExpected(*tablet, monday.addDays(24), goscote)); // back, on the new day
            QVERIFY(!isExpected(*tablet, monday.addDays(21), goscote));
        }
    }

    void twoTermsFromOneDayAreAskedAbout()
    {
        change(*m_one, monday, "Mon am", 1260);
        change(*m_other, monday, "Mon am", 1300);

        syncAll();

        const QList<OpenConflict> conflicts = must(ConflictStore{m_one->database()}.open());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().type, kind::placementChange);
        QCOMPARE(conflicts.first().about, QStringLiteral("Siân Griffiths"));
        QCOMPARE(conflicts.first().what, QStringLiteral("Agreed hours and pay"));
        QStringList answers;
        for (const OpenConflict::Candidate &candidate : conflicts.first().candidates)
            answers.append(candidate.words);
        answers.sort();
        QCOMPARE(answers, (QStringList{QStringLiteral("£12.60 an hour"), QStringLiteral("£13.00 an hour")}));
    }

    void twoEndsAreAskedAboutAndTheEarlierHoldsOnTheRegister()
    {
        end(*m_one, monday.addDays(6));
        end(*m_other, monday.addDays(13));

        syncAll();

        const QList<OpenConflict> conflicts = must(ConflictStore{m_one->database()}.open());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().what, QStringLiteral("When it began and ended"));
        QVERIFY(!isExpected(*m_relief, monday.addDays(7), goscote));
    }

    /// Marks, pauses and the placement that was are as they were, on every tablet.
    void movingSiteKeepsTheHistory()
    {
        {
            Act act = m_one->act();
            must(
                AttendanceMarker{act}.mark({{shan.id, given::friday, Session::Morning}, {goscote.id.text, m_placement}},
                    {QStringLiteral("present")}));
        }
        Act act = m_other->act(); // has not heard of the mark
        PlacementWriter writer{act, m_ids};
        const PlacementWriter::Beginning beginning{
            .placement = {.person = shan.id, .kind = QStringLiteral("dayService"), .from = monday},
            .site = brownhills.id,
            .pattern = pattern("Mon am"),
            .instead = {m_placement},
            .endingReason = QStringLiteral("Goscote closes")};
        must(writer.start(beginning, placementForm(Purpose::Start, shan.id.text, m_other->coach())));

        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            const QList<PlacementHistory> all = must(PlacementStore{tablet->database()}.ofPerson(shan.id));
            QCOMPARE(all.size(), 2);
            QCOMPARE(all.last().placement().reason, QStringLiteral("Goscote closes"));
            QCOMPARE(all.last().standingOn(monday), PlacementHistory::Standing::Ended);
            const auto mark =
                must(AttendanceStore{tablet->database()}.find({shan.id, given::friday, Session::Morning}));
            QCOMPARE(mark->workplace, goscote.id.text);
            QCOMPARE(mark->placement, m_placement);
        }
        QVERIFY(isExpected(*m_relief, monday, brownhills));
        QVERIFY(!isExpected(*m_relief, monday, goscote));
    }

    void aReliefTabletKnowsThePauseAndNotTheWhy()
    {
        suspend(*m_one, monday, monday.addDays(7));
        syncAll();

        QVERIFY(!isExpected(*m_relief, monday, goscote));
        QCOMPARE(m_relief->rowsOf(kind::pause), 1);
        QCOMPARE(m_relief->rowsOf(kind::placementChange), 0);
        QCOMPARE(m_relief->rowsOf(kind::placement), 0);
    }

private:
    void syncAll()
    {
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_relief.get(), m_one.get()})
            tablet->sync();
    }
    PlacementId start(SyncedTablet &tablet, const Placement &placement, const SiteId &site)
    {
        Act act = tablet.act();
        const PlacementWriter::Beginning beginning{
            .placement = placement, .site = site, .pattern = pattern("Mon am"), .coach = tablet.coach()};
        return must(
            PlacementWriter{act, m_ids}.start(beginning, placementForm(Purpose::Start, shan.id.text, tablet.coach())))
            .placement()
            .id;
    }
    void change(SyncedTablet &tablet, QDate from, const char *days, std::optional<int> hourlyPence = {})
    {
        Act act = tablet.act();
        must(PlacementWriter{act, m_ids}.change(m_placement,
            {.from = from, .pattern = pattern(days), .terms = {.hourlyPence = hourlyPence}},
            placementForm(Purpose::Change, m_placement.text, tablet.coach())));
    }
    void suspend(SyncedTablet &tablet, QDate from, QDate back)
    {
        Act act = tablet.act();
        must(PlacementWriter{act, m_ids}.suspend(m_placement, {from, back, QStringLiteral("Broken arm")},
            placementForm(Purpose::Suspend, m_placement.text, tablet.coach())));
    }
    void end(SyncedTablet &tablet, QDate last)
    {
        Act act = tablet.act();
        must(PlacementWriter{act, m_ids}.end(m_placement, last, QStringLiteral("It closes"),
            placementForm(Purpose::End, m_placement.text, tablet.coach())));
    }
    bool isExpected(SyncedTablet &tablet, QDate day, const Site &site)
    {
        for (const Expectation &expectation : must(ExpectationStore{tablet.database()}.on(day)))
            if (expectation.site == site.id && expectation.covers(day)) return true;
        return false;
    }

    const Person shan = given::person(QStringLiteral("Siân Griffiths"));
    const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    const Site brownhills = given::site(QStringLiteral("Brownhills"));
    FakeIds m_ids{23};
    PlacementId m_placement;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one, m_other, m_relief;
};

QTEST_GUILESS_MAIN(tst_TwoPlacers)
#include "tst_TwoPlacers.moc"
