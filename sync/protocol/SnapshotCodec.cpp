// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/WireNames.h"

#include <numeric>

namespace alongside {

namespace {

const QString recentFromName = QStringLiteral("recentFrom");
const QString historyFromName = QStringLiteral("historyFrom");
const QString sectionsName = QStringLiteral("sections");
const QString framesName = QStringLiteral("frames");

QString date(JsonReader &reader, const QString &name)
{
    const QString text = reader.text(name);
    if (QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) != text || text.isEmpty()) reader.refuse(name);
    return text;
}

QJsonObject toJson(const SnapshotSection &section)
{
    QJsonArray frames;
    for (const qint64 bytes : section.frames)
        frames.append(bytes);
    return {{recordsName, section.records}, {framesName, frames}};
}

SnapshotSection sectionFrom(const QJsonObject &json, JsonReader &whole)
{
    JsonReader reader{json};
    SnapshotSection section{reader.integer(recordsName), {}};
    for (const QJsonValue &bytes : reader.array(framesName)) {
        if (!isWireInteger(bytes) || bytes.toInteger() < 1) reader.refuse(framesName);
        section.frames.append(bytes.toInteger());
    }
    if (!reader.isSound()) whole.refuse(sectionsName);
    return section;
}

} // namespace

qint64 Snapshot::size() const
{
    const QList<qint64> bytes = frames();
    return std::accumulate(bytes.begin(), bytes.end(), qint64{0});
}

QList<qint64> Snapshot::frames() const
{
    QList<qint64> all;
    for (const SnapshotSection &section : sections)
        all += section.frames;
    return all;
}

QJsonObject toJson(const SnapshotRequest &message)
{
    QJsonObject json{{accountName, message.account}, {recentFromName, message.span.recentFrom}};
    if (!message.span.historyFrom.isEmpty()) json.insert(historyFromName, message.span.historyFrom);
    return json;
}

Result<SnapshotRequest> snapshotRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    SnapshotRequest request{reader.text(accountName), {date(reader, recentFromName), {}}};
    if (reader.has(historyFromName)) request.span.historyFrom = date(reader, historyFromName);
    return reader.finish(std::move(request));
}

QJsonObject toJson(const Snapshot &message)
{
    QJsonArray sections;
    for (const SnapshotSection &section : message.sections)
        sections.append(toJson(section));
    return {{blobName, message.blob}, {stateName, message.state.text()}, {scopeName, message.scope},
        {sectionsName, sections}};
}

Result<Snapshot> snapshotFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const std::optional<StateToken> state = StateToken::fromText(reader.text(stateName));
    if (!state) reader.refuse(stateName);
    Snapshot snapshot{reader.text(blobName), state.value_or(StateToken{}), reader.text(scopeName), {}};
    for (const QJsonValue &section : reader.array(sectionsName))
        snapshot.sections.append(sectionFrom(section.toObject(), reader));
    return reader.finish(std::move(snapshot));
}

} // namespace alongside
