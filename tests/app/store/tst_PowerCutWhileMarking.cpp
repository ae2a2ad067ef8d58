// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AttendanceMarker.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/CutTablet.h"
#include "tests/app/store/ShownRegister.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

constexpr int people = 80;

const Site goscote = given::site(QStringLiteral("Goscote Centre"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

Person person(int number) { return given::person(QStringLiteral("Person %1").arg(number)); }

/// 80 people are still to be marked.
Result<void> writeDay(Database &database)
{
    QList<Record> records{
        {kind::site, goscote.id.text, 1, fieldsOf(goscote)}, {kind::coach, hicks.id.text, 1, fieldsOf(hicks)}};
    for (const AttendanceCode &code : given::codes().validOn(given::friday)) {
        const Operation rule = making(kind::rule, {}, fieldsOf(code));
        records.append({kind::rule, rule.id, 1, rule.set});
    }
    for (int number = 0; number < people; ++number) {
        const Expectation expectation = given::expected(person(number), goscote);
        records.append({kind::person, person(number).id.text, 1, fieldsOf(person(number))});
        records.append({kind::expectation, expectation.id.text, 1, fieldsOf(expectation)});
    }
    Transaction transaction{database};
    RecordMapping mapping{database, recordKinds()};
    for (const Record &record : records)
        if (auto written = mapping.write(record); !written) return written;
    return transaction.commit();
}

/// What is on a tablet after the restart.
struct Kept {
    QSet<QString> shown; ///< people whom the register shows as Here
    QSet<QString> toSend; ///< people whose mark waits in the outbox
};

Result<Kept> keptIn(Database &database)
{
    const auto reg = shownRegister(database, {.day = given::friday, .session = Session::Morning, .site = goscote.id});
    if (!reg) return reg.error();
    const auto waiting = Outbox{database}.waiting();
    if (!waiting) return waiting.error();
    Kept kept;
    for (const RegisterRow &row : reg->rows)
        if (row.standing == RegisterRow::Standing::Here) kept.shown.insert(row.person.id.text);
    for (const Mutation &mutation : *waiting)
        for (const Operation &operation : mutation.ops)
            kept.toSend.insert(operation.set.value(QStringLiteral("person")).toString());
    return kept;
}

/// One life of a tablet: its file as the app opens it, and one coach who marks everybody until the power goes.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    /// People who were shown as saved.
    QSet<QString> markEverybody(const QByteArray &synchronous)
    {
        QSet<QString> saved;
        workUntilTheCut(synchronous, [&](TabletFile &file) {
            for (int number = 0; number < people; ++number) {
                if (!write(file, [number](Act &act) { return markOne(act, number); })) break; // the power is gone
                saved.insert(person(number).id.text);
                if (number % 25 == 24) checkpoint(file.writer());
            }
        });
        return saved;
    }

    Result<Kept> keptAfterRestart()
    {
        const auto file = restart();
        return keptIn(file->reader());
    }

private:
    /// As the app does when nobody waits.
    static void checkpoint(DatabaseThread &writer)
    {
        const auto work = [](Database &database) { return checkpointSqlite(database); };
        writer.run(DatabaseThread::Urgency::Background, work).waitForFinished();
    }

    static Result<AttendanceMark> markOne(Act &act, int number)
    {
        const AttendanceMarker::Target target{{person(number).id, given::friday, Session::Morning}, {goscote.id.text}};
        return AttendanceMarker{act}.mark(target, {QStringLiteral("present")});
    }
};

} // namespace

/// The battery is pulled out while a coach marks 80 people, and with it goes every write that was not synced: what was
/// shown as saved is on the register after the restart, and waits to be sent.
class tst_PowerCutWhileMarking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_unmarked = CutTablet::fileBefore(writeDay); }

    void keepsEveryMarkThatWasShownAsSaved_data()
    {
        QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
        QTest::addColumn<int>("step"); // no multiple of what one mark writes: over the day, every point of a mark
        QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost << 17;
        QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn << 29;
    }
    void keepsEveryMarkThatWasShownAsSaved()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);
        QFETCH(const int, step);
        const int operations = operationsOf<Life>(m_unmarked, [](Life &life) { life.markEverybody("FULL"); });
        int cutWhileMarking = 0;

        for (int operation = 1; operation <= operations; operation += step) {
            Life life{m_unmarked};
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const QSet<QString> saved = life.markEverybody("FULL");
            cutWhileMarking += saved.isEmpty() || saved.size() == people ? 0 : 1;

            const Result<Kept> kept = life.keptAfterRestart();
            VERIFY_OK(kept);
            const QByteArray where = "power cut before operation " + QByteArray::number(operation);
            QVERIFY2(kept->shown.contains(saved), where.constData());
            QVERIFY2(kept->toSend.contains(saved), where.constData());
            QVERIFY2(kept->shown == kept->toSend, where.constData()); // the one under way: whole or not at all
            QVERIFY2(kept->shown.size() <= saved.size() + 1, where.constData());
        }

        qInfo("%d cuts while marking: before every %dth of %d operations", cutWhileMarking, step, operations);
        QVERIFY(cutWhileMarking > people / 2);
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_unmarked};
        const QSet<QString> saved = life.markEverybody("OFF");
        QCOMPARE(saved.size(), people); // "saved", says SQLite

        const Result<Kept> kept = life.keptAfterRestart();

        VERIFY_OK(kept);
        QVERIFY(!kept->shown.contains(saved)); // the check above would have failed
    }

private:
    QByteArray m_unmarked;
};

QTEST_GUILESS_MAIN(tst_PowerCutWhileMarking)
#include "tst_PowerCutWhileMarking.moc"
