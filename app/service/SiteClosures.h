// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Site.h"
#include "platform/base/Result.h"

namespace alongside {

/// "2026-12-25=Christmas" or "2026-12-24..2027-01-03=Christmas". Rejected: no days, in the wrong order, more than a
/// year, or no reason.
Result<Closure> closureTyped(const QString &typed);
/// The same without a reason.
Result<Closure> daysTyped(const QString &typed);
QString toText(const Closure &closure); ///< as it is typed

/// Those days belong to no closure any more; a longer one keeps its ends.
QList<Closure> opened(const QList<Closure> &closures, const Closure &days);
/// In order; unchanged when those days are closed for that reason already.
QList<Closure> closedToo(const QList<Closure> &closures, const Closure &added);

} // namespace alongside
