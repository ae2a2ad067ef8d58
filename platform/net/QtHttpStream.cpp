// SPDX-License-Identifier: Apache-2.0
#include "platform/net/QtHttpStream.h"

namespace alongside {

QtHttpStream::QtHttpStream(QNetworkReply *reply, std::chrono::milliseconds longestSilence, Listener listener)
    : m_reply{reply}, m_listener{std::move(listener)}
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QtHttpStream::begin);
    connect(m_reply, &QNetworkReply::readyRead, this, &QtHttpStream::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        end({ErrorKind::Offline, QStringLiteral("the stream was closed")});
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end({ErrorKind::TimedOut, QStringLiteral("nothing came for too long")});
    });
    m_patience.setSingleShot(true);
    m_patience.start(longestSilence);
}

QtHttpStream::~QtHttpStream()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void QtHttpStream::begin()
{
    if (std::exchange(m_begun, true)) return;
    HttpReply head;
    head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        head.headers.append({name, value});
    m_listener.begun(head);
}

void QtHttpStream::takeBytes()
{
    m_patience.start();
    m_listener.bytes(m_reply->readAll());
}

void QtHttpStream::end(const Error &why)
{
    m_patience.stop();
    m_reply->disconnect(this);
    m_listener.ended(why);
}

} // namespace alongside
