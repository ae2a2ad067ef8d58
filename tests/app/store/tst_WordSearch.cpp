// SPDX-License-Identifier: Apache-2.0
#include "app/store/WordSearch.h"

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
    Visit visit(const char *seen, const Person &with, const char *personsView = "")
    {
        clock().advance(1min);
        const Visit made{.id = {QStringLiteral("visit-%1").arg(++m_count)},
            .person = with.id,
            .coach = hicks.id,
            .day = given::friday,
            .start = clock().now(),
            .seen = QString::fromUtf8(seen),
            .personsView = QString::fromUtf8(personsView)};
        store(kind::visit, made.id.text, fieldsOf(made));
        return made;
    }
    /// Ids of notes, and of visits where it stands in a visit's own text.
    QStringList find(const char *typed, const PersonId &person = {})
    {
        QStringList ids;
        for (const WordSearch::Hit &hit : hits(typed, person))
            ids.append(hit.place == WordSearch::Place::Note ? hit.note.text : hit.visit.text);
        return ids;
    }
    QList<WordSearch::Hit> hits(const char *typed, const PersonId &person = {})
    {
        return must(WordSearch{database()}.find({.typed = QString::fromUtf8(typed), .person = person}));
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

/// One of that kind about Aisha, and one about Craig with the secret in it: the id of that.
QString writeTwo(NotedDay &day, const QString &type)
{
    if (type == kind::note) {
        day.note("Ordinary", day.aisha);
        return day.note(secret, day.craig).id.text;
    }
    day.visit("Ordinary", day.aisha);
    return day.visit("", day.craig, secret).id.text;
}

} // namespace

/// Words in notes and on visits are found, and nothing of them stays when those go.
class tst_WordSearch : public QObject {
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

