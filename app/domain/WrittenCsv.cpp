// SPDX-License-Identifier: Apache-2.0
#include "app/domain/WrittenCsv.h"

#include <algorithm>

namespace alongside {

namespace {

QString harmless(const QString &cell)
{
    const bool isFormula = !cell.isEmpty() && QStringView{u"=+-@\t\r"}.contains(cell.at(0));
    return isFormula ? u'\'' + cell : cell;
}

QString quoted(const QString &cell)
{
    const bool needsMarks =
        std::any_of(cell.begin(), cell.end(), [](QChar sign) { return QStringView{u"\",\r\n"}.contains(sign); });
    return needsMarks ? u'"' + QString{cell}.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QString text{QChar{QChar::ByteOrderMark}};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(harmless(cell)));
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace alongside
