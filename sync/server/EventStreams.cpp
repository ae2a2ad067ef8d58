// SPDX-License-Identifier: Apache-2.0
#include "sync/server/EventStreams.h"

namespace alongside {

bool EventStreams::hasRoom()
{
    const std::lock_guard guard{m_mutex};
    m_all.remove_if([](const Listening &listening) { return listening.stream->hasGone(); });
    return int(m_all.size()) < std::max(1, m_config.maxConnections / 2);
}

void EventStreams::add(std::unique_ptr<EventStream> stream, const QByteArray &topic, const HttpRequest &request,
    const QByteArray &first, const QStringList &names)
{
    const std::lock_guard guard{m_mutex};
    Listening listening{++m_opened, std::move(stream), topic, request, StreamTerms::of(request.target), names};
    listening.stream->write({}); // the headers: who listens knows that it hears
    if (tell(listening, first) == After::Stays) m_all.push_back(std::move(listening));
}

void EventStreams::publish(const QByteArray &topic, const QByteArray &event)
{
    const std::lock_guard guard{m_mutex};
    m_all.remove_if([&](Listening &listening) {
        return listening.topic == topic
            && tell(listening, StreamTerms::underNames(event, listening.names)) == After::Ends;
    });
}

QList<EventStreams::Due> EventStreams::beat()
{
    const std::lock_guard guard{m_mutex};
    m_all.remove_if([this](Listening &listening) {
        ++listening.beats;
        return listening.stream->hasGone() || isOver(listening);
    });
    QList<Due> due;
    for (Listening &listening : m_all) {
        listening.stream->write(signOfLife(listening));
        if (isDue(listening)) due.append({listening.number, listening.request});
    }
    return due;
}

void EventStreams::refresh(qint64 number, const QByteArray &event)
{
    const std::lock_guard guard{m_mutex};
    m_all.remove_if([&](Listening &listening) {
        return listening.number == number && event != listening.told && tell(listening, event) == After::Ends;
    });
}

void EventStreams::end(qint64 number)
{
    const std::lock_guard guard{m_mutex};
    m_all.remove_if([number](const Listening &listening) { return listening.number == number; });
}

void EventStreams::endAll()
{
    const std::lock_guard guard{m_mutex};
    m_all.clear();
}

qint64 EventStreams::beatsIn(std::chrono::seconds time) const
{
    return std::max<qint64>(1, time / std::max(m_config.heartbeat, std::chrono::seconds{1}));
}

// Those who came together, after a restart of the service say, come back over the last quarter of the time.
bool EventStreams::isOver(const Listening &listening) const
{
    const qint64 most = beatsIn(m_config.streamLifetime);
    return listening.beats >= most - listening.number % (most / 4 + 1);
}

bool EventStreams::isDue(const Listening &listening) const
{
    return (listening.beats + listening.number) % beatsIn(m_config.streamCheck) == 0;
}

// A comment keeps the connection; a ping is an event, and only for who asked for it.
QByteArray EventStreams::signOfLife(const Listening &listening) const
{
    const qint64 beats = beatsIn(listening.terms.ping);
    if (listening.terms.ping == std::chrono::seconds{0} || listening.beats % beats != 0) return ": here\n\n";
    const auto interval = beats * m_config.heartbeat;
    return "event: ping\ndata: {\"interval\":" + QByteArray::number(qint64(interval.count())) + "}\n\n";
}

EventStreams::After EventStreams::tell(Listening &listening, const QByteArray &event)
{
    if (event.isEmpty() || listening.names.isEmpty()) return After::Stays;
    listening.stream->write(event);
    listening.told = event;
    return listening.terms.until == StreamTerms::Until::Change ? After::Ends : After::Stays;
}

} // namespace alongside
