// SPDX-License-Identifier: Apache-2.0
#include "platform/net/ThisMachine.h"

#include <QHostAddress>

namespace alongside {

bool isThisMachine(const QString &host)
{
    return host == QStringLiteral("localhost") || QHostAddress{host}.isLoopback();
}

} // namespace alongside
