// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

namespace alongside {

/// Somebody at another site: goes where they are sent, types their name where they are asked, and agrees.
class PersonAtBrowser {
public:
    explicit PersonAtBrowser(QString login, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
        : m_login{std::move(login)}, m_tls{tls}
    {
    }

    /// A name that is this machine's, at that port.
    void knowHost(const QString &name, quint16 port) { m_ports.insert(name, port); }

    /// The address below `until` that they are sent to in the end; ends the test's process where that never happens.
    QByteArray follow(const QByteArray &from, const QByteArray &until);
    /// The page there, as it is.
    QString read(const QByteArray &url) { return open(QUrl::fromEncoded(url)).text; }

private:
    struct Page {
        QUrl next; ///< empty: it stays here
        QString text;
    };
    Page open(const QUrl &url, const QByteArray &form = {});
    QByteArray filled(const QString &form) const;

    QNetworkRequest requestFor(const QUrl &url) const;

    QString m_login;
    QSslConfiguration m_tls;
    QHash<QString, quint16> m_ports; // by the name of a host
    QNetworkAccessManager m_network; // keeps cookies
};

} // namespace alongside
