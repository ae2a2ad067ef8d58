// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/Conflict.h"

#include "sync/merge/MergeRule.h"
#include "sync/protocol/JsonReader.h"

namespace alongside {

namespace {

const QString typeName = QStringLiteral("type");
const QString recordName = QStringLiteral("record");
const QString pathName = QStringLiteral("path");
const QString baseName = QStringLiteral("base");
const QString candidatesName = QStringLiteral("candidates");
const QString statusName = QStringLiteral("status");
const QString valueName = QStringLiteral("value");
const QString byName = QStringLiteral("by");
const QString atName = QStringLiteral("at");
const QString opIdName = QStringLiteral("opId");
const QString sawName = QStringLiteral("saw");
const QString openStatus = QStringLiteral("open");
const QString resolvedStatus = QStringLiteral("resolved");

QJsonObject toJson(const Candidate &candidate)
{
    QJsonObject json{{byName, candidate.by}, {atName, candidate.at}, {opIdName, candidate.opId}};
    if (!isNone(candidate.value)) json.insert(valueName, candidate.value);
    return json;
}

Candidate candidateFromJson(const QJsonObject &json)
{
    const QJsonValue value = json.value(valueName);
    return {value.isUndefined() ? QJsonValue{} : value, json.value(byName).toString(), json.value(atName).toString(),
        json.value(opIdName).toString()};
}

// Only one device knows in which order one person set two values on it.
bool isSameWriter(const Candidate &one, const Candidate &other)
{
    const auto device = [](const Candidate &candidate) {
        return QStringView{candidate.opId}.left(candidate.opId.lastIndexOf(QLatin1Char('.')));
    };
    return one.by == other.by && device(one) == device(other);
}

/// The number of an opId, "<device>.<number>": the order in which its device sealed it.
qint64 numberOf(const Candidate &candidate)
{
    return QStringView{candidate.opId}.mid(candidate.opId.lastIndexOf(QLatin1Char('.')) + 1).toLongLong();
}

} // namespace

// A mutation that was held is replayed late: it does not take the place of what its writer said since.
bool supersedes(const Candidate &later, const Candidate &earlier)
{
    return isSameWriter(later, earlier) && numberOf(later) >= numberOf(earlier);
}

QString Conflict::idOf(const QString &record, const QString &path)
{
    return naturalId(QStringLiteral("Conflict"), {record, path});
}

Result<Conflict> Conflict::fromFields(const QJsonObject &fields)
{
    JsonReader reader{fields};
    Conflict conflict{reader.text(typeName), reader.text(recordName), reader.text(pathName), QJsonValue{}, {},
        reader.text(statusName) == resolvedStatus ? Status::Resolved : Status::Open};
    if (reader.has(baseName)) conflict.base = fields.value(baseName);
    for (const QJsonValue &candidate : reader.array(candidatesName))
        conflict.candidates.append(candidateFromJson(candidate.toObject()));
    if (conflict.candidates.isEmpty()) reader.refuse(candidatesName);
    return reader.finish(std::move(conflict));
}

QJsonObject Conflict::toFields() const
{
    QJsonArray candidatesJson;
    for (const Candidate &candidate : candidates)
        candidatesJson.append(toJson(candidate));
    QJsonObject fields{{typeName, type}, {recordName, record}, {pathName, path}, {candidatesName, candidatesJson},
        {statusName, status == Status::Open ? openStatus : resolvedStatus}};
    if (!isNone(base)) fields.insert(baseName, base);
    return fields;
}

void Conflict::join(const Candidate &candidate)
{
    if (isSameWriter(candidates.first(), candidate) && isSame(candidates.first().value, candidate.value)) return;
    for (qsizetype index = 1; index < candidates.size(); ++index) {
        if (!isSameWriter(candidates[index], candidate)) continue;
        if (supersedes(candidate, candidates[index])) candidates[index] = candidate;
        return;
    }
    candidates.append(candidate);
}

void Conflict::replaceInForce(const Candidate &inForce)
{
    candidates.first() = inForce;
    for (qsizetype index = candidates.size() - 1; index > 0; --index)
        if (supersedes(inForce, candidates[index])) candidates.removeAt(index);
}

bool Conflict::isSettled() const
{
    return std::all_of(candidates.begin(), candidates.end(),
        [this](const Candidate &candidate) { return isSame(candidate.value, candidates.first().value); });
}

Result<Resolution> Resolution::fromOperation(const Operation &operation)
{
    JsonReader reader{operation.set};
    if (reader.text(statusName) != resolvedStatus) reader.refuse(statusName);
    const QJsonValue value = operation.set.value(valueName);
    return reader.finish(Resolution{value.isUndefined() ? QJsonValue{} : value, reader.texts(sawName)});
}

Conflict resolve(const Conflict &conflict, const Resolution &resolution, const Envelope &envelope)
{
    Candidate chosen{resolution.value, envelope.by, toText(envelope.at), envelope.opId};
    for (const Candidate &candidate : conflict.candidates)
        if (supersedes(candidate, chosen)) chosen = candidate;
    Conflict after = conflict;
    after.candidates.clear();
    bool isUnseen = false;
    for (const Candidate &candidate : conflict.candidates) {
        const bool isKnown = resolution.saw.contains(candidate.opId) || supersedes(chosen, candidate);
        const bool isNews = !isKnown && !isSame(candidate.value, chosen.value);
        isUnseen = isUnseen || isNews;
        if (isNews || after.candidates.isEmpty()) after.candidates.append(candidate);
    }
    after.status = isUnseen ? Conflict::Status::Open : Conflict::Status::Resolved;
    if (isUnseen)
        after.join(chosen);
    else
        after.candidates = {chosen};
    return after;
}

} // namespace alongside
