// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

namespace alongside {

/// Somebody at another site: goes where they are sent, types their name where they are asked, and agrees.
class PersonAtBrowser {
public:
    explicit PersonAtBrowser(QString login) : m_login{std::move(login)} { }

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

    QString m_login;
    QNetworkAccessManager m_network; // keeps cookies
};

} // namespace alongside
