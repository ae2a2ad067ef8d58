// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Invariants.h"

#include "sync/server/Forwarding.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/convergence/Album.h"
#include "tests/sync/convergence/Differences.h"
#include "tests/sync/convergence/Fate.h"
#include "tests/sync/convergence/Pardons.h"

#include <QSet>

namespace alongside::invariants {

namespace {

using Records = QMap<QString, Record>;

constexpr qint64 mostBytesOfOneAct = 1500; ///< as it travels

Records byId(const QList<Record> &records)
{
    Records byId;
    for (const Record &record : records)
        byId.insert(record.id, record);
    return byId;
}

Records serviceRecords(World &world)
{
    QList<Record> all;
    for (const QString &type : world.service().kindsOfCoaches())
        all += world.service().records(type);
    return byId(all);
}

Records recordsAnywhere(World &world)
{
    QList<Record> all;
    for (const QString &type : world.service().kindsOfCoaches())
        all += world.service().recordsAnywhere(type);
    return byId(all);
}

QSet<QString> idsUnderHeldMutations(TestTablet &tablet)
{
    QSet<QString> ids;
    for (const Mutation &mutation : tablet.held())
        for (const Operation &operation : mutation.ops)
            ids.insert(operation.id);
    return ids;
}

QString difference(const Record &shown, const Record &served)
{
    QStringList fields;
    QStringList names = shown.fields.keys() + served.fields.keys();
    names.removeDuplicates();
    for (const QString &field : names)
        if (shown.fields.value(field) != served.fields.value(field)) fields.append(field);
    return QStringLiteral("%1 %2 in %3, revisions %4 and %5")
        .arg(shown.type, shown.id, fields.join(QLatin1Char(',')))
        .arg(shown.revision)
        .arg(served.revision);
}

// A conflict is for whoever may read what it is about.
bool isInScope(const Record &record, const QStringList &scope)
{
    const bool isConflict = record.type == QLatin1String("Conflict");
    if (isConflict && !scope.contains(record.type)) return false;
    return scope.contains(isConflict ? record.fields.value(QStringLiteral("type")).toString() : record.type);
}

QStringList followedFields(const Operation &operation)
{
    QStringList fields;
    for (const char *name : {"code", "arrived", "workplace", "text", "name"})
        if (operation.set.contains(QLatin1String{name})) fields.append(QLatin1String{name});
    return fields;
}

// From before a tablet's history begins, unless it was changed lately.
bool mayBeOlder(const Record &record, const QDate &historyFrom)
{
    const QString date = record.fields.value(QStringLiteral("date")).toString();
    return historyFrom.isValid() && !date.isEmpty() && date < historyFrom.toString(Qt::ISODate);
}

void checkTablet(World &world, int index, const Records &served)
{
    const QDate historyFrom = world.tablet(index).checkpoint().history.from;
    const QStringList scope = world.scopeOf(index);
    const QSet<QString> own = idsUnderHeldMutations(world.tablet(index));
    const Records shown = byId(world.tablet(index).allShown());
    for (const Record &record : shown) {
        if (own.contains(record.id)) continue;
        world.findings().check(Invariant::LostScopeLeavesNoByte, isInScope(record, scope), [&] {
            return QStringLiteral("tablet %1 holds a %2, which is out of its scope").arg(index).arg(record.type);
        });
        world.findings().check(Invariant::Convergence, served.contains(record.id) || !isInScope(record, scope),
            [&] { return QStringLiteral("only tablet %1 has %2 %3").arg(index).arg(record.type, record.id); });
    }
    for (const Record &record : served) {
        if (own.contains(record.id) || !isInScope(record, scope)) continue;
        const auto found = shown.constFind(record.id);
        if (found == shown.constEnd() && mayBeOlder(record, historyFrom)) continue;
        const bool isEqual =
            found != shown.constEnd() && found->fields == record.fields && found->revision >= record.revision;
        world.findings().check(Invariant::Convergence, isEqual, [&] {
            return found == shown.constEnd()
                ? QStringLiteral("tablet %1 lacks %2 %3").arg(index).arg(record.type, record.id)
                : QStringLiteral("tablet %1 differs: %2").arg(index).arg(difference(*found, record));
        });
    }
}

void checkConvergence(World &world)
{
    const Records served = serviceRecords(world);
    for (int index = 0; index < world.tablets(); ++index)
        if (!world.isLost(index)) checkTablet(world, index, served);
}

// What a full disk breaks off is nowhere on show, and in the log until that is next emptied (seed 400): of a tablet
// that only sends, whose coach goes on recording what it may not hold, it may be of any kind. The log of such a tablet
// is emptied before its pages are looked at, and nothing else is pardoned.
bool mayHoldWhatWasBrokenOff(World &world, int index)
{
    const QList<Fault> &faults = world.scenario().faults;
    const bool isBrokenOff = faults.contains(Fault::DiskFull) || faults.contains(Fault::StorageError);
    const QString token = world.tablet(index).identity().token;
    return isBrokenOff && world.service().callers().may(token) == Callers::May::OnlySend;
}

void emptyLog(World &world, int index)
{
    const auto isKept = world.tablet(index).database().first(
        QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), [](const Row &row) { return row.integer(0) != 0; });
    world.findings().check(Invariant::LostScopeLeavesNoByte, isKept && *isKept == false,
        [&] { return QStringLiteral("the log of tablet %1 is not emptied").arg(index); });
}

// On the disks, page by page.
void checkNoByteOfALostScope(World &world)
{
    for (int index = 0; index < world.tablets(); ++index) {
        if (world.isLost(index)) continue;
        if (mayHoldWhatWasBrokenOff(world, index)) emptyLog(world, index);
        const QStringList scope = world.scopeOf(index);
        const QSet<QString> own = idsUnderHeldMutations(world.tablet(index));
        const QByteArray pages = world.pagesOf(index);
        for (const Act &act : world.acts())
            for (const Operation &operation : act.mutation.ops)
                if (!scope.contains(operation.type) && !own.contains(operation.id))
                    world.findings().check(
                        Invariant::LostScopeLeavesNoByte, !pages.contains(operation.id.toUtf8()), [&] {
                            return QStringLiteral("the disk of tablet %1 still has %2 %3")
                                .arg(index)
                                .arg(operation.type, operation.id);
                        });
    }
}

void checkAcknowledged(World &world, const Pardons &pardons)
{
    const Fate fate{world};
    for (const Act &act : world.acts()) {
        if (pardons.covers(act)) continue;
        for (const Operation &operation : act.mutation.ops) {
            for (const QString &field : followedFields(operation))
                world.findings().check(Invariant::AcknowledgedIsKept, fate.isKnown(act, operation, field), [&] {
                    return QStringLiteral("%1: %2 of %3 is lost")
                        .arg(act.mutation.opId, field, operation.set.value(field).toString());
                });
        }
    }
}

// By content: the same act twice is two, under whatever name.
void checkArrivals(World &world, const Pardons &pardons)
{
    const auto entries = world.service().archive().entries();
    QHash<QByteArray, int> done;
    for (const Act &act : world.acts())
        ++done[act.content];
    for (const Act &act : world.acts()) {
        const auto times = entries.count(act.content);
        world.findings().check(Invariant::CommittedIsKept, times > 0 || pardons.covers(act),
            [&] { return QStringLiteral("%1 never arrived").arg(act.mutation.opId); });
        world.findings().check(Invariant::ExactlyOnce, times <= done.value(act.content),
            [&] { return QStringLiteral("%1 is stored %2 times").arg(act.mutation.opId).arg(times); });
    }
}

/// The line that an act adds to a note.
QString tokenIn(const Operation &operation)
{
    return operation.set.value(QStringLiteral("note")).toString().section(QLatin1Char('\n'), -1);
}

bool isHeldOrSetAside(MutationResult::State state)
{
    return state == MutationResult::State::Held || state == MutationResult::State::SetAside;
}

void checkNotes(World &world, const Pardons &pardons)
{
    const Records records = recordsAnywhere(world);
    const auto entries = world.service().archive().entries();
    QSet<QString> held;
    for (const StoredMutation &stored : world.service().heldAnywhere())
        held.insert(stored.mutation.opId);
    for (const Act &act : world.acts()) {
        const auto entry = entries.constFind(act.content);
        const bool isApart =
            entry != entries.constEnd() && (isHeldOrSetAside(entry->state) || held.contains(entry->opId));
        for (const Operation &operation : act.mutation.ops) {
            if (!operation.set.contains(QStringLiteral("note"))) continue;
            const QString note = records.value(operation.id).fields.value(QStringLiteral("note")).toString();
            const auto times = note.split(QLatin1Char('\n')).count(tokenIn(operation));
            const bool mayBeMissing = pardons.covers(act) || isApart;
            world.findings().check(Invariant::ExactlyOnce, times == 1 || (times == 0 && mayBeMissing),
                [&] { return QStringLiteral("%1 is there %2 times").arg(tokenIn(operation)).arg(times); });
        }
    }
}

QString saying(const QString &record, const QString &field, const QJsonValue &value)
{
    return record + QLatin1Char(' ') + field + QLatin1Char(' ') + value.toString();
}

/// Everything that anybody has said of any field.
QSet<QString> allThatWasSaid(World &world)
{
    QSet<QString> said;
    for (const Act &act : world.acts())
        for (const Operation &written : act.mutation.ops) {
            const Operation operation = world.kinds().service.upCast(written, act.mutation.schema);
            for (auto set = operation.set.begin(); set != operation.set.end(); ++set)
                said.insert(saying(operation.id, set.key(), *set));
        }
    return said;
}

// Of fields that merge as one a writer may have left some alone.
bool wasSaid(const QSet<QString> &said, const QJsonObject &conflict, const QJsonValue &value)
{
    const QString record = conflict.value(QStringLiteral("record")).toString();
    if (!value.isObject())
        return said.contains(saying(record, conflict.value(QStringLiteral("path")).toString(), value));
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (said.contains(saying(record, field.key(), *field))) return true;
    return false;
}

// Between several people or tablets, who say different things, and have said them.
void checkConflict(World &world, const QJsonObject &conflict, const QSet<QString> &said)
{
    const QJsonArray candidates = conflict.value(QStringLiteral("candidates")).toArray();
    const QString path = conflict.value(QStringLiteral("path")).toString();
    const bool isRemoval = path == QLatin1String("removed"); // its candidates are who removed it, and who did not
    QSet<QString> writers;
    QSet<QByteArray> values;
    for (const QJsonValue &candidate : candidates) {
        const QJsonValue value = candidate[QStringLiteral("value")];
        writers.insert(placeOf(candidate[QStringLiteral("opId")].toString()).opId.section(QLatin1Char('.'), 0, -2));
        values.insert(canonicalJson(QJsonObject{{path, value}}));
        world.findings().check(Invariant::ConflictsWherePeopleDiffer, isRemoval || wasSaid(said, conflict, value),
            [&] { return QStringLiteral("nobody said what a conflict about %1 shows").arg(path); });
    }
    // Who brought a removed record back is not kept: the path "removed" may name one writer twice.
    const bool mayBeCopies = world.scenario().faults.contains(Fault::DeviceCloned); // two, and one name
    world.findings().check(Invariant::ConflictsWherePeopleDiffer,
        values.size() >= 2 && (writers.size() >= 2 || isRemoval || mayBeCopies), [&] {
            return QStringLiteral("a conflict about %1 between %2 writers of %3 values")
                .arg(path)
                .arg(writers.size())
                .arg(values.size());
        });
}

void checkConflicts(World &world)
{
    const QSet<QString> said = allThatWasSaid(world);
    for (const Record &record : world.service().recordsAnywhere(QStringLiteral("Conflict")))
        if (record.fields.value(QStringLiteral("status")) == QLatin1String("open"))
            checkConflict(world, record.fields, said);
}

void checkParents(World &world, const Pardons &pardons)
{
    const Records records = recordsAnywhere(world);
    for (const Record &record : records) {
        const QString parent = record.fields.value(QStringLiteral("person")).toString();
        if (parent.isEmpty()) continue;
        world.findings().check(Invariant::ParentsAndOwnWrites, records.contains(parent) || pardons.coversRecord(parent),
            [&] { return QStringLiteral("%1 %2 is of nobody").arg(record.type, record.id); });
    }
}

// Once everybody may write everything, only what a rollback has torn off what it stood on may still wait.
void checkNothingIsHeld(World &world)
{
    if (world.scenario().mayRollBack()) return;
    const QList<StoredMutation> held = world.service().held(); // what is held in the other one is for people there
    world.findings().check(Invariant::EverythingDrains, held.isEmpty(),
        [&] { return QStringLiteral("%1 is held: %2").arg(held.first().mutation.opId, held.first().heldBecause); });
}

void checkIdling(World &world)
{
    for (int index = 0; index < world.tablets(); ++index) {
        TestTablet &tablet = world.tablet(index);
        if (world.isLost(index)) continue;
        tablet.syncUntilDone(3);
        if (!tablet.held().isEmpty()) continue; // asked about now and then
        const int requests = tablet.network().requests();
        const qint64 bytes = tablet.network().bytesDown();
        tablet.sync();
        const bool isCheap = tablet.network().requests() - requests == 1 && tablet.network().bytesDown() == bytes;
        world.findings().check(Invariant::WithinBudget, isCheap, [&] {
            return QStringLiteral("idling costs tablet %1 %2 requests and %3 bytes")
                .arg(index)
                .arg(tablet.network().requests() - requests)
                .arg(tablet.network().bytesDown() - bytes);
        });
    }
}

// One act is one round trip: sent, applied, and seen with the answer. Nobody else sees it any more.
void checkPush(World &world)
{
    for (int index = 0; index < world.tablets(); ++index) {
        TestTablet &tablet = world.tablet(index);
        if (world.isLost(index) || !tablet.held().isEmpty()) continue;
        if (!tablet.record({newPerson(9000 + index, QStringLiteral("n"))})) qFatal("nothing can be recorded");
        const int requests = tablet.network().requests();
        const qint64 bytes = tablet.network().bytesUp();
        tablet.sync();
        const int roundTrips = tablet.network().requests() - requests;
        const qint64 sent = tablet.network().bytesUp() - bytes;
        world.findings().check(Invariant::WithinBudget, roundTrips == 1 && sent <= mostBytesOfOneAct, [&] {
            return QStringLiteral("one act costs tablet %1 %2 requests and %3 bytes")
                .arg(index)
                .arg(roundTrips)
                .arg(sent);
        });
        return;
    }
}

QStringList storedBy(TestServer &server)
{
    QStringList rows;
    for (const char *table : {"record", "mutation", "deviceAccount", "openConflict"}) {
        const auto read =
            server.database().collect(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String{table}),
                [](const Row &row) { return row.text(1) + row.text(2) + row.text(3) + row.text(8); });
        rows += read ? *read : QStringList{read.error().detail};
    }
    return rows;
}

