// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/Quarter.h"

#include <QRegularExpression>

namespace alongside {

std::optional<Quarter> Quarter::fromText(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{4})-[Qq]([1-4])$")};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QDate from{match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1};
    if (!from.isValid()) return std::nullopt;
    return Quarter{from, from.addMonths(3).addDays(-1)};
}

Quarter Quarter::of(QDate day)
{
    const QDate from{day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    return {from, from.addMonths(3).addDays(-1)};
}

QString Quarter::text() const { return QStringLiteral("%1-Q%2").arg(from.year()).arg((from.month() + 2) / 3); }

} // namespace alongside
