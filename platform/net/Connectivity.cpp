// SPDX-License-Identifier: Apache-2.0
#include "platform/net/Connectivity.h"

namespace alongside {

Connectivity::Connectivity(QObject *parent) : QObject{parent}
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return; // no hint here
    const QNetworkInformation *system = QNetworkInformation::instance();
    m_reach = reachFrom(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this, &Connectivity::follow);
}

Connectivity::Reach Connectivity::reachFrom(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Unknown:
        return Reach::Unknown;
    case QNetworkInformation::Reachability::Disconnected:
        return Reach::Disconnected;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online:
        return Reach::Connected;
    }
    Q_UNREACHABLE();
}

void Connectivity::follow(QNetworkInformation::Reachability reachability)
{
    const Reach reach = reachFrom(reachability);
    if (reach == m_reach) return;
    m_reach = reach;
    Q_EMIT reachChanged(reach);
}

} // namespace alongside
