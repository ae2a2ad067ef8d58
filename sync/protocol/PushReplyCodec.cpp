// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/OperationTable.h"
#include "sync/protocol/WireNames.h"

#include <array>

namespace alongside {

namespace {

const QString resultsName = QStringLiteral("results");
const QString refusalName = QStringLiteral("refusal");
const QString expectedName = QStringLiteral("expectedSeq");

const std::array<const char *, 4> refusalNames{"stateMismatch", "deviceCloned", "seqGap", "tooNew"};

/// Results that follow each other: same state, each with the same number of revisions, right after the one before.
struct ResultRun {
    MutationResult::State state;
    qint64 count;
    qint64 first;
    qint64 each; ///< revisions per mutation; 0: nothing changed
    QStringList conflicts; ///< only where count is 1
};

ResultRun runOf(const MutationResult &result)
{
    const qint64 each = result.first == 0 ? 0 : result.last - result.first + 1;
    return {result.state, 1, result.first, each, result.conflicts};
}

bool continues(const ResultRun &run, const ResultRun &next)
{
    return run.state == next.state && run.each == next.each && run.conflicts.isEmpty() && next.conflicts.isEmpty()
        && next.first == run.first + run.count * run.each;
}

QJsonArray toJson(const ResultRun &run)
{
    QJsonArray json{nameOf(run.state), run.count, run.first, run.each};
    if (!run.conflicts.isEmpty()) json.append(toJsonArray(run.conflicts));
    return json;
}

QJsonArray packResults(const QList<MutationResult> &results)
{
    QList<ResultRun> runs;
    for (const MutationResult &result : results) {
        const ResultRun next = runOf(result);
        if (!runs.isEmpty() && continues(runs.last(), next))
            ++runs.last().count;
        else
            runs.append(next);
    }
    QJsonArray json;
    for (const ResultRun &run : runs)
        json.append(toJson(run));
    return json;
}

QStringList conflictsFromJson(const QJsonArray &run)
{
    QStringList ids;
    for (const QJsonValue &id : run.at(4).toArray())
        ids.append(id.toString());
    return ids;
}

std::optional<ResultRun> runFromJson(const QJsonArray &json)
{
    const auto state = resultStateFromName(json.at(0).toString());
    if (!state || !isWireInteger(json.at(1)) || !isWireInteger(json.at(2)) || !isWireInteger(json.at(3)))
        return std::nullopt;
    const ResultRun run{*state, json[1].toInteger(), json[2].toInteger(), json[3].toInteger(), conflictsFromJson(json)};
    const bool isSound = run.count >= 1 && run.count <= mostOperationsInBatch && run.first >= 0 && run.each >= 0;
    return isSound && run.each <= (1LL << 32) ? std::optional{run} : std::nullopt;
}

void append(QList<MutationResult> &results, const ResultRun &run)
{
    for (qint64 index = 0; index < run.count; ++index) {
        const qint64 first = run.first + index * run.each;
        results.append(MutationResult{run.state, first, run.each == 0 ? 0 : first + run.each - 1, run.conflicts});
    }
}

std::optional<QList<MutationResult>> unpackResults(const QJsonArray &runs)
{
    QList<MutationResult> results;
    for (const QJsonValue &value : runs) {
        const std::optional<ResultRun> run = runFromJson(value.toArray());
        if (!run || results.size() + run->count > mostOperationsInBatch) return std::nullopt;
        append(results, *run);
    }
    return results;
}

QJsonObject toJson(const PushRefusal &refusal)
{
    QJsonObject json{{typeName, QString::fromLatin1(refusalNames[size_t(refusal.why)])}};
    if (refusal.why == PushRefusal::Why::StateMismatch) json.insert(epochName, refusal.epoch);
    if (refusal.why == PushRefusal::Why::SequenceGap) json.insert(expectedName, refusal.expectedSeq);
    if (refusal.why == PushRefusal::Why::DeviceCloned) json.insert(opIdName, refusal.opId);
    return json;
}

Result<PushRefusal> refusalFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const QString type = reader.text(typeName);
    const auto known = std::find_if(
        refusalNames.begin(), refusalNames.end(), [&](const char *name) { return type == QLatin1String{name}; });
    if (known == refusalNames.end()) return Error{ErrorKind::TooNew, QStringLiteral("a refusal of an unknown type")};
    PushRefusal refusal;
    refusal.why = PushRefusal::Why(known - refusalNames.begin());
    if (refusal.why == PushRefusal::Why::StateMismatch) refusal.epoch = reader.integer(epochName);
    if (refusal.why == PushRefusal::Why::SequenceGap) refusal.expectedSeq = reader.integer(expectedName);
    if (refusal.why == PushRefusal::Why::DeviceCloned) refusal.opId = reader.text(opIdName);
    return reader.finish(std::move(refusal));
}

} // namespace

QJsonObject toJson(const PushReply &message)
{
    QJsonObject json{{resultsName, packResults(message.results)}, {ackedName, message.ackedSeq},
        {newStateName, message.state.text()}};
    if (message.refusal) json.insert(refusalName, toJson(*message.refusal));
    return json;
}

Result<PushReply> pushReplyFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const std::optional<QList<MutationResult>> results = unpackResults(reader.array(resultsName));
    const std::optional<StateToken> state = StateToken::fromText(reader.text(newStateName));
    if (!results) reader.refuse(resultsName);
    if (!state) reader.refuse(newStateName);
    PushReply reply{
        results.value_or(QList<MutationResult>{}), {}, reader.integer(ackedName), state.value_or(StateToken{})};
    if (!reader.has(refusalName) || !reader.isSound()) return reader.finish(std::move(reply));
    Result<PushRefusal> refusal = refusalFromJson(reader.object(refusalName));
    if (!refusal) return refusal.error();
    reply.refusal = *std::move(refusal);
    return reader.finish(std::move(reply));
}

} // namespace alongside
