// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QByteArray>

namespace alongside {

/// The value of a Date header (RFC 9110 §5.6.7, its preferred form); nothing when it is none.
std::optional<Instant> httpDate(const QByteArray &value);

} // namespace alongside
