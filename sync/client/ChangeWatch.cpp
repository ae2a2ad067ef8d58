// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ChangeWatch.h"

#include "platform/base/Log.h"
#include "sync/client/ReplyCheck.h"
#include "sync/client/RequestHeaders.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr qsizetype longestEvent = 16 * 1024;

/// The data lines of one event, joined (HTML Living Standard §9.2.6).
QByteArray dataOf(const QByteArray &event)
{
    QByteArray data;
    for (const QByteArray &line : event.split('\n'))
        if (line.startsWith("data:")) data += line.mid(5);
    return data;
}

} // namespace

ChangeWatch::ChangeWatch(HttpTransport &transport, IdSource &ids, QObject *parent)
    : QObject{parent}, m_transport{transport}, m_ids{ids}, m_backoff{ids}
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatch::open);
}

void ChangeWatch::start(const QString &token)
{
    if (token == m_token && (m_stream || m_pause.isActive())) return;
    m_token = token;
    m_backoff.reset();
    open();
}

void ChangeWatch::stop()
{
    m_pause.stop();
    m_token.clear();
    m_stream.reset();
    setHearing(false);
}

void ChangeWatch::open()
{
    m_rest.clear();
    m_nonce = newNonce(m_ids);
    HttpRequest request;
    request.target = wire::eventsPath;
    request.headers = {{"Accept", "text/event-stream"}, bearer(m_token), {wire::nonceHeader, m_nonce}};
    request.timeout = SyncTuning::longestSilence;
    m_stream = m_transport.open(request,
        {[this](const HttpReply &head) { begin(head); }, [this](const QByteArray &bytes) { take(bytes); },
            [this](const Error &) { end(); }});
}

void ChangeWatch::begin(const HttpReply &head)
{
    if (faultIn(head, m_nonce)) return; // not the service, or not for us: it will end, or fall silent
    m_backoff.reset();
    setHearing(true);
}

void ChangeWatch::take(const QByteArray &bytes)
{
    if (!m_hearing) return;
    m_rest += bytes;
    for (qsizetype end = m_rest.indexOf("\n\n"); end >= 0; end = m_rest.indexOf("\n\n")) {
        const QByteArray event = m_rest.left(end);
        m_rest.remove(0, end + 2);
        read(event);
    }
    if (m_rest.size() > longestEvent) m_rest.clear(); // a hint that long is none
}

void ChangeWatch::read(const QByteArray &event)
{
    const QJsonObject changed = QJsonDocument::fromJson(dataOf(event)).object()[QLatin1String("changed")].toObject();
    for (const QJsonValue &account : changed)
        Q_EMIT heard(account[QLatin1String("Sync")].toString());
}

void ChangeWatch::end()
{
    setHearing(false);
    m_pause.start(m_backoff.next());
}

void ChangeWatch::setHearing(bool hearing)
{
    if (m_hearing == hearing) return;
    m_hearing = hearing;
    Q_EMIT hearingChanged();
}

} // namespace alongside
