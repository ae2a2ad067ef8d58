// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTime>

namespace alongside {

/// "9:05", "09.05", "905" and "0905" as a time; invalid when it is none.
QTime timeFromTyped(const QString &typed);

} // namespace alongside
