// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QHash>

#include <deque>
#include <functional>
#include <optional>

namespace alongside {

/// Whose turn a request takes: of one tablet, or of everybody whom nothing tells apart yet.
struct Line {
    QByteArray name = {};
    /// How many may wait in it; nothing: as many as there are connections. A flood fills its own line and no other.
    std::optional<int> places = {};
};

/// Requests that wait for the one worker: the lines take turns, and each is in the order in which it came. So whoever
/// asks too much waits for themselves. Not thread-safe.
class WaitingRequests {
public:
    struct Job {
        HttpRequest request;
        std::function<void(HttpReply)> done;
        Line line;
        bool isResting = false; ///< it waits for somebody else
        bool hasPlace = false; ///< one of those for that, until it is answered
    };
    enum class Place { Taken, LineIsFull, TooManyBytes };

    /// mostBytes: of the bodies that wait, of all lines together.
    explicit WaitingRequests(qint64 mostBytes) : m_mostBytes{mostBytes} { }

    bool isEmpty() const { return m_turns.empty(); }
    /// job is left as it was where it has no place.
    Place add(Job &&job);
    /// The end of its line, without a limit: it has had a place already.
    void addAgain(Job &&job);
    /// The first of the line whose turn it is. There is one.
    Job takeNext();

private:
    qint64 m_mostBytes;
    qint64 m_bytes = 0;
    QHash<QByteArray, std::deque<Job>> m_lines; ///< none is empty
    std::deque<QByteArray> m_turns; ///< names of the lines, each once; the first is next
};

} // namespace alongside
