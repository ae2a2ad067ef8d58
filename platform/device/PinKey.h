// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QString>

namespace alongside {

constexpr int pinSaltBytes = 16;

bool isPin(const QString &text); ///< exactly six ASCII digits

/// The key of 32 bytes that a PIN gives on this device: Argon2id (RFC 9106) of PIN ‖ device secret with 64 MiB and 3
/// passes, about 0.15 s. Six digits alone would fall in a day; without the device's secret they are worth nothing.
/// Storage when the memory is not to be had.
Result<QByteArray> keyFromPin(const QString &pin, const QByteArray &deviceSecret, const QByteArray &salt);

} // namespace alongside
