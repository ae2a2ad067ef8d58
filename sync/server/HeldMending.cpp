// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldMending.h"

#include "sync/merge/MergeRule.h"
#include "sync/merge/RecordPath.h"

#include <algorithm>

namespace alongside {

namespace {

/// One field of one record that became another value than was typed.
struct Changed {
    QString record, field;
    QJsonValue typed, mended;
};

using Place = std::pair<qsizetype, int>; // of the mutation, and of its operation

std::optional<Place> placeOf(const QList<Mutation> &bundle, const Mend &mend)
{
    for (qsizetype index = 0; index < bundle.size(); ++index)
        if (bundle.at(index).opId == mend.opId && mend.operation >= 0 && mend.operation < bundle.at(index).ops.size())
            return Place{index, mend.operation};
    return std::nullopt;
}

/// A mend says a typed value otherwise; it writes nothing that its writer never touched.
bool isAbout(const Operation &operation, const QString &field, const RecordSchema &schema)
{
    if (operation.set.contains(field)) return true;
    const RecordKind *kind = schema.find(operation.type);
    if (!kind || !kind->field(field)) return false;
    const QStringList together = kind->fieldsOf(kind->pathOf(field));
    return std::any_of(
        together.begin(), together.end(), [&operation](const QString &each) { return operation.set.contains(each); });
}

/// A field of the record that names who wrote the mutation.
bool namesWriter(const Mutation &mutation, const Operation &operation, const QString &field)
{
    const QJsonValue typed = operation.set.value(field);
    return typed.isString() && typed.toString() == mutation.by;
}

Result<void> mayMend(const Mutation &mutation, const Mend &mend, const RecordSchema &schema)
{
    const Operation &operation = mutation.ops.at(mend.operation);
    const QStringList set = mend.set.keys();
    for (const QString &field : set)
        if (!isAbout(operation, field, schema))
            return Error{ErrorKind::Rejected, QStringLiteral("a mend of a field that was not typed")};
    for (const QString &field : set + mend.without)
        if (namesWriter(mutation, operation, field))
            return Error{ErrorKind::Rejected, QStringLiteral("who wrote it is not mended")};
    return {};
}

QList<Changed> mendOne(Operation &operation, const Mend &mend)
{
    QList<Changed> changed;
    for (auto value = mend.set.begin(); value != mend.set.end(); ++value) {
        changed.append({operation.id, value.key(), operation.set.value(value.key()), *value});
        operation.set.insert(value.key(), *value);
    }
    for (const QString &field : mend.without) {
        changed.append({operation.id, field, operation.set.value(field), operation.was.value(field)});
        operation.set.remove(field);
    }
    return changed;
}

/// Whoever wrote on after the old value has nothing against the new one.
void rebase(Operation &later, const QList<Changed> &changed)
{
    for (const Changed &each : changed)
        if (later.id == each.record && isSame(later.was.value(each.field), each.typed))
            setOrClear(later.was, each.field, each.mended);
}

void rebaseAfter(QList<Mutation> &bundle, const Place &place, const QList<Changed> &changed)
{
    const auto &[mutation, operation] = place;
    for (qsizetype index = mutation; index < bundle.size(); ++index)
        for (qsizetype each = index == mutation ? operation + 1 : 0; each < bundle[index].ops.size(); ++each)
            rebase(bundle[index].ops[each], changed);
}

} // namespace

Result<QList<Mutation>> mended(QList<Mutation> bundle, const QList<Mend> &mends, const RecordSchema &schema)
{
    for (const Mend &mend : mends) {
        const std::optional<Place> place = placeOf(bundle, mend);
        if (!place) return Error{ErrorKind::Rejected, QStringLiteral("a mend of what is not in the bundle")};
        if (auto may = mayMend(bundle.at(place->first), mend, schema); !may) return may.error();
        rebaseAfter(bundle, *place, mendOne(bundle[place->first].ops[place->second], mend));
    }
    return bundle;
}

} // namespace alongside
