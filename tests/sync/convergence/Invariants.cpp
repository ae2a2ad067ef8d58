// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Invariants.h"

#include "tests/sync/convergence/CoachActs.h"

#include <QRegularExpression>
#include <QSet>

namespace alongside::invariants {

namespace {

const QStringList scopeOfCoaches{QStringLiteral("Coach"), QStringLiteral("Conflict"), QStringLiteral("Person"),
    QStringLiteral("Attendance"), QStringLiteral("Note")};

QList<Record> serviceRecords(World &world, const QString &type)
{
    auto records = world.server().service().all(world.server().account(), type);
    if (!records) qFatal("%s", qPrintable(records.error().detail));
    return *std::move(records);
}

QMap<QString, Record> byId(const QList<Record> &records)
{
    QMap<QString, Record> byId;
    for (const Record &record : records)
        byId.insert(record.id, record);
    return byId;
}

QMap<QString, Record> serviceRecordsInScope(World &world)
{
    QList<Record> all;
    for (const QString &type : scopeOfCoaches)
        all += serviceRecords(world, type);
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
    return scope.contains(isConflict ? record.fields.value(QStringLiteral("type")).toString() : record.type);
}

/// Every saved operation with the act it belongs to.
struct SavedOperation {
    const Act *act;
    const Operation *operation;
};

QList<SavedOperation> savedOperations(const World &world)
{
    QList<SavedOperation> all;
    for (const Act &act : world.acts())
        for (const Operation &operation : act.mutation.ops)
            all.append({&act, &operation});
    return all;
}

/// What somebody set in one field, and whether its fate is known.
class Fate {
public:
    explicit Fate(World &world) : m_records{serviceRecordsInScope(world)}
    {
        for (const SavedOperation &saved : savedOperations(world))
            note(saved);
        for (const Record &record : m_records)
            if (record.type == QLatin1String("Conflict")) noteCandidates(record.fields);
    }

    bool isKnown(const Act &act, const Operation &operation, const QString &field) const
    {
        const QJsonValue value = operation.set.value(field);
        const auto record = m_records.constFind(operation.id);
        const bool isCurrent = record != m_records.constEnd() && record->fields.value(field) == value;
        // A writer's later value replaces their own among the candidates.
        const bool isReplaced = m_lastBy.value(keyOf(operation.id, field, act.mutation.by)) > act.mutation.seq;
        return isCurrent || isReplaced || m_accounted.contains(act.mutation.opId)
            || m_seen.contains(keyOf(operation.id, field, value));
    }

private:
    static QString keyOf(const QString &id, const QString &field, const QJsonValue &value)
    {
        return QStringLiteral("%1 %2 %3").arg(id, field, value.toString());
    }

    // By its mutation, and by its value: somebody else may have chosen the same.
    void noteCandidates(const QJsonObject &conflict)
    {
        const QString record = conflict.value(QStringLiteral("record")).toString();
        const QString path = conflict.value(QStringLiteral("path")).toString();
        for (const QJsonValue &candidate : conflict.value(QStringLiteral("candidates")).toArray()) {
            m_accounted.insert(candidate[QStringLiteral("opId")].toString());
            const QJsonValue value = candidate[QStringLiteral("value")];
            const QJsonObject fields = value.isObject() ? value.toObject() : QJsonObject{{path, value}};
            for (auto field = fields.begin(); field != fields.end(); ++field)
                m_seen.insert(keyOf(record, field.key(), *field));
        }
    }

    void note(const SavedOperation &saved)
    {
        const Operation &operation = *saved.operation;
        const Mutation &mutation = saved.act->mutation;
        for (const QString &field : operation.set.keys())
            m_lastBy.insert(keyOf(operation.id, field, mutation.by), mutation.seq);
        for (auto was = operation.was.begin(); was != operation.was.end(); ++was)
            m_seen.insert(keyOf(operation.id, was.key(), *was));
        for (const QJsonValue &opId : operation.set.value(QStringLiteral("saw")).toArray())
            m_accounted.insert(opId.toString());
    }

