// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// "localhost" or a loopback address: what is said to it in the clear does not leave the machine.
bool isThisMachine(const QString &host);

} // namespace alongside
