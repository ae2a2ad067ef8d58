// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteSearch.h"

#include "app/records/VisitFields.h"
#include "app/store/NoteTables.h"
#include "app/store/Schema.h"
#include "platform/sql/Transaction.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/PlainPages.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;
using namespace std::chrono_literals;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

/// A day on which M. Hicks writes notes.
class NotedDay : public StoredDay {
public:
    Note note(const char *words, const Person &about, const NoteId &corrects = {})
    {
        clock().advance(1min);
        const Note made{.id = {QStringLiteral("note-%1").arg(++m_count)},
            .person = about.id,
            .words = QString::fromUtf8(words),
            .at = clock().now(),
            .by = hicks.id,
            .corrects = corrects};
        store(kind::note, made.id.text, fieldsOf(made));
        return made;
    }
    QStringList find(const char *typed, const PersonId &person = {})
    {
        QStringList ids;
        for (const NoteSearch::Hit &hit : hits(typed, person))
            ids.append(hit.note.id.text);
        return ids;
    }
    QList<NoteSearch::Hit> hits(const char *typed, const PersonId &person = {})
    {
        return must(NoteSearch{database()}.find({.typed = QString::fromUtf8(typed), .person = person}));
    }
    RecordMapping mapping() { return RecordMapping{database(), recordKinds()}; }
    /// Everything that somebody with the key could read, after the file was written anew as a lost scope does it.
    QByteArray inTheClear()
    {
        must(database().execute(QStringLiteral("VACUUM")));
        must(emptySqliteLog(database()));
        return plainPages(bytesOf(path()), bytesOf(path() + QStringLiteral("-wal")), keyOf('k'));
    }

private:
    int m_count = 0;
};

const char *const secret = "Zygomorphic";

} // namespace

