// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldBundles.h"

#include <algorithm>

namespace alongside {

namespace {

struct Growing {
    StoredBundle mutations;
    QSet<QString> records;

    bool isTouchedBy(const StoredMutation &held) const
    {
        return mutations.first().device == held.device && names(held.mutation, records);
    }
    void add(const StoredMutation &held)
    {
        mutations.append(held);
        for (const Operation &operation : held.mutation.ops)
            records.insert(operation.id);
    }
    void swallow(const Growing &other)
    {
        mutations += other.mutations;
        records += other.records;
    }
};

bool isEarlier(const StoredMutation &one, const StoredMutation &other) { return one.mutation.seq < other.mutation.seq; }

auto arrivalOf(const StoredMutation &held) { return std::tuple{held.received, held.device, held.mutation.seq}; }

bool cameEarlier(const StoredBundle &one, const StoredBundle &other)
{
    return arrivalOf(one.first()) < arrivalOf(other.first());
}

bool names(const Operation &operation, const QSet<QString> &records)
{
    if (records.contains(operation.id)) return true;
    return std::any_of(operation.set.begin(), operation.set.end(),
        [&](const QJsonValue &value) { return value.isString() && records.contains(value.toString()); });
}

/// It joins what it touches; what it touches twice becomes one.
void place(const StoredMutation &held, QList<Growing> &bundles)
{
    Growing joined;
    joined.add(held);
    for (qsizetype index = bundles.size() - 1; index >= 0; --index) {
        if (!bundles.at(index).isTouchedBy(held)) continue;
        joined.swallow(bundles.at(index));
        bundles.removeAt(index);
    }
    bundles.append(joined);
}

} // namespace

bool names(const Mutation &mutation, const QSet<QString> &records)
{
    return std::any_of(mutation.ops.begin(), mutation.ops.end(),
        [&](const Operation &operation) { return names(operation, records); });
}

QList<StoredBundle> bundlesOf(QList<StoredMutation> held)
{
    std::stable_sort(held.begin(), held.end(), isEarlier);
    QList<Growing> growing;
    for (const StoredMutation &one : std::as_const(held))
        place(one, growing);
    QList<StoredBundle> bundles;
    for (Growing &each : growing) {
        std::stable_sort(each.mutations.begin(), each.mutations.end(), isEarlier);
        bundles.append(each.mutations);
    }
    std::stable_sort(bundles.begin(), bundles.end(), cameEarlier);
    return bundles;
}

} // namespace alongside
