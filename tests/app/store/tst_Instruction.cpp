// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/NoteWriter.h"
#include "app/store/TaskStore.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

/// A day with M. Hicks, who teaches Aisha to wash a car.
class TaughtDay : public StoredDay {
public:
    Task begin(const char *name, const TaskId &madeFrom = {})
    {
        return must(writer().begin(aisha.id, QString::fromUtf8(name), madeFrom));
    }
    TaskWriter writer() { return TaskWriter{m_act, ids}; }
    TrialWriter trials() { return TrialWriter{m_act, ids}; }
    NoteWriter notes() { return NoteWriter{m_act, ids}; }

    void type(const TaskId &task, TaskDraftField field, const char *text, const QString &base = {})
    {
        keep<TaskDraft>(taskDraftOwner(task, hicks.id), {field, QString::fromUtf8(text), base, clock().now()});
    }
    void type(NoteDraftField field, const char *text, const QString &base = {})
    {
        keep<NoteDraft>(noteDraftOwner(aisha.id, hicks.id), {field, QString::fromUtf8(text), base, clock().now()});
    }
    Task carWash()
    {
        const Task task = begin("Wash a car");
        for (const char *step : {"Fill the bucket", "Wash the roof", "Rinse"}) {
            type(task.id, TaskDraftField::StepWords, step);
            must(writer().seal(task.id));
        }
        return must(TaskStore{database()}.find(task.id)).value();
    }
    static QStringList wordsOf(const Task &task)
    {
        QStringList words;
        for (const TaskStep &step : task.steps)
            words.append(step.words);
        return words;
    }
    TrialWriter::Touch touch(const Task &task, int place, std::optional<Prompt> level)
    {
        return {.step = task.steps.at(place).id, .place = place, .level = level};
    }
    template <typename SealAll> int restart(SealAll sealAll)
    {
        return must(sealAll(database(), recordKinds(), clock(), ids));
    }

    FakeIds ids{11};

private:
    template <typename Draft> void keep(const DraftOwner &owner, const Draft &draft)
    {
        must(DraftStore{database()}.keep<Draft>(owner, {draft}));
    }

    Act m_act = actOf(hicks);
};

} // namespace

