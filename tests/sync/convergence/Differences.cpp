// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Differences.h"

#include "sync/merge/Conflict.h"
#include "sync/server/Forwarding.h"

namespace alongside::invariants {

namespace {

const QString attendance = QStringLiteral("Attendance");
const QString afternoon = QStringLiteral("pm");

/// Fields that nobody can put together, and the paths of their conflicts.
struct AskedField {
    const char *name;
    const char *path;
};
constexpr std::array askedFields{
    AskedField{"code", "mark"}, AskedField{"arrived", "arrived"}, AskedField{"workplace", "workplace"}};

/// What one writer made of a value that they had seen.
struct Step {
    QString writer; ///< coach and device
    QJsonValue value;
    QString opId;
};
using Steps = QHash<QString, QList<Step>>; ///< by record, path, and the value that was seen
using OwnValues = QHash<QString, QJsonValue>; ///< what a writer said of a path last, by writer and path

bool isMerged(MutationResult::State state)
{
    return state == MutationResult::State::Applied || state == MutationResult::State::Merged
        || state == MutationResult::State::Conflict;
}

/// Mutations that a supervisor has decided about: what they said may have come otherwise.
QSet<QString> decidedAbout(World &world)
{
    QSet<QString> decided;
    for (const StoredMutation &held : world.service().heldAnywhere())
        decided.insert(held.mutation.opId);
    const auto mended = world.server().database().collect(
        QStringLiteral("SELECT opId FROM heldMend"), [](const Row &row) { return row.text(0); });
    if (!mended) qFatal("%s", qPrintable(mended.error().detail));
    return decided + QSet<QString>{mended->cbegin(), mended->cend()};
}

QString seenKey(const QString &path, const QJsonValue &seen)
{
    return path + QLatin1Char(' ') + (seen.isUndefined() ? QStringLiteral("nothing") : seen.toString());
}

/// A tablet that has purged a record, draining or out of scope, names nothing that it saw: its writer saw their own
/// value at the least.
void noteSteps(const Operation &operation, const Act &act, const QString &opId, Steps &steps, OwnValues &own)
{
    const QString writer = act.mutation.by + opId.section(QLatin1Char('.'), 0, -2);
    for (const AskedField &field : askedFields) {
        const QString name = QLatin1String{field.name};
        if (!operation.set.contains(name) || operation.set.value(name) == operation.was.value(name)) continue;
        const QString path = operation.id + QLatin1Char(' ') + QLatin1String{field.path};
        QJsonValue &last = own[writer + path];
        const bool namesNothing = !operation.was.contains(name) && !last.isNull();
        steps[seenKey(path, namesNothing ? last : operation.was.value(name))].append(
            {writer, operation.set.value(name), opId});
        last = operation.set.value(name);
    }
}

Steps stepsOf(World &world, const Pardons &pardons)
{
    Steps steps;
    OwnValues own;
    const auto entries = world.service().archive().entries();
    const QSet<QString> decided = decidedAbout(world);
    for (const Act &act : world.acts()) {
        const auto entry = entries.constFind(act.content);
        if (entry == entries.constEnd() || pardons.covers(act)) continue;
        if (!isMerged(entry->state) || decided.contains(entry->opId)) continue;
        for (const Operation &written : act.mutation.ops) {
            if (written.type != attendance || written.set.value(QStringLiteral("session")) == afternoon) continue;
            noteSteps(world.kinds().service.upCast(written, act.mutation.schema), act, entry->opId, steps, own);
        }
    }
    return steps;
}

QSet<QString> idsOf(const QList<Record> &records)
{
    QSet<QString> ids;
    for (const Record &record : records)
        ids.insert(record.id);
    return ids;
}

/// Somebody has said something of the record that its remover had not seen.
bool isSaidUnseen(World &world, const Act &removing, const Operation &removal)
{
    for (const Act &act : world.acts()) {
        if (act.content == removing.content) continue;
        for (const Operation &operation : act.mutation.ops)
            if (operation.id == removal.id && operation.kind != Operation::Kind::Remove
                && operation.set.value(QStringLiteral("code")) != removal.was.value(QStringLiteral("code")))
                return true;
    }
    return false;
}

} // namespace

void checkDifferences(World &world, const Pardons &pardons)
{
    if (world.scenario().mayRollBack()) return;
    const QSet<QString> questions = idsOf(world.service().recordsAnywhere(QStringLiteral("Conflict")));
    const Steps steps = stepsOf(world, pardons);
    for (auto from = steps.begin(); from != steps.end(); ++from) {
        const Step &one = from->first();
        const auto other = std::find_if(from->begin(), from->end(),
            [&](const Step &step) { return step.writer != one.writer && step.value != one.value; });
        if (other == from->end()) continue;
        const QString record = from.key().section(QLatin1Char(' '), 0, 0);
        const QString path = from.key().section(QLatin1Char(' '), 1, 1);
        world.findings().check(
            Invariant::ConflictsWherePeopleDiffer, questions.contains(Conflict::idOf(record, path)), [&] {
                return QStringLiteral("%1 and %2 differ about %3 of %4, and nobody is asked")
                    .arg(one.opId, other->opId, path, record);
            });
    }
}

void checkRemovals(World &world, const Pardons &pardons)
{
    const QSet<QString> there = idsOf(world.service().recordsAnywhere(attendance));
    const QSet<QString> questions = idsOf(world.service().recordsAnywhere(QStringLiteral("Conflict")));
    const auto entries = world.service().archive().entries();
    for (const Act &act : world.acts()) {
        const auto entry = entries.constFind(act.content);
        if (entry == entries.constEnd() || pardons.covers(act) || !isMerged(entry->state)) continue;
        for (const Operation &operation : act.mutation.ops) {
            if (operation.kind != Operation::Kind::Remove) continue;
            const bool isGone = !there.contains(operation.id);
            const bool isAsked = questions.contains(Conflict::idOf(operation.id, QString::fromLatin1(removalPath)));
            world.findings().check(Invariant::AcknowledgedIsKept,
                isGone || isAsked || isSaidUnseen(world, act, operation),
                [&] { return QStringLiteral("what %1 removed is there").arg(entry->opId); });
        }
    }
}

} // namespace alongside::invariants