        VERIFY_OK(WordSearch{day.database()}.find({.typed = QString::fromUtf8(typed)}));
    }

    void saysWhereOnAVisitAWordStands()
    {
        NotedDay day;
        day.note("A calm bus", day.aisha);
        day.visit("Two cars, calm all morning", day.aisha, "“Foam again”");
        Visit last = day.visit("", day.craig, "Calm, with music");
        last.employersView = QStringLiteral("Calmer than last week");
        day.store(kind::visit, last.id.text, fieldsOf(last));

        const QList<WordSearch::Hit> hits = day.hits("calm");

        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.at(0).place, WordSearch::Place::EmployersView); // the first of the two
        QCOMPARE(hits.at(0).excerpt, QStringLiteral("Calmer than last week"));
        QCOMPARE(hits.at(1).place, WordSearch::Place::Seen);
        QCOMPARE(hits.at(1).by, day.hicks.id);
        QCOMPARE(hits.at(2).place, WordSearch::Place::Note);
        QCOMPARE(day.hits("foam").first().place, WordSearch::Place::PersonsView);
        QCOMPARE(day.find("foam morning").size(), 1); // in two texts of one visit
    }

    void findsAVisitByEverybodyWhoWasThere()
    {
        NotedDay day;
        Visit shared = day.visit("Packed for an hour", day.aisha);
        shared.others = {day.craig.id};
        day.store(kind::visit, shared.id.text, fieldsOf(shared));

        QCOMPARE(day.find("packed", day.craig.id), QStringList{shared.id.text});
        QCOMPARE(day.find("packed", day.daljit.id), QStringList{});
    }

    void findsWhatAVisitSaysNowAndNotWhatItSaid()
    {
        NotedDay day;
        Visit visit = day.visit("Two cars", day.aisha);

        visit.seen = QStringLiteral("Three vans");
        day.store(kind::visit, visit.id.text, fieldsOf(visit));

        QCOMPARE(day.find("cars"), QStringList{});
        QCOMPARE(day.find("vans"), QStringList{visit.id.text});
    }

    void showsTheLatestOfBothWhereThereAreTooMany()
    {
        NotedDay day;
        for (int round = 0; round < 3; ++round) {
            day.note("Calm", day.aisha);
            day.visit("Calm", day.aisha);
        }

        const auto hits = must(WordSearch{day.database()}.find({.typed = QStringLiteral("calm"), .most = 3}));

        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.at(0).visit.text, QStringLiteral("visit-6"));
        QCOMPARE(hits.at(1).note.text, QStringLiteral("note-5"));
        QCOMPARE(hits.at(2).visit.text, QStringLiteral("visit-4"));
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

        const QList<WordSearch::Hit> hits = day.hits("allergic");

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
        QVERIFY(!must(WordSearch{day.database()}.forgetRemoved())); // it went and came again
    }

    void leavesNoByteOfAPurgedKind_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("notes") << kind::note;
        QTest::newRow("visits") << kind::visit;
    }
    void leavesNoByteOfAPurgedKind()
    {
        QFETCH(const QString, type);
        NotedDay day;
        writeTwo(day, type);
        QVERIFY(day.inTheClear().contains(QByteArray{secret}.toLower()));

        RecordMapping mapping = day.mapping();
        VERIFY_OK(mapping.purge(type));

        QCOMPARE(day.find("ordinary"), QStringList{});
        const QByteArray clear = day.inTheClear();
        QVERIFY(!clear.contains(QByteArray{secret}.toLower()));
        QVERIFY(!clear.contains(secret));
        QVERIFY(!clear.contains("rdinary"));
    }

    /// Somebody's records were erased by the service: the others stay.
    void leavesNoByteOfWhatWasRemovedOnceItIsForgotten_data() { leavesNoByteOfAPurgedKind_data(); }
    void leavesNoByteOfWhatWasRemovedOnceItIsForgotten()
    {
        QFETCH(const QString, type);
        NotedDay day;
        const QString gone = writeTwo(day, type);
        RecordMapping mapping = day.mapping();
        VERIFY_OK(mapping.remove(type, gone));
        QCOMPARE(day.find(secret), QStringList{});

        QVERIFY(must(WordSearch{day.database()}.forgetRemoved()));

        QVERIFY(!day.inTheClear().contains(QByteArray{secret}.toLower()));
        QCOMPARE(day.find("ordin").size(), 1);
        QVERIFY(!must(WordSearch{day.database()}.forgetRemoved()));
    }

    void findsWhatWasWrittenBeforeThereWasASearch()
    {
        TemporaryStore store;
        const auto database = store.open();
        VERIFY_OK(migrate(*database, tabletMigrations().first(8)));
        VERIFY_OK(database->execute(QStringLiteral(
            R"sql(INSERT INTO "Note" ("id", "revision", "person", "words", "at") VALUES ('n', 1, 'p', 'Calm', '2026-11-20T09:00:00.000Z');
                INSERT INTO "Visit" ("id", "revision", "person", "seen", "start") VALUES ('v', 1, 'p', 'Calm', '2026-11-20T09:00:00.000Z'))sql")));

        VERIFY_OK(migrate(*database, tabletMigrations()));

        QCOMPARE(must(WordSearch{*database}.find({.typed = QStringLiteral("calm")})).size(), 2);
    }

    /// SQLite copies, and SQLCipher encrypts, each page that a statement with a trigger touches: a first sync took
    /// nearly twice as long.
    void putsNoTriggerOnWhatAFirstSyncInserts()
    {
        NotedDay day;

        const auto triggers = day.database().collect(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%AFTER INSERT%'"),
            [](const Row &row) { return row.text(0); });

        QCOMPARE(must(triggers), QStringList{});
    }

    /// A SQLite without the tokenizer that knows accents finds at least what it can.
    void doesWithTheTokenizerThatThereIs()
    {
        NotedDay day;
        must(day.database().execute(QStringLiteral("DROP TRIGGER note_goes;"
                                                   "DROP TRIGGER last_note_gone; DROP TABLE note_words;"
                                                   "DROP TABLE note_removed;")));

        VERIFY_OK(addWords(day.database(), noteWords(), {QStringLiteral("nosuchtokenizer"), QStringLiteral("simple")}));

        day.note("Calm", day.aisha);
        QCOMPARE(day.find("calm"), QStringList{QStringLiteral("note-1")});
    }
};

QTEST_GUILESS_MAIN(tst_WordSearch)
#include "tst_WordSearch.moc"