/// Words in notes are found, and nothing of them stays when the notes go.
class tst_NoteSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsBeginningsOfWordsInAnyOrder()
    {
        NotedDay day;
        day.note("Washed two cars, very calm today", day.aisha);
        day.note("The carpet was wet", day.craig);

        QCOMPARE(day.find("car"), (QStringList{QStringLiteral("note-2"), QStringLiteral("note-1")}));
        QCOMPARE(day.find("calm wash"), QStringList{QStringLiteral("note-1")});
        QCOMPARE(day.find("calm carpet"), QStringList{});
        QCOMPARE(day.hits("calm").first().excerpt, QStringLiteral("Washed two cars, very calm today"));
    }

    void knowsNoAccentsAndNoCase_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed : {"sian", "SIÂN", "siân’s", "ty", "tŷ", "llyr", "LLŶR", "gwyr", "zoe", "don't"})
            QTest::newRow(typed) << QByteArray{typed};
    }
    void knowsNoAccentsAndNoCase()
    {
        QFETCH(const QByteArray, typed);
        NotedDay day;
        day.note("Siân’s bus to Tŷ Hafan was late; Llŷr, Zoë and Gŵyr did not mind. Don't worry", day.aisha);

        QCOMPARE(day.find(typed.constData()), QStringList{QStringLiteral("note-1")});
    }

    void takesEverySignAsASpace_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed :
            {"\"", "*", "-calm", "calm OR", "NEAR/2 calm", "words:calm", "(calm", "ca*lm\"", "'", "\\"})
            QTest::newRow(typed) << QByteArray{typed};
    }
    void takesEverySignAsASpace()
    {
        QFETCH(const QByteArray, typed);
        NotedDay day;
        day.note("Calm", day.aisha);

        VERIFY_OK(NoteSearch{day.database()}.find({.typed = QString::fromUtf8(typed)}));
    }

    void looksAtOnePersonsNotesWhereAsked()
    {
        NotedDay day;
        day.note("Calm", day.aisha);
        day.note("Calm", day.craig);

        QCOMPARE(day.find("calm", day.craig.id), QStringList{QStringLiteral("note-2")});
    }

    void saysWhatWasCorrected()
    {
        NotedDay day;
        const Note wrong = day.note("Allergic to nuts", day.aisha);
        day.note("Allergic to eggs, not nuts", day.aisha, wrong.id);

        const QList<NoteSearch::Hit> hits = day.hits("allergic");

        QCOMPARE(hits.size(), 2);
        QVERIFY(!hits.first().isCorrected);
        QVERIFY(hits.last().isCorrected);
    }

    void isWrittenWithTheNoteOrNotAtAll()
    {
        NotedDay day;
        {
            Transaction transaction{day.database()};
            day.note("Calm", day.aisha);
            QCOMPARE(day.find("calm").size(), 1);
        } // not committed

        QCOMPARE(day.find("calm"), QStringList{});
    }

    void findsANoteOnceHoweverOftenItIsWritten()
    {
        NotedDay day;
        const Note note = day.note("Calm", day.aisha);

        for (int acknowledged = 0; acknowledged < 3; ++acknowledged)
            day.store(kind::note, note.id.text, fieldsOf(note));
        must(day.database().execute(QStringLiteral("VACUUM")));

        QCOMPARE(day.find("calm"), QStringList{note.id.text});
        QVERIFY(!must(NoteSearch{day.database()}.forgetRemoved())); // it went and came again
    }

    void leavesNoByteOfAPurgedKind()
    {
        NotedDay day;
        day.note("Ordinary", day.aisha);
        day.note(secret, day.craig);
        QVERIFY(day.inTheClear().contains(QByteArray{secret}.toLower()));

        RecordMapping mapping = day.mapping();
        VERIFY_OK(mapping.purge(kind::note));

        QCOMPARE(day.find("ordinary"), QStringList{});
        const QByteArray clear = day.inTheClear();
        QVERIFY(!clear.contains(QByteArray{secret}.toLower()));
        QVERIFY(!clear.contains(secret));
        QVERIFY(!clear.contains("rdinary"));
    }

    /// Somebody's records were erased by the service: the others stay.
    void leavesNoByteOfARemovedNoteOnceItIsForgotten()
    {
        NotedDay day;
        day.note("Ordinary", day.aisha);
        const Note gone = day.note(secret, day.craig);
        RecordMapping mapping = day.mapping();
        VERIFY_OK(mapping.remove(kind::note, gone.id.text));
        QCOMPARE(day.find(secret), QStringList{});

        QVERIFY(must(NoteSearch{day.database()}.forgetRemoved()));

        QVERIFY(!day.inTheClear().contains(QByteArray{secret}.toLower()));
        QCOMPARE(day.find("ordin"), QStringList{QStringLiteral("note-1")});
        QVERIFY(!must(NoteSearch{day.database()}.forgetRemoved()));
    }

    void findsWhatWasWrittenBeforeThereWasASearch()
    {
        TemporaryStore store;
        const auto database = store.open();
        VERIFY_OK(migrate(*database, tabletMigrations().first(8)));
        VERIFY_OK(database->execute(QStringLiteral(
            R"sql(INSERT INTO "Note" ("id", "revision", "person", "words", "at") VALUES ('n', 1, 'p', 'Calm', '2026-11-20T09:00:00.000Z'))sql")));

        VERIFY_OK(migrate(*database, tabletMigrations()));

        QCOMPARE(must(NoteSearch{*database}.find({.typed = QStringLiteral("calm")})).size(), 1);
    }

    /// A SQLite without the tokenizer that knows accents finds at least what it can.
    void doesWithTheTokenizerThatThereIs()
    {
        NotedDay day;
        must(day.database().execute(QStringLiteral("DROP TRIGGER note_written; DROP TRIGGER note_goes;"
                                                   "DROP TRIGGER last_note_gone; DROP TABLE note_words;"
                                                   "DROP TABLE note_removed;")));

        VERIFY_OK(addNoteWords(day.database(), {QStringLiteral("nosuchtokenizer"), QStringLiteral("simple")}));

        day.note("Calm", day.aisha);
        QCOMPARE(day.find("calm"), QStringList{QStringLiteral("note-1")});
    }
};

QTEST_GUILESS_MAIN(tst_NoteSearch)
#include "tst_NoteSearch.moc"
