// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Database.h"

#include <limits>

using namespace alongside;

class tst_Database : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_database = m_store->open();
        VERIFY_OK(m_database->execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, value)")));
    }
    void cleanup() { m_database.reset(); }

    void givesBackEveryKindOfValue();
    void tellsNothingFromEmpty();
    void keepsZeroBytesAndEveryLetter();
    void bindsOptionalValues();
    void readsNullAsAnEmptyValue();
    void countsTheRowsThatAStatementChanged();
    void countsNoRowsForAStatementThatChangesNone();
    void readsEveryRowInOrder();
    void readsTheFirstRowOrNothing();
    void runsABulkWithOneStatement();
    void usesOneTextTwiceAtATime();
    void forgetsParametersBetweenUses();
    void keepsMoreTextsThanItKeepsCompiled();
    void saysWhichTableIsMissing();
    void worksOnAfterAFailure();
    void seesWhatAnotherConnectionCommitted();
    void keepsAVersionOfTheSchema();

private:
    template <typename Value> void insert(qint64 id, const Value &value)
    {
        VERIFY_OK(m_database->run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), id, value));
    }
    template <typename Read> auto value(qint64 id, Read read)
    {
        return m_database->first(QStringLiteral("SELECT value FROM t WHERE id = ?"), read, id)->value();
    }
    qint64 count()
    {
        return m_database
            ->first(QStringLiteral("SELECT count(*) FROM t"), [](const Row &row) { return row.integer(0); })
            ->value();
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Database> m_database;
};

void tst_Database::givesBackEveryKindOfValue()
{
    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    insert(1, smallest);
    insert(2, 2.5);
    insert(3, true);
    insert(4, QStringLiteral("Zoë"));
    insert(5, QByteArray{"\x00\xff", 2});

    QCOMPARE(value(1, [](const Row &row) { return row.integer(0); }), smallest);
    QCOMPARE(value(2, [](const Row &row) { return row.real(0); }), 2.5);
    QCOMPARE(value(3, [](const Row &row) { return row.boolean(0); }), true);
    QCOMPARE(value(4, [](const Row &row) { return row.text(0); }), QStringLiteral("Zoë"));
    QCOMPARE(value(5, [](const Row &row) { return row.blob(0); }), (QByteArray{"\x00\xff", 2}));
}

void tst_Database::tellsNothingFromEmpty()
{
    insert(1, QString{});
    insert(2, QStringLiteral(""));
    insert(3, QByteArray{});
    insert(4, QByteArray{""});
    insert(5, nullptr);

    const auto isNull = [](const Row &row) { return row.isNull(0); };
    QCOMPARE(m_database->collect(QStringLiteral("SELECT value FROM t ORDER BY id"), isNull).value(),
        (QList{true, false, true, false, true}));
    QVERIFY(!value(2, [](const Row &row) { return row.text(0); }).isNull());
    QVERIFY(!value(4, [](const Row &row) { return row.blob(0); }).isNull());
}

void tst_Database::keepsZeroBytesAndEveryLetter()
{
    const QString text = QStringLiteral("a") + QChar{0} + QStringLiteral("b \U0001F600 'quoted' \"twice\"; --");
    insert(1, text);

    QCOMPARE(value(1, [](const Row &row) { return row.text(0); }), text);
}

void tst_Database::bindsOptionalValues()
{
    insert(1, std::optional<qint64>{7});
    insert(2, std::optional<qint64>{});
    insert(3, std::optional<QString>{QStringLiteral("x")});

    QCOMPARE(value(1, [](const Row &row) { return row.integer(0); }), 7);
    QVERIFY(value(2, [](const Row &row) { return row.isNull(0); }));
    QCOMPARE(value(3, [](const Row &row) { return row.text(0); }), QStringLiteral("x"));
}

void tst_Database::readsNullAsAnEmptyValue()
{
    insert(1, nullptr);

    value(1, [](const Row &row) {
        [&] {
            QCOMPARE(row.integer(0), 0);
            QCOMPARE(row.boolean(0), false);
            QCOMPARE(row.real(0), 0.0);
            QVERIFY(row.text(0).isNull());
            QVERIFY(row.blob(0).isNull());
        }();
        return 0;
    });
}

void tst_Database::countsTheRowsThatAStatementChanged()
{
    for (int id = 1; id <= 5; ++id)
        insert(id, id);

    QCOMPARE(m_database->run(QStringLiteral("UPDATE t SET value = 0 WHERE id > ?"), 2).value(), 3);
    QCOMPARE(m_database->run(QStringLiteral("DELETE FROM t WHERE id = ?"), 1).value(), 1);
    QCOMPARE(m_database->run(QStringLiteral("DELETE FROM t WHERE id = ?"), 1).value(), 0);
    QCOMPARE(m_database->run(QStringLiteral("INSERT OR IGNORE INTO t VALUES (2, 0)")).value(), 0);
}

