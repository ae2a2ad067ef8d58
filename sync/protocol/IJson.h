// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace alongside {

/// Whether JSON text that Qt has taken is I-JSON too (RFC 7493 §2): no object has a name twice, which readers would
/// take differently, and no surrogate stands alone.
bool isIJson(const QByteArray &json);

} // namespace alongside
