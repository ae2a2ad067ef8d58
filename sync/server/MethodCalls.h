// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Codec.h"
#include "sync/server/SyncService.h"

namespace alongside {

/// Answers the method calls of one request (RFC 8620 §3.3): names to the service's functions, arguments to values,
/// failures to the method-level errors of §3.6.2.
class MethodCalls {
public:
    MethodCalls(SyncService &service, const Device &device) : m_service{service}, m_device{device} { }

    InvocationText answer(const Invocation &call);

private:
    InvocationText push(const Invocation &call);
    InvocationText changes(const Invocation &call);
    InvocationText snapshot(const Invocation &call);
    InvocationText declareGap(const Invocation &call);
    InvocationText held(const Invocation &call);
    InvocationText decide(const Invocation &call);
    InvocationText ofType(const Invocation &call);

    SyncService &m_service;
    const Device &m_device;
    PushEcho m_echo; // of the last push in the request
};

} // namespace alongside