void tst_Database::countsNoRowsForAStatementThatChangesNone()
{
    insert(1, 1);
    insert(2, 2);

    QCOMPARE(m_database->run(QStringLiteral("DELETE FROM t")).value(), 2);
    QCOMPARE(m_database->run(QStringLiteral("CREATE TABLE other (id)")).value(), 0);
    QCOMPARE(m_database->run(QStringLiteral("SELECT * FROM t")).value(), 0);
}

void tst_Database::readsEveryRowInOrder()
{
    for (int id = 1; id <= 3; ++id)
        insert(id, QString::number(id * 10));

    const auto texts = m_database->collect(
        QStringLiteral("SELECT value FROM t WHERE id > ? ORDER BY id DESC"), [](const Row &row) { return row.text(0); },
        1);

    VERIFY_OK(texts);
    QCOMPARE(*texts, (QList{QStringLiteral("30"), QStringLiteral("20")}));
}

void tst_Database::readsTheFirstRowOrNothing()
{
    insert(1, 10);
    const auto read = [&](int id) {
        return m_database
            ->first(
                QStringLiteral("SELECT value FROM t WHERE id = ?"), [](const Row &row) { return row.integer(0); }, id)
            .value();
    };

    QCOMPARE(read(1), std::optional<qint64>{10});
    QCOMPARE(read(2), std::optional<qint64>{});
}

void tst_Database::runsABulkWithOneStatement()
{
    auto statement = m_database->query(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
    VERIFY_OK(statement);
    for (int id = 1; id <= 100; ++id) {
        statement->bind(id, QStringLiteral("row"));
        VERIFY_OK(statement->finish());
        statement->reset();
    }

    QCOMPARE(count(), 100);
}

void tst_Database::usesOneTextTwiceAtATime()
{
    for (int id = 1; id <= 3; ++id)
        insert(id, id);
    const QString sql = QStringLiteral("SELECT id FROM t WHERE id > ? ORDER BY id");
    const auto id = [](const Row &row) { return row.integer(0); };

    auto outer = m_database->query(sql, 0);
    VERIFY_OK(outer);
    QList<qint64> seen;
    while (outer->step().value()) {
        seen.append(outer->row().integer(0));
        seen.append(m_database->collect(sql, id, seen.last()).value());
    }

    QCOMPARE(seen, (QList<qint64>{1, 2, 3, 2, 3, 3}));
}

void tst_Database::forgetsParametersBetweenUses()
{
    const QString sql = QStringLiteral("SELECT ?");
    const auto isNull = [](const Row &row) { return row.isNull(0); };
    QCOMPARE(m_database->first(sql, isNull, QStringLiteral("secret"))->value(), false);

    QCOMPARE(m_database->first(sql, isNull)->value(), true);
}

void tst_Database::keepsMoreTextsThanItKeepsCompiled()
{
    for (int number = 0; number < 1000; ++number) {
        const auto read =
            m_database->first(QStringLiteral("SELECT %1").arg(number), [](const Row &row) { return row.integer(0); });
        QCOMPARE(**read, number);
    }
}

void tst_Database::saysWhichTableIsMissing()
{
    const auto run = m_database->run(QStringLiteral("INSERT INTO nowhere VALUES (?)"), QStringLiteral("secret"));

    VERIFY_FAILS(run, ErrorKind::Storage);
    QVERIFY(run.error().detail.contains(QStringLiteral("nowhere")));
    QVERIFY(!run.error().detail.contains(QStringLiteral("secret")));
}

void tst_Database::worksOnAfterAFailure()
{
    insert(1, 1);
    VERIFY_FAILS(m_database->run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), 1, 1), ErrorKind::Storage);
    VERIFY_FAILS(m_database->execute(QStringLiteral("nonsense")), ErrorKind::Storage);

    insert(2, 2);

    QCOMPARE(count(), 2);
}

void tst_Database::seesWhatAnotherConnectionCommitted()
{
    const auto other = m_store->open();
    insert(1, 1);

    const auto seen =
        other->first(QStringLiteral("SELECT count(*) FROM t"), [](const Row &row) { return row.integer(0); });

    QCOMPARE(**seen, 1);
}

void tst_Database::keepsAVersionOfTheSchema()
{
    QCOMPARE(*m_database->schemaVersion(), 0);

    VERIFY_OK(m_database->setSchemaVersion(12));

    m_database.reset();
    QCOMPARE(*m_store->open()->schemaVersion(), 12);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