    QMap<QString, Record> m_records;
    QMap<QString, qint64> m_lastBy; ///< id, field and coach → seq of their last value
    QSet<QString> m_seen; ///< id, field and value: somebody changed it knowing it
    QSet<QString> m_accounted; ///< opIds that are, or were chosen from as, a candidate
};

} // namespace

QStringList tabletsEqualTheService(World &world)
{
    QStringList breaches;
    const QMap<QString, Record> served = serviceRecordsInScope(world);
    for (int index = 0; index < world.tablets(); ++index) {
        const QStringList scope = world.scopeOf(index);
        const QSet<QString> own = idsUnderHeldMutations(world.tablet(index));
        const QMap<QString, Record> shown = byId(world.tablet(index).allShown());
        for (const Record &record : shown) {
            if (own.contains(record.id)) continue;
            if (!isInScope(record, scope))
                breaches.append(
                    QStringLiteral("tablet %1 holds a %2, which is out of its scope").arg(index).arg(record.type));
            else if (!served.contains(record.id))
                breaches.append(QStringLiteral("only tablet %1 has %2 %3").arg(index).arg(record.type, record.id));
        }
        for (const Record &record : served) {
            if (own.contains(record.id) || !isInScope(record, scope)) continue;
            const auto found = shown.constFind(record.id);
            if (found == shown.constEnd())
                breaches.append(QStringLiteral("tablet %1 lacks %2 %3").arg(index).arg(record.type, record.id));
            else if (found->fields != record.fields || found->revision < record.revision)
                breaches.append(QStringLiteral("tablet %1 differs: %2").arg(index).arg(difference(*found, record)));
        }
    }
    return breaches;
}

QStringList noWriteIsLost(World &world)
{
    QStringList breaches;
    const Fate fate{world};
    for (const SavedOperation &saved : savedOperations(world)) {
        const Operation &operation = *saved.operation;
        const bool isAfternoon = operation.set.value(QStringLiteral("session")) == QLatin1String("pm");
        if (operation.kind == Operation::Kind::Remove || isAfternoon) continue; // may be removed by somebody who saw it
        for (const QString &field :
            {QStringLiteral("code"), QStringLiteral("arrived"), QStringLiteral("text"), QStringLiteral("name")})
            if (operation.set.contains(field) && !fate.isKnown(*saved.act, operation, field))
                breaches.append(QStringLiteral("%1: %2 of %3 is lost")
                                    .arg(saved.act->mutation.opId, field, operation.set.value(field).toString()));
    }
    return breaches;
}

QStringList everythingHappenedOnce(World &world)
{
    QStringList breaches;
    const QMap<QString, Record> records = serviceRecordsInScope(world);
    QSet<QString> expected;
    for (const SavedOperation &saved : savedOperations(world)) {
        const QString note = saved.operation->set.value(QStringLiteral("note")).toString();
        if (!note.isEmpty())
            expected.insert(saved.operation->id + QLatin1Char(' ') + note.section(QLatin1Char('\n'), -1));
    }
    for (const QString &each : expected) {
        const QString id = each.section(QLatin1Char(' '), 0, 0);
        const QStringList tokens =
            records.value(id).fields.value(QStringLiteral("note")).toString().split(QLatin1Char('\n'));
        const auto times = tokens.count(each.section(QLatin1Char(' '), 1));
        if (times != 1) breaches.append(QStringLiteral("%1 is there %2 times").arg(each).arg(times));
    }
    const auto twice = world.server().database().collect(
        QStringLiteral("SELECT opId FROM mutation GROUP BY opId HAVING count(*) <> 1"),
        [](const Row &row) { return row.text(0); });
    if (!twice || !twice->isEmpty()) breaches.append(QStringLiteral("a mutation is stored twice"));
    for (const Act &act : world.acts()) {
        const auto stored = world.server().database().first(
            QStringLiteral("SELECT 1 FROM mutation WHERE opId = ?"), [](const Row &) { return true; },
            act.mutation.opId);
        if (!stored || !*stored) breaches.append(QStringLiteral("%1 never arrived").arg(act.mutation.opId));
    }
    return breaches;
}

QStringList conflictsWherePeopleDiffered(World &world)
{
    QStringList breaches;
    for (const Record &record : serviceRecords(world, QStringLiteral("Conflict"))) {
        if (record.fields.value(QStringLiteral("status")) != QLatin1String("open")) continue;
        const QJsonArray candidates = record.fields.value(QStringLiteral("candidates")).toArray();
        QSet<QString> writers;
        for (const QJsonValue &candidate : candidates)
            writers.insert(candidate[QStringLiteral("opId")].toString().section(QLatin1Char('.'), 0, 0));
        // Who brought a removed record back is not kept: the path "removed" may name one writer twice.
        const bool isRemoval = record.fields.value(QStringLiteral("path")) == QLatin1String("removed");
        if (candidates.size() < 2 || (writers.size() < 2 && !isRemoval))
            breaches.append(QStringLiteral("a conflict about %1 between %2 writers")
                                .arg(record.fields.value(QStringLiteral("path")).toString())
                                .arg(writers.size()));
    }
    return breaches;
}

QStringList noChildWithoutItsParent(World &world)
{
    QStringList breaches;
    const QMap<QString, Record> records = serviceRecordsInScope(world);
    for (const Record &record : records) {
        const QString parent = record.fields.value(QStringLiteral("person")).toString();
        if (!parent.isEmpty() && !records.contains(parent))
            breaches.append(QStringLiteral("%1 %2 is of nobody").arg(record.type, record.id));
    }
    return breaches;
}

QStringList noByteOfALostScope(World &world)
{
    QStringList breaches;
    for (int index = 0; index < world.tablets(); ++index) {
        const QStringList scope = world.scopeOf(index);
        const QSet<QString> own = idsUnderHeldMutations(world.tablet(index));
        const QByteArray pages = world.pagesOf(index);
        for (const SavedOperation &saved : savedOperations(world))
            if (!scope.contains(saved.operation->type) && !own.contains(saved.operation->id)
                && pages.contains(saved.operation->id.toUtf8()))
                breaches.append(QStringLiteral("the disk of tablet %1 still has %2 %3")
                                    .arg(index)
                                    .arg(saved.operation->type, saved.operation->id));
    }
    return breaches;
}

QStringList idlingCostsOneEmptyAnswer(World &world)
{
    QStringList breaches;
    for (int index = 0; index < world.tablets(); ++index) {
        TestTablet &tablet = world.tablet(index);
        tablet.syncUntilDone(3);
        if (!tablet.held().isEmpty()) continue; // asked about now and then
        const int requests = tablet.network().requests();
        const qint64 bytes = tablet.network().bytesDown();
        tablet.sync();
        if (tablet.network().requests() - requests != 1 || tablet.network().bytesDown() != bytes)
            breaches.append(QStringLiteral("idling costs tablet %1 %2 requests and %3 bytes")
                                .arg(index)
                                .arg(tablet.network().requests() - requests)
                                .arg(tablet.network().bytesDown() - bytes));
    }
    return breaches;
}

QStringList replayedTrafficChangesNothing(World &world)
{
    const auto content = [&world] {
        QStringList rows;
        for (const char *table : {"record", "mutation", "deviceAccount", "openConflict"}) {
            const auto read = world.server().database().collect(
                QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String{table}),
                [](const Row &row) { return row.text(1) + row.text(2) + row.text(3) + row.text(8); });
            rows += read ? *read : QStringList{read.error().detail};
        }
        return rows;
    };
    const QStringList before = content();
    for (const HttpRequest &request : world.traffic())
        world.server().handle(request);
    return content() == before ? QStringList{} : QStringList{QStringLiteral("replayed traffic changed the service")};
}

QStringList breachesOfScope(World &world) { return tabletsEqualTheService(world) + noByteOfALostScope(world); }

QStringList breachesIn(World &world)
{
    const QStringList idling = idlingCostsOneEmptyAnswer(world);
    return world.breaches() + idling + tabletsEqualTheService(world) + noWriteIsLost(world)
        + everythingHappenedOnce(world) + conflictsWherePeopleDiffered(world) + noChildWithoutItsParent(world)
        + replayedTrafficChangesNothing(world);
}

} // namespace alongside::invariants
