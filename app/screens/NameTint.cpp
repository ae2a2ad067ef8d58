// SPDX-License-Identifier: Apache-2.0
#include "app/screens/NameTint.h"

#include <QStringList>

#include <numeric>

namespace alongside {

int tintOf(const QString &id)
{
    const uint sum = std::accumulate(id.begin(), id.end(), 0U, [](uint all, QChar one) { return all + one.unicode(); });
    return int(sum % tints);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    const QString first = words.first().left(1).toUpper();
    return words.size() == 1 ? first : first + words.last().left(1).toUpper();
}

} // namespace alongside
