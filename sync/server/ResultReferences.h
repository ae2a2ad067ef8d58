// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Codec.h"

#include <variant>

namespace alongside {

/// The responses of one request so far, from which later calls may take arguments (RFC 8620 §3.7).
class ResultReferences {
public:
    /// mostBytes: of what one call may take, or a few calls that double what they echo would fill the memory.
    explicit ResultReferences(qint64 mostBytes) : m_mostBytes{mostBytes} { }

    /// The arguments with what they refer to; invalidResultReference where something does not resolve.
    std::variant<QJsonObject, MethodError> resolved(const QJsonObject &arguments) const;
    void add(const InvocationText &response) { m_responses.append(response); }

private:
    std::optional<QJsonValue> valueOf(const QJsonObject &reference) const;

    qint64 m_mostBytes;
    QList<InvocationText> m_responses;
};

} // namespace alongside
