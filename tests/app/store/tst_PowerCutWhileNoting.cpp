// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteSearch.h"
#include "app/store/NoteStore.h"
#include "app/store/NoteWriter.h"
#include "app/store/TabletFile.h"
#include "app/store/TaskStore.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"
#include "app/store/WrittenDrafts.h"
#include "sync/client/Enrolment.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

using namespace alongside;

namespace {

constexpr int never = 1 << 30; // an operation that never comes

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
const QStringList words{QStringLiteral("bus"), QStringLiteral("gloves"), QStringLiteral("boots")};

SqliteOptions optionsFor(const FaultyVfs &disk)
{
    return {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
}

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

QByteArray enrolledFile()
{
    const FaultyVfs disk{"before-the-notes"};
    {
        const auto file = must(TabletFile::open(optionsFor(disk)));
        const auto enrol = [](Database &database) {
            EnrolReply identity;
            identity.account = QStringLiteral("service");
            identity.device = QStringLiteral("d1");
            identity.epoch = 1;
            auto adopted = Enrolment::adopt(database, identity);
            return adopted ? checkpointSqlite(database) : adopted;
        };
        must(file->writer().run(DatabaseThread::Urgency::Tap, enrol).result());
    }
    return disk.content(QStringLiteral("store.db"));
}

/// What the coach had been told is saved when the power went.
struct Told {
    QStringList notes; ///< as they were typed when "Saved" was said
    int levels = 0; ///< ticks that were shown
    bool ended = false;
};

/// One life of a tablet: three notes, and a trial of three steps.
class Life {
public:
    explicit Life(const QByteArray &file) { m_disk.setContent(QStringLiteral("store.db"), file); }

    FaultyVfs &disk() { return m_disk; }

    Told work(const QByteArray &synchronous)
    {
        SqliteOptions options = optionsFor(m_disk);
        options.synchronous = synchronous;
        Told told;
        if (const auto file = TabletFile::open(options)) {
            writeNotes(**file, told);
            teach(**file, told);
        }
        m_disk.cutPower(); // before the file is closed: closing writes
        return told;
    }

    /// Empty: what was called saved is there, once, and is found. Otherwise what is wrong.
    QString wrongAfterRestart(const Told &told)
    {
        m_disk.mend();
        const auto file = must(TabletFile::open(optionsFor(m_disk)));
        const auto seal = [this](Database &database) {
            return sealWrittenDrafts(database, recordKinds(), m_clock, m_ids);
        };
        for (int start = 0; start < 2; ++start)
            must(file->writer().run(DatabaseThread::Urgency::Tap, seal).result());
        const QList<Note> notes = must(NoteStore{file->reader()}.ofPerson(shan.id));
        if (notes.size() < told.notes.size() || notes.size() > words.size()) return QStringLiteral("notes");
        for (const QString &word : told.notes)
            if (must(NoteSearch{file->reader()}.find({.typed = word})).size() != 1) return word;
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
        return bool(file.writer().run(DatabaseThread::Urgency::Tap, check).result());
    }

    template <typename Do> auto write(TabletFile &file, Do what)
    {
        const auto work = [&](Database &database) {
            Act act{database, recordKinds(), m_clock, hicks.id};
            return what(act);
        };
        return file.writer().run(DatabaseThread::Urgency::Tap, work).result();
    }

    void writeNotes(TabletFile &file, Told &told)
    {
        for (const QString &word : words) {
            const NoteDraft draft{NoteDraftField::Words, word, {}, m_clock.now()};
            const auto kept = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep<NoteDraft>(noteDraftOwner(shan.id, act.coach()), {draft});
            });
            if (!kept) return; // the power is gone
            told.notes.append(word);
            if (!write(file, [&](Act &act) { return NoteWriter{act, m_ids}.seal(shan.id); })) return; // likewise
        }
    }

    void teach(TabletFile &file, Told &told)
    {
        const auto begun = write(file, [&](Act &act) {
            return TaskWriter{act, m_ids}.begin(shan.id, QStringLiteral("Wash a car"));
        });
        if (!begun) return; // the power is gone
        const auto touch = [](int place) {
            return TrialWriter::Touch{
                .step = {QStringLiteral("step%1").arg(place)}, .place = place, .level = Prompt::Verbal};
        };
        const auto trial = write(file, [&](Act &act) { return TrialWriter{act, m_ids}.begin(*begun, {}, touch(0)); });
        if (!trial) return; // likewise
        told.levels = 1;
        for (int place = 1; place < 3; ++place) {
            if (!write(file, [&](Act &act) { return TrialWriter{act, m_ids}.keep(trial->id, touch(place)); })) return;
            told.levels = place + 1;
        }
        told.ended = bool(write(file, [&](Act &act) { return TrialWriter{act, m_ids}.seal(trial->id); }));
    }

    FaultyVfs m_disk{"noting"};
    FakeClock m_clock;
    FakeIds m_ids{5};
};

int operationsOf(const QByteArray &file)
{
    Life life{file};
    life.disk().failAt(never, FaultyVfs::Fault::PowerCut); // counts anew
    life.work("FULL");
    return life.disk().operations();
}

} // namespace

/// The battery is pulled out before every single write, and with it goes every write that was not synced: notes that
/// were called saved are there and found, levels that were ticked are in the trial, and each is there once.
class tst_PowerCutWhileNoting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = enrolledFile(); }

    void keepsWhatWasSaidToBeSaved()
    {
        const int operations = operationsOf(m_before);
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
