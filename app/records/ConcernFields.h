// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConcernOutcome.h"

#include <QJsonObject>

#include <optional>

namespace alongside {

/// A concern as the bytes that are sealed: JSON, filled up with spaces to whole kilobytes, so that the length of what
/// was sealed says little.
QByteArray plainTextOf(const Concern &concern);
/// Nothing when these bytes are no concern.
std::optional<Concern> concernFromPlainText(const QByteArray &plain);

/// The same of what was done about one.
QByteArray plainTextOf(const ConcernOutcome &outcome);
std::optional<ConcernOutcome> concernOutcomeFromPlainText(const QByteArray &plain);

/// The fields of the record: whom it is about, the public key that it is sealed to, and the box.
QJsonObject sealedFields(const PersonId &person, const QByteArray &concernKey, const QByteArray &box);

/// The same of what was done about that concern.
QJsonObject sealedFields(const ConcernOutcome &outcome, const QByteArray &concernKey, const QByteArray &box);

/// Value of Rule's field "set" for what the service says about concerns, and the names of its rules. Their `value` is
/// a map of one member: `key` (the public half, base64url) and `phone`.
inline const QString safeguardingSet = QStringLiteral("safeguarding");
inline const QString concernKeyRule = QStringLiteral("concernKey");
inline const QString dutyPhoneRule = QStringLiteral("dutyPhone");
QJsonObject concernKeyFields(const QByteArray &publicKey);
QJsonObject dutyPhoneFields(const QString &phone);

/// Bytes out of base64url; back by base64Url of sync/protocol/JsonReader.h.
QByteArray bytesOfText(const QString &text);

} // namespace alongside
