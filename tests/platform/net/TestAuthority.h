// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

#include <chrono>

namespace alongside {

/// An authority that vouches for servers on loopback, made anew each time; right or wrong, as a test asks.
class TestAuthority {
public:
    using Hours = std::chrono::hours;
    static constexpr Hours year{24 * 365};

    /// Counted from now. until: its own certificate's.
    explicit TestAuthority(Hours until = 30 * year);

    struct Server {
        Hours from{-1};
        Hours until{1};
        QByteArray name = "IP:127.0.0.1"; ///< as OpenSSL writes a subjectAltName
    };
    /// A key and a certificate of this authority.
    QSslConfiguration serverWith(const Server &server) const;
    /// A client that trusts this authority and nobody else.
    QSslConfiguration trusting() const;

private:
    QByteArray m_key; // PEM
    QByteArray m_certificate; // PEM
};

} // namespace alongside
