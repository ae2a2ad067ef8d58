// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Aside.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/WireNames.h"

namespace alongside {

namespace {

const QString opIdsName = QStringLiteral("opIds");
const QString listName = QStringLiteral("list");
const QString byName = QStringLiteral("by");
const QString atName = QStringLiteral("at");
const QString noteName = QStringLiteral("note");

} // namespace

QJsonObject toJson(const AsideRequest &message)
{
    return {{accountName, message.account}, {opIdsName, toJsonArray(message.opIds)}};
}

Result<AsideRequest> asideRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(AsideRequest{reader.text(accountName), reader.texts(opIdsName)});
}

QJsonObject toJson(const AsideList &message)
{
    QJsonArray list;
    for (const AsideReason &reason : message.reasons)
        list.append(QJsonObject{
            {opIdName, reason.opId}, {byName, reason.by}, {atName, toText(reason.at)}, {noteName, reason.note}});
    return {{listName, list}};
}

Result<AsideList> asideListFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    AsideList list;
    const QJsonArray reasons = reader.array(listName);
    for (const QJsonValue &value : reasons) {
        JsonReader one{value.toObject()};
        list.reasons.append({one.text(opIdName), one.text(byName), one.instant(atName), one.text(noteName)});
        if (!one.isSound()) return one.error();
    }
    return reader.finish(std::move(list));
}

} // namespace alongside
