// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace alongside {

/// A reply that goes on, over Qt Network; ends when nothing has come for as long as the request may take.
class QtHttpStream final : public QObject, public HttpStream {
    Q_OBJECT

public:
    /// The reply becomes this stream's.
    QtHttpStream(QNetworkReply *reply, std::chrono::milliseconds longestSilence, Listener listener);
    /// Says nothing any more.
    ~QtHttpStream() override;

private:
    void begin();
    void takeBytes();
    void end(const Error &why);

    QNetworkReply *m_reply;
    Listener m_listener;
    QTimer m_patience;
    bool m_begun = false;
};

} // namespace alongside
