// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/HtmlText.h"
#include "platform/base/Result.h"

namespace alongside {

/// A one-time code for a new tablet as a page shows it, once: to be typed, and as a square for the tablet's camera.
/// origin: where the service is; said: what stands above it. Rejected: they make no square.
Result<HtmlText> codeForTablet(const QString &origin, const QString &code, const QString &said);

} // namespace alongside
