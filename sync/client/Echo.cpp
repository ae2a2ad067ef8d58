// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Echo.h"

#include "sync/client/Overlay.h"

#include <QSet>

namespace alongside {

namespace {

/// One operation that gave a record its next revision.
struct Step {
    const Mutation &mutation;
    const Operation &operation;
    qint64 revision;

    RecordName record() const { return {operation.type, operation.id}; }
};

// The i-th modseq of a mutation is that of its i-th operation where there are as many: the service leaves nothing out
// of any other, and what stands behind a shorter one's last is the next mutation's.
std::vector<Step> stepsOf(const PushRequest &sent, const PushReply &reply)
{
    std::vector<Step> steps;
    for (qsizetype index = 0; index < reply.results.size(); ++index) {
        const MutationResult &result = reply.results.at(index);
        if (result.state != MutationResult::State::Applied || result.first == 0) continue;
        const Mutation &mutation = sent.mutations.at(index);
        if (result.last - result.first + 1 != mutation.ops.size()) continue;
        for (qsizetype place = 0; place < mutation.ops.size(); ++place)
            steps.push_back({mutation, mutation.ops.at(place), result.first + place});
    }
    return steps;
}

} // namespace

bool Echo::isKnownHere(const Checkpoint &checkpoint, const PushRequest &sent) const
{
    const bool isWhole = checkpoint.cursor.modseq > 0 && !checkpoint.snapshot && checkpoint.gainedTypes.isEmpty()
        && checkpoint.refetch == Checkpoint::Refetch::None;
    return isWhole && std::all_of(sent.mutations.cbegin(), sent.mutations.cend(), [&](const Mutation &mutation) {
        return std::all_of(mutation.ops.cbegin(), mutation.ops.cend(),
            [&](const Operation &operation) { return isWithin(checkpoint.history, operation); });
    });
}

// What is put under a natural key may be there already, from before this tablet's history begins.
bool Echo::isWithin(const History &history, const Operation &operation) const
{
    const RecordKind *kind = m_schema.find(operation.type);
    const bool isDated = kind && !kind->datedBy.isEmpty();
    if (!isDated || operation.kind != Operation::Kind::Put || !history.from.isValid()) return true;
    return operation.set.value(kind->datedBy).toString() >= history.from.toString(Qt::ISODate);
}

bool Echo::fits(const PushRequest &sent, const PushReply &reply, const QList<qint64> &own)
{
    QSet<qint64> given;
    for (const Step &step : stepsOf(sent, reply))
        given.insert(step.revision);
    return std::all_of(own.cbegin(), own.cend(), [&](qint64 revision) { return given.contains(revision); });
}

Result<void> Echo::take(const PushRequest &sent, const PushReply &reply, const QList<qint64> &own)
{
    Q_ASSERT(fits(sent, reply, own));
    const QSet<qint64> leftOut{own.cbegin(), own.cend()};
    QMap<RecordName, std::optional<Record>> copies;
    for (const Step &step : stepsOf(sent, reply)) {
        const RecordName name = step.record();
        if (!copies.contains(name)) {
            const auto copy = m_mirror.copyOf(name);
            if (!copy) return copy.error();
            copies.insert(name, *copy);
        }
        std::optional<Record> &copy = copies[name];
        copy = laidOver(m_schema, copy, step.operation, step.mutation);
        if (!copy || !leftOut.contains(step.revision)) continue;
        copy->revision = step.revision;
        if (const auto replaced = m_mirror.replace(*copy); !replaced) return replaced;
    }
    return {};
}

} // namespace alongside
