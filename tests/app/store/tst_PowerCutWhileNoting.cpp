// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/NoteWriter.h"
#include "app/store/TaskStore.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"
#include "app/store/WordSearch.h"
#include "app/store/WrittenDrafts.h"
#include "tests/app/store/CutTablet.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
const QStringList words{QStringLiteral("bus"), QStringLiteral("gloves"), QStringLiteral("boots")};

/// What the coach had been told is saved when the power went.
struct Told {
    QStringList notes; ///< as they were typed when "Saved" was said
    int levels = 0; ///< ticks that were shown
    bool ended = false;
};

/// One life of a tablet: three notes, and a trial of three steps.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    Told work(const QByteArray &synchronous)
    {
        Told told;
        workUntilTheCut(synchronous, [&](TabletFile &file) {
            writeNotes(file, told);
            teach(file, told);
        });
        return told;
    }

    /// Empty: what was called saved is there, once, and is found. Otherwise what is wrong.
    QString wrongAfterRestart(const Told &told)
    {
        const auto file = restart();
        const auto seal = [this](Database &database) {
            return sealWrittenDrafts(database, recordKinds(), clock(), ids());
        };
        for (int start = 0; start < 2; ++start)
            must(onWriter(*file, seal));
        const QList<Note> notes = must(NoteStore{file->reader()}.ofPerson(shan.id));
        if (notes.size() < told.notes.size() || notes.size() > words.size()) return QStringLiteral("notes");
        for (const QString &word : told.notes)
            if (must(WordSearch{file->reader()}.find({.typed = word})).size() != 1) return word;
        if (!isWhole(*file)) return QStringLiteral("the index");
        int levels = 0;
        for (const Task &task : must(TaskStore{file->reader()}.ofPerson(shan.id)))
            for (const Trial &trial : must(TaskStore{file->reader()}.trialsOf(task.id)))
                levels += int(trial.levels.size());
        return levels < told.levels ? QStringLiteral("levels") : QString{};
    }

private:
    static bool isWhole(TabletFile &file)
    {
        const auto check = [](Database &database) {
            return database.execute(QStringLiteral("INSERT INTO note_words (note_words) VALUES ('integrity-check')"));
        };
        return bool(onWriter(file, check));
    }

    void writeNotes(TabletFile &file, Told &told)
    {
        for (const QString &word : words) {
            const NoteDraft draft{NoteDraftField::Words, word, {}, clock().now()};
            const auto kept = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep<NoteDraft>(noteDraftOwner(shan.id, act.coach()), {draft});
            });
            if (!kept) return; // the power is gone
            told.notes.append(word);
            if (!write(file, [&](Act &act) { return NoteWriter{act, ids()}.seal(shan.id); })) return; // likewise
        }
    }

    void teach(TabletFile &file, Told &told)
    {
        const auto begun = write(file, [&](Act &act) {
            return TaskWriter{act, ids()}.begin(shan.id, QStringLiteral("Wash a car"));
        });
        if (!begun) return; // the power is gone
        const auto touch = [](int place) {
            return TrialWriter::Touch{
                .step = {QStringLiteral("step%1").arg(place)}, .place = place, .level = Prompt::Verbal};
        };
        const auto trial = write(file, [&](Act &act) { return TrialWriter{act, ids()}.begin(*begun, {}, touch(0)); });
        if (!trial) return; // likewise
        told.levels = 1;
        for (int place = 1; place < 3; ++place) {
            if (!write(file, [&](Act &act) { return TrialWriter{act, ids()}.keep(trial->id, touch(place)); })) return;
            told.levels = place + 1;
        }
        told.ended = bool(write(file, [&](Act &act) { return TrialWriter{act, ids()}.seal(trial->id); }));
    }
};

} // namespace

/// The battery is pulled out before every single write, and with it goes every write that was not synced: notes that
/// were called saved are there and found, levels that were ticked are in the trial, and each is there once.
class tst_PowerCutWhileNoting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = CutTablet::fileBefore(); }

    void keepsWhatWasSaidToBeSaved()
    {
        const int operations = operationsOf<Life>(m_before, [](Life &life) { life.work("FULL"); });
        QVERIFY(operations > 20);

        for (int operation = 1; operation <= operations; ++operation) {
            Life life{m_before};
            life.disk().setUnsynced(FaultyVfs::Unsynced::Lost, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const Told told = life.work("FULL");

            const QString wrong = life.wrongAfterRestart(told);
            QVERIFY2(wrong.isNull(), qPrintable(QStringLiteral("before operation %1: %2").arg(operation).arg(wrong)));
        }
        qInfo("%d power cuts", operations);
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.work("OFF");
        QVERIFY(told.ended); // says SQLite

        QVERIFY(!life.wrongAfterRestart(told).isNull());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutWhileNoting)
#include "tst_PowerCutWhileNoting.moc"
