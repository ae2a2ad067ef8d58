// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/FunctionTable.h"

#include <QHash>

namespace alongside::fhirpath {

namespace {

QHash<QString, FunctionRow> everyFunction()
{
    QHash<QString, FunctionRow> rows;
    for (const auto &group : {existenceFunctions(), subsetFunctions(), treeFunctions(), textFunctions(),
             numberFunctions(), conversionFunctions()})
        for (const FunctionRow &row : group)
            rows.insert(QString::fromLatin1(row.name), row);
    return rows;
}

} // namespace

const FunctionRow *functionNamed(const QString &name)
{
    static const QHash<QString, FunctionRow> rows = everyFunction();
    const auto row = rows.constFind(name);
    return row == rows.constEnd() ? nullptr : &*row;
}

} // namespace alongside::fhirpath
