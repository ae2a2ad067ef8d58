// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Codec.h"
#include "sync/server/ResultReferences.h"
#include "sync/server/SyncService.h"

namespace alongside {

class ServiceMetrics;

/// Answers the method calls of one request, in order (RFC 8620 §3.3): names to the service's functions, arguments to
/// values, failures to the method-level errors of §3.6.2.
class MethodCalls {
public:
    /// capabilities: what the request opts into. mostBytes: of what a call takes from earlier results. metrics: where
    /// calls are counted, or nowhere.
    MethodCalls(SyncService &service, const Device &device, const QStringList &capabilities, qint64 mostBytes,
        ServiceMetrics *metrics = nullptr)
        : m_service{service}, m_device{device}, m_capabilities{capabilities}, m_results{mostBytes}, m_metrics{metrics}
    {
    }

    InvocationText answer(const Invocation &call);
    /// Whether the call cannot be answered at once: some of its work is done, and it is to be asked again.
    bool needsTime(const Invocation &call);

private:
    InvocationText answerReal(const Invocation &call);
    bool hasOptedInto(const QString &method) const;
    InvocationText push(const Invocation &call);
    InvocationText changes(const Invocation &call);
    InvocationText snapshot(const Invocation &call);
    InvocationText manifest(const Invocation &call);
    InvocationText missing(const Invocation &call);
    InvocationText declareGap(const Invocation &call);
    InvocationText held(const Invocation &call);
    InvocationText decide(const Invocation &call);
    InvocationText whyAside(const Invocation &call);
    InvocationText ofType(const Invocation &call);

    SyncService &m_service;
    const Device &m_device;
    QStringList m_capabilities;
    ResultReferences m_results;
    ServiceMetrics *m_metrics;
    PushEcho m_echo; // of the last push in the request
};

} // namespace alongside
