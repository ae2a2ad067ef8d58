// SPDX-License-Identifier: Apache-2.0
#include "app/store/RecordMapping.h"

#include "app/records/RecordKinds.h"
#include "app/store/Schema.h"
#include "tests/app/store/FullRecord.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QJsonArray>

using namespace alongside;

namespace {

const QString someId = QStringLiteral("019a0000-0000-7000-8000-000000000001");
const QString otherId = QStringLiteral("019a0000-0000-7000-8000-000000000002");

Record aFullRecord(const RecordKind &kind) { return fullRecord(kind, someId); }

} // namespace

class tst_RecordMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TemporaryStore>();
        m_database = m_file->open();
        VERIFY_OK(migrate(*m_database, tabletMigrations()));
        m_mapping = std::make_unique<RecordMapping>(*m_database, recordKinds());
    }
    void cleanup()
    {
        m_mapping.reset();
        m_database.reset();
        m_file.reset();
    }

    void readsEveryKindAsItWasWritten_data()
    {
        QTest::addColumn<QString>("type");
        for (const RecordKind &kind : recordKinds().kinds())
            QTest::newRow(qPrintable(kind.type)) << kind.type;
    }
    void readsEveryKindAsItWasWritten()
    {
        QFETCH(QString, type);
        const Record record = aFullRecord(*recordKinds().find(type));

        VERIFY_OK(m_mapping->write(record));

        compareStored(record);
    }

    void hasAColumnForEveryField_data() { readsEveryKindAsItWasWritten_data(); }
    void hasAColumnForEveryField()
    {
        QFETCH(QString, type);
        VERIFY_OK(m_mapping->write(aFullRecord(*recordKinds().find(type))));

        const auto extra = m_database->first(
            QStringLiteral("SELECT extra FROM \"%1\"").arg(type), [](const Row &row) { return row.isNull(0); });

        VERIFY_OK(extra);
        QVERIFY(extra->value());
    }

    void keepsFieldsOfANewerVersion()
    {
        Record record{kind::attendance, someId, 1, {{QStringLiteral("code"), QStringLiteral("present")}}};
        record.fields.insert(QStringLiteral("mood"), QJsonObject{{QStringLiteral("smiley"), 3}});

        VERIFY_OK(m_mapping->write(record));

        compareStored(record);
    }

    void keepsAValueOfAnotherFormThanDeclared()
    {
        const Record record{kind::site, someId, 1,
            {{QStringLiteral("capacity"), QStringLiteral("thirty")}, {QStringLiteral("name"), 5},
                {QStringLiteral("closures"), QJsonObject{}}}};

        VERIFY_OK(m_mapping->write(record));

        compareStored(record);
    }

    void keepsAnEmptyTextApartFromNone()
    {
        const Record record{kind::site, someId, 1, {{QStringLiteral("name"), QString{}}}};

        VERIFY_OK(m_mapping->write(record));

        compareStored(record);
    }

    void keepsKindsOfANewerVersionAside()
    {
        const Record dream{QStringLiteral("Dream"), someId, 3, {{QStringLiteral("of"), QStringLiteral("flying")}}};

        VERIFY_OK(m_mapping->write(dream));
        compareStored(dream);
        const Result<QStringList> above = m_mapping->idsAbove(dream.type, 2);
        VERIFY_OK(above);
        QCOMPARE(*above, QStringList{someId});

        VERIFY_OK(m_mapping->purge(dream.type));
        const auto gone = m_mapping->read(dream.type, dream.id);
        VERIFY_OK(gone);
        QVERIFY(!*gone);
    }

    void replacesWhatWasThere()
    {
        VERIFY_OK(m_mapping->write(aFullRecord(*recordKinds().find(kind::site))));
        const Record after{kind::site, someId, 8, {{QStringLiteral("name"), QStringLiteral("Goscote Centre")}}};

        VERIFY_OK(m_mapping->write(after));

        compareStored(after);
    }

    void loadsColumnsOfManyRecords()
    {
        RecordColumns columns;
        columns.type = kind::attendance;
        columns.ids = {someId, otherId};
        columns.revisions = {11, 12};
        columns.fields = {QStringLiteral("code"), QStringLiteral("mood"), QStringLiteral("reason")};
        columns.values = {{QStringLiteral("sick"), QStringLiteral("present")}, {4, QJsonValue::Null},
            {QJsonValue::Null, QStringLiteral("late bus")}};

        VERIFY_OK(m_mapping->load(columns));

        compareStored({kind::attendance, someId, 11,
            {{QStringLiteral("code"), QStringLiteral("sick")}, {QStringLiteral("mood"), 4}}});
        compareStored({kind::attendance, otherId, 12,
            {{QStringLiteral("code"), QStringLiteral("present")},
                {QStringLiteral("reason"), QStringLiteral("late bus")}}});
    }

    void loadsUnknownKindsAside()
    {
        RecordColumns columns;
        columns.type = QStringLiteral("Dream");
        columns.ids = {someId};
        columns.revisions = {4};
        columns.fields = {QStringLiteral("of"), QStringLiteral("with")};
        columns.values = {{QStringLiteral("flying")}, {QJsonValue::Null}};

        VERIFY_OK(m_mapping->load(columns));

        compareStored({columns.type, someId, 4, {{QStringLiteral("of"), QStringLiteral("flying")}}});
    }

    void removesOneAndPurgesAll()
    {
        VERIFY_OK(m_mapping->write({kind::site, someId, 1, {}}));
        VERIFY_OK(m_mapping->write({kind::site, otherId, 2, {}}));

        VERIFY_OK(m_mapping->remove(kind::site, someId));
        const auto left = m_mapping->idsAbove(kind::site, 0);
        VERIFY_OK(left);
        QCOMPARE(*left, QStringList{otherId});

        VERIFY_OK(m_mapping->purge(kind::site));
        const auto none = m_mapping->idsAbove(kind::site, 0);
        VERIFY_OK(none);
        QVERIFY(none->isEmpty());
    }

private:
    void compareStored(const Record &expected)
    {
        const Result<std::optional<Record>> stored = m_mapping->read(expected.type, expected.id);
        VERIFY_OK(stored);
        QVERIFY(*stored);
        QCOMPARE((*stored)->fields, expected.fields);
        QVERIFY(**stored == expected);
    }

    std::unique_ptr<TemporaryStore> m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordMapping> m_mapping;
};

QTEST_GUILESS_MAIN(tst_RecordMapping)
#include "tst_RecordMapping.moc"
