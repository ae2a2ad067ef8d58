// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/JsonReader.h"

namespace alongside {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

QJsonArray toJson(const QList<RecoverySeal> &seals)
{
    QJsonArray json;
    for (const RecoverySeal &seal : seals)
        json.append(QJsonObject{{key("number"), seal.number}, {key("sealed"), base64Url(seal.sealed)}});
    return json;
}

QList<RecoverySeal> recoveryFrom(JsonReader &reader)
{
    QList<RecoverySeal> seals;
    for (const QJsonValue &value : reader.array(key("recovery"))) {
        JsonReader seal{value.toObject()};
        seals.append(RecoverySeal{int(seal.integer(key("number"))), seal.bytes(key("sealed"))});
        if (!seal.isSound()) reader.refuse(key("recovery"));
    }
    return seals;
}

} // namespace

QJsonObject toJson(const AccountSession &message)
{
    return {{key("accountId"), message.account}, {key("name"), message.name}, {key("schema"), message.schema},
        {key("minWrite"), message.minWrite}, {key("minRead"), message.minRead}, {key("epoch"), message.epoch},
        {key("scope"), message.scope}, {key("types"), toJsonArray(message.types)}, {key("ackedSeq"), message.ackedSeq},
        {key("maxPageBytes"), message.maxPageBytes}, {key("maxRequestBytes"), message.maxRequestBytes},
        {key("modseq"), message.modseq}};
}

Result<AccountSession> accountSessionFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(AccountSession{reader.text(key("accountId")), reader.text(key("name")),
        int(reader.integer(key("schema"))), int(reader.integer(key("minWrite"))), int(reader.integer(key("minRead"))),
        reader.integer(key("epoch")), reader.text(key("scope")), reader.texts(key("types")),
        reader.integer(key("ackedSeq")), reader.integer(key("maxPageBytes")), reader.integer(key("maxRequestBytes")),
        reader.integer(key("modseq"))});
}

QJsonObject toJson(const EnrolRequest &message)
{
    return {{key("code"), message.code}, {key("deviceName"), message.deviceName},
        {key("fileKey"), base64Url(message.fileKey)}, {key("schema"), message.schema}};
}

Result<EnrolRequest> enrolRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(EnrolRequest{reader.text(key("code")), reader.text(key("deviceName")),
        reader.bytes(key("fileKey")), int(reader.integer(key("schema")))});
}

QJsonObject toJson(const EnrolReply &message)
{
    return {{key("accountId"), message.account}, {key("accountName"), message.accountName},
        {key("device"), message.device}, {key("token"), message.token}, {key("coach"), message.coach},
        {key("coachName"), message.coachName}, {key("epoch"), message.epoch},
        {key("recovery"), toJson(message.recovery)}};
}

Result<EnrolReply> enrolReplyFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(EnrolReply{reader.text(key("accountId")), reader.text(key("accountName")),
        reader.text(key("device")), reader.text(key("token")), reader.text(key("coach")), reader.text(key("coachName")),
        reader.integer(key("epoch")), recoveryFrom(reader)});
}

QJsonObject toJson(const SignInRequest &message) { return {{key("code"), message.code}}; }

Result<SignInRequest> signInRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(SignInRequest{reader.text(key("code"))});
}

QJsonObject toJson(const SignInReply &message)
{
    return {{key("coach"), message.coach}, {key("coachName"), message.coachName},
        {key("fileKey"), base64Url(message.fileKey)}};
}

Result<SignInReply> signInReplyFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(
        SignInReply{reader.text(key("coach")), reader.text(key("coachName")), reader.bytes(key("fileKey"))});
}

QJsonObject toJson(const GapRequest &message)
{
    return {{key("accountId"), message.account}, {key("first"), message.first}, {key("last"), message.last}};
}

Result<GapRequest> gapRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    return reader.finish(
        GapRequest{reader.text(key("accountId")), reader.integer(key("first")), reader.integer(key("last"))});
}

namespace {

std::optional<StateToken> stateIfThere(JsonReader &reader, const QString &name)
{
    if (!reader.has(name)) return std::nullopt;
    const std::optional<StateToken> state = StateToken::fromText(reader.text(name));
    if (!state) reader.refuse(name);
    return state;
}

} // namespace

QJsonObject toJson(const MethodError &message)
{
    QJsonObject json{{key("type"), message.type}};
    if (!message.description.isEmpty()) json.insert(key("description"), message.description);
    if (message.forkState) json.insert(key("forkState"), message.forkState->text());
    if (message.floorState) json.insert(key("floorState"), message.floorState->text());
    return json;
}

Result<MethodError> methodErrorFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    MethodError error{reader.text(key("type")), json.value(key("description")).toString(), {}};
    error.forkState = stateIfThere(reader, key("forkState"));
    error.floorState = stateIfThere(reader, key("floorState"));
    return reader.finish(std::move(error));
}

} // namespace alongside
