// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/StreamTerms.h"

#include <list>
#include <memory>
#include <mutex>

namespace alongside {

/// The service's end of one reply that goes on; it ends when this is destroyed.
class EventStream {
public:
    EventStream() = default;
    virtual ~EventStream() = default;
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    virtual void write(const QByteArray &event) = 0;
    /// A write failed: nobody is there any more.
    virtual bool hasGone() const = 0;
};

/// Who listens for changes (RFC 8620 §7.3): so many, for so long, and only while they may. Counts time in heartbeats.
/// Thread-safe.
class EventStreams {
public:
    explicit EventStreams(const ServerConfig &config) : m_config{config} { }

    /// Half of the connections may listen; the others are for requests.
    bool hasRoom();
    /// first: what is told at once; may be empty. request: what opened it, to be asked again whether it still may.
    /// names: under which its state is told (StreamTerms).
    void add(std::unique_ptr<EventStream> stream, const QByteArray &topic, const HttpRequest &request,
        const QByteArray &first, const QStringList &names);
    /// event: a StateChange of Sync.
    void publish(const QByteArray &topic, const QByteArray &event);

    /// One that is to be asked about again.
    struct Due {
        qint64 number = 0;
        HttpRequest request;
    };
    /// A heartbeat: forgets who has gone, ends who has listened long enough, tells the others that the service is
    /// there.
    QList<Due> beat();
    /// It still may: what it has not heard yet (a change that came another way) is told.
    void refresh(qint64 number, const QByteArray &event);
    void end(qint64 number);
    void endAll();

private:
    struct Listening {
        qint64 number = 0;
        std::unique_ptr<EventStream> stream;
        QByteArray topic;
        HttpRequest request;
        StreamTerms terms;
        QStringList names;
        QByteArray told = {}; ///< the last event
        qint64 beats = 0; ///< since it began
    };
    qint64 beatsIn(std::chrono::seconds time) const;
    bool isOver(const Listening &listening) const;
    bool isDue(const Listening &listening) const;
    QByteArray signOfLife(const Listening &listening) const;
    enum class After { Stays, Ends };
    static After tell(Listening &listening, const QByteArray &event);

    const ServerConfig &m_config;
    std::mutex m_mutex;
    std::list<Listening> m_all;
    qint64 m_opened = 0;
};

} // namespace alongside
