// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ConflictStore.h"
#include "app/store/DraftStore.h"
#include "app/store/TaskStore.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

} // namespace

/// Two coaches who teach one task without a network: the real service, the real sync, the app's own tables.
class tst_TwoTeachers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        VERIFY_OK(m_server->service().writeAsService(
            m_server->account(), {making(kind::person, shan.id.text, fieldsOf(shan))}));
        m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        syncAll();
        Act act = m_one->act();
        m_task = must(TaskWriter{act, m_ids}.begin(shan.id, QStringLiteral("Wash a car")));
        m_task = addStep(*m_one, "Fill the bucket");
        syncAll();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_server.reset();
    }

    void aTaskArrivesWithItsStepsAndItsTrials()
    {
        tryOut(*m_one, Prompt::Verbal);
        syncAll();

        QCOMPARE(taskOn(*m_other), m_task);
        QCOMPARE(trialsOn(*m_other), trialsOn(*m_one));
        QCOMPARE(trialsOn(*m_other).first().levels.value(m_task.steps.first().id), Prompt::Verbal);
    }

    void twoTrialsOfOneDayBothRemain()
    {
        tryOut(*m_one, Prompt::Verbal);
        m_server->clock().advance(1h);
        tryOut(*m_other, Prompt::Independent);

        syncAll();

        QCOMPARE(trialsOn(*m_one).size(), 2);
        QCOMPARE(trialsOn(*m_one), trialsOn(*m_other));
        QCOMPARE(trialsOn(*m_one).first().by, m_other->coach()); // the latest
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void twoNewStepsAreAskedAboutAndNeitherIsLost()
    {
        addStep(*m_one, "Wash the roof");
        addStep(*m_other, "Wash the doors");

        syncAll();

        const QList<OpenConflict> conflicts = must(ConflictStore{m_one->database()}.open());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().type, kind::task);
        QCOMPARE(conflicts.first().candidates.size(), 2);
        QVERIFY(conflicts.first().candidates.first().words.contains(QStringLiteral("Wash the roof"))
            != conflicts.first().candidates.last().words.contains(QStringLiteral("Wash the roof")));
        QCOMPARE(taskOn(*m_one), taskOn(*m_other));
    }

    void aTrialOfATaskThatEndedElsewhereStays()
    {
        Act act = m_one->act();
        must(TaskWriter{act, m_ids}.endOn(m_task.id, given::friday));
        tryOut(*m_other, Prompt::Gesture);

        syncAll();

        QVERIFY(!taskOn(*m_other).isPractised());
        QCOMPARE(trialsOn(*m_one).size(), 1);
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void aTrialOfTheTaskAsItWasArrivesBesideItsNewStep()
    {
        addStep(*m_one, "Wash the roof");
        m_one->sync();
        tryOut(*m_other, Prompt::Model); // of the task as it was

        syncAll();

        QCOMPARE(taskOn(*m_other).steps.size(), 2);
        QCOMPARE(trialsOn(*m_one).first().levels.size(), 1);
        QVERIFY(!trialsOn(*m_one).first().isComplete(taskOn(*m_one)));
    }

private:
    void syncAll()
    {
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_one.get()})
            tablet->sync();
    }
    Task addStep(SyncedTablet &tablet, const char *words)
    {
        Act act = tablet.act();
        const TaskDraft draft{TaskDraftField::StepWords, QString::fromUtf8(words), {}, m_server->clock().now()};
        must(DraftStore{tablet.database()}.keep(taskDraftOwner(m_task.id, act.coach()), QList<TaskDraft>{draft}));
        return must(TaskWriter{act, m_ids}.seal(m_task.id));
    }
    /// One trial, of the first step.
    void tryOut(SyncedTablet &tablet, Prompt level)
    {
        Act act = tablet.act();
        const Task task = taskOn(tablet);
        const TrialWriter::Touch touch{task.steps.first().id, 0, level};
        must(TrialWriter{act, m_ids}.begin(task, {}, touch));
    }
    Task taskOn(SyncedTablet &tablet) { return must(TaskStore{tablet.database()}.find(m_task.id)).value_or(Task{}); }
    QList<Trial> trialsOn(SyncedTablet &tablet) { return must(TaskStore{tablet.database()}.trialsOf(m_task.id)); }

    static inline const Person shan = given::person(QStringLiteral("Siân Griffiths"));

    FakeIds m_ids{12};
    Task m_task;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
};

QTEST_GUILESS_MAIN(tst_TwoTeachers)
#include "tst_TwoTeachers.moc"