QString positionOf(TestServer &server)
{
    const auto read = server.database().first(
        QStringLiteral("SELECT (SELECT sum(modseq) FROM account) || ' ' || (SELECT count(*) FROM mutation)"),
        [](const Row &row) { return row.text(0); });
    return read && *read ? **read : QString{};
}

// Changes nothing, so it may be done last only.
void checkReplay(World &world)
{
    const auto say = [] { return QStringLiteral("replayed traffic changed the service"); };
    const QStringList before = storedBy(world.server());
    const QString position = positionOf(world.server());
    for (const HttpRequest &request : world.traffic()) {
        world.server().handle(request);
        world.findings().check(Invariant::ReplayChangesNothing, positionOf(world.server()) == position, say);
    }
    world.findings().check(Invariant::ReplayChangesNothing, storedBy(world.server()) == before, say);
}

} // namespace

void checkScopes(World &world)
{
    checkConvergence(world);
    checkNoByteOfALostScope(world);
}

void checkAll(World &world)
{
    const Pardons pardons{world};
    checkIdling(world);
    checkConvergence(world);
    checkAcknowledged(world, pardons);
    checkArrivals(world, pardons);
    checkNotes(world, pardons);
    checkConflicts(world);
    checkDifferences(world, pardons);
    checkRemovals(world, pardons);
    checkParents(world, pardons);
    checkNothingIsHeld(world);
    if (world.scenario().pictures == Scenario::Pictures::Taken) Album{world}.check();
    checkPush(world);
    checkReplay(world);
}

} // namespace alongside::invariants
