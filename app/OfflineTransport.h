// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QObject>
#include <QTimer>

namespace alongside {

/// No signal, on purpose: --offline.
class OfflineTransport final : public HttpTransport {
public:
    void send(const HttpRequest &, Done done) override
    {
        QTimer::singleShot(0, &m_context, [done] {
            done(Error{ErrorKind::Offline, QStringLiteral("the tablet was started without a network")});
        });
    }

private:
    QObject m_context; // what is under way ends with the transport
};

} // namespace alongside
