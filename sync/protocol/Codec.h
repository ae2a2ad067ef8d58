// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// The capability's name (RFC 8620 §1.8).
inline constexpr auto syncCapability = "https://alongside.example/jmap/sync1";

/// One method call or response (RFC 8620 §3.2): name, arguments, client id.
struct Invocation {
    QString name;
    QJsonObject arguments;
    QString callId;

    bool operator==(const Invocation &) const = default;
};

/// A response whose arguments are JSON text already, as a page of changes is.
struct InvocationText {
    QString name;
    QByteArray arguments;
    QString callId;
};

/// A whole request (RFC 8620 §3.3).
struct ApiRequest {
    QStringList capabilities; ///< what it opts into; everything else is not there for it (§1.8)
    QList<Invocation> calls;
    std::optional<QJsonObject> createdIds; ///< given back as they came: nothing here has creation ids

    bool operator==(const ApiRequest &) const = default;
};

/// RFC 8620 §3.3 and §3.4. Decoding answers Corrupt for what is not JSON (notJSON), Rejected for what is not a request
/// (notRequest), TooNew where it uses a capability that this version does not have (unknownCapability).
QByteArray encodeRequest(const QList<Invocation> &calls);
Result<ApiRequest> decodeApiRequest(const QByteArray &body);
Result<QList<Invocation>> decodeRequest(const QByteArray &body); ///< its calls
QByteArray encodeResponse(const QList<Invocation> &responses, const QString &sessionState);
QByteArray encodeResponse(const QList<InvocationText> &responses, const QString &sessionState,
    const std::optional<QJsonObject> &createdIds = {});
Result<QList<Invocation>> decodeResponse(const QByteArray &body);

/// Messages to and from the arguments of an Invocation. What cannot be read is Rejected with the place in words.
/// The schema says which ids follow from natural keys and need not be sent.
QJsonObject toJson(const PushRequest &message, const RecordSchema &schema);
Result<PushRequest> pushRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const PushReply &message);
Result<PushReply> pushReplyFromJson(const QJsonObject &json);
QJsonObject toJson(const ChangesRequest &message);
Result<ChangesRequest> changesRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const ChangesPage &message);
Result<ChangesPage> changesPageFromJson(const QJsonObject &json);

QJsonObject toJson(const GapRequest &message);
Result<GapRequest> gapRequestFromJson(const QJsonObject &json);
/// The arguments of an Invocation named "error".
QJsonObject toJson(const MethodError &message);
Result<MethodError> methodErrorFromJson(const QJsonObject &json);

QJsonObject toJson(const AccountSession &message);
Result<AccountSession> accountSessionFromJson(const QJsonObject &json);
QJsonObject toJson(const EnrolRequest &message);
Result<EnrolRequest> enrolRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const EnrolReply &message);
Result<EnrolReply> enrolReplyFromJson(const QJsonObject &json);
QJsonObject toJson(const SignInRequest &message);
Result<SignInRequest> signInRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const SignInReply &message);
Result<SignInReply> signInReplyFromJson(const QJsonObject &json);

/// One mutation as it is stored in outbox and log, and back.
QJsonObject toJson(const Mutation &mutation);
Result<Mutation> mutationFromJson(const QJsonObject &json);

QString nameOf(Operation::Kind kind);
std::optional<Operation::Kind> operationKindFromName(const QString &name);
QString nameOf(MutationResult::State state);
std::optional<MutationResult::State> resultStateFromName(const QString &name);

/// RFC 8785 (JSON Canonicalization Scheme), for values without fractions, which the wire does not have.
QByteArray canonicalJson(const QJsonObject &json);
/// SHA-256 of the canonical form without seq: what "the same mutation" means.
QByteArray hashOf(const Mutation &mutation);
/// The same from the canonical form with seq, which is its last member.
QByteArray hashOfBody(const QByteArray &canonicalMutation);

} // namespace alongside
