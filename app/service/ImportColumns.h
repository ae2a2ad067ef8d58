// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Csv.h"

#include <QHash>

namespace alongside {

/// Where each column of an export stands, by its heading; case, spaces and full stops in headings do not matter.
class ImportColumns {
public:
    /// Rejected when a needed column is missing or a heading stands there twice.
    static Result<ImportColumns> in(const CsvRow &heading);

    int count() const { return m_count; }
    /// The cell exactly as written; empty where the file has no such column.
    QString cell(const CsvRow &row, const char *heading) const;

private:
    QHash<QString, int> m_places;
    int m_count = 0;
};

} // namespace alongside
