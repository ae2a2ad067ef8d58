// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "app/store/PersonWriter.h"
#include "app/store/TabletFile.h"
#include "sync/client/Enrolment.h"
#include "sync/client/Outbox.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QMap>

using namespace alongside;

namespace {

using Field = PersonDraftField;

constexpr int never = 1 << 30; // an operation that never comes

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

/// What a coach types on a person's page, field by field: a field is left when the next begins.
struct Words {
    Field field;
    QString text;
};
const QList<Words> script{{Field::Matters, QStringLiteral("My cat")}, {Field::GoodAt, QStringLiteral("Cars, calm")},
    {Field::WantsNext, QStringLiteral("To be paid")}, {Field::PreferredName, QStringLiteral("Shan")}};

SqliteOptions editingOptions(const FaultyVfs &disk)
{
    return {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
}

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

/// A tablet of the service with Shan on it.
QByteArray fileBeforeEditing()
{
    const FaultyVfs disk{"before-the-editing"};
    {
        const auto file = must(TabletFile::open(editingOptions(disk)));
        const auto prepare = [](Database &database) {
            EnrolReply identity;
            identity.account = QStringLiteral("service");
            identity.device = QStringLiteral("d1");
            identity.epoch = 1;
            if (auto adopted = Enrolment::adopt(database, identity); !adopted) return adopted;
            const Record record{kind::person, shan.id.text, 1, fieldsOf(shan)};
            if (auto written = RecordMapping{database, recordKinds()}.write(record); !written) return written;
            return checkpointSqlite(database);
        };
        must(file->writer().run(DatabaseThread::Urgency::Tap, prepare).result());
    }
    return disk.content(QStringLiteral("store.db"));
}

/// What the coach had been told is saved when the power went.
struct Told {
    QMap<Field, QString> saved; ///< the text that "Saved" was said of
    int sealings = 0;
    bool isDone = false;
};

/// What is on the tablet after the next start has sealed what was being typed.
struct Kept {
    QMap<Field, QString> texts;
    int mutations = 0;
    int drafts = 0;
};

/// One life of a tablet on which somebody edits one person's page.
class Life {
public:
    explicit Life(const QByteArray &file) { m_disk.setContent(QStringLiteral("store.db"), file); }

    FaultyVfs &disk() { return m_disk; }

    Told edit(const QByteArray &synchronous)
    {
        SqliteOptions options = editingOptions(m_disk);
        options.synchronous = synchronous;
        Told told;
        if (const auto file = TabletFile::open(options)) {
            told.isDone = true;
            for (const Words &words : script)
                told.isDone = told.isDone && type(**file, words, told);
        }
        m_disk.cutPower(); // before the file is closed: closing writes
        return told;
    }

    /// As the app does at its start, and once more, which must change nothing.
    Kept restart()
    {
        m_disk.mend();
        const auto file = must(TabletFile::open(editingOptions(m_disk)));
        const auto seal = [this](
                              Database &database) { return PersonWriter::sealAll(database, recordKinds(), m_clock); };
        for (int start = 0; start < 2; ++start)
            must(file->writer().run(DatabaseThread::Urgency::Tap, seal).result());
        Database &reader = file->reader();
        const Profile profile = must(PersonStore{reader}.profileOf(shan.id)).value_or(Profile{});
        return {.texts = {{Field::Matters, profile.whatMatters}, {Field::GoodAt, profile.goodAt},
                    {Field::WantsNext, profile.wantsNext},
                    {Field::PreferredName, must(PersonStore{reader}.find(shan.id))->preferredName}},
            .mutations = int(must(Outbox{reader}.waiting()).size()),
            .drafts = int(must(DraftStore{reader}.owners(kind::person)).size())};
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

    bool type(TabletFile &file, const Words &words, Told &told)
    {
        for (int letters = 1; letters <= words.text.size(); ++letters) {
            const PersonDraft draft{words.field, words.text.left(letters), {}, m_clock.now()};
            const bool isSaved = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep(draftOwner(shan.id, hicks.id), QList<PersonDraft>{draft});
            });
            if (!isSaved) return false;
            told.saved.insert(words.field, draft.text);
        }
        const bool isSealed = write(file, [&](Act &act) { return PersonWriter{act}.seal(shan.id, {words.field}); });
        told.sealings += isSealed ? 1 : 0;
        return isSealed;
    }

    FaultyVfs m_disk{"editing"};
    FakeClock m_clock;
};

/// Empty: nothing that was called saved is lost, nothing is there twice. Otherwise what is wrong.
QString wrongWith(const Kept &kept, const Told &told)
{
    for (const Words &words : script) {
        const QString text = kept.texts.value(words.field);
        const bool isWhole = text.startsWith(told.saved.value(words.field).trimmed());
        if (!isWhole || !words.text.startsWith(text)) return QStringLiteral("“%1”").arg(text);
    }
    if (kept.mutations < told.sealings || kept.mutations > told.sealings + 1) return QStringLiteral("mutations");
    return kept.drafts == 0 ? QString{} : QStringLiteral("drafts");
}

} // namespace

/// The battery is pulled out before every single write while a person's page is edited, and with it goes every write
/// that was not synced: the text up to the last "Saved" is there, as one mutation for each sealing.
class tst_PowerCutWhileEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = fileBeforeEditing(); }

    void keepsWhatWasSaidToBeSaved_data()
    {
        QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
        QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost;
        QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn;
    }
    void keepsWhatWasSaidToBeSaved()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);
        const int operations = operationsOfEditing();
        QSet<QString> cutAt;

        for (int operation = 1; operation <= operations; ++operation) {
            Life life{m_before};
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const Told told = life.edit("FULL");
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
        const Told told = life.edit("OFF");
        QVERIFY(told.isDone); // says SQLite

        QVERIFY(!wrongWith(life.restart(), told).isNull());
    }

private:
    /// Writes, truncations and syncs of a whole page.
    int operationsOfEditing()
    {
        Life life{m_before};
        life.disk().failAt(never, FaultyVfs::Fault::PowerCut); // counts anew
        life.edit("FULL");
        return life.disk().operations();
    }

    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutWhileEditing)
#include "tst_PowerCutWhileEditing.moc"
