// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"

#include <QStringList>

namespace alongside {

/// The places that somebody goes to, whichever of these days it is: ids of the work stream, the employer and the site
/// that all of them share, the nearest first. Empty: they go to several, and none of them is "here".
QStringList placesInCommon(const QList<Expectation> &current);

} // namespace alongside
