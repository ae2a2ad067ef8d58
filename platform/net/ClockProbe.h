// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

namespace alongside {

/// Why a certificate is out of its time: asks whoever showed it what time it is there. Over a connection of its own
/// that trusts anybody, so it carries no token and no body and is thrown away; what it hears chooses a sentence for the
/// coach, and nothing else. Ends exactly once, later, and deletes itself.
class ClockProbe final : public QObject {
    Q_OBJECT

public:
    enum class Blame {
        Certificate, ///< or nobody can tell
        Clock, ///< by their time every certificate is in its own
    };
    using Done = std::function<void(Blame)>;

    ClockProbe(const QUrl &service, QList<QSslCertificate> chain, Done done, QObject *parent);

    /// Long enough for a slow line, and somebody waits for the word.
    static constexpr std::chrono::seconds patience{5};

private:
    void judge();
    void end(Blame blame);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply;
    QList<QSslCertificate> m_chain;
    Done m_done;
};

} // namespace alongside
