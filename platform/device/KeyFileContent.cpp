// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeyFileContent.h"

#include "platform/device/SecretBox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alongside {

namespace {

constexpr auto magic = "alongside-keys ";
constexpr auto version = "1 ";

QString asText(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray asBytes(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

Error torn() { return {ErrorKind::Corrupt, QStringLiteral("the key file is damaged")}; }

/// The JSON behind the first line, when its fingerprint is right.
Result<QByteArray> intactBody(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic)) return torn();
    const QByteArray afterMagic = bytes.mid(qstrlen(magic));
    const qsizetype lineEnd = afterMagic.indexOf('\n');
    if (lineEnd < 0) return torn();
    if (!afterMagic.startsWith(version))
        return Error{ErrorKind::TooNew, QStringLiteral("the key file is of a newer version")};
    const QByteArray body = afterMagic.mid(lineEnd + 1);
    if (afterMagic.left(lineEnd) != version + fingerprint(body).toHex()) return torn();
    return body;
}

} // namespace

Result<KeyFile::Content> KeyFile::Content::fromBytes(const QByteArray &bytes)
{
    const Result<QByteArray> body = intactBody(bytes);
    if (!body) return body.error();
    const QJsonObject object = QJsonDocument::fromJson(*body).object();
    Content content;
    for (const QJsonValue &value : object[QLatin1String{"people"}].toArray())
        content.people.append({.id = value[QLatin1String{"id"}].toString(),
            .salt = asBytes(value[QLatin1String{"salt"}]),
            .sealedKey = asBytes(value[QLatin1String{"key"}]),
            .sealedLabel = asBytes(value[QLatin1String{"label"}]),
            .sealedSeed = asBytes(value[QLatin1String{"seed"}]),
            .wrongAttempts = value[QLatin1String{"wrong"}].toInt(),
            .wrongAt = std::chrono::milliseconds{value[QLatin1String{"wrongAt"}].toInteger()}});
    for (const QJsonValue &value : object[QLatin1String{"codes"}].toArray())
        content.codes.append({value[QLatin1String{"number"}].toInt(), asBytes(value[QLatin1String{"key"}])});
    return content;
}

QByteArray KeyFile::Content::toBytes() const
{
    QJsonArray peopleArray;
    for (const Person &person : people)
        peopleArray.append(QJsonObject{{QStringLiteral("id"), person.id}, {QStringLiteral("salt"), asText(person.salt)},
            {QStringLiteral("key"), asText(person.sealedKey)}, {QStringLiteral("label"), asText(person.sealedLabel)},
            {QStringLiteral("seed"), asText(person.sealedSeed)}, {QStringLiteral("wrong"), person.wrongAttempts},
            {QStringLiteral("wrongAt"), qint64(person.wrongAt.count())}});
    QJsonArray codesArray;
    for (const RecoveryWrap &code : codes)
        codesArray.append(
            QJsonObject{{QStringLiteral("number"), code.number}, {QStringLiteral("key"), asText(code.sealed)}});
    const QJsonObject object{{QStringLiteral("people"), peopleArray}, {QStringLiteral("codes"), codesArray}};
    const QByteArray body = QJsonDocument{object}.toJson(QJsonDocument::Compact);
    return QByteArray{magic} + version + fingerprint(body).toHex() + '\n' + body;
}

auto KeyFile::Content::find(const QString &id) -> Person *
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person &person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace alongside
