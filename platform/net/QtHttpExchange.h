// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <optional>

namespace alongside {

/// One request under way: collects the reply, ends exactly once, and deletes itself.
class QtHttpExchange final : public QObject {
    Q_OBJECT

public:
    /// The reply becomes this exchange's.
    QtHttpExchange(QNetworkReply *reply, const HttpRequest &request, HttpTransport::Done done, QObject *parent);
    /// Ends with Offline when it had not ended.
    ~QtHttpExchange() override;

private:
    void collect();
    void stop(const Error &reason);
    void finish();
    void noteCertificate(const QList<QSslError> &errors);
    void askWhoseFault();
    Result<HttpReply> outcome();
    bool isWhole(const HttpReply &reply) const;
    void end(Result<HttpReply> result);

    QNetworkReply *m_reply;
    QByteArray m_method;
    HttpTransport::Done m_done;
    QTimer m_patience;
    QByteArray m_body;
    std::optional<Error> m_stopped; // why it was broken off from this side
    QList<QSslCertificate> m_outOfTime; // what the other side showed, where its time is one of the things wrong with it
};

} // namespace alongside
