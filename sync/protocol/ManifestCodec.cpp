// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/Manifest.h"
#include "sync/protocol/WireNames.h"

namespace alongside {

namespace {

const QString afterName = QStringLiteral("after");

} // namespace

QJsonObject toJson(const ManifestRequest &message)
{
    QJsonObject json{{accountName, message.account}, {typeName, message.type}};
    if (!message.after.isEmpty()) json.insert(afterName, message.after);
    return json;
}

Result<ManifestRequest> manifestRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    ManifestRequest request{reader.text(accountName), reader.text(typeName), {}};
    if (reader.has(afterName)) request.after = reader.text(afterName);
    return reader.finish(std::move(request));
}

QJsonObject toJson(const ManifestPart &message)
{
    return {{stateName, message.state.text()}, {idsName, toJsonArray(message.ids)},
        {revisionsName, packSteps(message.revisions)}, {hasMoreName, message.hasMore}};
}

Result<ManifestPart> manifestPartFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const std::optional<StateToken> state = StateToken::fromText(reader.text(stateName));
    const auto revisions = unpackSteps(reader.array(revisionsName));
    if (!state) reader.refuse(stateName);
    ManifestPart part{state.value_or(StateToken{}), reader.texts(idsName), revisions.value_or(QList<qint64>{}),
        reader.boolean(hasMoreName)};
    if (!revisions || part.revisions.size() != part.ids.size()) reader.refuse(revisionsName);
    return reader.finish(std::move(part));
}

} // namespace alongside
