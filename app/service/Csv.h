// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/WrittenCsv.h"
#include "platform/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace alongside {

/// One row of a table of comma-separated values.
struct CsvRow {
    int line = 0; ///< of the file, from 1, where the row begins
    QStringList cells; ///< exactly as written, quotation marks undone
    bool isDamaged = false; ///< a quotation mark was not closed at the cell's end; read as an ordinary character

    /// True when every cell is empty or blank.
    bool isBlank() const;
    bool operator==(const CsvRow &) const = default;
};

/// Reads RFC 4180 and what case systems make of it: with or without a byte order mark, UTF-8 or UTF-16, lines ending
/// with CRLF, LF or CR, line breaks and doubled quotation marks inside quoted cells. Blank rows are left out.
/// Corrupt when the bytes are no text in these encodings.
Result<QList<CsvRow>> readCsv(const QByteArray &bytes);

} // namespace alongside
