// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace alongside {

/// Rows as RFC 4180, UTF-8 with a byte order mark (spreadsheets ask for one), so written that no spreadsheet runs a
/// cell: one that begins with = + - @, tab or carriage return gets an apostrophe in front (OWASP, CSV injection).
QByteArray writeCsv(const QList<QStringList> &rows);

} // namespace alongside
