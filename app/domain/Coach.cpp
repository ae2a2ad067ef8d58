// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Coach.h"

#include "app/domain/FoldedText.h"

namespace alongside {

QString Coach::initials() const
{
    const QStringList words = foldedText(name).toUpper().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return words.size() == 1 ? words.first().left(1) : words.first().left(1) + words.last().left(1);
}

} // namespace alongside
