// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"
#include "sync/protocol/Messages.h"
#include "sync/server/Metrics.h"
#include "sync/server/Route.h"

namespace alongside {

/// What a process of the service counts of itself while it runs. No figure names anybody: each label is of a fixed set.
/// Any thread, without a lock.
class ServiceMetrics {
public:
    /// Why somebody is to come later: wrong codes, too much that waits, enough who listen, too much of one asker.
    enum class Limit { Codes, Waiting, Listening, Asker };

    /// status: of HTTP. Bytes of bodies, as sent. time: from the whole request to its reply, waiting included.
    void noteRequest(Route route, int status, qint64 bytesIn, qint64 bytesOut, std::chrono::microseconds time);
    void noteLimit(Limit limit) { m_limited[size_t(limit)].add(); }
    /// A method call of the protocol, answered in words or with an error.
    enum class Call { Answered, Refused };
    void noteCall(const QString &method, Call call);
    /// What became of the mutations of one push; sent: how many there were.
    void notePush(qsizetype sent, const PushReply &reply);
    /// A statement that the database did not do.
    void noteFailure(ErrorKind kind) { m_failures[size_t(kind)].add(); }
    /// How many of them there were.
    quint64 failures(ErrorKind kind) const { return m_failures[size_t(kind)].value(); }
    void noteSlowStatement() { m_slowStatements.add(); }

    /// Of /jmap/events, now.
    Gauge openStreams;

    void writeTo(MetricsText &text) const;

private:
    static constexpr int firstStatus = 100;
    static constexpr size_t statuses = 500;
    static constexpr size_t methodKinds = 13;
    static constexpr size_t mutationStates = size_t(MutationResult::State::Erased) + 2; ///< the last: refused
    static constexpr size_t errorKinds = size_t(ErrorKind::Storage) + 1;

    void writeRequests(MetricsText &text) const;
    void writeWork(MetricsText &text) const;

    std::array<std::array<Counter, statuses>, routes> m_requests;
    std::array<Histogram, routes> m_times;
    Counter m_bytesIn;
    Counter m_bytesOut;
    std::array<Counter, size_t(Limit::Asker) + 1> m_limited;
    std::array<std::array<Counter, 2>, methodKinds> m_calls;
    std::array<Counter, mutationStates> m_mutations;
    std::array<Counter, errorKinds> m_failures;
    Counter m_slowStatements;
};

} // namespace alongside
