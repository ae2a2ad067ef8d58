// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ActionStore.h"
#include "app/store/ConflictStore.h"
#include "app/store/DraftStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitStore.h"
#include "app/store/VisitWriter.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

using Field = VisitDraft::Field;

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

} // namespace

/// Two coaches and a visit, often without a network: the real service, the real sync, the app's own tables.
class tst_TwoVisitors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        write(
            {making(kind::person, shan.id.text, fieldsOf(shan)), making(kind::site, goscote.id.text, fieldsOf(goscote)),
                making(kind::site, brownhills.id.text, fieldsOf(brownhills)),
                making(kind::expectation, expectation.id.text, fieldsOf(expectation))});
        m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        syncAll();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_server.reset();
    }

    void aVisitArrivesWholeWithNotesAndActions()
    {
        const Visit visit = begin(*m_one);
        type(*m_one, visit, Field::Seen, "Washed three cars");
        type(*m_one, visit, Field::Note, "Gloves");
        type(*m_one, visit, Field::Action, "Ring the depot");

        syncAll();

        QCOMPARE(visitOn(*m_other), visitOn(*m_one));
        QCOMPARE(visitOn(*m_other).seen, QStringLiteral("Washed three cars"));
        QCOMPARE(notesOn(*m_other, visit), notesOn(*m_one, visit));
        QCOMPARE(must(ActionStore{m_other->database()}.toDoFor(shan.id)).size(), 1);
    }

    void whatTwoCoachesWriteAboutOneVisitBothRemains()
    {
        const Visit visit = begin(*m_one);
        syncAll();

        type(*m_one, visit, Field::Note, "He asked for gloves");
        m_server->clock().advance(1min);
        type(*m_other, visit, Field::Note, "She showed him the hose");
        syncAll();

        QCOMPARE(notesOn(*m_one, visit).size(), 2);
        QCOMPARE(notesOn(*m_other, visit), notesOn(*m_one, visit));
        QCOMPARE(notesOn(*m_one, visit).first().by, m_one->coach());
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void oneCoachOnTwoTabletsLosesNoSentence()
    {
        const Visit visit = begin(*m_one);
        type(*m_one, visit, Field::Seen, "Early");
        syncAll();

        type(*m_one, visit, Field::Seen, "Early and cheerful");
        type(*m_other, visit, Field::Seen, "Early\nUsed the new hose");
        syncAll();

        for (const QString &words :
            {QStringLiteral("Early"), QStringLiteral("and cheerful"), QStringLiteral("Used the new hose")})
            QVERIFY2(visitOn(*m_one).seen.contains(words), qPrintable(visitOn(*m_one).seen));
        QCOMPARE(visitOn(*m_other), visitOn(*m_one));
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void aVisitArrivesThoughThePersonMovesSiteMeanwhile()
    {
        SyncedTablet manager{*m_server, {QStringLiteral("manager")}};
        manager.sync();
        const Visit visit = begin(*m_one);
        type(*m_one, visit, Field::Seen, "Said goodbye to the team");
        Operation move;
        move.kind = Operation::Kind::Patch;
        move.type = kind::expectation;
        move.id = expectation.id.text;
        move.set = {{QStringLiteral("site"), brownhills.id.text}};
        Act moving = manager.act();
        VERIFY_OK(moving.save({{move}}));
        manager.sync();

        end(*m_one, visit);
        m_one->sync();
        manager.sync();
        m_one->sync();

        QCOMPARE(visitOn(manager).seen, QStringLiteral("Said goodbye to the team"));
        QCOMPARE(visitOn(manager).workplace, goscote.id.text); // where it was
        QCOMPARE(must(ExpectationStore{m_one->database()}.of(shan.id)).first().site, brownhills.id);
    }

    void theBeginningOnOneTabletAndTheEndOnAnotherMeet()
    {
        const Visit visit = begin(*m_one);
        syncAll();
        QCOMPARE(must(VisitStore{m_other->database()}.goingOn(m_one->coach())).size(), 1);

        m_server->clock().advance(30min);
        end(*m_other, visit);
        syncAll();

        QVERIFY(!visitOn(*m_one).isGoingOn());
        QCOMPARE(visitOn(*m_one).length(), std::optional{30});
    }

    void twoEndsAreAskedAboutAndBothKept()
    {
        const Visit visit = begin(*m_one);
        syncAll();
        m_server->clock().advance(30min);
        end(*m_one, visit);
        m_server->clock().advance(10min);
        end(*m_other, visit);

        syncAll();

        const QList<OpenConflict> conflicts = must(ConflictStore{m_one->database()}.open());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().about, QStringLiteral("Siân Griffiths, Friday 20 November"));
        QCOMPARE(conflicts.first().what, QStringLiteral("When it was"));
        QStringList answers;
        for (const OpenConflict::Candidate &candidate : conflicts.first().candidates)
            answers.append(candidate.words);
        answers.sort();
        QCOMPARE(answers,
            (QStringList{
                QStringLiteral("20 November, 09:00 to 09:30"), QStringLiteral("20 November, 09:00 to 09:40")}));
        QVERIFY(visitOn(*m_one).end.has_value());
    }

    void aReliefTabletHoldsNothingOfAVisit()
    {
        SyncedTablet relief{*m_server, {QStringLiteral("relief")}};
        const Visit visit = begin(*m_one);
        type(*m_one, visit, Field::Note, "Gloves");
        type(*m_one, visit, Field::Action, "Ring the depot");
        syncAll();

        relief.sync();

        for (const QString &type : {kind::visit, kind::note, kind::action})
            QVERIFY2(relief.rowsOf(type) == 0, qPrintable(type));
    }

private:
    void write(const QList<Operation> &operations)
    {
        VERIFY_OK(m_server->service().writeAsService(m_server->account(), operations));
    }
    void syncAll()
    {
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_one.get()})
            tablet->sync();
    }
    Visit begin(SyncedTablet &tablet)
    {
        Act act = tablet.act();
        return must(VisitWriter{act, m_ids}.begin({.person = shan.id,
            .workplace = goscote.id.text,
            .reading = {m_server->clock().now(), m_server->clock().monotonic(), QStringLiteral("boot")}}));
    }
    void type(SyncedTablet &tablet, const Visit &visit, Field field, const char *text)
    {
        Act act = tablet.act();
        const Visit before = *must(VisitStore{tablet.database()}.find(visit.id));
        const VisitDraft draft{field, QString::fromUtf8(text), storedText(before, field), m_server->clock().now()};
        must(DraftStore{tablet.database()}.keep(draftOwner(visit.id, act.coach()), QList<VisitDraft>{draft}));
        must(VisitWriter{act, m_ids}.sealEverything(visit.id));
    }
    void end(SyncedTablet &tablet, const Visit &visit)
    {
        Act act = tablet.act();
        must(VisitWriter{act, m_ids}.end(visit.id, {m_server->clock().now()}));
    }
    static Visit visitOn(SyncedTablet &tablet)
    {
        return must(VisitStore{tablet.database()}.ofPerson(shan.id)).value(0);
    }
    static QList<Note> notesOn(SyncedTablet &tablet, const Visit &visit)
    {
        return must(NoteStore{tablet.database()}.ofVisit(visit.id));
    }

    static inline const Person shan = given::person(QStringLiteral("Siân Griffiths"));
    static inline const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    static inline const Site brownhills = given::site(QStringLiteral("Brownhills"));
    static inline const Expectation expectation = given::expected(shan, goscote);

    FakeIds m_ids{11};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
};

QTEST_GUILESS_MAIN(tst_TwoVisitors)
#include "tst_TwoVisitors.moc"