/// Tasks, trials and notes about a person: typed on disk, sealed once.
class tst_Instruction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsAStepWithItsCueInOneMutation()
    {
        TaughtDay day;
        const Task task = day.begin("  Wash a   car ");
        day.type(task.id, TaskDraftField::StepWords, "Fill the bucket");
        day.type(task.id, TaskDraftField::StepCue, "The bucket is empty");

        const Task sealed = must(day.writer().seal(task.id));

        QCOMPARE(sealed.name, QStringLiteral("Wash a car"));
        QCOMPARE(sealed.steps.size(), 1);
        QCOMPARE(sealed.steps.first().cue, QStringLiteral("The bucket is empty"));
        QCOMPARE(day.outboxCount(), 2); // begun, and this
        QCOMPARE(must(day.writer().seal(task.id)), sealed);
        QCOMPARE(day.outboxCount(), 2);
    }

    void keepsACueUntilItsStepHasWords()
    {
        TaughtDay day;
        const Task task = day.begin("Wash a car");
        day.type(task.id, TaskDraftField::StepCue, "The bucket is empty");

        QVERIFY(must(day.writer().seal(task.id)).steps.isEmpty());
        day.type(task.id, TaskDraftField::StepWords, "Fill it");

        QCOMPARE(must(day.writer().seal(task.id)).steps.first().cue, QStringLiteral("The bucket is empty"));
    }

    void changesAStepWhereItStands()
    {
        TaughtDay day;
        const Task task = day.carWash();
        day.type(task.id, TaskDraftField::StepWords, "Fill it with warm water", task.steps.first().id.text);

        const Task changed = must(day.writer().seal(task.id));

        QCOMPARE(TaughtDay::wordsOf(changed),
            (QStringList{
                QStringLiteral("Fill it with warm water"), QStringLiteral("Wash the roof"), QStringLiteral("Rinse")}));
        QCOMPARE(changed.steps.first().id, task.steps.first().id);
    }

    void movesAndRemovesSteps()
    {
        TaughtDay day;
        const Task task = day.carWash();

        const Task moved = must(day.writer().moveStepUp(task.id, task.steps.last().id));
        QCOMPARE(TaughtDay::wordsOf(moved),
            (QStringList{QStringLiteral("Fill the bucket"), QStringLiteral("Rinse"), QStringLiteral("Wash the roof")}));
        const Task shorter = must(day.writer().removeStep(task.id, task.steps.first().id));
        QCOMPARE(TaughtDay::wordsOf(shorter), (QStringList{QStringLiteral("Rinse"), QStringLiteral("Wash the roof")}));
    }

    void beginsWithTheStepsOfATemplate()
    {
        TaughtDay day;
        const Task task = day.carWash();
        const Task pattern = must(day.writer().keepAsTemplate(task.id));
        QCOMPARE(must(TaskStore{day.database()}.templates()), QList<Task>{pattern});

        const Task copy = day.begin("", pattern.id);

        QCOMPARE(copy.name, task.name);
        QCOMPARE(TaughtDay::wordsOf(copy), TaughtDay::wordsOf(task));
        QVERIFY(copy.steps.first().id != task.steps.first().id);
        QCOMPARE(must(TaskStore{day.database()}.ofPerson(day.aisha.id)).size(), 2); // a template is nobody's
    }

    void listsWhatIsNoLongerPractisedLast()
    {
        TaughtDay day;
        const Task first = day.begin("A first one");
        day.begin("Wash a car");

        must(day.writer().endOn(first.id, given::friday));

        QCOMPARE(must(TaskStore{day.database()}.ofPerson(day.aisha.id)).last().to, given::friday);
        QVERIFY(must(day.writer().endOn(first.id, {})).isPractised());
    }

    void beginsATrialWithItsFirstLevelAndSealsAllOfThemOnce()
    {
        TaughtDay day;
        const Task task = day.carWash();
        const int before = day.outboxCount();

        const Trial begun = must(day.trials().begin(task, {}, day.touch(task, 0, Prompt::Verbal)));
        must(day.trials().keep(begun.id, day.touch(task, 1, Prompt::Model)));
        must(day.trials().keep(begun.id, day.touch(task, 1, Prompt::Gesture))); // another thought
        QCOMPARE(day.outboxCount(), before + 1);
        const Trial sealed = must(day.trials().seal(begun.id));

        QCOMPARE(sealed.levels,
            (PromptLevels{{task.steps.at(0).id, Prompt::Verbal}, {task.steps.at(1).id, Prompt::Gesture}}));
        QVERIFY(!sealed.isComplete(task));
        QCOMPARE(day.outboxCount(), before + 2);
        QCOMPARE(must(day.trials().seal(begun.id)), sealed);
        QCOMPARE(day.outboxCount(), before + 2);
    }

    void takesALevelBack()
    {
        TaughtDay day;
        const Task task = day.carWash();
        const Trial begun = must(day.trials().begin(task, {}, day.touch(task, 0, Prompt::Verbal)));

        must(day.trials().keep(begun.id, day.touch(task, 0, std::nullopt)));

        QVERIFY(must(day.trials().seal(begun.id)).levels.isEmpty());
    }

    void sealsATrialAtTheNextStartOnce()
    {
        TaughtDay day;
        const Task task = day.carWash();
        const Trial begun = must(day.trials().begin(task, {}, day.touch(task, 0, Prompt::Verbal)));
        must(day.trials().keep(begun.id, day.touch(task, 0, Prompt::Independent)));
        const int before = day.outboxCount();

        QCOMPARE(day.restart(&TrialWriter::sealAll), 1);
        QCOMPARE(day.restart(&TrialWriter::sealAll), 0);

        QCOMPARE(must(TaskStore{day.database()}.trialsOf(task.id)).first().levels.value(task.steps.first().id),
            Prompt::Independent);
        QCOMPARE(day.outboxCount(), before + 1);
        QCOMPARE(must(TaskStore{day.database()}.trial(begun.id))->by, day.hicks.id);
    }

    void leavesOutALevelOfANewerVersion()
    {
        TaughtDay day;
        const Task task = day.carWash();
        day.store(kind::trial, QStringLiteral("t"),
            {{QStringLiteral("task"), task.id.text},
                {QStringLiteral("levels"), QJsonObject{{task.steps.first().id.text, QStringLiteral("telepathy")}}}});

        QVERIFY(must(TaskStore{day.database()}.trial({QStringLiteral("t")}))->levels.isEmpty());
    }

    void addsANoteAboutAPersonApartFromAnyVisit()
    {
        TaughtDay day;
        day.type(NoteDraftField::Words, " Mother rang: new bus from Monday ");

        QCOMPARE(must(day.notes().seal(day.aisha.id)), 1);

        const QList<Note> notes = must(NoteStore{day.database()}.ofPerson(day.aisha.id));
        QCOMPARE(notes.first().words, QStringLiteral("Mother rang: new bus from Monday"));
        QVERIFY(notes.first().visit.isEmpty());
        QCOMPARE(notes.first().by, day.hicks.id);
        QCOMPARE(day.outboxCount(), 1);
        QCOMPARE(must(day.notes().seal(day.aisha.id)), 0);
    }

    void namesWhatACorrectionCorrects()
    {
        TaughtDay day;
        day.type(NoteDraftField::Words, "Bus from Monday");
        must(day.notes().seal(day.aisha.id));
        const Note wrong = must(NoteStore{day.database()}.ofPerson(day.aisha.id)).first();
        day.clock().advance(std::chrono::minutes{1});

        day.type(NoteDraftField::Correction, "Bus from Tuesday", wrong.id.text);
        must(day.notes().seal(day.aisha.id, {NoteDraftField::Correction}));

        const QList<Note> notes = must(NoteStore{day.database()}.ofPerson(day.aisha.id));
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first(), wrong); // never changed
        QCOMPARE(notes.last().corrects, wrong.id);
    }

    void sealsOnlyTheFieldThatWasLeft()
    {
        TaughtDay day;
        const QString corrected = QStringLiteral("01a0c450-6c04-77cf-99c5-53715aa96da1");
        day.type(NoteDraftField::Words, "Half a sen");
        day.type(NoteDraftField::Correction, "Bus from Tuesday", corrected);

        QCOMPARE(must(day.notes().seal(day.aisha.id, {NoteDraftField::Correction})), 1);
        QCOMPARE(day.restart(&NoteWriter::sealAll), 1);
        QCOMPARE(day.restart(&NoteWriter::sealAll), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Instruction)
#include "tst_Instruction.moc"
