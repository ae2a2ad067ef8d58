// SPDX-License-Identifier: Apache-2.0
#include "app/service/ImportColumns.h"

#include "app/domain/FoldedText.h"

namespace alongside {

namespace {

QString keyOf(const QString &heading) { return foldedText(heading).remove(u' '); }

} // namespace

Result<ImportColumns> ImportColumns::in(const CsvRow &heading)
{
    ImportColumns columns;
    for (const QString &cell : heading.cells) {
        const QString key = keyOf(cell);
        if (!key.isEmpty() && columns.m_places.contains(key))
            return Error{ErrorKind::Rejected, QStringLiteral("the column \"%1\" is there twice").arg(cell.trimmed())};
        columns.m_places.insert(key, columns.m_count++);
    }
    for (const char *needed : {"Client Ref", "Forename", "Surname"})
        if (!columns.m_places.contains(keyOf(QString::fromLatin1(needed))))
            return Error{
                ErrorKind::Rejected, QStringLiteral("the column \"%1\" is missing").arg(QString::fromLatin1(needed))};
    return columns;
}

QString ImportColumns::cell(const CsvRow &row, const char *heading) const
{
    return row.cells.value(m_places.value(keyOf(QString::fromLatin1(heading)), -1));
}

} // namespace alongside
