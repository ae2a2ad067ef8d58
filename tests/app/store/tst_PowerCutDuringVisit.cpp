// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/TabletFile.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "app/store/VisitWriter.h"
#include "sync/client/Enrolment.h"
#include "sync/client/Outbox.h"
#include "tests/support/FakeBoot.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QMap>

using namespace alongside;

namespace {

using Field = VisitDraft::Field;

constexpr int never = 1 << 30; // an operation that never comes

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

/// What a coach types on a visit, field by field: a field is left when the next begins.
struct Words {
    Field field;
    QString text;
};
const QList<Words> script{{Field::Purpose, QStringLiteral("Review")}, {Field::Seen, QStringLiteral("Two cars, calm")},
    {Field::MinutesOnJob, QStringLiteral("25")}, {Field::EmployersView, QStringLiteral("On time")},
    {Field::PersonsView, QStringLiteral("“Good”")}, {Field::Note, QStringLiteral("Gloves")}};

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
    const FaultyVfs disk{"before-the-visit"};
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
    bool begun = false;
    bool ended = false;
    QMap<Field, QString> saved; ///< the text that "Saved" was said of
    int sealings = 0;
};

/// What is on the tablet after the next start has sealed what was being typed.
struct Kept {
    QList<Visit> visits;
    QList<Note> notes;
    int mutations = 0;
    int offered = 0; ///< visits that are offered to be gone on with

    QString text(Field field) const
    {
        if (field != Field::Note) return visits.isEmpty() ? QString{} : storedText(visits.first(), field);
        return notes.isEmpty() ? QString{} : notes.first().words;
    }
};

/// One life of a tablet with one visit on it.
class Life {
public:
    explicit Life(const QByteArray &file) { m_disk.setContent(QStringLiteral("store.db"), file); }

    FaultyVfs &disk() { return m_disk; }

    Told visit(const QByteArray &synchronous)
    {
        SqliteOptions options = optionsFor(m_disk);
        options.synchronous = synchronous;
        Told told;
        if (const auto file = TabletFile::open(options)) visit(**file, told);
        m_disk.cutPower(); // before the file is closed: closing writes
        return told;
    }

    /// As the app does at its start, and once more, which must change nothing.
    Kept restart()
    {
        m_disk.mend();
        const auto file = must(TabletFile::open(optionsFor(m_disk)));
        const auto seal = [this](Database &database) {
            return VisitWriter::sealAll(database, recordKinds(), m_clock, m_ids);
        };
        for (int start = 0; start < 2; ++start)
            must(file->writer().run(DatabaseThread::Urgency::Tap, seal).result());
        Database &reader = file->reader();
        return {.visits = must(VisitStore{reader}.ofPerson(shan.id)),
            .notes = must(NoteStore{reader}.ofPerson(shan.id)),
            .mutations = int(must(Outbox{reader}.waiting()).size()),
            .offered = int(must(VisitClockStore{reader}.running()).size())};
    }

private:
    template <typename Do> bool write(TabletFile &file, Do what)
    {
        const auto work = [&](Database &database) {
            Act act{database, recordKinds(), m_clock, hicks.id};
            return what(act);
        };
        return bool(file.writer().run(DatabaseThread::Urgency::Tap, work).result());
    }

    void visit(TabletFile &file, Told &told)
    {
        Visit visit;
        told.begun = write(file, [&](Act &act) {
            Result<Visit> begun = VisitWriter{act, m_ids}.begin({.person = shan.id, .reading = reading()});
            if (begun) visit = *begun;
            return begun;
        });
        for (const Words &words : script)
            if (!told.begun || !type(file, visit.id, words, told)) return; // the power is gone
        told.ended = write(file, [&](Act &act) { return VisitWriter{act, m_ids}.end(visit.id, {m_clock.now()}); });
    }

    bool type(TabletFile &file, const VisitId &visit, const Words &words, Told &told)
    {
        for (int letters = 1; letters <= words.text.size(); ++letters) {
            const VisitDraft draft{words.field, words.text.left(letters), {}, m_clock.now()};
            const bool isSaved = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep(draftOwner(visit, hicks.id), QList<VisitDraft>{draft});
            });
            if (!isSaved) return false;
            told.saved.insert(words.field, draft.text);
        }
        const bool isSealed = write(file, [&](Act &act) {
            return VisitWriter{act, m_ids}.seal(visit, {words.field}, {});
        });
        told.sealings += isSealed ? 1 : 0;
        return isSealed;
    }

    ClockReading reading() const { return {m_clock.now(), m_boot.sinceBoot(), m_boot.boot()}; }

    FaultyVfs m_disk{"visiting"};
    FakeClock m_clock;
    FakeBoot m_boot{m_clock};
    FakeIds m_ids{5};
};

/// Writes, truncations and syncs of a whole visit.
int operationsOf(const QByteArray &file)
{
    Life life{file};
    life.disk().failAt(never, FaultyVfs::Fault::PowerCut); // counts anew
    life.visit("FULL");
    return life.disk().operations();
}

/// Empty: nothing that was called saved is lost, nothing is there twice. Otherwise what is wrong.
QString wrongWith(const Kept &kept, const Told &told)
{
    if (kept.visits.size() > 1 || (told.begun && kept.visits.isEmpty())) return QStringLiteral("visits");
    for (const Words &words : script) {
        const QString text = kept.text(words.field);
        if (!text.startsWith(told.saved.value(words.field)) || !words.text.startsWith(text)) return text;
    }
    const int expected = (told.begun ? 1 : 0) + told.sealings + (told.ended ? 1 : 0);
    if (kept.mutations < expected || kept.mutations > expected + 2) return QStringLiteral("mutations");
    const bool isUnfinished = !kept.visits.isEmpty() && kept.visits.first().isGoingOn();
    if (kept.offered != (isUnfinished ? 1 : 0)) return QStringLiteral("offered");
    return kept.notes.size() > 1 ? QStringLiteral("notes") : QString{};
}

} // namespace

/// The battery is pulled out before every single write of a visit, from its beginning to its end, and with it goes
/// every write that was not synced: the text up to the last "Saved" is there, as one mutation for each sealing, and an
/// unfinished visit is offered once.
class tst_PowerCutDuringVisit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = enrolledFile(); }

    void keepsWhatWasSaidToBeSaved_data()
    {
        QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
        QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost;
        QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn;
    }
    void keepsWhatWasSaidToBeSaved()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);
        const int operations = operationsOf(m_before);
        QSet<QString> cutAt;

        for (int operation = 1; operation <= operations; ++operation) {
            Life life{m_before};
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const Told told = life.visit("FULL");
            cutAt.insert(QStringList{told.saved.values()}.join(u'|'));

            const QString wrong = wrongWith(life.restart(), told);
            QVERIFY2(wrong.isNull(), qPrintable(QStringLiteral("before operation %1: %2").arg(operation).arg(wrong)));
        }

        int letters = 0;
        for (const Words &words : script)
            letters += int(words.text.size());
        qInfo("%d power cuts, after each of %d letters", operations, letters);
        QVERIFY(cutAt.size() >= letters); // every letter was once the last
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.visit("OFF");
        QVERIFY(told.ended); // says SQLite

        QVERIFY(!wrongWith(life.restart(), told).isNull());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutDuringVisit)
#include "tst_PowerCutDuringVisit.moc"
