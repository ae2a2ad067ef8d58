// SPDX-License-Identifier: Apache-2.0
#include "app/store/TabletFile.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/Act.h"
#include "app/store/DraftStore.h"
#include "app/store/FieldHistory.h"
#include "app/store/MarkDraft.h"
#include "app/store/RecordMapping.h"
#include "app/store/Schema.h"
#include "app/store/VisitDraft.h"
#include "tests/app/store/FullRecord.h"
#include "tests/app/store/ShownRegister.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QJsonDocument>

using namespace alongside;

class tst_TabletFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheTablesOfANewFile()
    {
        TemporaryStore store;

        const auto file = TabletFile::open(store.options);

        VERIFY_OK(file);
        VERIFY_OK((*file)->reader().schemaVersion());
        QCOMPARE(*(*file)->reader().schemaVersion(), tabletMigrations().back().version);
    }

    void readsWhatTheWriterHasCommitted()
    {
        TemporaryStore store;
        const auto file = TabletFile::open(store.options);
        VERIFY_OK(file);

        const Result<void> written =
            (*file)
                ->writer()
                .run(DatabaseThread::Urgency::Tap,
                    [](Database &database) {
                        return RecordMapping{database, recordKinds()}.write({kind::site, QStringLiteral("s"), 1, {}});
                    })
                .result();
        VERIFY_OK(written);

        const auto ids = RecordMapping{(*file)->reader(), recordKinds()}.idsAbove(kind::site, 0);
        VERIFY_OK(ids);
        QCOMPARE(*ids, QStringList{QStringLiteral("s")});
    }

    void cannotBeWrittenByTheReader()
    {
        TemporaryStore store;
        const auto file = TabletFile::open(store.options);
        VERIFY_OK(file);

        QVERIFY(!(*file)->reader().execute(QStringLiteral("DELETE FROM \"Site\"")));
    }

    void saysWhyAFileDoesNotOpenAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("plain") << QByteArray{"SQLite format 3\0", 16}.leftJustified(4096, 'x')
                               << int(ErrorKind::NotEncrypted);
        QTest::newRow("cut short") << QByteArray(5000, 'x') << int(ErrorKind::Corrupt);
        QTest::newRow("another key") << QByteArray(8192, 'x') << int(ErrorKind::WrongKey);
    }
    void saysWhyAFileDoesNotOpenAndLeavesItAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        TemporaryStore store;
        QFile file{store.path()};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        VERIFY_FAILS(TabletFile::open(store.options), ErrorKind(kind));

        QCOMPARE(bytesOf(store.path()), content);
    }

    void leavesAFileOfANewerVersionAlone()
    {
        TemporaryStore store;
        VERIFY_OK(store.open()->setSchemaVersion(tabletMigrations().back().version + 1));

        VERIFY_FAILS(TabletFile::open(store.options), ErrorKind::TooNew);
    }

    /// One file of every released schema is kept in fixtures/ (see make_fixture.cpp) and must open for ever.
    void opensAFileOfEveryReleasedSchema_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : tabletMigrations())
            QTest::addRow("version %d", migration.version) << migration.version;
    }
    void opensAFileOfEveryReleasedSchema()
    {
        QFETCH(const int, version);
        const QString fixture = QStringLiteral("fixtures/schema-%1.db").arg(version);
        TemporaryStore store;
        QVERIFY2(QFile::copy(QFINDTESTDATA(fixture), store.path()), qPrintable(fixture));
        QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner);

        const auto file = TabletFile::open(store.options);

        VERIFY_OK(file);
        const auto shown = shownRegister((*file)->reader(), {.day = given::friday, .session = Session::Morning});
        VERIFY_OK(shown);
        QCOMPARE(shown->counts.expected, 3);
        QCOMPARE(shown->counts.here, 1);
        QCOMPARE(shown->rows.last().mark.note, QStringLiteral("From schema %1").arg(version));
    }

    void beginsTheHistoryOfABenefitThatAnOlderSchemaHeld()
    {
        TemporaryStore store;
        QVERIFY(QFile::copy(QFINDTESTDATA("fixtures/schema-25.db"), store.path()));
        QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner);
        const QString benefit = naturalId(kind::benefit, {QStringLiteral("UC")});
        VERIFY_OK(store.open()->run(QStringLiteral(R"sql(INSERT INTO "Benefit"
            ("id", "revision", "person", "name", "assessmentDay") VALUES (?, 3, 'p', 'UC', 3))sql"),
            benefit));
        const auto file = TabletFile::open(store.options);
        VERIFY_OK(file);
        FieldHistory history{(*file)->reader()};
        QVERIFY(history.ofBenefits({QStringLiteral("p")})->isEmpty());

        const FakeClock clock;
        const auto change = [&](Database &database) {
            Act act{database, recordKinds(), clock, {QStringLiteral("c")}};
            return act.save({{patching(kind::benefit, benefit, {{QStringLiteral("assessmentDay"), 14}})}});
        };
        VERIFY_OK((*file)->writer().run(DatabaseThread::Urgency::Tap, change).result());

        const FieldChange changed{.about = QStringLiteral("UC"),
            .field = QStringLiteral("assessmentDay"),
            .was = 3,
            .now = 14,
            .by = {QStringLiteral("c")},
            .at = clock.now()};
        QCOMPARE(*history.ofBenefits({QStringLiteral("p")}), QList<FieldChange>{changed});
        QVERIFY(history.of({QStringLiteral("p")})->isEmpty());
    }

    /// A service that was updated first: what it sends has no column yet, or no table.
    void takesInWhatCameBeforeThereWasAPlaceForIt()
    {
        TemporaryStore store;
        QVERIFY(QFile::copy(QFINDTESTDATA("fixtures/schema-1.db"), store.path()));
        QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner);
        const QString id = QStringLiteral("019a0000-0000-7000-8000-000000000001");
        int early = 0;
        for (const RecordKind &kind : recordKinds().kinds())
            early += int(keepAsItCame(*store.open(), fullRecord(kind, id)));
        QVERIFY(early > 5); // whose table there was

        const auto file = TabletFile::open(store.options);

        VERIFY_OK(file);
        Database &reader = (*file)->reader();
        for (const RecordKind &kind : recordKinds().kinds()) {
            const auto record = RecordMapping{reader, recordKinds()}.read(kind.type, id);
            VERIFY_OK(record);
            QVERIFY2(*record == fullRecord(kind, id), qPrintable(kind.type));
            const auto left =
                reader.collect(QStringLiteral("SELECT id FROM \"%1\" WHERE extra IS NOT NULL").arg(kind.type),
                    [](const Row &row) { return row.text(0); });
            VERIFY_OK(left);
            QVERIFY2(left->isEmpty(), qPrintable(kind.type));
        }
        QCOMPARE(countIn(reader, QStringLiteral("record_aside")), 0);
    }

    /// Files of version 29 had the columns, and left what had come early where it was.
    void takesInWhatWasLeftInAFileThatHasTheColumn()
    {
        TemporaryStore store;
        QVERIFY(QFile::copy(QFINDTESTDATA("fixtures/schema-29.db"), store.path()));
        QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner);
        VERIFY_OK(store.open()->execute(QStringLiteral(R"sql(
            INSERT INTO "Placement" ("id", "revision", "extra", "person")
                VALUES ('p', 4, '{"begunByChange":"c","endedByChange":7,"mood":"good"}', 'ann');
            INSERT INTO record_aside VALUES ('Change', 'new', 3, '{"what":"closing"}');
            INSERT INTO "Change" ("id", "revision", "what") VALUES ('later', 9, 'handover');
            INSERT INTO record_aside VALUES ('Change', 'later', 3, '{"what":"closing"}');
            CREATE TABLE IF NOT EXISTS sync_deleted (type TEXT NOT NULL, id TEXT NOT NULL, modseq INTEGER NOT NULL,
                PRIMARY KEY (type, id)) WITHOUT ROWID;
            INSERT INTO sync_deleted VALUES ('Change', 'deleted', 8);
            INSERT INTO record_aside VALUES ('Change', 'deleted', 3, '{"what":"closing"}');
            INSERT INTO record_aside VALUES ('Dream', 'd', 3, '{"of":"flying"}'))sql")));

        const auto file = TabletFile::open(store.options);

        VERIFY_OK(file);
        Database &reader = (*file)->reader();
        const auto placement = reader.first(
            QStringLiteral("SELECT begunByChange, extra, revision, person FROM \"Placement\" WHERE id = 'p'"),
            [](const Row &row) {
                return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)};
            });
        VERIFY_OK(placement);
        QCOMPARE(**placement,
            (QStringList{QStringLiteral("c"), QStringLiteral(R"({"endedByChange":7,"mood":"good"})"),
                QStringLiteral("4"), QStringLiteral("ann")})); // what does not fit, or has no place yet, stays
        const auto changes = reader.collect(QStringLiteral("SELECT \"id\", \"what\" FROM \"Change\" ORDER BY \"id\""),
            [](const Row &row) { return row.text(0) + u' ' + row.text(1); });
        VERIFY_OK(changes);
        QCOMPARE(*changes, (QStringList{QStringLiteral("later handover"), QStringLiteral("new closing")}));
        QCOMPARE(countIn(reader, QStringLiteral("record_aside")), 1); // a kind that is still unknown
    }

    void keepsWhatWasBeingTypedUnderAnOlderSchema()
    {
        TemporaryStore store;
        QVERIFY(QFile::copy(QFINDTESTDATA("fixtures/schema-8.db"), store.path()));
        QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner);
        VERIFY_OK(store.open()->execute(QStringLiteral(R"sql(
            INSERT INTO draft VALUES ('p', '2026-11-20', 'am', 'c', 3, 'half a wo', '2026-11-20T09:00:00.000Z');
            INSERT INTO visit_draft VALUES ('v', 'c', 1, 'Two cars', 'Two', '2026-11-20T09:01:00.000Z');)sql")));

        const auto file = TabletFile::open(store.options);

        VERIFY_OK(file);
        DraftStore drafts{(*file)->reader()};
        const CoachId coach{QStringLiteral("c")};
        const MarkKey key{{QStringLiteral("p")}, given::friday, Session::Morning};
        QCOMPARE(drafts.owners(kind::attendance)->size(), 1);
        QCOMPARE(markOf(drafts.owners(kind::attendance)->first()), key);
        const auto ofMark = drafts.of<MarkDraft>(draftOwner(key, coach));
        VERIFY_OK(ofMark);
        QCOMPARE(ofMark->first().field, MarkDraft::Field::Note);
        QCOMPARE(ofMark->first().text, QStringLiteral("half a wo"));
        const auto ofVisit = drafts.of<VisitDraft>(draftOwner(VisitId{QStringLiteral("v")}, coach));
        VERIFY_OK(ofVisit);
        QCOMPARE(ofVisit->first().field, VisitDraft::Field::Seen);
        QCOMPARE(ofVisit->first().base, QStringLiteral("Two"));
    }

private:
    static qint64 countIn(Database &database, const QString &table)
    {
        const auto count = database.first(
            QStringLiteral("SELECT count(*) FROM %1").arg(table), [](const Row &row) { return row.integer(0); });
        return count ? count->value_or(-1) : -1;
    }

    /// As a version does that has no column for any of it; whether it has a table for the kind.
    static bool keepAsItCame(Database &database, const Record &record)
    {
        const QString fields = QString::fromUtf8(QJsonDocument{record.fields}.toJson(QJsonDocument::Compact));
        const auto kept =
            database.run(QStringLiteral("INSERT INTO \"%1\" (id, revision, extra) VALUES (?, ?, ?)").arg(record.type),
                record.id, record.revision, fields);
        if (kept) return true;
        const auto aside = database.run(QStringLiteral("INSERT INTO record_aside VALUES (?, ?, ?, ?)"), record.type,
            record.id, record.revision, fields);
        if (!aside) qFatal("%s", qPrintable(aside.error().detail));
        return false;
    }
};

QTEST_GUILESS_MAIN(tst_TabletFile)
#include "tst_TabletFile.moc"
