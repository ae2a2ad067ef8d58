// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace alongside {

/// What the system believes about the network: a hint to try again now, never a reason not to try. Where the system
/// offers nothing (a bare machine), it stays Unknown. Made and used on the application's thread.
class Connectivity final : public QObject {
    Q_OBJECT

public:
    enum class Reach { Unknown, Disconnected, Connected };
    Q_ENUM(Reach)

    explicit Connectivity(QObject *parent = nullptr);

    Reach reach() const { return m_reach; }

    /// Anything but "disconnected" may reach a service, be it on the local network only.
    static Reach reachFrom(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void reachChanged(alongside::Connectivity::Reach reach);

private:
    void follow(QNetworkInformation::Reachability reachability);

    Reach m_reach = Reach::Unknown;
};

} // namespace alongside
