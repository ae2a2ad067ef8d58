// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>

namespace alongside {

/// The bank holidays of England and Wales in one year, by the general rules (Banking and Financial Dealings Act 1971
/// and proclamation), substitute days included; extra ones (a coronation) are not known.
QList<QDate> bankHolidays(int year);

} // namespace alongside
