// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What this tablet keeps in its vault.
namespace alongside::vaultName {

inline const QString deviceSecret = QStringLiteral("deviceSecret");
inline const QString token = QStringLiteral("token");
inline const QString service = QStringLiteral("service"); ///< address and name, for when the settings are lost

} // namespace alongside::vaultName
